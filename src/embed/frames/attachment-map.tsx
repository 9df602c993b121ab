import { AttachmentMapView } from '../../tools/attachment-map/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<AttachmentMapView />);
