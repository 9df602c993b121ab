import { NightlyReflectionView } from '../../tools/nightly-reflection/view.tsx';
import { startFrame } from '../frame.ts';

startFrame(<NightlyReflectionView />);
