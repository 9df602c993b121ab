import { joinList } from '../../shared/logic/lists.ts';
import { withoutLink, withoutMark, withoutStem } from '../../shared/logic/sentences.ts';

// With a stem of its own, as it should be written: "I'm so tired", "I still feel sad".
const OWN_FEELING =
  /^I(?:['’](?:m|ve)|\s+(?:do(?:n['’]?t| not) know|(?:\S+ )?(?:am|was|feel|felt|get|got|have been)))(?![\p{L}'’])/iu;
// With a stem of its own, however it is written: "im tired", "been sad".
const OWN_START = /^(?:I['’ ]|im |am\b|was\b|been\b|have\b|feeling\b)/i;
// More than a word for a feeling: "that you left", "like crying", "my chest is tight".
const CLAUSE_FEELING = /^(?:that|like|as (?:if|though)|I|you|he|she|they|we|it|my|your)\b/i;
// What begins so goes on with the thought before it, and is no feeling in a row.
const NO_LIST =
  /^(?:but|or|so|yet|nor|not|well|honestly|maybe|because|when|that|which|then|I|you|we|he|she|it|they)\b|[()]/i;

// What a feeling picked from the list may go on with: "scared" + "of losing you".
const REST = /^(?:of|about|by|at|with|for|over|that|when|because)\b/i;
// Nouns that are more at home after "a sense of".
const SENSE =
  /^(?:grief|dread|loss|shame|guilt|panic|despair|relief|sorrow|sadness|loneliness|regret|unease|doom|failure|emptiness)$/;

/** The feelings, picked and typed, with their stem: "I feel hurt and tired". '' if none. */
export function composeFeeling(feeling: string, picked: readonly string[]): string {
  const typed = listTyped(feeling);
  const [first = '', ...others] = typed;
  const past = /^(?:I )?felt(?: |$)/i;
  if (past.test(first) && !CLAUSE_FEELING.test(first.replace(past, ''))) {
    return `I felt ${joinFeelings(picked, [first.replace(past, ''), ...others])}`.trim();
  }
  if (picked.length > 0 && typed.length === 1 && REST.test(first)) {
    return `I feel ${joinList(picked)} ${first}`;
  }
  if (typed.length > 1 || !(OWN_START.test(first) || CLAUSE_FEELING.test(first))) {
    return stemmed(joinFeelings(picked, typed));
  }
  const own = stemmed(first);
  return picked.length === 0 ? own : `I feel ${joinList(picked)}, and ${own}`;
}

function joinFeelings(picked: readonly string[], typed: readonly string[]): string {
  const known = new Set(picked.map((word) => word.toLowerCase()));
  const added = typed
    .map((words) => (picked.length > 0 ? words.replace(/^and /i, '') : words))
    .filter((words) => words !== '' && !known.has(words.toLowerCase()));
  const felt = added.map((words) => (SENSE.test(words) ? `a sense of ${words}` : words));
  return joinList([...picked, ...felt]).replace(/^(a sense of \w+ and )a sense of /, '$1');
}

function stemmed(words: string): string {
  if (words === '') return '';
  if (OWN_FEELING.test(words)) return words.replace(/^i\b/, 'I');
  if (/^im /i.test(words)) return `I'm${words.slice(2)}`;
  if (/^been\b/i.test(words)) return `I have ${withFirstSmall(words)}`;
  if (/^sense of\b/i.test(words)) return `I feel a ${withFirstSmall(words)}`;
  if (/^(?:felt|am|was|have)\b/i.test(words)) return `I ${withFirstSmall(words)}`;
  if (/^feeling\b/i.test(words)) return `I am ${withFirstSmall(words)}`;
  return /^(?:when|because)\b/i.test(words) ? `I feel this way ${words}` : `I feel ${words}`;
}

// The stem, typed again.
const FEEL = /^(?:(?:I\s+)?feel\b[\s,:…]*)+/i;

// Short words in a row are several feelings; anything longer is left as the reader put it.
function listTyped(feeling: string): string[] {
  const whole = withFirstSmall(withoutLink(withoutStem(feeling, FEEL)));
  const pieces = feeling
    .split(/[,;\n/&]|\band\b|[.…](?=\s|$)/i)
    .map((piece) => withFirstSmall(withoutMark(withoutStem(piece, FEEL))))
    .filter((piece) => piece !== '');
  const isRow = pieces.every((piece) => piece.split(' ').length <= 3 && !NO_LIST.test(piece));
  return isRow && pieces.length > 1 ? pieces : [whole].filter((words) => words !== '');
}

// Feelings are not names, so a phone's capital goes; "SO ANGRY" and "I'm" stay.
function withFirstSmall(text: string): string {
  return /^[A-Z](?:[a-z'’]|\s|$)/.test(text) && !/^I\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
