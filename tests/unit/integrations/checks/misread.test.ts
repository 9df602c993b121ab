import { describe, expect, it } from 'vitest';
import { contentPlus } from '../../../support/content-builder.ts';

const unreadable = (file: string, text: string) =>
  contentPlus(file, text).unreadable.map(({ line, message, hint }) => [line, message, hint]);

const NAME_FIRST =
  'A field is its name, a colon, a space and its text, as in `title: What trust is`; where the text goes on, its next lines are indented.';

describe('an author is told what to write instead of', () => {
  it.each([
    [
      'title: a: b',
      'has a second colon in a line',
      'Put a text that has a colon in quotes: `title: "Trust: what it is"`.',
    ],
    ['title: a\ntitle: b', 'has a field twice', 'Keep one of the two.'],
    [
      'title: "a',
      'has a quotation mark that nothing closes',
      'A text that opens with a quotation mark ends with one.',
    ],
    [
      "title: 'It's time'",
      'goes on after the quotation mark that ends its text',
      'Put all of it in quotes, of the kind that is not in it: `"It\'s time"`, `\'"Why" is hard\'`.',
    ],
    ['term: a\nseeAlso:\n\t- b', 'begins with a tab', 'Begin it with spaces, two for each step.'],
    [
      'term: a\ndefinition: >-\n\tb',
      'begins with a tab',
      'Begin it with spaces, two for each step.',
    ],
    ['term: a\ndefinition:b\naliases: []', 'is neither a field nor part of one', NAME_FIRST],
    ['term: a\ndefinition b', 'is neither a field nor part of one', NAME_FIRST],
    ['term: *a* b', 'has a text that begins with a sign', 'Put it in quotes: `"*Ask* once"`.'],
    [
      'aliases:\n  - *a*',
      'has a text that begins with a sign',
      'Put it in quotes: `"*Ask* once"`.',
    ],
    ['term: `a` b', 'has a text that begins with a sign', 'Put it in quotes: `"*Ask* once"`.'],
    ['title: a\n---\nterm: b', 'has a `---` between its fields', 'Take it out.'],
    [
      'title: [a',
      expect.stringMatching(/^cannot be read as fields: Flow sequence/),
      'Each field is `name: text` on a line of its own; a text with a colon, a bracket or a quotation mark in it stands in quotes.',
    ],
  ])('%j in a head', (fields, message, hint) => {
    expect(unreadable('content/glossary/new.yaml', fields)).toEqual([
      [expect.any(Number), message, hint],
    ]);
  });
});

describe('an author is told on which line a list in JSON breaks', () => {
  const rows = Array.from({ length: 40 }, (_, index) => `  { "id": "work${index}" },`);
  const listWith = (line: number, text: string) =>
    ['[', ...rows.with(line - 2, text), '  { "id": "last" }', ']'].join('\n');
  const HINT =
    'Names and texts stand in double quotes, with a comma after every entry but the last.';

  it.each([
    ['  { "id": "a", },', 12, 'Expected double-quoted property name'],
    ["  { 'id': 1 },", 12, "Expected property name or '}'"],
    ['  { "id": nothing },', 12, "Unexpected token 'o'"],
    ['  { "id": "a" }', 13, "Expected ',' or ']' after array element"],
    ['  { "id": "a },', 12, 'Bad control character in string literal'],
    ['  { "id": "a" }},', 12, "Expected ',' or ']' after array element"],
  ])('%s', (text, line, message) => {
    expect(unreadable('content/references.json', listWith(12, text))).toEqual([
      [line, message, HINT],
    ]);
  });

  it.each([
    ['[\n{}', 2, "Expected ',' or ']' after array element"],
    ['[\n{},\n]\n', 3, "Unexpected token ']'"],
    ['no list', 1, "Unexpected token 'o'"],
  ])('%j', (text, line, message) => {
    expect(unreadable('content/references.json', text)).toEqual([[line, message, HINT]]);
  });
});
