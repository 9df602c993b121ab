import { useId, useRef, useState } from 'preact/hooks';
import {
  listChanges,
  parseKeptFile,
  withChanges,
  type KeptFile,
  type Shapes,
} from '../tools/shared/logic/kept-file.ts';
import { composeKeptFile } from '../tools/shared/logic/kept-format.ts';
import { thisDevice } from '../tools/shared/storage/this-device.ts';
import type { VaultReading } from '../tools/shared/storage/vault.ts';
import { saveFile } from '../tools/shared/ui/save-file.ts';
import * as copy from './copy.ts';

interface FilePartProps {
  readonly reading: Extract<VaultReading, { kind: 'open' | 'nothing' }>;
  readonly nameTool: (slug: string) => string;
  readonly tell: (words: string) => void;
  readonly announce: (words: string) => void;
}

interface Incoming {
  readonly file: KeptFile;
  readonly shapes: Shapes;
}

/** Everything as one file, out and in. */
export function FilePart({ reading, nameTool, tell, announce }: FilePartProps) {
  const id = useId();
  const [incoming, setIncoming] = useState<Incoming>();
  const [prefer, setPrefer] = useState<'ours' | 'theirs'>('ours');
  const box = useRef<HTMLInputElement>(null);
  const here = reading.kind === 'open' ? reading.file : {};
  const changes = incoming ? listChanges(here, incoming.file, incoming.shapes) : [];

  const close = (words: string) => {
    setIncoming(undefined);
    setPrefer('ours');
    // The same file may be chosen again.
    if (box.current) box.current.value = '';
    tell(words);
  };
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    const found = parseKeptFile(await chosen.text().catch(() => ''));
    if (found.kind !== 'file') return close(copy.file.unreadable[found.kind]);
    const shapes = await findShapes();
    if (!shapes) return close(copy.file.notLoaded);
    const kinds = listChanges(here, found.file, shapes).map(({ kind }) => kind);
    // There is nothing to say yes to, and to write it would claim that its tools now keep something.
    if (kinds.every((kind) => kind === 'same' || kind === 'refused')) {
      return close(copy.file[kinds.includes('refused') ? 'nothingRead' : 'nothingNew']);
    }
    setIncoming({ file: found.file, shapes });
    tell('');
    announce(copy.file.question);
  };
  const takeIn = async () => {
    const written = await thisDevice.write(withChanges(here, changes, prefer), reading);
    // Something was written meanwhile: what is shown next is what would change now.
    if (written === 'stale') return tell(copy.failures.stale);
    close(written === 'written' ? copy.file.takenIn : copy.failures[written]);
  };

  return (
    <>
      <h3>{copy.file.title}</h3>
      {Object.keys(here).length > 0 && (
        <>
          <p class="tool-hint">{copy.file.saveHint}</p>
          <button
            type="button"
            onClick={() => {
              const result = saveFile(copy.file.name, composeKeptFile(here), 'application/json');
              tell(copy.file[result]);
            }}
          >
            {copy.file.save}
          </button>
        </>
      )}
      <div class="tool-field kept-file">
        <label for={id}>{copy.file.takeIn}</label>
        <p class="tool-hint" id={`${id}-hint`}>
          {copy.file.takeInHint}
        </p>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          ref={box}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </div>
      {incoming && (
        <div class="kept-changes" role="group" aria-label={copy.file.question}>
          <p>{copy.file.question}</p>
          <ul>
            {changes.map(({ slug, kind }) => (
              <li key={slug}>
                <strong>{nameTool(slug)}</strong> {copy.changes[kind]}
              </li>
            ))}
          </ul>
          {changes.some(({ kind }) => kind === 'differs') && (
            <fieldset>
              <legend>{copy.file.preferTitle}</legend>
              {(['ours', 'theirs'] as const).map((side) => (
                <label key={side}>
                  <input
                    type="radio"
                    // For the arrow keys.
                    name={`${id}-prefer`}
                    checked={prefer === side}
                    onChange={() => setPrefer(side)}
                  />
                  {copy.file.prefer[side]}
                </label>
              ))}
            </fieldset>
          )}
          <div class="buttons">
            <button type="button" onClick={() => void takeIn()}>
              {copy.file.confirm}
            </button>
            <button type="button" onClick={() => close(copy.file.cancelled)}>
              {copy.file.cancel}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

// Fetched with the first file: the shapes of all tools are needed for nothing else.
async function findShapes(): Promise<Shapes | undefined> {
  try {
    return (await import('./shapes.ts')).SHAPES;
  } catch {
    return undefined;
  }
}
