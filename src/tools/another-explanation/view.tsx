import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withBroughtBack, withReplaced, type Work } from '../shared/logic/earlier.ts';
import { Choice } from '../shared/ui/choice.tsx';
import { KeepRow } from '../shared/ui/keep-row.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { SavedData } from '../shared/ui/saved-data.tsx';
import { StartOver } from '../shared/ui/start-over.tsx';
import { useLater } from '../shared/ui/use-later.ts';
import { useSaved } from '../shared/ui/use-saved.ts';
import { Card } from './card.tsx';
import * as copy from './copy.ts';
import {
  compareFeeling,
  EMPTY_SHEET,
  isEmpty,
  ROADS,
  withStrength,
  withText,
  type Road,
  type Sheet,
} from './logic.ts';
import { Harm, MaybeTrue, Unsafe } from './roads.tsx';
import { SAVED } from './saved.ts';
import { Stage, type Place } from './stage.tsx';

/** `sheet` and `road`: what it starts from; the tests and pictures start from named states. */
export interface AnotherExplanationViewProps {
  readonly headingLevel?: 2 | 3;
  readonly sheet?: Sheet;
  readonly road?: Road;
}

// Fetched when first opened: a page should not carry what few of its readers open.
type Extras = typeof import('./extras.tsx');

const isOwn = (sheet: Sheet) => !isEmpty(sheet);

export function AnotherExplanationView({
  headingLevel = 2,
  sheet: first = EMPTY_SHEET,
  road: firstRoad = 'unsure',
}: AnotherExplanationViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [road, setRoad] = useState<Road>(firstRoad);
  const [place, setPlace] = useState<Place>({ step: 'happened', showsAll: false });
  const [earlier, setEarlier] = useState<readonly Sheet[]>([]);
  const [note, setNote] = useState('');
  const [extras, setExtras] = useState<Extras>();
  const { message, announce } = useAnnouncer();
  const saved = useSaved(SAVED, first, () => setEarlier([]));
  useEffect(() => setLive(true), []);

  const sheet = saved.now;
  const isBlank = isEmpty(sheet);
  // If it cannot be fetched, the safety line and the third road are there all the same.
  const harm = useLater(!isBlank, () => import('./harm.ts'));
  const tellsOfHarm = harm.part?.mayTellOfHarm(sheet) ?? false;
  useEffect(() => {
    // After a pause, so as not to speak over someone who is typing.
    if (tellsOfHarm && isLive) announce(copy.harm.text, 1000);
  }, [tellsOfHarm, isLive]);

  const Heading = headingLevel === 3 ? 'h3' : 'h2';
  const Subheading = headingLevel === 3 ? 'h4' : 'h3';
  const tell = (name: copy.Message) => {
    setNote(copy.messages[name]);
    announce(copy.messages[name]);
  };
  const choose = (next: Road) => {
    setRoad(next);
    setNote('');
    if (next !== road && next !== 'unsure') {
      const { heading, lead } = next === 'true' ? copy.maybeTrue : copy.unsafe;
      announce(`${heading}. ${lead}`);
    }
  };
  const replace = (next: Work<Sheet>, said: copy.Message) => {
    setEarlier(next.earlier);
    saved.change(() => next.now);
    tell(said);
  };
  const work = { now: sheet, earlier };
  const harmLine = tellsOfHarm && <Harm onRoad={choose} />;
  const loadExtras = () => {
    if (!extras) import('./extras.tsx').then(setExtras, () => tell('notLoaded'));
  };

  return (
    <section
      class="tool-another-explanation tool exercise"
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={tool}
    >
      <Heading id={`${id}-title`} class="title">
        {copy.title}
      </Heading>
      <p class="safety">{copy.safety.map(linkPiece)}</p>
      <div class="needs-script">
        <p class="start">{copy.start}</p>
        <SavedData saved={saved} announce={announce} />
        <Choice
          label={copy.roads.label}
          options={ROADS}
          words={copy.roads.options}
          chosen={road}
          onChoose={choose}
        />
        {road === 'unsure' && (
          <Stage
            id={id}
            Heading={Subheading}
            sheet={sheet}
            isLive={isLive}
            harm={harmLine}
            place={place}
            onMove={setPlace}
            onWrite={(box, text) => saved.change((now) => withText(now, box, text))}
            onFeel={(moment, strength) => {
              const next = withStrength(sheet, moment, strength);
              saved.change((now) => withStrength(now, moment, strength));
              if (moment === 'after' && next.after !== '')
                announce(copy.shifts[compareFeeling(next)]);
            }}
            onRoad={choose}
          />
        )}
        {road === 'true' && (
          <MaybeTrue
            id={id}
            Heading={Subheading}
            sheet={sheet}
            isLive={isLive}
            harm={harmLine}
            onWrite={(text) => saved.change((now) => withText(now, 'next', text))}
          />
        )}
        {road === 'unsafe' && (
          <Unsafe
            Heading={Subheading}
            onClear={() => {
              // Nothing stays to be brought back: somebody else may be the next to press it.
              setEarlier([]);
              saved.change(() => EMPTY_SHEET);
              tell('clearedForGood');
            }}
          />
        )}
        <p class="note" aria-hidden="true">
          {note}
        </p>
      </div>
      {road !== 'unsafe' && (
        <>
          <Card id={id} sheet={sheet} words={words} />
          <div class="buttons needs-script" role="group" aria-labelledby={`${id}-card`}>
            {/* The name of the file says nothing to whoever sees it in a list. */}
            <KeepRow
              labels={copy.buttons}
              words={copy.composeSheet(sheet)}
              fileName="notes.txt"
              shown={words}
              tool={tool}
              onDone={tell}
            />
            <StartOver
              labels={copy.buttons}
              hasEarlier={earlier.length > 0}
              onStartOver={() =>
                replace(
                  withReplaced(work, EMPTY_SHEET, isOwn),
                  isBlank ? 'clearedEmpty' : 'cleared',
                )
              }
              onBringBack={() => replace(withBroughtBack(work, isOwn), 'broughtBack')}
            />
          </div>
          <details class="examples needs-script" onToggle={loadExtras}>
            <summary>{copy.examples}</summary>
            {extras && <extras.ExampleList id={id} list={copy.listWritten} />}
          </details>
        </>
      )}
      <LiveAnnouncer message={message} />
    </section>
  );
}
