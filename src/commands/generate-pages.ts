// Pages that nobody wrote, to see what the search costs on a site many times as large: the same from the same seed.
import type { SearchPage } from '../integrations/search/search-page.ts';
import { startChance } from './chance.ts';

const SYLLABLES =
  'ba co den fir gal hem jo kel lun mar nis op pra quo rin sol tev un vex wim yar zel'.split(' ');

/**
 * The site's own pages and as many more as are wanted. Each is as long as one of the site's, asked as much,
 * and says its words in the site's proportions; a few of its words are its own and its subject's, so that
 * the vocabulary grows with the pages as that of real texts does (Heaps' law, about the root of the words).
 */
export function generatePages(own: readonly SearchPage[], count: number): SearchPage[] {
  const chance = startChance(1);
  const pick = <Item>(list: readonly Item[]) => itemAt(list, Math.floor(chance() * list.length));
  const texts = own.flatMap(({ sections }) => sections.flatMap(({ text }) => text.split(/\s+/)));
  const asked = own.flatMap((page) => page.asked);
  const pages = [...own];
  let madeUp = 0;
  for (let number = own.length; number < count; number += 1) {
    const like = itemAt(own, number % own.length);
    const subject = Math.floor(chance() * Math.sqrt(number));
    if (chance() < 0.5) madeUp += 1;
    const names = [makeUpWord(subject * 7 + 3), makeUpWord(100 + madeUp)];
    const say = (length: number) =>
      Array.from({ length }, () => pick(chance() < 0.04 ? names : texts)).join(' ');
    pages.push({
      ...like,
      url: `/generated/${number}/`,
      title: say(like.title.split(' ').length),
      said: like.said.map(({ place }) => ({ place, text: say(2) })),
      // Two sentences that people type, the beginning of one with the end of the other.
      asked: like.asked.map(() => {
        const [one, other] = [pick(asked).split(' '), pick(asked).split(' ')];
        const words = [...one.slice(0, one.length / 2), ...other.slice(other.length / 2)];
        return words.map((word) => (chance() < 0.06 ? pick(names) : word)).join(' ');
      }),
      sections: like.sections.map((section) => ({
        ...section,
        text: say(section.text.split(/\s+/).length),
      })),
    });
  }
  return pages;
}

/** A word that is in no dictionary, and always the same for a number. */
function makeUpWord(number: number): string {
  let left = number;
  let word = '';
  do {
    word += itemAt(SYLLABLES, left % SYLLABLES.length);
    left = Math.floor(left / SYLLABLES.length);
  } while (left > 0);
  return word.length < 5 ? `${word}ith` : word;
}

function itemAt<Item>(list: readonly Item[], at: number): Item {
  const item = list[at];
  if (item === undefined) throw new Error('There is nothing to make pages of.');
  return item;
}
