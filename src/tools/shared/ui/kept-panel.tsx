import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { createKeeper, type Keeper, type Keeping } from '../storage/keeper.ts';
import { thisDevice } from '../storage/this-device.ts';
import * as copy from './kept-copy.ts';
import { saveFile } from './save-file.ts';

// This file is fetched as one piece when keeping may be wanted, with what it needs.
export { createKeeper, thisDevice };

interface KeptPanelProps<Data> {
  readonly keeping: Keeping;
  readonly keeper: Keeper<Data>;
  readonly announce: (words: string) => void;
}

/** How the keeping of one tool stands, in words, and what can be done about it. */
export function KeptPanel<Data>({ keeping, keeper, announce }: KeptPanelProps<Data>) {
  const { status } = keeping;
  const words = copy.sayKeeping(keeping);
  const isFirst = useRef(true);
  useEffect(() => {
    // On arrival only what needs the reader is said aloud.
    if (words !== '' && !(isFirst.current && status === 'on')) announce(words);
    isFirst.current = false;
  }, [words]);

  return (
    <div class="kept-panel">
      {status === 'off' ? <p>{copy.before}</p> : null}
      {words === '' ? null : <p>{words}</p>}
      {status === 'locked' && <PassphraseBox announce={announce} />}
      <div class="buttons">
        {status === 'off' && (
          <button type="button" onClick={() => void keeper.turnOn()}>
            {copy.buttons.turnOn}
          </button>
        )}
        {status === 'on' && (
          <button type="button" onClick={() => void keeper.turnOff()}>
            {copy.buttons.turnOff}
          </button>
        )}
        {status === 'on' && keeping.isSealed && (
          <button type="button" onClick={() => void keeper.lock()}>
            {copy.buttons.lock}
          </button>
        )}
        {status === 'differs' &&
          (['mine', 'theirs'] as const).map((side) => (
            <button key={side} type="button" onClick={() => void keeper.settle(side)}>
              {copy.buttons[side]}
            </button>
          ))}
        {(status === 'full' || status === 'refused') && (
          <button type="button" onClick={() => void keeper.settle()}>
            {copy.buttons.again}
          </button>
        )}
        {status === 'damaged' && (
          <>
            <button type="button" onClick={() => saveFile(copy.asideName, keeping.aside)}>
              {copy.buttons.saveAside}
            </button>
            <button type="button" onClick={() => void keeper.startOver()}>
              {copy.buttons.startOver}
            </button>
          </>
        )}
        {status !== 'off' && <DeleteEverything announce={announce} />}
      </div>
      <p>
        <a href={copy.more.to}>{copy.more.text}</a>
      </p>
    </div>
  );
}

interface Announcing {
  readonly announce: (words: string) => void;
}

/** The box that opens what is locked. */
export function PassphraseBox({ announce }: Announcing) {
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
    tell(copy.unlocked[await thisDevice.unlock(box.current.value)]);
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
export function DeleteEverything({ announce }: Announcing) {
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) first.current?.focus();
  }, [isAsking]);
  const destroy = async () => {
    const result = await thisDevice.deleteEverything();
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
