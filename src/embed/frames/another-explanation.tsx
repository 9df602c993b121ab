import { AnotherExplanationView } from '../../tools/another-explanation/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<AnotherExplanationView />);
