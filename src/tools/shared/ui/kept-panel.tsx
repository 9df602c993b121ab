import { useEffect, useRef } from 'preact/hooks';
import type { Keeper, Keeping } from '../storage/keeper.ts';
import * as copy from './kept-copy.ts';
import { PassphraseBox } from './passphrase-box.tsx';
import { saveFile } from './save-file.ts';

interface KeptPanelProps<Data> {
  readonly keeping: Keeping;
  readonly keeper: Keeper<Data>;
  readonly announce: (words: string) => void;
}

/**
 * How the keeping of one tool stands, in words, and what can be done about it here. What goes for all
 * tools at once is on the page of what is kept.
 */
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
      {status === 'off' && <p>{copy.before}</p>}
      {words !== '' && <p>{words}</p>}
      {status === 'locked' && <PassphraseBox vault={keeper.vault} announce={announce} />}
      <div class="buttons">
        {listWays(keeping, keeper).map(([name, go]) => (
          <button key={name} type="button" onClick={() => void go()}>
            {copy.buttons[name]}
          </button>
        ))}
      </div>
      <p>
        <a href={copy.more.to}>{copy.more.text}</a>
      </p>
    </div>
  );
}

type Way = readonly [name: keyof typeof copy.buttons, go: () => unknown];

/** What a reader can do as things stand. */
function listWays<Data>(keeping: Keeping, keeper: Keeper<Data>): readonly Way[] {
  switch (keeping.status) {
    case 'off':
      return [['turnOn', keeper.turnOn]];
    case 'on':
      return keeping.isSealed
        ? [
            ['turnOff', keeper.turnOff],
            ['lock', keeper.lock],
          ]
        : [['turnOff', keeper.turnOff]];
    case 'differs':
      return [
        ['mine', () => keeper.settle('mine')],
        ['theirs', () => keeper.settle('theirs')],
      ];
    case 'full':
    case 'refused':
      return [['again', () => keeper.settle()]];
    case 'damaged':
      return [
        ['saveAside', () => saveFile(copy.asideName, keeping.aside)],
        ['startOver', keeper.startOver],
      ];
    case 'locked':
    case 'newer':
      return [];
  }
}
