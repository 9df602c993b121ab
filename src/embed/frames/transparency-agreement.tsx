import { TransparencyAgreementView } from '../../tools/transparency-agreement/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<TransparencyAgreementView />);
