import { findOwnVoice } from '../lib/own-voice.ts';
import { listSentencePlaces } from '../lib/spoken-sentences.ts';

/** What a reading is doing, as its page is told. */
export type ListenState = 'speaking' | 'paused' | 'ended';

/** What a page can do with a reading that has begun; one that has ended begins again from the top. */
export interface Reading {
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** What is read: the text a reader came for, not its numbers, forms and lists of links. */
const SPOKEN =
  'h1, .summary, .in-short :is(h2, li), .prose :is(h2, h3, p, li, th, td, figcaption):not(:has(p, li))';
const SILENT = '.cite, .tool, [hidden], .visually-hidden, svg, .kicker';
const NAME = 'spoken';
/** A sentence nearer to the top or the bottom of the screen than this is brought to its middle, in pixels. */
const EDGE_PX = 80;

/**
 * Reads the article that holds `inside` aloud with the device's own voice, a sentence at a time, and marks the
 * one being spoken; `tell` hears of every change. Undefined where the device has no voice of its own: voices that
 * live on a server are not used, as their maker would learn what is read.
 *
 * A pause ends the sentence and starts it again later: engines differ in what `pause()` does, and
 * Android's has none.
 */
export async function startReading(
  inside: HTMLElement,
  tell: (state: ListenState) => void,
): Promise<Reading | undefined> {
  const voice = await findOwnVoice(speechSynthesis, document.documentElement.lang);
  if (!voice) return undefined;
  const sentences = listSpoken(inside.closest('article') ?? document.body);
  const highlights = 'highlights' in CSS ? CSS.highlights : undefined;
  let at = 0;
  let state: ListenState = 'ended';
  // The sentence being said. Some engines fire `end` for one that was cut short, and some do so late,
  // when the next is under way: what happens to any other changes nothing.
  let current: SpeechSynthesisUtterance | undefined;

  const become = (next: ListenState) => {
    state = next;
    tell(next);
  };
  const fallSilent = (next: 'paused' | 'ended') => {
    current = undefined;
    speechSynthesis.cancel();
    become(next);
  };
  const stop = () => {
    at = 0;
    highlights?.delete(NAME);
    fallSilent('ended');
  };
  const speak = () => {
    const sentence = sentences[at];
    // A range collapses where what it held is taken from the page, as by the quick exit.
    if (!sentence || sentence.range.collapsed) return stop();
    const { text, range } = sentence;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onstart = () => {
      if (utterance !== current) return;
      highlights?.set(NAME, new Highlight(range));
      keepInView(range);
    };
    utterance.onend = () => {
      if (utterance !== current) return;
      at += 1;
      speak();
    };
    utterance.onerror = () => {
      if (utterance === current) stop();
    };
    current = utterance;
    speechSynthesis.speak(utterance);
  };
  const toggle = () => {
    if (state === 'speaking') return fallSilent('paused');
    become('speaking');
    speak();
  };

  window.addEventListener('pagehide', stop);
  speechSynthesis.cancel();
  toggle();
  return { toggle, stop };
}

/** The sentences of a page in reading order: what is said, and where it stands. */
function listSpoken(root: HTMLElement): { readonly text: string; readonly range: Range }[] {
  return [...root.querySelectorAll<HTMLElement>(SPOKEN)].flatMap((block) => {
    if (block.closest(SILENT) || block.getClientRects().length === 0) return [];
    const nodes: { readonly node: Text; readonly from: number }[] = [];
    let text = '';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest(SILENT)) continue;
      nodes.push({ node, from: text.length });
      text += node.data;
    }
    const place = (range: Range, offset: number, edge: 'setStart' | 'setEnd') => {
      const holder = nodes.findLast(
        ({ from }) => from < offset || (edge === 'setStart' && from === offset),
      );
      if (holder) range[edge](holder.node, offset - holder.from);
    };
    return listSentencePlaces(text).map(({ start, end }) => {
      const range = document.createRange();
      place(range, start, 'setStart');
      place(range, end, 'setEnd');
      return { text: text.slice(start, end), range };
    });
  });
}

function keepInView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= EDGE_PX && bottom <= window.innerHeight - EDGE_PX) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
