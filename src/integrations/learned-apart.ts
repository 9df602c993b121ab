/**
 * Puts what was learned (`packed.ts`, numbers written as text) into a script of its own. It has no words
 * in common with anything, and what is packed with it packs worse: about 700 bytes gzip for the review.
 */
export const LEARNED = { name: 'learned', test: /[\\/]packed\.ts$/ } as const;
