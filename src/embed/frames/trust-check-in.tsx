import { TrustCheckInView } from '../../tools/trust-check-in/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<TrustCheckInView />);
