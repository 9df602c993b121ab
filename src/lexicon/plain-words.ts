/** Words that carry a sentence and not its meaning: pronouns, helping verbs, question words; the commonest first. */
const EMPTY = (
  'i my to me and he is a the do how it what in for when she you of with on im him her can about up ' +
  'dont his was if we am have cant should out does at because like so why after be not but or that ' +
  'are this all being will who an from myself one without has doesnt off wont where did too over just ' +
  'your by there then us they its as much our other only didnt had more through would been were even ' +
  'ok them here hes into than while id which really having any else shes ever ive isnt ill their well ' +
  'doing whats stuff yes kind some couldnt these yourself could youre himself must hasnt u most ' +
  'theres yet herself maybe thats also havent hed theyre though wasnt whose wouldnt youve cannot very ' +
  'itself may might mine shouldnt wed aint cos shed themselves those ur yours arent cuz hers ours ' +
  'please such theirs theyd theyve weve whom'
).split(' ');

/** Words that say little beside others, and something where there are few ("won't let me see anyone"). */
const FAINT = (
  'want says feel get say never tell go know no see now keep said time wants let things still ask ' +
  'need always everything make something think keeps makes told got nothing gets mean going asking ' +
  'give goes thinks anymore anything thing way needs telling thinking feels getting feeling try many ' +
  'saying making sure bit means trying felt keeping lot sometimes seems wanna gonna seem'
).split(' ');

/** Who a question is about, in words and in the names of meanings. Nearly every page here is about one of them. */
const PEOPLE = new Set(
  'partner people person couple couples love loves relationship relationships'.split(' '),
);

const RANKS = new Map([...EMPTY, ...FAINT].map((word, rank) => [word, rank]));

/** The empty words, with how often a word of the site would be met that is as common. */
export const EMPTY_WORDS: readonly (readonly [string, number])[] = EMPTY.map((word) => [word, 128]);

/** Whether a word, as `listWords` gives it, says nothing by itself. */
export function isEmptyWord(word: string): boolean {
  return (RANKS.get(word) ?? Infinity) < EMPTY.length;
}

/** Whether a word says something only where there is little else. */
export function isFaintWord(word: string): boolean {
  return (RANKS.get(word) ?? 0) >= EMPTY.length;
}

/** Whether a word, or the name of a meaning, says who a question is about, or that it is about a relationship. */
export function isPerson(word: string): boolean {
  return PEOPLE.has(word);
}

/**
 * What the index has for an empty or faint word: its rank and `2`. Common words stand side by side there,
 * so that a piece of the index that was fetched for one holds the next as well. Undefined for other words.
 *
 * @example plainKey('i') // '002'
 */
export function plainKey(word: string): string | undefined {
  const rank = RANKS.get(word);
  return rank === undefined ? undefined : `${rank.toString(36).padStart(2, '0')}2`;
}
