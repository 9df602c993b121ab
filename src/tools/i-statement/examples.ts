import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { examples } from './made-up.ts';

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  empty: EMPTY_DRAFT,
  typical: examples.lateShift,
  partial: { ...EMPTY_DRAFT, picked: ['sad', 'unsure'], situation: 'When plans change' },
  doubledStems: {
    ...EMPTY_DRAFT,
    feeling: 'I feel I feel hurt.',
    situation: 'When when you came home late,',
    reason: 'Because because of the noise.',
    request: 'I would like I would like you to text me.',
    perspective: 'I can see that I can see that you were tired.',
  },
  rightToLeft: {
    ...EMPTY_DRAFT,
    feeling: 'مجروح',
    situation: 'تأخرت ولم تتصل',
    reason: 'كنت أنتظر',
  },
  longest: {
    perspective: `${'you have had a long week and '.repeat(8)}you are tired`,
    picked: ['hurt', 'lonely', 'worried', 'angry', 'confused', 'worn out', 'hopeful'],
    feeling: 'unheard',
    situation: `${'we plan a quiet evening and the phone rings and '.repeat(12)}dinner goes cold`,
    reason: `${'our evenings matter to me and '.repeat(12)}Donaudampfschifffahrtselektrizitätenhauptbetriebswerk`,
    request: 'us to put both phones in the drawer. Say from seven to nine.\nThen we can look again',
  },
} satisfies Record<string, Draft>;
