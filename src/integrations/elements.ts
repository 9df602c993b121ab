import type { TransformOptions } from 'rolldown';

/**
 * How the elements of a view are made in the scripts of islands and frames: by Preact's own
 * `createElement`, which is there anyway, and not by a second runtime beside it. About 200 bytes gzip.
 */
export const ELEMENTS: TransformOptions = {
  jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' },
  inject: { createElement: ['preact', 'createElement'], Fragment: ['preact', 'Fragment'] },
};
