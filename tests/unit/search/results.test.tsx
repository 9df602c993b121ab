import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Hit } from '../../../src/search/hit.ts';
import { describe as say, Results as ResultsOf } from '../../../src/search/results.tsx';
import type { SearchState } from '../../../src/search/search-state.ts';

afterEach(cleanup);

const onExact = vi.fn();
const Results = ({ state }: { state: SearchState }) => (
  <ResultsOf state={state} onExact={onExact} />
);

const HIT: Hit = {
  url: '/signs/slow-replies/',
  title: 'Why a slow reply hurts',
  name: [{ text: 'Why a slow reply hurts', isMarked: false }],
  kind: 'Article',
  topic: 'How mistrust shows',
  section: { title: 'What you can try', url: '/signs/slow-replies/#what-you-can-try' },
  text: [
    { text: 'a ', isMarked: false },
    { text: 'slow', isMarked: true },
    { text: ' reply <3', isMarked: false },
  ],
  helpFirst: false,
};

const UNDERSTOOD = {
  corrected: undefined,
  needsHelp: false,
  ways: ['/signs/', '/causes/', '/paths/i-pull-away/'].map((url) => ({
    kind: url.startsWith('/paths/') ? 'Situation' : 'Topic',
    title: `To ${url}`,
    url,
  })),
};

const found = (...hits: readonly Hit[]): SearchState => ({
  step: 'found',
  query: 'slow',
  total: hits.length,
  hits,
  ...UNDERSTOOD,
});
const none = (query: string): SearchState => ({ step: 'none', query, ...UNDERSTOOD });

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
  it('is the three best pages in their order, then the others by what they are', () => {
    const others = ['Situation', 'Page', 'Tool', 'Term', 'Article', 'Help'].map((kind) => ({
      ...HIT,
      kind,
      url: `/${kind}/`,
      title: kind,
      name: [{ text: kind, isMarked: false }],
    }));
    render(<Results state={found(HIT, ...others)} />);
    const results = screen.getAllByRole('listitem');

    expect(results.map((result) => within(result).getAllByRole('link')[0]?.textContent)).toEqual([
      ...['Why a slow reply hurts', 'Situation', 'Page', 'Tool', 'Term', 'Article', 'Help'],
    ]);
    const namesAt = (level: number) =>
      screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);
    expect(namesAt(2)).toEqual([
      ...['Why a slow reply hurts', 'Situation', 'Page'],
      ...['Tools', 'Short answers', 'Articles', 'More pages'],
    ]);
    expect(namesAt(3)).toEqual(['Tool', 'Term', 'Article', 'Help']);
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

describe('an answer that touches danger', () => {
  const ANSWER: Hit = { ...HIT, kind: 'Question', section: undefined, helpFirst: true };
  const line = () => screen.queryByText(/^Afraid of someone close to you\?/);

  it('has a line about help before it where it is shown whole', () => {
    render(<Results state={found(ANSWER)} />);
    const text = screen.getByText('slow').parentElement;

    expect(line()?.nextElementSibling).toBe(text);
    expect([linkTo('staying safe'), linkTo('get help now')]).toEqual([
      '/deciding/staying-safe/',
      '/help/',
    ]);
  });

  it('has none where only its beginning is shown, or where help stands above', () => {
    render(<Results state={found(HIT, ANSWER)} />);
    expect(line()).toBeNull();
    cleanup();

    const alarmed = { ...UNDERSTOOD, query: 'slow', total: 1, hits: [ANSWER], needsHelp: true };
    render(<Results state={{ step: 'found', ...alarmed }} />);
    expect(line()).toBeNull();
    expect(linkTo('Get help now')).toBe('/help/');
  });

  it('has none where it touches no danger', () => {
    render(<Results state={found({ ...ANSWER, helpFirst: false })} />);

    expect(line()).toBeNull();
  });
});

describe('a search that leads nowhere', () => {
  it.each<[SearchState, string, string]>([
    [
      none('xyzzy'),
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

  it('begins with what may have happened, for whoever lacks the word', () => {
    render(<Results state={none('xyzzy')} />);

    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/paths/i-pull-away/',
      '/signs/',
      '/causes/',
      '/help/',
    ]);
  });

  it('shows what was typed as words', () => {
    render(<Results state={none('<b>slow</b>')} />);

    screen.getByText('Nothing found for “<b>slow</b>”');
  });
});

it.each<[SearchState, string]>([
  [{ step: 'waiting' }, ''],
  [{ step: 'loading', query: 'slow' }, ''],
  [found(HIT), '1 result for “slow”'],
  [found(HIT, HIT), '2 results for “slow”'],
  [none('slow'), 'Nothing found for “slow”'],
  [{ step: 'missing', query: 'slow' }, 'The search could not be loaded.'],
])('those who hear the page are told the same: %#', (state, sentence) => {
  expect(say(state)).toBe(sentence);
});

describe('a query that was understood', () => {
  it('says what its spelling was taken for, and searches for the words as typed on demand', async () => {
    render(<Results state={{ ...found(HIT), query: 'slwo', corrected: 'slow' } as SearchState} />);

    expect(screen.getByText('slow', { selector: 'strong' })).toBeTruthy();
    await userEvent
      .setup()
      .click(screen.getByRole('button', { name: 'Search instead for “slwo”' }));

    expect(onExact).toHaveBeenCalledOnce();
  });

  const inDanger: readonly (readonly [string, SearchState, string])[] = [
    ['something', { ...found(HIT), needsHelp: true } as SearchState, '1 result for “slow”'],
    ['nothing', { ...none('slow'), needsHelp: true } as SearchState, 'Nothing found for “slow”'],
  ];

  it.each(inDanger)(
    'of someone who may be in danger shows help before anything else where it finds %s',
    (_, state) => {
      render(<Results state={state} />);

      expect(
        screen
          .getAllByRole('link')
          .map((link) => link.getAttribute('href'))
          .slice(0, 2),
      ).toEqual(['/help/', '/deciding/staying-safe/']);
    },
  );

  it.each(inDanger)(
    'of someone who may be in danger tells those who hear the page of help first where it finds %s',
    (_, state, rest) => {
      expect(say(state)).toBe(
        `If you are in danger, or thinking of ending your life, there are people to turn to. ${rest}`,
      );
    },
  );
});
