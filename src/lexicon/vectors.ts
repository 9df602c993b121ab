/**
 * What a search has learned: a vector for each feature of a query (`features.ts`) and for each page. They are
 * learned once (`tests/search/pages/`), laid into the index when it is made, and read when it is searched.
 */

/** A vector: each number is one of `STEPS` steps, of equal size and as many below 0 as above. */
export type Vector = readonly number[];

export const DIMENSIONS = 32;
export const STEPS = 8;

/** How large a step is, in the vectors of features and in those of pages. */
export interface StepSizes {
  readonly feature: number;
  readonly page: number;
}

/** The number a step stands for. */
export function valueOf(step: number, size: number): number {
  return (step - STEPS / 2 + 0.5) * size;
}

/** A vector as it is kept: a digit for each step. */
export function packVector(vector: Vector): string {
  return vector.join('');
}

export function unpackVector(digits: string): Vector {
  return [...digits].map(Number);
}
