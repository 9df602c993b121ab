import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, FIELDS, type Field } from '../../../../src/tools/i-statement/draft.ts';
import { composeStatement } from '../../../../src/tools/i-statement/logic.ts';
import { composePlan } from '../../../../src/tools/i-statement/plan.ts';
import { composeReply } from '../../../../src/tools/i-statement/reply.ts';

const SIZE = 100_000;
const fill = (piece: string) => piece.repeat(SIZE / piece.length);

const draftWith = (field: Field, text: string) => ({ ...EMPTY_DRAFT, [field]: text });
/** Whatever is typed or pasted, the page answers. A search that takes the square of it would not end here. */
describe.each(FIELDS)('100 KB in the part “%s”', (field) => {
  const compose = (text: string) => {
    const draft = draftWith(field, text);
    // What the page makes beside the sentence has to come to an end too.
    expect(composeReply(draft, false).kind).toMatch(/general|quoted|mirrored/);
    expect(composePlan(draft).when).toBeUndefined();
    return composeStatement(draft);
  };

  it.each([
    ['small letters', 'a'],
    ['small letters with accents', 'é'],
    ['emoji', '😢'],
  ])('of %s is kept, letter for letter', (_, piece) => {
    // Not compared by `toContain`, which would print both in full.
    expect(compose(fill(piece)).endsWith(` ${fill(piece)}.`)).toBe(true);
  });

  it.each([
    ['spaces', ' '],
    ['commas', ','],
    ['stops', '.'],
    ['dashes', '–'],
    ['question marks', '?'],
    ['new lines', '\n'],
    ['quotation marks', '”'],
  ])('of %s says nothing', (_, piece) => {
    expect(compose(fill(piece))).toBe('');
  });

  it.each([' ', ',', '.', '–', '!', ', '])('of “%s” between two words keeps both', (piece) => {
    const said = compose(`left${fill(piece)}late`);

    expect(said).toMatch(/left/);
    expect(said).toMatch(/late\.$/);
  });

  it('of “because”, again and again, still answers', () => {
    const said = compose(fill('because '));

    expect(said.length).toBeLessThan(SIZE + 60);
    expect(said).toMatch(/^(?:$|\p{Lu}.*\.$)/u);
  });

  it('of short lines is all there, in order', () => {
    const lines = Array.from({ length: SIZE / 8 }, (_, at) => `n${at}`);

    const said = compose(lines.join('\n'));

    expect(said.match(/n\d+/g)).toEqual(lines);
  });
});
