import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DIMENSIONS,
  MOST_DANGER,
  packFeature,
  packVector,
  STEPS,
  unpackFeature,
  unpackVector,
  valueOf,
} from '../../../src/lexicon/vectors.ts';

const vector = fc.array(fc.nat(STEPS - 1), { minLength: DIMENSIONS, maxLength: DIMENSIONS });

describe('what was learned', () => {
  it('of a page comes back as it was kept', () => {
    fc.assert(
      fc.property(vector, (steps) => {
        expect(unpackVector(packVector(steps))).toEqual(steps);
      }),
    );
  });

  it('of a feature comes back from the index as it was laid there, in numbers of 1 and more', () => {
    const danger = fc.integer({ min: -MOST_DANGER, max: MOST_DANGER });
    fc.assert(
      fc.property(danger, fc.option(vector, { nil: undefined }), (steps, points) => {
        const feature = { danger: steps, vector: points };
        const numbers = packFeature(feature);

        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(1);
        expect(unpackFeature(numbers)).toEqual(feature);
      }),
    );
  });

  it('tells nothing where the index has nothing', () => {
    expect(unpackFeature([])).toEqual({ danger: 0, vector: undefined });
  });

  it('stands for as many numbers below nothing as above it', () => {
    const values = Array.from({ length: STEPS }, (_, step) => valueOf(step, 0.5));

    expect(values).toEqual([-1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25, 1.75]);
  });
});
