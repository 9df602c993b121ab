import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CopyButton } from '../shared/ui/copy-button.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { PrintButton } from '../shared/ui/print-button.tsx';
import * as copy from './copy.ts';
import { FlagGroup } from './flag-group.tsx';
import {
  GROUPS,
  isDanger,
  listNews,
  listParts,
  listTicked,
  NOTHING,
  parseTicks,
  withToggled,
  type Flag,
  type Part,
  type Ticks,
} from './logic.ts';

/** `ticks`: what is ticked at first; the tests and pictures start from named states. */
export interface RedFlagsViewProps {
  readonly headingLevel?: 2 | 3;
  readonly ticks?: Ticks;
}

const PARTS = [...GROUPS, 'unsure'] as const satisfies readonly Part[];

export function RedFlagsView({ headingLevel = 2, ticks: first = NOTHING }: RedFlagsViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [ticks, setTicks] = useState(first);
  const [note, setNote] = useState<copy.Message>();
  const { message, announce } = useAnnouncer();

  const Heading = headingLevel === 3 ? 'h3' : 'h2';
  const parts = listParts(ticks);
  const dangers = listTicked(ticks, 'danger');

  useEffect(() => {
    // Ticks made before the script arrived are the reader's, and so the first thing to take in.
    const boxes = tool.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
    setTicks(parseTicks([...boxes].map(({ value }) => value)));
    setLive(true);
    // A browser keeps the page for “Back”. Whoever presses it next may be somebody else.
    const forget = () => setTicks(NOTHING);
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, []);

  // Help that comes up above must not move away what is under a finger.
  const pressed = useRef<{ readonly element: Element; readonly top: number }>();
  const hold = (element: Element) => {
    pressed.current = { element, top: element.getBoundingClientRect().top };
  };
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { element, top } = pressed.current;
    pressed.current = undefined;
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  }, [ticks]);

  const tell = (said: copy.Message) => {
    setNote(said);
    announce(copy.messages[said]);
  };
  const toggle = (flag: Flag, box: Element) => {
    hold(box);
    const next = withToggled(ticks, flag);
    setNote(undefined);
    setTicks(next);
    announce(copy.sayNews(listNews(ticks, next)));
  };

  return (
    <section
      class="tool-red-flags tool"
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={tool}
    >
      <Heading id={`${id}-title`} class="title">
        {copy.title}
      </Heading>
      <div class="safety" data-ticked={dangers.length > 0 ? '' : undefined}>
        <p>{(isDanger(ticks) ? copy.help.ticked : copy.help.always).map(linkPiece)}</p>
        {dangers.length > 0 && (
          <ul>
            {dangers.map((flag) => (
              <li key={flag}>{copy.fits[flag].map(linkPiece)}</li>
            ))}
          </ul>
        )}
      </div>
      <p class="sheet-help">{copy.sheet.help}</p>
      <p class="start">{copy.start}</p>
      <div class="list" ref={list}>
        {GROUPS.map((group) => (
          <FlagGroup key={group} group={group} ticks={ticks} isLive={isLive} onToggle={toggle} />
        ))}
      </div>
      <div class="outcome">
        <p class="outcome-title">{copy.outcome}</p>
        {PARTS.map((part) => (
          <p
            key={part}
            class={part === 'unsure' ? 'part' : 'part if-ticked'}
            data-part={part}
            hidden={isLive && !parts.includes(part)}
          >
            {copy.parts[part].map(linkPiece)}
          </p>
        ))}
        <p class="part">{copy.own.map(linkPiece)}</p>
      </div>
      <div class="needs-script">
        <p class="tool-hint">{copy.caution}</p>
        <div class="buttons">
          <button
            type="button"
            onClick={({ currentTarget }) => {
              hold(currentTarget);
              setTicks(NOTHING);
              tell('cleared');
            }}
          >
            {copy.buttons.clear}
          </button>
          <PrintButton label={copy.buttons.printFilled} kind="filled" tool={tool} />
          <PrintButton label={copy.buttons.printBlank} kind="blank" tool={tool} />
          <CopyButton
            label={copy.buttons.copy}
            words={copy.composeList(
              GROUPS.map((group) => ({ group, flags: listTicked(ticks, group) })),
            )}
            shown={list}
            onDone={tell}
          />
        </div>
        <p class="note" aria-hidden="true">
          {note && copy.messages[note]}
        </p>
      </div>
      <p class="foot">{copy.sheet.foot}</p>
      <LiveAnnouncer message={message} />
    </section>
  );
}
