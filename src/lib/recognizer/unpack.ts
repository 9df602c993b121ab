/**
 * Reads whole numbers one after the other, as `tests/recognizer/pack.ts` wrote them: how often
 * two to the power of `low` goes into the number, as so many ones and a nought, then the rest in `low`
 * bits. Two characters are thirteen bits.
 */
export function openPacked(text: string): (low: number) => number {
  // The printable characters without the two that a string would have to escape.
  const digit = (place: number) => {
    const code = text.charCodeAt(place);
    return code - 33 - (code > 39 ? 1 : 0) - (code > 92 ? 1 : 0);
  };
  let at = -1;
  const readBit = () => {
    at += 1;
    const pair = Math.floor(at / 13) * 2;
    return ((digit(pair) * 91 + digit(pair + 1)) >> (at % 13)) & 1;
  };
  return (low) => {
    let number = 0;
    while (readBit() > 0) number += 1;
    for (let i = 0; i < low; i += 1) number = number * 2 + readBit();
    return number;
  };
}

/** Reads the next set of numbers below a limit, each told by how far it is from the one before. */
export function readSet(read: (low: number) => number, limit: number): number[] {
  const length = read(4);
  const low = 31 - Math.clz32((0.7 * limit) / length);
  let last = -1;
  return Array.from({ length }, () => (last += 1 + read(low)));
}
