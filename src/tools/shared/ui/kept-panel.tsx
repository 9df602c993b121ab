import { useEffect, useRef } from 'preact/hooks';
import type { Keeper, Keeping } from '../storage/keeper.ts';
import * as copy from './kept-copy.ts';
import { DeleteEverything, PassphraseBox } from './kept-controls.tsx';
import { saveFile } from './save-file.ts';

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
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On arrival only what needs the reader is said aloud.
    if (words !== '' && !(isFirst.current && status === 'on')) announce(words);
    // A button that did its work and is gone took the focus with it.
    if (!isFirst.current && document.activeElement === document.body) panel.current?.focus();
    isFirst.current = false;
  }, [words]);

  return (
    <div class="kept-panel" tabIndex={-1} ref={panel}>
      {status === 'off' ? <p>{copy.before}</p> : null}
      {words === '' ? null : <p>{words}</p>}
      {status === 'locked' && <PassphraseBox vault={keeper.vault} announce={announce} />}
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
        {status !== 'off' && <DeleteEverything vault={keeper.vault} announce={announce} />}
      </div>
      <p>
        <a href={copy.more.to}>{copy.more.text}</a>
      </p>
    </div>
  );
}
