import { expect, it } from 'vitest';
import { PACKED } from '../../../../src/search/understanding/packed-danger.ts';
import { describePacked } from '../../../support/packed-contract.ts';

describePacked(PACKED, new URL('../../../search/danger/words.txt', import.meta.url));

it('knows one kind of text and one code', () => {
  expect(PACKED.parts).toBe(1);
  expect(PACKED.network.offsets).toHaveLength(1);
});
