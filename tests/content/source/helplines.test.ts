import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HelplineFileSchema } from '../../../src/schemas/helpline.ts';
import { ROOT } from '../../support/source-files.ts';

const { countries, doNotUse } = HelplineFileSchema.parse(
  JSON.parse(readFileSync(`${ROOT}content/helplines.json`, 'utf8')),
);

// A number as it is shown, and the one that is dialed.
const numbers = countries.flatMap(({ code, lines }) =>
  lines.flatMap(({ id, phone, text }) => [
    ...(phone ? [{ code, id, shown: phone.display, dialed: phone.tel }] : []),
    ...(text?.sms ? [{ code, id, shown: text.instruction, dialed: text.sms }] : []),
  ]),
);

/** Country codes of ITU-T E.164, for those countries that have a line with a full number. */
const COUNTRY_CODES: Readonly<Record<string, string>> = {
  AT: '43',
  AU: '61',
  BE: '32',
  CA: '1',
  DE: '49',
  GB: '44',
  IE: '353',
  JP: '81',
  MY: '60',
  NG: '234',
  NL: '31',
  NZ: '64',
  PH: '63',
  PL: '48',
  PT: '351',
  SG: '65',
  US: '1',
  ZA: '27',
};

const digitsOf = (text: string) => text.replace(/\D/g, '');
const dialedDigitsOf = (address: string) =>
  digitsOf(address.replace(/[?&].*$/, '').replace('%23', ''));

/** The numbers in what is shown: `113 or 0800-0113` has two, `(SAFE)` and `(7NATIVE)` none. */
function listShown(shown: string): string[] {
  const plain = shown.replace(/\([^)]*\)/g, '').split(/ or |, /);
  return plain.map(digitsOf).filter((digits) => digits !== '');
}

/** The same number as it is dialed from anywhere: country code in front, without the zero before it. */
function withCountry(digits: string, code: string): string {
  const country = COUNTRY_CODES[code] ?? 'no country code';
  return country === '1' ? `1${digits.replace(/^1/, '')}` : country + digits.replace(/^0/, '');
}

function isSame({ code, shown, dialed }: (typeof numbers)[number]): boolean {
  const all = listShown(shown);
  return dialed.includes('+')
    ? all.some((digits) => withCountry(digits, code) === dialedDigitsOf(dialed))
    : all.includes(dialedDigitsOf(dialed));
}

describe('help by country', () => {
  it('covers forty countries or more, each once and each with a line', () => {
    expect(countries.length).toBeGreaterThanOrEqual(40);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    expect(countries.filter(({ lines }) => lines.length === 0)).toEqual([]);
  });

  it('gives every line a name of its own, under its country, and a way to reach it', () => {
    const lines = countries.flatMap(({ code, lines }) => lines.map((line) => ({ code, ...line })));

    expect(lines.length).toBeGreaterThan(90);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.filter(({ code, id }) => !id.startsWith(`${code.toLowerCase()}-`))).toEqual([]);
    expect(
      lines.filter(({ phone, text, whatsapp, chat, email, website }) =>
        [phone, text, whatsapp, chat, email, website].every((way) => way === null),
      ),
    ).toEqual([]);
  });
});

describe('a reader who taps a number', () => {
  it('dials the number they see', () => {
    expect(numbers.length).toBeGreaterThan(95);
    expect(numbers.filter((number) => !isSame(number))).toEqual([]);
  });

  it('is not sent abroad by a + in front of a short number', () => {
    const short = numbers.filter(({ dialed }) => dialedDigitsOf(dialed).length <= 6);

    expect(short.length).toBeGreaterThan(40);
    expect(short.filter(({ dialed }) => dialed.includes('+'))).toEqual([]);
  });

  it('never reaches a number known to be old or wrong in their country', () => {
    const wrong = doNotUse.flatMap(({ country, number }) =>
      numbers.filter(
        ({ code, shown, dialed }) =>
          code === country &&
          [...listShown(shown), dialedDigitsOf(dialed)].includes(digitsOf(number)),
      ),
    );

    expect(doNotUse.length).toBeGreaterThanOrEqual(15);
    expect(wrong).toEqual([]);
  });
});

describe('the comparison of numbers', () => {
  it.each([
    ['IE', '1800 341 900', 'tel:+3531800341900', true],
    ['US', '1-844-762-8483 (7NATIVE)', 'tel:+18447628483', true],
    ['NL', '113 or 0800-0113', 'tel:+318000113', true],
    ['GB', 'Text SHOUT to 85258', 'sms:85258?&body=SHOUT', true],
    ['JP', '#8008', 'tel:%238008', true],
    ['GB', '0808 2000 247', 'tel:+448082000248', false],
    ['GB', '0808 2000 247', 'tel:+18082000247', false],
    ['FI', '116 016', 'tel:116017', false],
  ])('%s: “%s” dials %s: %s', (code, shown, dialed, expected) => {
    expect(isSame({ code, id: 'a', shown, dialed })).toBe(expected);
  });
});
