import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Vault } from '../storage/vault.ts';
import * as copy from './kept-copy.ts';

interface KeptControlProps {
  readonly vault: Vault;
  readonly announce: (words: string) => void;
}

/** The box that opens what is locked. */
export function PassphraseBox({ vault, announce }: KeptControlProps) {
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
    tell(copy.unlocked[await vault.unlock(box.current.value)]);
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

/** Deletes all there is, after asking once. */
export function DeleteEverything({ vault, announce }: KeptControlProps) {
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) first.current?.focus();
  }, [isAsking]);
  const destroy = async () => {
    const result = await vault.deleteEverything();
    setAsking(false);
    setFailed(result === 'refused');
    if (result === 'refused') announce(copy.notDeleted);
  };
  if (!isAsking) {
    return (
      <>
        <button type="button" onClick={() => setAsking(true)}>
          {copy.buttons.deleteAll}
        </button>
        {hasFailed && <p>{copy.notDeleted}</p>}
      </>
    );
  }
  return (
    <div class="kept-question" role="group" aria-label={copy.buttons.deleteAll}>
      <p>{copy.deleteQuestion}</p>
      <button type="button" ref={first} onClick={() => setAsking(false)}>
        {copy.buttons.keepIt}
      </button>
      <button type="button" onClick={() => void destroy()}>
        {copy.buttons.reallyDelete}
      </button>
    </div>
  );
}
