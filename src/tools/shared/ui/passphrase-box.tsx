import { useId, useRef, useState } from 'preact/hooks';
import { withPassphrase } from '../storage/seal.ts';
import type { Vault } from '../storage/vault.ts';
import * as copy from './kept-copy.ts';

interface PassphraseBoxProps {
  readonly vault: Vault;
  readonly announce: (words: string) => void;
}

/** The box that opens what is locked. */
export function PassphraseBox({ vault, announce }: PassphraseBoxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const tell = (words: string) => {
    setSaid(words);
    announce(words);
  };
  const open = async () => {
    if (!box.current?.value) return;
    tell(copy.opening);
    tell(copy.unlocked[await vault.unlock(withPassphrase(crypto, box.current.value))]);
  };
  return (
    <div class="tool-field">
      <label for={id}>{copy.passphrase}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        ref={box}
        onKeyDown={({ key }) => key === 'Enter' && void open()}
      />
      <button type="button" onClick={() => void open()}>
        {copy.buttons.open}
      </button>
      <p aria-hidden="true">{said}</p>
    </div>
  );
}
