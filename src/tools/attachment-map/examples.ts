import { EMPTY_SKETCH, type Sketch } from './logic.ts';

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  empty: EMPTY_SKETCH,
  oneAnswer: { ...EMPTY_SKETCH, answers: { ...EMPTY_SKETCH.answers, lateReply: 'often' } },
  worried: {
    name: 'R.',
    answers: {
      lateReply: 'often',
      smallFight: 'often',
      sayYes: 'sometimes',
      nightOut: 'rarely',
      badDay: 'rarely',
      daysTogether: 'rarely',
      heavyLoad: 'sometimes',
      tenderWords: 'often',
    },
  },
  steppingBack: {
    name: '',
    answers: {
      lateReply: 'rarely',
      smallFight: 'sometimes',
      sayYes: 'rarely',
      nightOut: 'often',
      badDay: 'often',
      daysTogether: 'often',
      heavyLoad: 'often',
      tenderWords: 'sometimes',
    },
  },
  bothPulls: {
    name: 'my brother',
    answers: {
      lateReply: 'often',
      smallFight: 'often',
      sayYes: 'often',
      nightOut: 'sometimes',
      badDay: 'often',
      daysTogether: 'sometimes',
      heavyLoad: 'often',
      tenderWords: 'rarely',
    },
  },
  atEase: {
    name: '',
    answers: {
      lateReply: 'rarely',
      smallFight: 'rarely',
      sayYes: 'skip',
      nightOut: 'often',
      badDay: 'rarely',
      daysTogether: 'rarely',
      heavyLoad: 'skip',
      tenderWords: 'often',
    },
  },
  mixed: {
    name: `${'someone I have known since we were nine and '.repeat(6)}Donaudampfschifffahrtselektrizitätenhauptbetriebswerk`,
    answers: {
      lateReply: 'often',
      smallFight: 'rarely',
      sayYes: 'often',
      nightOut: 'often',
      badDay: 'rarely',
      daysTogether: 'often',
      heavyLoad: 'rarely',
      tenderWords: 'rarely',
    },
  },
  rightToLeft: { ...EMPTY_SKETCH, name: 'أختي' },
} as const satisfies Record<string, Sketch>;
