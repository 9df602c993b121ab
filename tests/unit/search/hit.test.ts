import { describe, expect, it } from 'vitest';
import { markWords, toHit } from '../../../src/search/hit.ts';
import { makeMeanings } from '../../../src/lexicon/meanings.ts';
import { planSearch } from '../../../src/search/understanding/plan.ts';
import { lexiconOf } from '../../support/search-builder.ts';

const meanings = makeMeanings([{ name: 'phone', say: ['mobile'] }]);
const planFor = (...words: string[]) =>
  planSearch(words.join(' '), { ...lexiconOf([]), meanings }, true);
const page = {
  url: '/signs/checking/',
  meta: { title: 'Checking', kind: 'Article', topic: 'Signs', summary: 'What checking does.' },
  text: '',
  sections: [
    ['why', 10, 'Why we check', 'A phone lies there.'],
    ['stop', 50, 'How to stop', 'Put the phone away.'],
  ] as const,
};

describe('markWords', () => {
  it('marks the words looked for in whatever form they stand there', () => {
    expect(
      markWords('They checked phones’ screens.', planFor('checking', 'mobile'), meanings),
    ).toEqual([
      { text: 'They ', isMarked: false },
      { text: 'checked', isMarked: true },
      { text: ' ', isMarked: false },
      { text: 'phones’', isMarked: true },
      { text: ' screens.', isMarked: false },
    ]);
  });

  it('loses nothing of the text', () => {
    const text = '  a—b “c” 😢 d';

    expect(
      markWords(text, planFor('b'), meanings)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('toHit', () => {
  const at = (key: string, weight: number, ...places: number[]) => ({ key, weight, at: places });

  it('leads to the section that says most of what was asked', () => {
    const places = [at('check0', 2, 12, 13, 14, 52), at('phone1', 2, 55)];
    const hit = toHit(page, places, planFor('check', 'phone'), meanings);

    expect(hit.section).toEqual({ title: 'How to stop', url: '/signs/checking/#stop' });
    expect(hit.text.map(({ text }) => text).join('')).toBe('Put the phone away.');
  });

  it('takes the first word of a section for its own, and the one before for the section above', () => {
    const leadTo = (place: number) =>
      toHit(page, [at('lonely0', 2, place)], planFor('lonely'), meanings).section?.title;

    expect([49, 50].map(leadTo)).toEqual(['Why we check', 'How to stop']);
  });

  it('says what a page is, and “Page” where it says nothing of itself', () => {
    const kindOf = (meta: Record<string, string>) =>
      toHit({ ...page, meta }, [], planFor('check'), meanings).kind;

    expect([kindOf(page.meta), kindOf({})]).toEqual(['Article', 'Page']);
  });

  it('leads to the section whose heading says it, of two that hold it', () => {
    const places = [at('check0', 2, 12, 52), at('stop0', 3, 13, 51)];

    expect(toHit(page, places, planFor('stop', 'check'), meanings).section?.title).toBe(
      'How to stop',
    );
  });

  it('names no section that says little of what the page was found by', () => {
    const places = [at('check0', 1, 2, 12), at('jealous0', 3, 3)];

    expect(toHit(page, places, planFor('jealous', 'check'), meanings).section).toBeUndefined();
  });

  it('marks the words in the title, and shows the text that holds most of them', () => {
    const hit = toHit(page, [at('check0', 2, 12)], planFor('checking', 'does'), meanings);

    expect(hit.name).toEqual([{ text: 'Checking', isMarked: true }]);
    expect(hit.text.map(({ text }) => text).join('')).toBe('What checking does.');
  });

  it('shows the summary where the words stand above the first section', () => {
    const hit = toHit(page, [at('check0', 2, 2)], planFor('check'), meanings);

    expect(hit.section).toBeUndefined();
    expect(hit.text.map(({ text }) => text).join('')).toBe('What checking does.');
  });

  it('says what the page is where the section begins with something else', () => {
    const places = [at('lonely0', 2, 52)];
    const hit = toHit(page, places, planFor('lonely'), meanings);

    expect(hit.section?.title).toBe('How to stop');
    expect(hit.text).toEqual([{ text: 'What checking does.', isMarked: false }]);
  });

  it('knows of an answer that help comes first', () => {
    const answer = { url: '/faq/#why', meta: { title: 'Why?' }, text: 'Reasons.', sections: [] };
    const helped = { ...answer, meta: { ...answer.meta, helpFirst: 'true' } };
    const isFirst = (found: typeof answer) =>
      toHit(found, [], planFor('reason'), meanings).helpFirst;

    expect([answer, helped].map(isFirst)).toEqual([false, true]);
  });

  it('shows an answer whole', () => {
    const answer = { url: '/faq/#why', meta: { title: 'Why?' }, text: 'Reasons.', sections: [] };

    expect(toHit(answer, [at('reason0', 2, 0)], planFor('reason'), meanings).text).toEqual([
      { text: 'Reasons', isMarked: true },
      { text: '.', isMarked: false },
    ]);
  });
});
