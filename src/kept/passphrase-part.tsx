import { useId, useRef, useState } from 'preact/hooks';
import { withPassphrase } from '../tools/shared/storage/seal.ts';
import { thisDevice } from '../tools/shared/storage/this-device.ts';
import type { VaultReading } from '../tools/shared/storage/vault.ts';
import * as copy from './copy.ts';

interface PassphrasePartProps {
  readonly reading: Extract<VaultReading, { kind: 'open' | 'nothing' }>;
  readonly tell: (words: string) => void;
}

/** Setting, changing and taking away the passphrase; locking now. */
export function PassphrasePart({ reading, tell }: PassphrasePartProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [isWorking, setWorking] = useState(false);
  const { isSealed } = reading;

  const apply = async (passphrase: string | undefined, done: string) => {
    if (isWorking) return;
    setWorking(true);
    tell(copy.lock.working);
    const result = await thisDevice.setPassphrase(
      passphrase === undefined ? undefined : withPassphrase(crypto, passphrase),
    );
    setWorking(false);
    if (result !== 'written') return tell(copy.failures[result]);
    for (const box of [first, again]) if (box.current) box.current.value = '';
    tell(done);
  };
  const set = () => {
    const typed = first.current?.value ?? '';
    if (typed.length < copy.SHORTEST) return tell(copy.lock.tooShort);
    if (typed !== again.current?.value) return tell(copy.lock.differ);
    void apply(typed, copy.lock.done);
  };

  return (
    <>
      <h3>{copy.lock.title}</h3>
      <p>{copy.lock.why}</p>
      <p>{copy.lock.noReset}</p>
      <p>
        {isSealed ? '' : `${copy.lock.first} `}
        {copy.lock.limits}
      </p>
      {[
        { box: first, key: 'first', label: isSealed ? copy.lock.newBox : copy.lock.box },
        { box: again, key: 'again', label: copy.lock.again },
      ].map(({ box, key, label }) => (
        <div key={key} class="tool-field">
          <label for={`${id}-${key}`}>{label}</label>
          <input
            id={`${id}-${key}`}
            type="password"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            ref={box}
          />
        </div>
      ))}
      <div class="buttons">
        <button type="button" onClick={set}>
          {isSealed ? copy.lock.change : copy.lock.set}
        </button>
        {isSealed && (
          <>
            <button type="button" onClick={() => void apply(undefined, copy.lock.removed)}>
              {copy.lock.remove}
            </button>
            <button
              type="button"
              onClick={() => {
                thisDevice.lock();
                tell(copy.lock.locked);
              }}
            >
              {copy.lock.lockNow}
            </button>
          </>
        )}
      </div>
    </>
  );
}
