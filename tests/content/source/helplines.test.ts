import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dialedDigitsOf } from '../../../src/lib/dialed-numbers.ts';
import { HelplineFileSchema } from '../../../src/schemas/helpline.ts';
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
it('help covers forty countries or more, with numbers to compare and numbers to refuse', () => {
  const short = numbers.filter((dialed) => dialedDigitsOf(dialed).length <= 6);

  expect(countries.length).toBeGreaterThanOrEqual(40);
  expect(lines.length).toBeGreaterThan(90);
  expect(numbers.length).toBeGreaterThan(95);
  expect(short.length).toBeGreaterThan(40);
  expect(doNotUse.length).toBeGreaterThanOrEqual(15);
});
