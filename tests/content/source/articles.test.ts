import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/integrations/checks/content.ts';
import type { Entry } from '../../../src/integrations/checks/entries.ts';
import { walk } from '../../../src/integrations/checks/page-text.ts';
import { listProse, textOf } from '../../../src/lib/prose.ts';
import { measureReading } from '../../../src/lib/reading-grade.ts';
import { expectAtLeast } from '../../support/edition.ts';
import { ROOT } from '../../support/source-files.ts';

const { entries } = readContent(ROOT);
const articles = entries.filter(({ kind }) => kind === 'article');

const proseOf = ({ body }: Entry) => (body ? listProse(body.tree) : []);
const linksOf = ({ body }: Entry) =>
  body ? [...walk(body.tree)].flatMap(({ node }) => (node.type === 'link' ? node : [])) : [];
// Two links to one page may well say the same: a question they both name.
const labelsOf = (entry: Entry) => linksOf(entry).map(textOf);

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of eight words or more, in small letters without marks, so that only words count. */
function listLongSentences(blocks: readonly string[]): string[] {
  return blocks.flatMap((block) =>
    [...SENTENCES.segment(block)]
      .map(
        ({ segment }) =>
          segment.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [],
      )
      .filter((words) => words.length >= 8)
      .map((words) => words.join(' ').replaceAll('’', "'")),
  );
}

// What the checks before a build hold each article to is not said again here.
describe('all articles together', () => {
  it('read at seventh grade or below in the middle', () => {
    const grades = articles
      .map((article) => measureReading(proseOf(article)).grade)
      .sort((a, b) => a - b);

    expectAtLeast('articles', grades.length);
    expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(7);
  });

  it('say everything once: no long sentence stands in two of them', () => {
    const names = new Set(listLongSentences(articles.flatMap(labelsOf)));
    const all = articles.flatMap((article) => [...new Set(listLongSentences(proseOf(article)))]);
    const again = all.filter(
      (sentence, index) => all.indexOf(sentence) !== index && !names.has(sentence),
    );

    expect(all.length).toBeGreaterThan(600);
    expect(again).toEqual([]);
  });

  it.each([
    [
      '“No,” she said. I will call you when I am on my way home!',
      ['i will call you when i am on my way home'],
    ],
    ['I will call you soon.', []],
  ])('the sentences of “%s” are found', (text, expected) => {
    expect(listLongSentences([text])).toEqual(expected);
  });
});
