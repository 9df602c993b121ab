import { expect, it } from 'vitest';
import { learnHabits } from '../../../../src/integrations/search/habits.ts';
import { plainKey } from '../../../../src/lexicon/plain-words.ts';
import { searchPage } from '../../../support/search-builder.ts';

const times = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => `${text} boat${at}`);
const habits = learnHabits([
  searchPage('/how/', { asked: times(20, 'how do i mend a') }),
  searchPage('/why/', { asked: times(20, 'why does he mend a') }),
  searchPage('/few/', { asked: ['whose boat'] }),
]);
const strengthOf = (url: string, word: string) =>
  habits.get(url)?.find(({ key }) => key === plainKey(word))?.strength;

it('learns the plain words that people ask about one page with more than about others', () => {
  expect(strengthOf('/how/', 'how')).toBeGreaterThan(1);
  expect(strengthOf('/why/', 'he')).toBeGreaterThan(1);
  expect(strengthOf('/why/', 'how')).toBeUndefined();
});

it('learns nothing from a word that is everywhere, or nearly nowhere', () => {
  expect(strengthOf('/how/', 'a')).toBeUndefined();
  expect(strengthOf('/few/', 'whose')).toBeUndefined();
});
