import { MicroPromisesView } from '../../tools/micro-promises/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<MicroPromisesView />);
