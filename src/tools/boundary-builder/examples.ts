import { EMPTY_DRAFT, type Draft } from './logic.ts';
import { examples } from './made-up.ts';

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  empty: EMPTY_DRAFT,
  typical: examples.father,
  partial: { ...EMPTY_DRAFT, limit: 'half an hour alone after work' },
  demand: {
    limit: "You can't go out on Fridays anymore",
    reason: 'I get lonely',
    both: '',
    act: 'you have to sleep on the couch',
  },
  wall: {
    ...EMPTY_DRAFT,
    limit: "I don't talk about feelings",
    act: 'never speak to you again',
  },
  help: { ...EMPTY_DRAFT, limit: 'You may not look at my phone', reason: 'I am scared of you' },
  doubledStems: {
    limit: 'My boundary is that my boundary is I go to bed at ten.',
    reason: 'Because because of the noise.',
    both: 'So that we both we both sleep.',
    act: 'If it is crossed, I will I will put in earplugs.',
  },
  rightToLeft: { ...EMPTY_DRAFT, limit: 'هاتفي لي وحدي', reason: 'أحتاج إلى بعض الهدوء' },
  longest: {
    limit: `${'I need a quiet evening with a book and '.repeat(10)}then I sleep`,
    reason: `${'the days are loud and '.repeat(16)}Donaudampfschifffahrtselektrizitätenhauptbetriebswerk`,
    both: 'are kinder in the morning.\nWe are both awake then',
    act: `${'go to my room and read for a while and '.repeat(8)}come back`,
  },
} satisfies Record<string, Draft>;
