// Writes whole numbers as `src/lib/recognizer/unpack.ts` reads them.

/** Takes numbers one after the other, each with how many low bits it is told in; `done` gives all of them. */
export interface Packer {
  readonly put: (number: number, low: number) => void;
  readonly done: () => string;
}

/** A packer that holds nothing yet. */
export function makePacker(): Packer {
  const bits: number[] = [];
  return {
    put(number, low) {
      for (let i = 0; i < Math.floor(number / 2 ** low); i += 1) bits.push(1);
      bits.push(0);
      for (let i = low - 1; i >= 0; i -= 1) bits.push((number >> i) & 1);
    },
    done() {
      const pairs = Array.from({ length: Math.ceil(bits.length / 13) }, (_, pair) =>
        bits.slice(pair * 13, pair * 13 + 13).reduce((sum, bit, i) => sum + bit * 2 ** i, 0),
      );
      return pairs.map((pair) => show(Math.floor(pair / 91)) + show(pair % 91)).join('');
    },
  };
}

// The printable characters without the two that a string would have to escape.
function show(digit: number): string {
  const code = digit + 33 + (digit + 33 >= 39 ? 1 : 0);
  return String.fromCharCode(code + (code >= 92 ? 1 : 0));
}

/** How many low bits make a list of numbers shortest. */
export function chooseLow(numbers: readonly number[]): number {
  const sizes = Array.from({ length: 8 }, (_, low) =>
    numbers.reduce((sum, one) => sum + 1 + low + Math.floor(one / 2 ** low), 0),
  );
  return sizes.indexOf(Math.min(...sizes));
}

/** Puts numbers below a limit, the smallest first, as `readSet` of `src/lib/recognizer/unpack.ts` reads them. */
export function putSet(put: Packer['put'], numbers: readonly number[], limit: number): void {
  const low = 31 - Math.clz32((0.7 * limit) / numbers.length);
  put(numbers.length, 4);
  let last = -1;
  for (const number of numbers) {
    put(number - last - 1, low);
    last = number;
  }
}
