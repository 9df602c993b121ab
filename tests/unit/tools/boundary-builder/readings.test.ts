import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, FIELDS } from '../../../../src/tools/boundary-builder/logic.ts';
import { readDraft } from '../../../../src/tools/boundary-builder/readings.ts';
import { HEARD, UNHEARD } from '../../../support/plain-harm.ts';

describe('help comes first, and nothing is said of the wording', () => {
  it.each(HEARD)('where someone writes: %s', (text) => {
    expect(FIELDS).toHaveLength(4);
    for (const field of FIELDS) {
      expect(readDraft({ ...EMPTY_DRAFT, [field]: text })).toEqual({ kind: 'help' });
    }
  });
});

describe('nobody is sent to help over a plain limit', () => {
  it.each(UNHEARD)('“%s”', (text) => {
    expect(readDraft({ ...EMPTY_DRAFT, reason: text }).kind).toBe('readings');
  });
});
