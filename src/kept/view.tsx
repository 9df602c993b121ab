import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { thisDevice } from '../tools/shared/storage/this-device.ts';
import type { VaultReading } from '../tools/shared/storage/vault.ts';
import { LiveAnnouncer, useAnnouncer } from '../tools/shared/ui/live-announcer.tsx';
import { PassphraseBox } from '../tools/shared/ui/passphrase-box.tsx';
import { saveFile } from '../tools/shared/ui/save-file.ts';
import * as copy from './copy.ts';
import { DeletePart } from './delete-part.tsx';
import { FilePart } from './file-part.tsx';
import { PassphrasePart } from './passphrase-part.tsx';

/** `titles`: what each tool is called, by its slug. */
export interface KeptViewProps {
  readonly titles: Readonly<Record<string, string>>;
}

export function KeptView({ titles }: KeptViewProps) {
  const id = useId();
  const [reading, setReading] = useState<VaultReading>();
  const [note, setNote] = useState('');
  const { message, announce } = useAnnouncer();
  const root = useRef<HTMLElement>(null);
  const nameTool = (slug: string) => titles[slug] ?? copy.unknownTool;
  // A tool that is no longer here has no page.
  const linkTool = (slug: string) =>
    Object.hasOwn(titles, slug) ? <a href={`/tools/${slug}/`}>{titles[slug]}</a> : copy.unknownTool;
  const tell = (words: string) => {
    setNote(words);
    announce(words);
  };

  useEffect(() => {
    const look = async () => setReading(await thisDevice.read());
    void look();
    return thisDevice.listen((news) => {
      if (news === 'deleted') tell(copy.deleted);
      void look();
    });
  }, []);
  useEffect(() => {
    // A button that did its work and is gone took the focus with it.
    if (reading && note && document.activeElement === document.body) root.current?.focus();
  }, [reading, note]);

  return (
    <section
      class="kept tool"
      data-live={reading ? '' : undefined}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      ref={root}
    >
      <div class="needs-script">
        <h2 id={`${id}-title`}>{copy.title}</h2>
        <Standing reading={reading} linkTool={linkTool} announce={announce} />
        <p class="note" aria-hidden="true">
          {note}
        </p>
        {(reading?.kind === 'open' || reading?.kind === 'nothing') && (
          <>
            <FilePart reading={reading} nameTool={nameTool} tell={tell} announce={announce} />
            <PassphrasePart reading={reading} tell={tell} />
          </>
        )}
        {reading && reading.kind !== 'nothing' && (
          <>
            <h3>{copy.destroy.title}</h3>
            <p>{copy.destroy.hint}</p>
            <DeletePart announce={announce} />
          </>
        )}
      </div>
      <LiveAnnouncer message={message} />
    </section>
  );
}

interface StandingProps {
  readonly reading: VaultReading | undefined;
  readonly linkTool: (slug: string) => ComponentChildren;
  readonly announce: (words: string) => void;
}

function Standing({ reading, linkTool, announce }: StandingProps) {
  const slugs = reading?.kind === 'open' ? Object.keys(reading.file) : [];
  // Once its passphrase is taken away, what is kept can be open and hold no tool.
  const isEmpty = reading?.kind === 'open' && slugs.length === 0;
  const kind = isEmpty ? 'nothing' : (reading?.kind ?? 'looking');
  return (
    <>
      <p>{isEmpty && reading.isSealed ? copy.emptySealed : copy.standings[kind]}</p>
      {slugs.length > 0 && (
        <ul>
          {slugs.map((slug) => (
            <li key={slug}>{linkTool(slug)}</li>
          ))}
        </ul>
      )}
      {reading?.kind === 'locked' && <PassphraseBox vault={thisDevice} announce={announce} />}
      {reading?.kind === 'damaged' && (
        <button type="button" onClick={() => saveFile(copy.asideName, reading.aside)}>
          {copy.saveAside}
        </button>
      )}
    </>
  );
}
