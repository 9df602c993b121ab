import { SelfTrustLogView } from '../../tools/self-trust-log/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<SelfTrustLogView />);
