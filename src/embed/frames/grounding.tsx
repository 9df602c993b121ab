import { GroundingView } from '../../tools/grounding/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<GroundingView />);
