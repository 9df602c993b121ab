import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/search/pagefind.ts';
import { describe as say, Results } from '../../../src/search/results.tsx';
import type { SearchState } from '../../../src/search/search-state.ts';

afterEach(cleanup);

const HIT: Hit = {
  url: '/signs/slow-replies/',
  title: 'Why a slow reply hurts',
  kind: 'Article',
  topic: 'How mistrust shows',
  section: { title: 'What you can try', url: '/signs/slow-replies/#what-you-can-try' },
  excerpt: [
    { text: 'a ', isMarked: false },
    { text: 'slow', isMarked: true },
    { text: ' reply <3', isMarked: false },
  ],
};

const found = (...hits: readonly Hit[]): SearchState => ({
  step: 'found',
  query: 'slow',
  total: hits.length,
  hits,
  counts: {},
});

const linkTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('before anything is found', () => {
  it('says how to ask while nothing is typed', () => {
    render(<Results state={{ step: 'waiting' }} />);

    screen.getByText('Try a word, or ask the way you would ask a friend.');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says that it is searching', () => {
    render(<Results state={{ step: 'loading', query: 'slow' }} />);

    screen.getByText('Searching…');
  });
});

describe('what was found', () => {
  it('is a list with a link to each page, best first', () => {
    render(<Results state={found(HIT, { ...HIT, url: '/help/', title: 'Get help now' })} />);
    const results = within(screen.getByRole('list')).getAllByRole('listitem');

    expect(results).toHaveLength(2);
    expect(results.map((result) => within(result).getAllByRole('link')[0]?.textContent)).toEqual([
      'Why a slow reply hurts',
      'Get help now',
    ]);
    expect(linkTo('Why a slow reply hurts')).toBe('/signs/slow-replies/');
  });

  it('says what it is and where the words stand', () => {
    render(<Results state={found(HIT)} />);

    screen.getByText('Article · How mistrust shows');
    expect(linkTo('What you can try')).toBe('/signs/slow-replies/#what-you-can-try');
  });

  it('shows the text around the words, with them marked, and takes no tag from it', () => {
    render(<Results state={found(HIT)} />);

    expect(screen.getByText('slow').tagName).toBe('MARK');
    expect(screen.getByText('slow').parentElement?.textContent).toBe('a slow reply <3');
  });

  it.each([undefined, 'Why a slow reply hurts'])(
    'says only the kind with the topic %s',
    (topic) => {
      render(<Results state={found({ ...HIT, topic })} />);

      screen.getByText('Article');
    },
  );

  it.each([undefined, { title: HIT.title, url: '/signs/slow-replies/#top' }])(
    'links once where the section says no more: %j',
    (section) => {
      render(<Results state={found({ ...HIT, section })} />);

      expect(screen.getAllByRole('link')).toHaveLength(1);
    },
  );
});

describe('a search that leads nowhere', () => {
  it.each<[SearchState, string, string]>([
    [
      { step: 'none', query: 'xyzzy' },
      'Nothing found for “xyzzy”',
      'Other words may find it. These are good places to look:',
    ],
    [
      { step: 'missing', query: 'slow' },
      'The search could not be loaded.',
      'Everything on the site can also be reached from here:',
    ],
  ])('%j says so and shows ways on, help among them', (state, title, hint) => {
    render(<Results state={state} />);

    screen.getByText(title);
    screen.getByText(hint);
    expect(screen.getAllByRole('link').length).toBeGreaterThan(3);
    expect(linkTo('Get help now')).toBe('/help/');
  });

  it('shows what was typed as words', () => {
    render(<Results state={{ step: 'none', query: '<b>slow</b>' }} />);

    screen.getByText('Nothing found for “<b>slow</b>”');
  });
});

it.each<[SearchState, string]>([
  [{ step: 'waiting' }, ''],
  [{ step: 'loading', query: 'slow' }, ''],
  [found(HIT), '1 result for “slow”'],
  [found(HIT, HIT), '2 results for “slow”'],
  [{ step: 'none', query: 'slow' }, 'Nothing found for “slow”'],
  [{ step: 'missing', query: 'slow' }, 'The search could not be loaded.'],
])('those who hear the page are told the same: %#', (state, sentence) => {
  expect(say(state)).toBe(sentence);
});
