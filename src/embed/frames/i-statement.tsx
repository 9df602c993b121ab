import { IStatementView } from '../../tools/i-statement/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<IStatementView />);
