import type { Finding } from './review.ts';

/** A feeling that can be picked, and the part as it would read with it. */
export interface FeelingPick {
  readonly word: string;
  readonly text: string;
}

// By what the verdict is about. None is claimed to be the reader's.
const UNDER = [
  [/\b(?:stupid|idiot|fool|joke|clown|humil|mock|laugh|fun of|belitt|look)/i, 'embarrassed hurt'],
  [/\b(?:ignor|invis|overl|unsee|unhe|brick|shut|forgot|option|second|exclu|left)/i, 'lonely hurt'],
  [/\b(?:betray|cheat|lied|trick|decei|play|fool)/i, 'heartbroken angry'],
  [/\b(?:used|maid|servant|slave|atm|bank|housek|granted|unapp|unfair|driver|nanny)/i, 'tired sad'],
  [/\b(?:attack|blam|accus|critic|judg|corner|insult)/i, 'tense hurt'],
  [/\b(?:un)?(?:love|abandon|reject|unwant|care|want|rather|leav|mates)/i, 'scared lonely'],
  [/\b(?:fail|burden|worthl|useless|not good|bad|nuisance|inadeq)/i, 'ashamed discouraged'],
] as const;

/** Feelings that often lie under a verdict in the feeling's place. */
export function listUnder({ start, end, code }: Finding, text: string): FeelingPick[] {
  const [, under = 'hurt sad'] = UNDER.find(([cue]) => cue.test(text)) ?? [];
  const words = [...under.split(' '), under.includes('angry') ? 'sad' : 'angry'];
  const span = text.slice(start, end);
  // "sad and unloved": one word in a row gives way, and the others stay.
  const pieces = text.split(/,|\band\b/).map((piece) => piece.trim());
  const isInRow =
    code === 'judgment-as-feeling' &&
    pieces.includes(span) &&
    pieces.every((piece) => piece.split(/\s+/).length < 3);
  const others = text.toLowerCase();
  return words
    .filter((word) => !isInRow || !others.includes(word))
    .map((word) => ({
      word,
      text: isInRow ? text.slice(0, start) + word + text.slice(end) : word,
    }));
}
