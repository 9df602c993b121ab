/**
 * What a search has learned: of each feature of a query (`features.ts`) how much it tells of danger, and a
 * vector; of each page a vector. It is learned once (`tests/search/learn.ts`), laid into the index when that
 * is made, and read when it is searched.
 */

/** A vector: each number is one of `STEPS` steps, of equal size and as many below 0 as above. */
export type Vector = readonly number[];

export const DIMENSIONS = 48;
export const STEPS = 8;

/** What was learned of a feature. */
export interface Feature {
  /** How much it tells of danger, in steps: below 0 that there is none. */
  readonly danger: number;
  /** Where it points among the vectors of pages; undefined where too few lines had it to tell. */
  readonly vector: Vector | undefined;
}

/** A feature tells at most so many steps of danger, or of none. */
export const MOST_DANGER = 11;

/** How large a step is: in the vectors of features, in those of pages, and of danger. */
export interface StepSizes {
  readonly feature: number;
  readonly page: number;
  readonly danger: number;
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

/** A feature as it is kept in the index: numbers of 1 and more. */
export function packFeature({ danger, vector = [] }: Feature): number[] {
  return [danger + MOST_DANGER, ...vector].map((step) => step + 1);
}

export function unpackFeature([danger = MOST_DANGER + 1, ...vector]: readonly number[]): Feature {
  return {
    danger: danger - 1 - MOST_DANGER,
    vector: vector.length > 0 ? vector.map((step) => step - 1) : undefined,
  };
}
