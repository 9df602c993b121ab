import { describe, expect, it } from 'vitest';
import { readFiles } from '../../support/source-files.ts';

/** What nothing on this site says, and why: the editorial guide, or what the research does not bear. */
const NEVER_SAID: readonly (readonly [said: string, because: string, pattern: RegExp])[] = [
  [
    'It’s important to note',
    'it is filler',
    /\bit['’]?s? (?:is )?important to (?:note|remember)\b/i,
  ],
  ['in today’s world', 'it is filler', /\bin today['’]s (?:\w+ ){0,2}world\b/i],
  ['he is a narcissist', 'it is a verdict', /\bnarcissis/i],
  ['toxic', 'it is a verdict', /\btoxic/i],
  [
    'You are anxious.',
    'it is a verdict about the reader',
    /\byou are (?:an? )?(?:anxious|avoidant|insecure|codependent|needy)\b(?! in )/i,
  ],
  [
    'science proves',
    'no study proves',
    /\b(?:science|research|studies) (?:has |have )?pro(?:ves?|ved|ven)\b/i,
  ],
  ['scientifically proven', 'no study proves', /\b(?:scientifically|clinically|is|are) proven\b/i],
  ['21 days', 'no study found it', /\b(?:21|twenty-one)[ -]days?\b/i],
  [
    'trust takes two years',
    'there is no set timetable',
    /\btrust (?:takes|comes back|returns)(?: in| after)? (?:about )?(?:\w+|\d+ ?[-–] ?\d+) (?:to \w+ )?(?:months|years)\b/i,
  ],
  [
    '6–18 months',
    'there is no set timetable',
    /\b(?:6|six)(?: ?[-–] ?| to )(?:18|eighteen) months\b/i,
  ],
  [
    '56% secure',
    'newspaper readers and students',
    /\b(?:56|19|25) ?(?:%|percent)[^.]{0,20}\b(?:secure|anxious|avoidant)\b/i,
  ],
  ['55 percent of couples survive', 'no source found', /\b\d+ ?(?:%|percent) of couples\b/i],
  [
    'disorganized style',
    'it is a code for infants in a lab',
    /\bdisorganized (?:adults?|style|partner)/i,
  ],
  ['rewire your brain', 'change is slow', /\brewir(?:e|es|ing)\b/i],
  ['the magic 5:1 ratio', 'one lab, fitted afterwards', /\bmagic (?:\S+ )?ratio\b|\b5:1\b/i],
  ['predicts divorce', 'it was not replicated', /\bpredicts? (?:a )?(?:divorce|break-?ups?)\b/i],
  ['86% of the time', 'no source found', /\b(?:86|eighty-six) ?(?:%|percent)/i],
  ['happier by 25%', 'small effects', /\b25 ?(?:%|percent) happier\b|\bhappier by 25\b/i],
  ['polyvagal theory', 'it is disputed', /\bpolyvagal|\bvagus nerve|\bdysregulat/i],
  ['heals trauma', 'the effects are small', /\bheals? (?:your |the )?trauma\b/i],
  ['cures anxiety', 'the effects are small', /\bcures? (?:your )?(?:anxiety|worry)\b/i],
  ['boosts trust', 'it only goes together', /\bboosts? (?:your )?trust\b/i],
  ['Atone, attune, attach', 'early and small', /\batone,? attune\b/i],
  ['Just leave.', 'leaving can be a dangerous time', /\bjust leave\b/i],
  ['Once a cheater, always a cheater', 'it is a verdict', /\bonce a cheater\b/i],
];

const BRITISH =
  /\b\w*(?:behaviour|colour|favour|neighbour|honour|labour|judgement|programme|(?:real|recogn|apolog|organ|emphas)is(?:e|ed|es|ing|ation))\w*\b|\b(?:centre|grey|whilst|counsell\w+|practis(?:e|ed|ing)|fitted|flatmates?|(?:un)?tick(?:s|ed)?)\b/i;

// `references.json` and `helplines.json` hold the titles and names of others; README.md is for authors.
// What people type, into the search or a tool, is in their words, not ours.
const THEIRS = /^content\/(?:search-words\.yaml|asked\/)|^src\/tools\/i-statement\/review\//;
const content = readFiles('content', '.mdx', '.md', '.yaml').filter(
  ({ path }) => path !== 'content/README.md' && !THEIRS.test(path),
);
const code = readFiles('src', '.ts', '.tsx', '.astro').filter(
  ({ path }) =>
    /^src\/(?:words\.ts$|search\/words\.ts$|components\/|layouts\/|pages\/|tools\/)/.test(path) &&
    !THEIRS.test(path),
);

// The page on how we check facts quotes what we will not say, in bold, and says why. The page on stories
// sets such sayings in the first column of a table, beside what they leave out. One question asks for a
// verdict in the words people have, and its answer gives none.
const withoutQuotedMyths = (text: string) =>
  text
    .replace(/^- \*\*".*?"\*\*/gm, '')
    .replace(/^\| [^|]+ \|/gm, '|')
    .replace(/^(?:question|searchWords): .*$/gm, '');
const QUOTING = [
  'content/faq/deciding/is-it-who-they-are.md',
  'content/site/how-we-check-facts.mdx',
  'content/articles/causes/stories-we-absorb.mdx',
];
const texts = [...content, ...code].map(({ path, text }) => ({
  path,
  text: QUOTING.includes(path) ? withoutQuotedMyths(text) : text,
}));

function findWhere(pattern: RegExp): string[] {
  return texts.flatMap(({ path, text }) => {
    const [found] = pattern.exec(text.replace(/\s+/g, ' ')) ?? [];
    return found === undefined ? [] : [`${path}: ${found}`];
  });
}

describe('nothing a reader reads says', () => {
  it.each(NEVER_SAID)('“%s”: %s', (said, _, pattern) => {
    expect(texts.length).toBeGreaterThan(120);
    expect(said).toMatch(pattern);
    expect(findWhere(pattern)).toEqual([]);
  });

  it('a myth without saying why it is one', () => {
    const page = content.find(({ path }) => path === 'content/site/how-we-check-facts.mdx');

    expect(page?.text).toMatch(/\b21 days\b/);
    expect(withoutQuotedMyths('- **"It takes 21 days."** We found no study.')).toBe(
      ' We found no study.',
    );
    expect(withoutQuotedMyths('It takes "21 days".')).toBe('It takes "21 days".');
  });
});

describe('spelling', () => {
  it('is American', () => {
    const withoutAliases = content.map(({ path, text }) => ({
      path,
      words: text.replace(/^aliases:.*$/gm, '').match(new RegExp(BRITISH, 'gi')) ?? [],
    }));

    expect(withoutAliases.length).toBeGreaterThan(70);
    expect(withoutAliases.filter(({ words }) => words.length > 0)).toEqual([]);
  });

  it.each([
    ['behaviours', true],
    ['apologising', true],
    ['a counselling centre', true],
    ['Untick the box', true],
    ['two flatmates', true],
    ['a train ticket', false],
    ['exercise', false],
    ['practice', false],
    ['judgment', false],
  ])('%s is British: %s', (text, expected) => {
    expect(BRITISH.test(text)).toBe(expected);
  });
});

it('phone numbers come from helplines.json alone', () => {
  const hasNumber = (text: string) =>
    /\b(?:tel|sms):[+\d]|\+\d[\d ()-]{7,}\d|\b\d{3}[- ]\d{3}[- ]\d{3,4}\b/.test(text);

  expect(content.length).toBeGreaterThan(70);
  expect(content.filter(({ text }) => hasNumber(text)).map(({ path }) => path)).toEqual([]);
  expect(['1-800-799-7233', 'tel:988', '+44 808 2000 247'].every(hasNumber)).toBe(true);
});
