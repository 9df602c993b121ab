/**
 * Sealing with a passphrase: AES-GCM with a key of 256 bits, made by PBKDF2 with SHA-256.
 *
 * Each passphrase gets a random salt of its own, each sealing a fresh IV; both, and the number of rounds,
 * are checked with the rest, so none can be changed unseen. Texts are filled up to a whole number of
 * steps, so that their length tells little. There is no way back in without the passphrase.
 */
import type { Bytes, KeyStart, Sealed } from './record.ts';

/** What seals texts with one passphrase, and opens them. Its key is in memory while the page is open. */
export interface Seal {
  readonly seal: (text: string) => Promise<Sealed>;
  /** The text, or undefined where the key does not fit or a bit was changed: the two cannot be told apart. */
  readonly unseal: (sealed: Sealed) => Promise<string | undefined>;
}

/** Makes a seal: from a new start, or from that of something sealed. */
export type MakeSeal = (start: KeyStart) => Promise<Seal>;

/** Sealed texts are a whole number of steps long, in bytes. */
export const STEP_BYTES = 8192;

const LENGTH_BYTES = 4;
const CIPHER = 'AES-GCM';

/**
 * What makes seals of a passphrase. Whoever asks for the passphrase hands it to the vault: most readers set
 * none, so what seals is fetched with the box it is typed in.
 */
export function withPassphrase(crypto: Crypto, passphrase: string): MakeSeal {
  return async ({ salt, rounds }) => {
    const key = await deriveKey(crypto, passphrase, { salt, rounds });
    return {
      async seal(text) {
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const how = describeSealing({ salt, rounds, iv });
        const bytes = await crypto.subtle.encrypt(how, key, fillUp(text));
        return { salt, rounds, iv, bytes: new Uint8Array(bytes) };
      },
      async unseal(sealed) {
        try {
          return readFilled(
            await crypto.subtle.decrypt(describeSealing(sealed), key, sealed.bytes),
          );
        } catch {
          return undefined;
        }
      },
    };
  };
}

/** The key of a passphrase. It cannot be taken out. */
export async function deriveKey(
  { subtle }: Crypto,
  passphrase: string,
  { salt, rounds }: KeyStart,
): Promise<CryptoKey> {
  // The same letters can be typed as different codes on two keyboards.
  const typed = encode(passphrase.normalize('NFKC'));
  const raw = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    raw,
    { name: CIPHER, length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function describeSealing({ salt, rounds, iv }: Omit<Sealed, 'bytes'>): AesGcmParams {
  const additionalData = new Uint8Array([...salt, ...encode(String(rounds))]);
  return { name: CIPHER, iv, additionalData };
}

function encode(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function fillUp(text: string): Bytes {
  const words = encode(text);
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
