import { RedFlagsView } from '../../tools/red-flags/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<RedFlagsView />);
