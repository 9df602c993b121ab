/** Words of fewer letters are too easily taken for others. */
const FEWEST_LETTERS = 4;

/**
 * The word of the site that a word of no page was most likely meant to be, or undefined where none is
 * near. Slips that hands and ears make (a neighboring key, a doubled letter, one vowel for another,
 * letters that sound alike) cost less than others, and less still where the whole word sounds the same;
 * of two as near, the more common word is taken.
 *
 * @param words The words it may be, with how often each is met; it is never one that is met nowhere.
 */
export function correctWord(
  word: string,
  words: Iterable<readonly [string, number]>,
): string | undefined {
  if (word.length < FEWEST_LETTERS || !/^[a-z]+$/.test(word)) return undefined;
  const letters = lettersOf(word);
  const sound = soundOf(word);
  const least = sharePaid(sound.length);
  let best: string | undefined;
  let bestCost = allowedCost(word.length);
  for (const [candidate, pages] of words) {
    if (pages === 0 || Math.abs(candidate.length - word.length) > 2) continue;
    if (candidate.length < FEWEST_LETTERS - 1) continue;
    if (countBits(letters ^ lettersOf(candidate)) > MOST_UNSHARED) continue;
    const lead = Math.log2(pages) * 0.08;
    const share = sound === soundOf(candidate) ? least : 1;
    const cost = countSlips(word, candidate, (bestCost + lead) / share) * share - lead;
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/** What is left of the cost where two words sound the same: many short words do by chance. */
function sharePaid(sounds: number): number {
  return sounds < 3 ? 0.8 : sounds < 4 ? 0.6 : 0.4;
}

// As English is spelled: what comes first is replaced first.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/(?:[cst]i|ssi|sh)(?=[aou]|en)/g, '$'],
  [/ck|c(?![eiyh])|q/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/x/g, 'ks'],
  [/dg|j/g, 'g'],
  [/d/g, 't'],
  [/(?!^)[aeiouyhw]+/g, ''],
  [/^[aeiouy]/, 'a'],
  [/(.)\1+/g, '$1'],
];

/**
 * A word as it sounds, roughly: words that are often spelled for one another have one sound.
 *
 * @example soundOf('intuishun') === soundOf('intuition')
 */
export function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = SOUNDS.reduce((text, [spelled, heard]) => text.replace(spelled, heard), word);
  sounds.set(word, sound);
  return sound;
}

// Each word that is mistyped is compared with the same words of the site.
const sounds = new Map<string, string>();

/** Words that differ in more letters than this are not worth comparing place by place. */
const MOST_UNSHARED = 4;

// Which of the 26 letters a word has, a bit each.
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) - 97);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** A short word may differ by one slip, a long one by two or three light ones. */
function allowedCost(letters: number): number {
  if (letters <= 4) return 0.75;
  if (letters <= 6) return 0.95;
  return letters <= 9 ? 1.6 : 2.3;
}

/** What it costs to turn what was typed into a word; counting stops at `limit`. */
export function countSlips(typed: string, word: string, limit = Infinity): number {
  let twoBefore: number[] = [];
  let before = [0];
  for (let j = 1; j <= word.length; j += 1) {
    before.push((before[j - 1] ?? 0) + costOfMissing(word, j - 1));
  }
  for (let i = 1; i <= typed.length; i += 1) {
    const current = [(before[0] ?? 0) + costOfExtra(typed, i - 1)];
    let least = current[0] ?? 0;
    for (let j = 1; j <= word.length; j += 1) {
      const [a = '', b = ''] = [typed[i - 1], word[j - 1]];
      let cost = Math.min(
        (before[j - 1] ?? 0) + costOfChange(a, b) * (i === 1 && j === 1 ? 1.4 : 1),
        (before[j] ?? 0) + costOfExtra(typed, i - 1),
        (current[j - 1] ?? 0) + costOfMissing(word, j - 1),
      );
      const isSwapped = a !== b && a === word[j - 2] && b === typed[i - 2];
      if (isSwapped) cost = Math.min(cost, (twoBefore[j - 2] ?? Infinity) + 0.7);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return Infinity;
    [twoBefore, before] = [before, current];
  }
  return before[word.length] ?? Infinity;
}

const VOWELS = 'aeiouy';
/** Letters that are taken for one another by ear in English. */
const ALIKE = ['ck', 'cs', 'sz', 'kq', 'ij', 'gj', 'fv', 'dt', 'mn', 'bp', 'ph', 'vw', 'xs'];
/** The rows of a keyboard; keys beside one another are hit by mistake. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function costOfChange(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (VOWELS.includes(typed) && VOWELS.includes(meant)) return 0.5;
  if (ALIKE.includes(typed + meant) || ALIKE.includes(meant + typed)) return 0.6;
  return areNeighbors(typed, meant) ? 0.8 : 1.1;
}

function areNeighbors(one: string, other: string): boolean {
  return ROWS.some((row) => {
    const [a, b] = [row.indexOf(one), row.indexOf(other)];
    return a !== -1 && b !== -1 && Math.abs(a - b) === 1;
  });
}

// A letter typed though the word has none there.
function costOfExtra(typed: string, at: number): number {
  const letter = typed[at] ?? '';
  if (letter === typed[at - 1]) return 0.4;
  if (at === 0) return 1.4;
  return VOWELS.includes(letter) || letter === 'h' ? 0.8 : 1;
}

/** Letters of which one is not heard beside the other. */
const HALF_HEARD = ['ck', 'sc', 'kn', 'wr', 'gn', 'gh', 'mb', 'ps', 'ld', 'lf', 'lk'];

// A letter of the word that was left out.
function costOfMissing(word: string, at: number): number {
  const letter = word[at] ?? '';
  const [previous = '', next = ''] = [word[at - 1], word[at + 1]];
  if (letter === previous || letter === next) return 0.4;
  if (HALF_HEARD.includes(previous + letter) || HALF_HEARD.includes(letter + next)) return 0.4;
  return VOWELS.includes(letter) || letter === 'h' ? 0.7 : 1;
}
