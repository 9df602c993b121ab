import { BreathingView } from '../../tools/breathing/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<BreathingView />);
