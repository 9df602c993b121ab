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

/** A number as it is shown in a country, and the `tel:` or `sms:` address that is dialed. */
export interface DialedNumber {
  /** Two letters, ISO 3166-1. */
  readonly country: string;
  readonly shown: string;
  readonly dialed: string;
}

/** True where the code of a country is known, so that its full numbers can be compared. */
export function hasCountryCode(country: string): boolean {
  return Object.hasOwn(COUNTRY_CODES, country);
}

/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** The digits an address dials, without what it sends along. */
export function dialedDigitsOf(address: string): string {
  return digitsOf(address.replace(/[?&].*$/, '').replace('%23', ''));
}

/**
 * The numbers in what is shown, as digits.
 *
 * @example listShown('113 or 0800-0113') // ['113', '08000113']
 * @example listShown('1-844-762-8483 (7NATIVE)') // ['18447628483']
 */
export function listShown(shown: string): string[] {
  const plain = shown.replace(/\([^)]*\)/g, '').split(/ or |, /);
  return plain.map(digitsOf).filter((digits) => digits !== '');
}

/** True where an address is of more than a country can have: a `+` in front of a number too short for one. */
export function isSentAbroad({ dialed }: DialedNumber): boolean {
  return dialed.includes('+') && dialedDigitsOf(dialed).length <= 6;
}

/** True where what is dialed is what is shown. */
export function isShownNumber({ country, shown, dialed }: DialedNumber): boolean {
  const all = listShown(shown);
  return dialed.includes('+')
    ? all.some((digits) => withCountry(digits, country) === dialedDigitsOf(dialed))
    : all.includes(dialedDigitsOf(dialed));
}

/** The same number as it is dialed from anywhere: country code in front, without the zero before it. */
function withCountry(digits: string, country: string): string {
  const code = COUNTRY_CODES[country] ?? 'no country code';
  return code === '1' ? `1${digits.replace(/^1/, '')}` : code + digits.replace(/^0/, '');
}
