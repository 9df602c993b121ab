const count = (number: number) => (number === 1 ? '1 result' : `${number} results`);

/** Every word of the search, apart from those of other pages: a search should not fetch them. */
export const SEARCH_WORDS = {
  title: 'Search',
  label: 'Search the site',
  placeholder: 'A word or a question',
  hint: 'Try a word, or ask the way you would ask a friend.',
  close: 'Close',
  loading: 'Searching…',
  all: 'See all results',
  more: 'Show more',
  linkToThis: 'Link to this search',
  type: 'Kind',
  topic: 'Topic',
  anyType: 'Every kind',
  kinds: ['Article', 'Question', 'Term', 'Tool', 'Topic', 'Situation', 'Help', 'Page'],
  anyTopic: 'Every topic',
  inSection: 'In',
  count,
  found: (number: number, query: string) => `${count(number)} for “${query}”`,
  corrected: 'Showing results for',
  exact: (query: string) => `Search instead for “${query}”`,
  suggestions: 'Suggestions',
  groups: {
    articles: 'Articles',
    answers: 'Short answers',
    tools: 'Tools',
    pages: 'More pages',
  },
  helpFirst: {
    title: 'If you are in danger, or thinking of ending your life, there are people to turn to.',
    text: 'If that is not it, you can read on below.',
    links: [
      { href: '/help/', text: 'Get help now' },
      { href: '/deciding/staying-safe/', text: 'Staying safe' },
    ],
  },
  /** Before an answer that is shown whole, with a link at each end of “or”. */
  helpLine: {
    title: 'Afraid of someone close to you? Start with',
    safe: { href: '/deciding/staying-safe/', text: 'staying safe' },
    or: 'or',
    now: { href: '/help/', text: 'get help now' },
  },
  help: { href: '/help/', text: 'Get help now' },
  none: (query: string) => `Nothing found for “${query}”`,
  noneHint: 'Other words may find it. These are good places to look:',
  missing: 'The search could not be loaded.',
  missingHint: 'Everything on the site can also be reached from here:',
  missingHere: 'You may be offline. This page stays as it is, so you can try again later.',
  noScript:
    'The search runs in your browser and needs JavaScript, which is off or did not load. Everything can also be reached from here:',
  ways: [
    // First, as nothing could be told of the words.
    { href: '/help/', text: 'Get help now' },
    { href: '/#situations', text: 'What brings you here?' },
    { href: '/#topics', text: 'All topics' },
    { href: '/faq/', text: 'Questions people ask' },
    { href: '/glossary/', text: 'Glossary' },
  ],
} as const;
