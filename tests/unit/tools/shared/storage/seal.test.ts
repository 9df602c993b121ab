import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeKeyStart, ROUNDS } from '../../../../../src/tools/shared/storage/record.ts';
import {
  deriveKey,
  STEP_BYTES,
  withPassphrase,
  type Seal,
} from '../../../../../src/tools/shared/storage/seal.ts';

const PASSPHRASE = 'four small brown birds';
const START = composeKeyStart(crypto);
const make = (passphrase: string, start = START) => withPassphrase(crypto, passphrase)(start);
let own: Seal;
beforeAll(async () => {
  own = await make(PASSPHRASE);
});

// Made here, and long ones by repeating: to make and draw thousands of letters takes seconds.
const anyText = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 1, max: 300 }))
  .map(([text, times]) => text.repeat(times));

describe('sealing', () => {
  it('gives back any text, whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        // A lone half of a pair is no text that could have been typed.
        fc.pre(text.isWellFormed());
        expect(await own.unseal(await own.seal(text))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('opens with the same passphrase typed on another day, or on another keyboard', async () => {
    const sealed = await (await make('caf\u00e9')).seal('words');
    const again = await make('cafe\u0301', sealed);

    expect(await again.unseal(sealed)).toBe('words');
  });

  it('does not open with another passphrase', async () => {
    const sealed = await own.seal('words');
    const other = await make('four small brown bird', sealed);

    expect(await other.unseal(sealed)).toBeUndefined();
  });

  it('does not open when any part was changed', async () => {
    const sealed = await own.seal('words');
    const parts = ['salt', 'iv', 'bytes'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (part, at, flip) => {
          const bytes = sealed[part].slice();
          const place = at % bytes.length;
          bytes[place] = bytes[place]! ^ flip;
          expect(await own.unseal({ ...sealed, [part]: bytes })).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
    expect(await own.unseal({ ...sealed, rounds: ROUNDS + 1 })).toBeUndefined();
    expect(await own.unseal({ ...sealed, bytes: sealed.bytes.slice(0, -1) })).toBeUndefined();
  });

  it('takes a fresh start each time, and a new salt for each passphrase', async () => {
    const ivs = new Set<string>();
    for (let turn = 0; turn < 50; turn += 1) {
      ivs.add((await own.seal('the same words')).iv.join());
    }
    const other = composeKeyStart(crypto);

    expect(ivs.size).toBe(50);
    expect(other.salt).toHaveLength(16);
    expect(other.salt.join()).not.toBe(START.salt.join());
  });

  it('tells little by its length', async () => {
    const lengths = await Promise.all(
      [0, 1, 500, STEP_BYTES - 4].map(
        async (count) => (await own.seal('x'.repeat(count))).bytes.length,
      ),
    );

    expect(new Set(lengths)).toEqual(new Set([STEP_BYTES + 16]));
  });

  it('makes guessing slow, and its key cannot be taken out', async () => {
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    expect(START.rounds).toBe(ROUNDS);
    expect((await deriveKey(crypto, PASSPHRASE, START)).extractable).toBe(false);
  });
});
