import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { dialedDigitsOf } from '../../../src/lib/dialed-numbers.ts';
import { HelplineFileSchema } from '../../../src/schemas/helpline.ts';
import { expectAtLeast } from '../../support/edition.ts';
import { ROOT } from '../../support/source-files.ts';

const { countries, doNotUse } = HelplineFileSchema.parse(
  JSON.parse(readFileSync(`${ROOT}content/helplines.json`, 'utf8')),
);
const lines = countries.flatMap((country) => country.lines);
const numbers = lines.flatMap(({ phone, text }) => [
  ...(phone ? [phone.tel] : []),
  ...(text?.sms ? [text.sms] : []),
]);

// What the check before a build holds each line to (`helplines-can-be-dialed`) is not said again here:
// these are the counts that it goes through.
it('help has the countries and lines it had, with numbers to compare and numbers to refuse', () => {
  const short = numbers.filter((dialed) => dialedDigitsOf(dialed).length <= 6);

  expectAtLeast('countries', countries.length);
  expectAtLeast('lines', lines.length);
  expectAtLeast('numbers', numbers.length);
  expectAtLeast('shortNumbers', short.length);
  expectAtLeast('oldNumbers', doNotUse.length);
});
