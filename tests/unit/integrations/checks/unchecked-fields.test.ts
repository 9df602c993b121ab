import { describe, expect, it } from 'vitest';
import {
  readField,
  readText,
  readTexts,
} from '../../../../src/integrations/checks/unchecked-fields.ts';

describe('reading fields that nobody has checked', () => {
  const FIELDS = { title: 'New', order: 1, aliases: ['a', 7, 'b'], empty: null };

  it.each([
    ['title', 'New', 'New', []],
    ['order', 1, undefined, []],
    ['aliases', ['a', 7, 'b'], undefined, ['a', 'b']],
    ['empty', null, undefined, []],
    ['toString', undefined, undefined, []],
  ])('%s', (name, field, text, texts) => {
    expect(readField(FIELDS, name)).toEqual(field);
    expect(readText(FIELDS, name)).toBe(text);
    expect(readTexts(FIELDS, name)).toEqual(texts);
  });

  it.each([undefined, null, 'title', 7])('finds nothing in %j', (fields) => {
    expect(readField(fields, 'title')).toBeUndefined();
  });
});
