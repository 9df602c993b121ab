import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../../src/integrations/checks/content.ts';
import { helplinesCanBeDialed } from '../../../../src/integrations/checks/helplines-can-be-dialed.ts';
import {
  contentWith,
  SURROUNDINGS,
  validContent,
  type Edit,
} from '../../../support/content-builder.ts';

const FILE = 'content/helplines.json';
const SHOWN = '"display":"1-800-555-0100"';
const DIALED = 'tel:+18005550100';

const run = (...edits: readonly Edit[]) =>
  helplinesCanBeDialed.run(contentWith(FILE, ...edits), SURROUNDINGS);

it('has nothing to say about a line that dials what it shows', () => {
  expect(validContent().entries.filter(({ kind }) => kind === 'helplines')).toHaveLength(1);
  expect(helplinesCanBeDialed.run(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('an editor of the helplines is told, before anyone can call, that', () => {
  it.each<[string, Edit[], string, string]>([
    [
      'another number is dialed than the one shown',
      [[DIALED, 'tel:+18005550101']],
      '“1-800-555-0100” is shown, and `tel:+18005550101` is dialed',
      'Look up the number at the service itself, and write it in both.',
    ],
    [
      'a short number would call another country',
      [
        [SHOWN, '"display":"988"'],
        [DIALED, 'tel:+988'],
      ],
      '`tel:+988` has a + in front of a short number, which would call another country',
      'Write `tel:988`.',
    ],
    [
      'a full number of a new country cannot be compared',
      [
        ['"code":"US"', '"code":"FI"'],
        ['us-line', 'fi-line'],
        [DIALED, 'tel:+3588001234'],
      ],
      '`tel:+3588001234` cannot be compared with “1-800-555-0100”: the country code of FI is not known',
      'Add it to `COUNTRY_CODES` in src/lib/dialed-numbers.ts.',
    ],
    [
      'a number is known to be old',
      [
        [
          '"doNotUse":[]',
          '"doNotUse":[{"number":"1800 555 0100","country":"US","reason":"Closed."}]',
        ],
      ],
      '1800 555 0100 is under `doNotUse`: Closed.',
      'Find the number it has now, at the service itself, or take it out.',
    ],
    [
      'a text goes to another number',
      [['"text":null', '"text":{"instruction":"Text HOME to 741741","sms":"sms:741742"}']],
      '“Text HOME to 741741” is shown, and `sms:741742` is dialed',
      'Look up the number at the service itself, and write it in both.',
    ],
    [
      'a line cannot be reached',
      [[`{${SHOWN},"tel":"${DIALED}"}`, 'null']],
      '`us-line` cannot be reached',
      'Give a way to reach it, or take it out.',
    ],
    [
      'a line stands under another country',
      [['us-line', 'nz-line']],
      '`nz-line` is under US',
      'Begin it with `us-`.',
    ],
    [
      'a line was seen on a day that has not come',
      [['"lastSeen":"2026-10"', '"lastSeen":"2026-12"']],
      '`lastSeen` is 2026-12, a day that has not come anywhere (the latest is 2026-11-22)',
      'Write the day you saw the number listed.',
    ],
  ])('%s', (_, edits, message, hint) => {
    expect(run(...edits)).toEqual([{ file: FILE, line: 1, message, hint }]);
  });

  it('a country and a line are there twice, each on its line', () => {
    const { fields } = validContent().entries.find(({ kind }) => kind === 'helplines')!;
    const { countries, ...rest } = fields as { countries: object[] };
    const twice = JSON.stringify({ ...rest, countries: [...countries, ...countries] }, null, 2);
    const lastLineOf = (text: string) => twice.slice(0, twice.lastIndexOf(text)).split('\n').length;

    expect(helplinesCanBeDialed.run(parseContent(new Map([[FILE, twice]])), SURROUNDINGS)).toEqual([
      {
        file: FILE,
        line: lastLineOf('"code"'),
        message: '`US` is there twice',
        hint: 'Put the lines of both under one of them.',
      },
      {
        file: FILE,
        line: lastLineOf('"id"'),
        message: '`us-line` is the id of two lines',
        hint: 'Give one another.',
      },
    ]);
  });
});

it('leaves what is not well formed to the check of its fields', () => {
  expect(run([DIALED, '18005550101'])).toEqual([]);
});
