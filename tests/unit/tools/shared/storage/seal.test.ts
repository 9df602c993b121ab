import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROUNDS } from '../../../../../src/tools/shared/storage/record.ts';
import {
  deriveKey,
  sealText,
  STEP_BYTES,
  unsealText,
  type SealKey,
} from '../../../../../src/tools/shared/storage/seal.ts';

const PASSPHRASE = 'four small brown birds';
let key: SealKey;
beforeAll(async () => {
  key = await deriveKey(crypto, PASSPHRASE);
});

describe('sealing', () => {
  it('gives back any text, whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 9000 }), async (text) => {
        // A lone half of a pair is no text that could have been typed.
        fc.pre(text.isWellFormed());
        expect(await unsealText(crypto, key, await sealText(crypto, key, text))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('opens with the same passphrase typed on another day, or on another keyboard', async () => {
    const accented = await deriveKey(crypto, 'caf\u00e9');
    const sealed = await sealText(crypto, accented, 'words');
    const again = await deriveKey(crypto, 'cafe\u0301', sealed.salt, sealed.rounds);

    expect(await unsealText(crypto, again, sealed)).toBe('words');
  });

  it('does not open with another passphrase', async () => {
    const sealed = await sealText(crypto, key, 'words');
    const other = await deriveKey(crypto, 'four small brown bird', sealed.salt, sealed.rounds);

    expect(await unsealText(crypto, other, sealed)).toBeUndefined();
  });

  it('does not open when any part was changed', async () => {
    const sealed = await sealText(crypto, key, 'words');
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
          expect(await unsealText(crypto, key, { ...sealed, [part]: bytes })).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
    expect(await unsealText(crypto, key, { ...sealed, rounds: ROUNDS + 1 })).toBeUndefined();
    expect(
      await unsealText(crypto, key, { ...sealed, bytes: sealed.bytes.slice(0, -1) }),
    ).toBeUndefined();
  });

  it('takes a fresh start each time, and a new salt for each passphrase', async () => {
    const ivs = new Set<string>();
    for (let turn = 0; turn < 50; turn += 1) {
      ivs.add((await sealText(crypto, key, 'the same words')).iv.join());
    }
    const other = await deriveKey(crypto, PASSPHRASE);

    expect(ivs.size).toBe(50);
    expect(other.salt).toHaveLength(16);
    expect(other.salt.join()).not.toBe(key.salt.join());
  });

  it('tells little by its length', async () => {
    const lengths = await Promise.all(
      [0, 1, 500, STEP_BYTES - 4].map(
        async (count) => (await sealText(crypto, key, 'x'.repeat(count))).bytes.length,
      ),
    );

    expect(new Set(lengths)).toEqual(new Set([STEP_BYTES + 16]));
  });

  it('makes guessing slow, and its key cannot be taken out', () => {
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    expect(key.rounds).toBe(ROUNDS);
    expect(key.key.extractable).toBe(false);
  });
});
