import { Builder } from '../../tools/i-statement/builder.tsx';
import { startFrame } from '../frame.ts';

startFrame(<Builder />);
