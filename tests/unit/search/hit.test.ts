import { describe, expect, it } from 'vitest';
import { markWords, toHit } from '../../../src/search/hit.ts';
import type { Plan } from '../../../src/search/understanding/plan.ts';

const planFor = (...words: string[]): Plan => ({
  parts: words.map((text) => ({ terms: [{ text, weight: 1 }], weight: 1 })),
  asked: [],
  corrected: undefined,
});
const page = {
  url: '/signs/checking/',
  meta: { title: 'Checking', kind: 'Article', topic: 'Signs', summary: 'What checking does.' },
  text: '',
  sections: [
    ['why', 10, 'Why we check', 'A phone lies there.'],
    ['stop', 50, 'How to stop', 'Put the phone away.'],
    ['', 90, '', ''],
  ] as const,
};

describe('markWords', () => {
  it('marks the words looked for in whatever form they stand there', () => {
    expect(markWords('They checked phones’ screens.', planFor('checking', 'phone'))).toEqual([
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
      markWords(text, planFor('b'))
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('toHit', () => {
  it('leads to the section that holds most of what was asked', () => {
    const hit = toHit(page, [[12, 13, 14, 52], [55]], planFor('check', 'phone'));

    expect(hit.section).toEqual({ title: 'How to stop', url: '/signs/checking/#stop' });
    expect(hit.text.map(({ text }) => text).join('')).toBe('Put the phone away.');
  });

  it('does not lead to what people ask, which is not on the page', () => {
    expect(toHit(page, [[95, 96], [12]], planFor('check')).section?.title).toBe('Why we check');
  });

  it('marks the words in the title, and shows the text that holds most of them', () => {
    const hit = toHit(page, [[12]], planFor('checking', 'what'));

    expect(hit.name).toEqual([{ text: 'Checking', isMarked: true }]);
    expect(hit.text.map(({ text }) => text).join('')).toBe('What checking does.');
  });

  it('shows the summary where the words stand above the first section', () => {
    const hit = toHit(page, [[2]], planFor('check'));

    expect(hit.section).toBeUndefined();
    expect(hit.text.map(({ text }) => text).join('')).toBe('What checking does.');
  });

  it('shows an answer whole', () => {
    const answer = { url: '/faq/#why', meta: { title: 'Why?' }, text: 'Because.', sections: [] };

    expect(toHit(answer, [[0]], planFor('because')).text).toEqual([
      { text: 'Because', isMarked: true },
      { text: '.', isMarked: false },
    ]);
  });
});
