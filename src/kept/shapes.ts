import { SAVED as ANOTHER_EXPLANATION } from '../tools/another-explanation/saved.ts';
import { SAVED as MICRO_PROMISES } from '../tools/micro-promises/saved.ts';
import { SAVED as NIGHTLY_REFLECTION } from '../tools/nightly-reflection/saved.ts';
import { SAVED as SELF_TRUST_LOG } from '../tools/self-trust-log/saved.ts';
import { SAVED as TRUST_CHECK_IN } from '../tools/trust-check-in/saved.ts';
import type { Shapes } from '../tools/shared/logic/kept-file.ts';

/** The saved shape of every tool that can keep something. */
export const SHAPES: Shapes = [
  ANOTHER_EXPLANATION,
  MICRO_PROMISES,
  NIGHTLY_REFLECTION,
  SELF_TRUST_LOG,
  TRUST_CHECK_IN,
];
