import { isThing } from '../logic/three-way.ts';

const FORMAT = 1;

/** Rounds of PBKDF2, as OWASP advises for SHA-256: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
export const ROUNDS = 600_000;

export type Bytes = Uint8Array<ArrayBuffer>;

/** What a key is made from, together with a passphrase. */
export interface KeyStart {
  readonly salt: Bytes;
  readonly rounds: number;
}

/** A text that nobody can read, or change unseen, without the passphrase (`seal.ts`). */
export interface Sealed extends KeyStart {
  readonly iv: Bytes;
  readonly bytes: Bytes;
}

/**
 * The one record in the database: everything that is kept, as one text or as one sealed piece, with a
 * random mark that is new at each writing. Sealed, it names no tool and holds no word.
 */
export type KeptRecord = {
  readonly format: typeof FORMAT;
  readonly mark: string;
} & ({ readonly text: string } | { readonly sealed: Sealed });

/** What a page that was closed would have written in the place of a record with one of these marks. */
export interface LastWords {
  readonly next: KeptRecord;
  readonly before: readonly string[];
}

/** What stands where the record should be. */
export type RecordReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'record'; readonly record: KeptRecord }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** The start of a new passphrase: a salt that no other has. */
export function composeKeyStart(crypto: Crypto): KeyStart {
  return { salt: crypto.getRandomValues(new Uint8Array(16)), rounds: ROUNDS };
}

/** A record of the text or of the sealed piece. */
export function composeRecord(
  mark: string,
  content: { readonly text: string } | { readonly sealed: Sealed },
): KeptRecord {
  return { format: FORMAT, mark, ...content };
}

/** The record that counts: last words do if nobody has written since. */
export function findCurrent(record: unknown, last: unknown): unknown {
  if (!isThing(record) || !isThing(last)) return record;
  const { before, next } = last;
  return Array.isArray(before) && before.includes(record['mark']) ? next : record;
}

/** The record in whatever the database gave. */
export function parseRecord(value: unknown): RecordReading {
  if (value === undefined) return { kind: 'nothing' };
  if (!isThing(value)) return { kind: 'damaged' };
  const { format, mark, text, sealed } = value;
  if (typeof format === 'number' && format > FORMAT) return { kind: 'newer' };
  const content = typeof text === 'string' ? { text } : findSealed(sealed);
  return format === FORMAT && typeof mark === 'string' && content
    ? { kind: 'record', record: composeRecord(mark, content) }
    : { kind: 'damaged' };
}

function findSealed(value: unknown): { readonly sealed: Sealed } | undefined {
  if (!isThing(value)) return undefined;
  const { salt, rounds, iv, bytes } = value;
  // Far more rounds than ours would hold the page up for minutes.
  const isFair = typeof rounds === 'number' && rounds >= ROUNDS && rounds <= 10 * ROUNDS;
  return isFair && isBytes(salt) && isBytes(iv) && isBytes(bytes)
    ? { sealed: { salt, rounds, iv, bytes } }
    : undefined;
}

function isBytes(value: unknown): value is Bytes {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}
