import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYamlWithLines } from '../../../src/lib/yaml-lines.ts';

const PATH = `title: I pull away
# A note to the next author
stops:
  - to: /help/
    why: >-
      Where to turn
      at night.
  - to: /faq/
aliases: [away, far]`;

describe('parseYamlWithLines', () => {
  it('reads the values', () => {
    expect(parseYamlWithLines(PATH)).toMatchObject({
      value: {
        title: 'I pull away',
        stops: [{ to: '/help/', why: 'Where to turn at night.' }, { to: '/faq/' }],
        aliases: ['away', 'far'],
      },
      mistakes: [],
    });
  });

  it('keeps a day as it was written', () => {
    expect(parseYamlWithLines('published: 2026-11-22').value).toEqual({ published: '2026-11-22' });
  });

  it.each([
    [['title'], 1],
    [['stops'], 3],
    [['stops', 0], 4],
    [['stops', 0, 'why'], 5],
    [['stops', 1, 'to'], 8],
    [['aliases', 1], 9],
  ])('knows the line of %j', (path, line) => {
    expect(parseYamlWithLines(PATH).lineOf(path)).toBe(line);
  });

  it.each([
    [[], 1],
    [['summary'], 1],
    [['stops', 1, 'why'], 8],
    [['title', 'first'], 1],
    [['stops', 'first'], 3],
  ])('gives the line of what is around %j, which is not there', (path, line) => {
    expect(parseYamlWithLines(PATH).lineOf(path)).toBe(line);
  });

  it('takes a word in asterisks for a mistake, not for a reason to stop', () => {
    expect(parseYamlWithLines('title: One\ninShort:\n  - *ask*')).toMatchObject({
      value: undefined,
      mistakes: [{ line: 3, message: 'Unresolved alias ask*' }],
    });
  });

  it('counts from the line where the text starts', () => {
    expect(parseYamlWithLines(PATH, 10).lineOf(['stops', 1, 'to'])).toBe(17);
    expect(parseYamlWithLines('a: [', 10).mistakes[0]?.line).toBe(10);
  });

  it.each([
    ['a: 1\nb: [1, 2\nc: 3', 3],
    ['title: Why: a story', 1],
    ['a: 1\na: 2', 2],
    ['a: "open', 1],
  ])('says on which line %j cannot be read, and gives no value', (text, line) => {
    const { value, mistakes } = parseYamlWithLines(text);

    expect(value).toBeUndefined();
    expect(mistakes[0]?.line).toBe(line);
    expect(mistakes[0]?.message).toMatch(/\w/);
  });

  it('reads JSON as the values it holds, every one on its line', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.jsonValue()), (fields) => {
        const names = Object.keys(fields);
        const text = `{\n${names.map((name) => `"${name}": ${JSON.stringify(fields[name])}`).join(',\n')}\n}`;
        const { value, lineOf } = parseYamlWithLines(text);
        expect(value).toEqual(JSON.parse(text));
        expect(names.map((name) => lineOf([name]))).toEqual(names.map((_, index) => index + 2));
      }),
    );
  });
});
