import { useEffect, useRef, useState } from 'preact/hooks';
import type { Advice } from './advice.ts';
import { fields, result } from './copy.ts';
import { FIELDS, isEmpty, type Draft, type Field } from './draft.ts';
import type { Plan } from './plan.ts';
import type { Look } from './writer.tsx';

type Writer = typeof import('./writer.tsx');

const PAUSE_MS = 1500;
// What comes up on leaving a field must not slide a button away from under a click that is on its way.
const CLICK_MS = 250;
const NO_PLAN: Plan = { what: undefined, when: undefined };

/** What a view knows of its draft: the words it makes, and what could be said about them. */
export interface Guidance {
  /** It is fetched when the form is first touched; where it cannot be, the rest works. */
  readonly writer: Writer | undefined;
  readonly load: () => void;
  readonly words: string;
  readonly plan: Plan;
  readonly look: Look;
  readonly setLook: (look: Look) => void;
  /** The part whose words may be about harm. */
  readonly harm: Field | undefined;
  readonly advice: readonly Advice[];
  readonly keep: (advice: Advice) => void;
  /** Shows advice again at once: a rewording was taken back, and the focus is on its button. */
  readonly askAgain: (advice: Advice) => void;
  /** Looks at the words now: a field was left. */
  readonly settle: () => void;
  /** Takes what the draft will say as said already, and returns it. */
  readonly skip: (draft: Draft) => string;
}

/** Looks at a draft whenever its writer pauses, and says what changed in one message. */
export function useGuide(now: Draft, say: (words: string) => void): Guidance {
  const [writer, setWriter] = useState<Writer>();
  const [isAlone, setAlone] = useState(false);
  const [look, setLook] = useState<Look>({ form: 'full', softness: 'plain' });
  const [harm, setHarm] = useState<Field>();
  const [shown, setShown] = useState<readonly string[]>([]);
  const [kept, setKept] = useState<readonly string[]>([]);

  const load = () => {
    // A reader who cannot fetch it misses nothing they were promised, so nothing is said.
    if (!writer) import('./writer.tsx').then(setWriter, () => setAlone(true));
  };
  const isWriting = !isEmpty(now);
  useEffect(() => {
    if (isWriting) load();
  }, [isWriting]);

  const compose = (draft: Draft) => {
    // How to ask someone softly is no question where there is fear.
    if (writer) return writer.composeWords(draft, harm ? { ...look, softness: 'plain' } : look);
    return isAlone ? joinPlainly(draft) : '';
  };
  const words = compose(now);
  const said = useRef(words);

  const settle = () => {
    const parts: string[] = [];
    const review = writer?.reviewDraft(now);
    if (writer && review?.harm && !harm) parts.push(writer.sayHarm());
    setHarm(review?.harm);
    if (words !== said.current) parts.push(words || result.placeholder);
    said.current = words;
    const picked = writer?.pickAdvice(review?.advice ?? [], shown, kept) ?? [];
    for (const advice of picked) {
      if (writer && !shown.includes(advice.key)) parts.push(writer.sayAdvice(advice));
    }
    setShown(picked.map(({ key }) => key));
    // A gap to fill is not heard as three underscores.
    if (parts.length > 0) say(parts.join(' ').replaceAll('___', '…'));
  };
  const latest = useRef(settle);
  latest.current = settle;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const settleIn = (delayMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), delayMs);
  };
  useEffect(() => {
    settleIn(PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [now, look, writer]);

  return {
    writer,
    load,
    words,
    plan: writer?.composePlan(now) ?? NO_PLAN,
    look,
    setLook,
    harm,
    // While words are typed, what is shown goes as soon as they no longer ask for it; nothing new comes.
    advice: (shown.length > 0 ? (writer?.reviewDraft(now).advice ?? []) : []).filter(
      ({ key }) => shown.includes(key) && !kept.includes(key),
    ),
    keep: ({ key }) => setKept((before) => [...before, key]),
    askAgain: ({ key }) =>
      setShown((before) => [key, ...before.filter((k) => k !== key)].slice(0, 2)),
    settle: () => settleIn(CLICK_MS),
    skip: (draft) => (said.current = compose(draft)),
  };
}

// Where the writer could not be fetched: each stem with what was typed after it.
function joinPlainly(draft: Draft): string {
  const stem = (field: Field) => fields[field].label.replace(' …', '');
  return FIELDS.flatMap((field) => {
    const typed = field === 'feeling' ? [...draft.picked, draft.feeling].join(' ') : draft[field];
    return typed.trim() === '' ? [] : `${stem(field)} ${typed.trim()}`;
  }).join(' ');
}
