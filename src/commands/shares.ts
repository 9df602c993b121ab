// Shares, and how sure one can be of them.

/** The number of standard deviations that 95 of 100 samples lie within. */
const Z = 1.96;

/** A share with its 95 % interval, each from 0 to 1; null where there is nothing to share. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * How large a part is of a whole.
 *
 * Formula: Wilson (1927), Journal of the American Statistical Association, 22, 209–212.
 */
export function measureShare(part: number, whole: number): Share {
  if (whole === 0) return { part, whole, share: null, low: null, high: null };
  const share = part / whole;
  const middle = share + Z ** 2 / (2 * whole);
  const spread = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const scale = 1 + Z ** 2 / whole;
  // Never below nothing by a rounding.
  const low = round(Math.max(0, (middle - spread) / scale));
  return { part, whole, share: round(share), low, high: round((middle + spread) / scale) };
}

/**
 * How far two people agree beyond chance, 1 at the most; null where there is nothing both have judged.
 * Of each case it is given what the one and the other said.
 *
 * Formula: Cohen (1960), Educational and Psychological Measurement, 20, 37–46.
 */
export function measureAgreement(
  judgments: readonly (readonly [boolean, boolean])[],
): number | null {
  if (judgments.length === 0) return null;
  const share = (test: (pair: readonly [boolean, boolean]) => boolean) =>
    judgments.filter(test).length / judgments.length;
  const [one, two] = [share(([first]) => first), share(([, second]) => second)];
  const chance = one * two + (1 - one) * (1 - two);
  if (chance === 1) return 1;
  return round((share(([first, second]) => first === second) - chance) / (1 - chance));
}

/** A share in percent with its interval and the counts behind it. */
export function sayShare({ part, whole, share, low, high }: Share): string {
  if (share === null) return 'none';
  const percent = (value: number | null) => (100 * (value ?? 0)).toFixed(0);
  return `${(100 * share).toFixed(1)} % (${percent(low)} to ${percent(high)}; ${part} of ${whole})`;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
