import { BoundaryBuilderView } from '../../tools/boundary-builder/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<BoundaryBuilderView />);
