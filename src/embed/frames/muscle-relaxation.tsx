import { MuscleRelaxationView } from '../../tools/muscle-relaxation/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<MuscleRelaxationView />);
