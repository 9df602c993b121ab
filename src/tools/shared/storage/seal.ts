/**
 * Sealing with a passphrase: AES-GCM with a key of 256 bits, made by PBKDF2 with SHA-256.
 *
 * Each passphrase gets a random salt of its own, each sealing a fresh IV; both, and the number of rounds,
 * are checked with the rest, so none can be changed unseen. Texts are filled up to a whole number of
 * steps, so that their length tells little. There is no way back in without the passphrase.
 */
import type { Database } from './database.ts';
import { parseRecord, ROUNDS, type Bytes, type Sealed } from './record.ts';

/** Sealed texts are a whole number of steps long, in bytes. */
export const STEP_BYTES = 8192;

const LENGTH_BYTES = 4;

/** A key and how it was made. It stays in memory, and only while the page is open. */
export interface SealKey {
  readonly key: CryptoKey;
  readonly salt: Bytes;
  readonly rounds: number;
}

/** A key from a passphrase: for the salt and rounds of something sealed, or for a new salt. */
export async function deriveKey(
  crypto: Crypto,
  passphrase: string,
  salt: Bytes = crypto.getRandomValues(new Uint8Array(16)),
  rounds: number = ROUNDS,
): Promise<SealKey> {
  // The same letters can be typed as different codes on two keyboards.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const raw = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, salt, rounds };
}

/** The text, sealed. */
export async function sealText(
  crypto: Crypto,
  { key, salt, rounds }: SealKey,
  text: string,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new Uint8Array(
    await crypto.subtle.encrypt(describeSealing(iv, salt, rounds), key, fillUp(text)),
  );
  return { salt, rounds, iv, bytes };
}

/** The text, or undefined where the key does not fit or a bit was changed: the two cannot be told apart. */
export async function unsealText(
  crypto: Crypto,
  { key }: SealKey,
  { salt, rounds, iv, bytes }: Sealed,
): Promise<string | undefined> {
  try {
    return readFilled(await crypto.subtle.decrypt(describeSealing(iv, salt, rounds), key, bytes));
  } catch {
    return undefined;
  }
}

/** The key of what is kept, if the passphrase fits; no key where nothing is sealed. */
export async function findKey(
  crypto: Crypto,
  database: Database,
  passphrase: string,
): Promise<'noLock' | 'wrong' | { readonly key: SealKey | undefined }> {
  if (!canSeal(crypto)) return 'noLock';
  const found = parseRecord(await database.read());
  if (found.kind !== 'record' || 'text' in found.record) return { key: undefined };
  const { sealed } = found.record;
  const key = await deriveKey(crypto, passphrase, sealed.salt, sealed.rounds);
  return (await unsealText(crypto, key, sealed)) === undefined ? 'wrong' : { key };
}

/** A key for a new passphrase, or no key for none. */
export async function makeKey(
  crypto: Crypto,
  passphrase: string | undefined,
): Promise<'noLock' | { readonly key: SealKey | undefined }> {
  if (!canSeal(crypto)) return 'noLock';
  return { key: passphrase === undefined ? undefined : await deriveKey(crypto, passphrase) };
}

/** Whether texts can be sealed here: browsers offer it only on addresses that cannot be tampered with. */
function canSeal(crypto: Crypto): boolean {
  // The types promise what an address without https does not have.
  const found: Partial<Crypto> = crypto;
  return found.subtle !== undefined;
}

function describeSealing(iv: Bytes, salt: Bytes, rounds: number): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv,
    additionalData: new Uint8Array([...salt, ...new TextEncoder().encode(String(rounds))]),
  };
}

function fillUp(text: string): Bytes {
  const words = new TextEncoder().encode(text);
  const steps = Math.ceil((LENGTH_BYTES + words.length) / STEP_BYTES);
  const filled = new Uint8Array(steps * STEP_BYTES);
  new DataView(filled.buffer).setUint32(0, words.length);
  filled.set(words, LENGTH_BYTES);
  return filled;
}

function readFilled(filled: ArrayBuffer): string {
  const length = new DataView(filled).getUint32(0);
  return new TextDecoder('utf-8', { fatal: true }).decode(
    new Uint8Array(filled, LENGTH_BYTES, length),
  );
}
