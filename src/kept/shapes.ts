import { SAVED as MICRO_PROMISES } from '../tools/micro-promises/saved.ts';
import type { Shapes } from '../tools/shared/logic/kept-file.ts';

/** The saved shape of every tool that can keep something. */
export const SHAPES: Shapes = [MICRO_PROMISES];
