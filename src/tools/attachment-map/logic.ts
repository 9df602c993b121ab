/** The two scales of the map: across, worry about being left; upward, discomfort with closeness. */
export const SCALES = ['worry', 'closeness'] as const;
/** One scale of the map. */
export type Scale = (typeof SCALES)[number];

/** The moments of each scale, in the order they are asked: our own, and none from any questionnaire. */
export const MOMENTS = {
  worry: ['lateReply', 'smallFight', 'sayYes', 'nightOut'],
  closeness: ['badDay', 'daysTogether', 'heavyLoad', 'tenderWords'],
} as const satisfies Record<Scale, readonly string[]>;

/** A moment to think of. */
export type Moment = (typeof MOMENTS)[Scale][number];

// The more often one of these fits, the less of its scale there is.
const REVERSED: readonly Moment[] = ['nightOut', 'tenderWords'];

/** All moments, in the order they are asked. */
export const ALL_MOMENTS: readonly Moment[] = SCALES.flatMap((scale) => [...MOMENTS[scale]]);

/** How often a moment is like that, or `skip`: nothing has to be answered. */
export const ANSWERS = ['rarely', 'sometimes', 'often', 'skip'] as const;
/** One answer. */
export type Answer = (typeof ANSWERS)[number];

/** What someone put in about one relationship. */
export interface Sketch {
  readonly name: string;
  readonly answers: Readonly<Record<Moment, Answer>>;
}

/** A sketch with nothing in it. */
export const EMPTY_SKETCH: Sketch = {
  name: '',
  answers: {
    lateReply: 'skip',
    smallFight: 'skip',
    sayYes: 'skip',
    nightOut: 'skip',
    badDay: 'skip',
    daysTogether: 'skip',
    heavyLoad: 'skip',
    tenderWords: 'skip',
  },
};

/** The sketch with one moment answered, or skipped again. */
export function withAnswer(sketch: Sketch, moment: Moment, answer: Answer): Sketch {
  return { ...sketch, answers: { ...sketch.answers, [moment]: answer } };
}

/** The sketch with who it is about. */
export function withName(sketch: Sketch, name: string): Sketch {
  return { ...sketch, name };
}

/** How many moments are answered. */
export function countAnswered({ answers }: Sketch): number {
  return ALL_MOMENTS.filter((moment) => answers[moment] !== 'skip').length;
}

/** Whether there is nothing in it that would be lost. */
export function isEmpty(sketch: Sketch): boolean {
  return countAnswered(sketch) === 0 && sketch.name.trim() === '';
}

/** Which way an answer leans on its scale. */
export type Lean = 'more' | 'between' | 'less';

/** Which way a moment leans as it was answered, or undefined where it was skipped. */
export function findLean({ answers }: Sketch, moment: Moment): Lean | undefined {
  const answer = answers[moment];
  if (answer === 'skip') return undefined;
  if (answer === 'sometimes') return 'between';
  return (answer === 'often') !== REVERSED.includes(moment) ? 'more' : 'less';
}

/** The moments of a scale that were answered so that they lean one way. */
export function listLeaning(sketch: Sketch, scale: Scale, lean: Lean): Moment[] {
  return MOMENTS[scale].filter((moment) => findLean(sketch, moment) === lean);
}
