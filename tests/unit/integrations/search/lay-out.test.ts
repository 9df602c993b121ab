import { describe, expect, it } from 'vitest';
import {
  composeIndexPage,
  layOutPage,
  withoutCommonTerms,
} from '../../../../src/integrations/search/lay-out.ts';
import type { SearchPage } from '../../../../src/integrations/search/search-page.ts';
import { makeMeanings } from '../../../../src/lexicon/meanings.ts';
import { readMark, ROW } from '../../../../src/lexicon/marks.ts';
import { searchPage } from '../../../support/search-builder.ts';

const meanings = makeMeanings([{ name: 'phone', say: ['mobile'] }]);
const layOut = (parts: Partial<SearchPage>) => layOutPage(searchPage('/a/', parts), meanings, 1);
const section = (id: string, title: string, text: string) => ({ id, title, lead: 'So.', text });

describe('a page as the index gets it', () => {
  it('is its title, what people ask and say, and its sections, each term once and meanings as one', () => {
    const { blocks } = layOut({
      title: 'Checking phones',
      asked: ['why do i check his mobile'],
      said: [{ text: 'snooping', place: 2 }],
      sections: [section('why', 'Why we check', 'Checked, checked again: a phone, a mobile.')],
    });

    expect(blocks.map(({ mark, terms }) => [mark.zone, ...terms])).toEqual([
      ['title', 'check0', 'phone1'],
      ['asked-some', 'check0', 'phone1'],
      ['said-2', 'snoop0'],
      ['text', 'check0', 'again0', 'phone1'],
    ]);
  });

  it('is one block for its title, each sentence and each section, and tells where these begin', () => {
    const { html, sections, starts } = composeIndexPage(
      layOut({
        title: 'Checking',
        asked: ['a boat'],
        sections: [section('', '', 'Before all'), section('why', 'Why', 'A lamp')],
      }),
    );
    const blocks = [...html.matchAll(/<p data-pagefind-weight="([\d.]+)">([^<]*)<\/p>/g)];

    expect(blocks.map(([, , words = '']) => words)).toEqual(['check0', 'boat0', 'befor0', 'lamp0']);
    expect(starts).toEqual([0, 1, 2, 3]);
    expect(blocks.map(([, weight]) => readMark(Math.floor(Number(weight) * 24)).zone)).toEqual([
      ...['title', 'asked-some', 'text', 'text'],
    ]);
    expect(sections).toEqual([['why', 3, 'Why', 'So.']]);
  });

  it('can be filtered by kind and topic, whatever signs these hold', () => {
    const { html } = composeIndexPage(layOut({ kind: 'Article', topic: 'This & "that"' }));

    expect(html).toContain('data-pagefind-filter="type:Article"');
    expect(html).toContain('data-pagefind-filter="topic:This &amp; &quot;that&quot;"');
  });

  it('keeps of a long sentence what says most', () => {
    const { blocks } = layOut({
      asked: ['i feel i want my partner and need one two three four five six seven eight boats'],
    });

    expect(blocks[1]?.terms).toHaveLength(ROW);
    expect(blocks[1]?.terms).not.toContain('feel0');
  });
});

it('holds a term at so many places at most, on the pages that are most about it', () => {
  const pages = [
    layOut({ sections: [section('', '', 'trust and boats')] }),
    layOut({ title: 'Trust' }),
    layOut({ asked: ['trust him', 'trust her'] }),
  ];
  const holds = withoutCommonTerms(pages, 3).map(({ blocks }) =>
    blocks.flatMap(({ terms }) => terms),
  );

  expect(holds.map((terms) => terms.includes('trust0'))).toEqual([false, true, true]);
  expect(holds[0]).toContain('boat0');
});
