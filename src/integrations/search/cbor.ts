/** What Pagefind's files about the index are made of (CBOR, RFC 8949): whole numbers, texts and lists. */
export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const BELOW_ZERO = 1;
const TEXT = 3;
const LIST = 4;
/** A list whose end is marked, and the mark. */
const OPEN = 31;
const END = 0xff;

/** Reads one value; throws where there is anything else than numbers, texts and lists. */
export function readCbor(bytes: Uint8Array): Cbor {
  let at = 0;
  const readSize = (short: number): number => {
    if (short < 24) return short;
    // One of 8 bytes (27) would count more pages or places than there can be: the file is read wrong then.
    if (short > 26) throw new Error(`A number of this kind is not known here: ${short}`);
    const length = 2 ** (short - 24);
    let size = 0;
    for (let left = length; left > 0; left -= 1) size = size * 256 + (bytes[at++] ?? 0);
    return size;
  };
  const read = (): Cbor => {
    const first = bytes[at++] ?? END;
    const [kind, short] = [first >> 5, first & 31];
    if (kind === NUMBER) return readSize(short);
    if (kind === BELOW_ZERO) return -1 - readSize(short);
    if (kind === TEXT) {
      const size = readSize(short);
      at += size;
      return new TextDecoder().decode(bytes.subarray(at - size, at));
    }
    if (kind !== LIST) throw new Error(`A value of this kind is not known here: ${first}`);
    const items: Cbor[] = [];
    if (short === OPEN) {
      while (bytes[at] !== END) items.push(read());
      at += 1;
    } else {
      for (let left = readSize(short); left > 0; left -= 1) items.push(read());
    }
    return items;
  };
  return read();
}

/** The bytes of a value. */
export function writeCbor(value: Cbor): Uint8Array {
  if (typeof value === 'number')
    return value < 0 ? writeHead(BELOW_ZERO, -1 - value) : writeHead(NUMBER, value);
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return Buffer.concat([writeHead(TEXT, text.length), text]);
  }
  return Buffer.concat([writeHead(LIST, value.length), ...value.map(writeCbor)]);
}

function writeHead(kind: number, size: number): Uint8Array {
  const first = kind << 5;
  if (size < 24) return Uint8Array.of(first | size);
  if (size < 2 ** 8) return Uint8Array.of(first | 24, size);
  if (size < 2 ** 16) return Uint8Array.of(first | 25, size >> 8, size & 255);
  return Uint8Array.of(first | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255);
}
