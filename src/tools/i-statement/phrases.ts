import { joinList } from '../shared/logic/lists.ts';
import { isNoun, NAME, NOBODY, NONE, OWNERS, PREPS } from '../shared/logic/reason.ts';
import {
  withoutLink,
  withoutMark,
  withoutStem,
  withSmallStart,
} from '../shared/logic/sentences.ts';

const OWN_FEELING =
  /^I(?:['’](?:m|ve)|\s+(?:don['’]t know|do not know|am|was|feel|felt|get|got|have been|do feel|(?:\p{L}+ly|still|just|also|often|sometimes|always|so) (?:feel|felt|am|was|get)))(?![\p{L}'’])/iu;
const OWN_START = /^(?:I['’ ]|im |am\b|was\b|been\b|have\b|feeling\b)/i;
const CLAUSE_FEELING = /^(?:that|like|as (?:if|though)|I|you|he|she|they|we|it|my|your)\b/i;
const NO_LIST =
  /^(?:but|or|so|yet|nor|not|well|honestly|maybe|because|when|that|which|then|I|you|we|he|she|it|they)\b/i;

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

const PRONOUN = '(?:I|you|we|he|she|they|it|your|my)';
const OWN_SITUATION = new RegExp(
  `^(?:whenever|while|after|before|during|if|since|as|once|until|about|that|because|to|without|` +
    `(?:every|each|any|the (?:last|first|next|other)) time|anytime|the (?:way|moment)|` +
    `right now|lately|recently|` +
    `(?:at|by|in|on|with|from|over|for|last|this (?=morning|evening|week|month|year)|yesterday|today|tonight)\\b(?!.*\\b${PRONOUN}\\b)|` +
    `(?:at|in|on) .* when\\b|` +
    `(?:at|by) (?:how|what|being|having)|over how)\\b`,
  'i',
);
/** What happened, with the link that fits: "when you left", "about the noise". '' if none. */
export function composeSituation(situation: string): string {
  const words = withSmallStart(withoutLink(withoutStem(situation, /^(?:when\b[\s,:…]*)+/i)));
  if (words === '') return '';
  if (OWN_SITUATION.test(words)) return words;
  if (/^(?:why|what|where|who|how|did|do|are|is|can)\b.*\?$/i.test(words))
    return `and I wonder: ${words}`;
  if (NONE.test(words)) return `when there is ${words}`;
  if (NOBODY.test(words)) return `about this: ${words}`;
  return isNoun(words) ? `about ${words}` : `when ${words}`;
}

const ASKS =
  /^(?:can|could|would|will|won['’]t|do|does|is|are|may|might|shall|should|did|have|has|were|was|how about|what about|what if)\s+(?:you|we|I|it|there|us|that)\b|^(?:how|what) (?:about|if)\b|^why (?:don['’]t|not)\b/i;
const VERBS =
  'tell|ask|listen|give|let|stop|come|be|say|spend|keep|make|take|put|turn|wait|try|do|go|send|write|stay|leave|sit|explain|apologize|talk|believe|include|remember|speak|trust|treat|understand|sleep|eat|meet|see|hear|start|choose|pick|wash|clean|pay|agree|tidy';
const VERBS_OR_NOUNS =
  'text|call|help|hug|message|answer|show|hold|share|plan|respect|check|look|visit|phone|warn|love';
const COMMAND = new RegExp(
  `^(?:(?:${VERBS})|(?:${VERBS_OR_NOUNS}) (?:me|us|him|her|them|my|your|our|the|before|when|if|once|at|out))\\b(?! together)`,
  'i',
);
const AFTER_YOU = new RegExp(`^(?:you|we) (?:both )?(?:${VERBS}|${VERBS_OR_NOUNS})\\b`, 'i');
const COULD =
  /^(?:you|we)(?:['’](?:d|ll|re)|\s+(?:will|would|could|can|did|were|are|always|never|just|also))(?![\p{L}])/iu;
// "when you're late, text me": a command with its moment first.
const LATER = new RegExp(
  `^(?:if|when|whenever|next time|once|after|before)\\b.*, (?:${VERBS}|${VERBS_OR_NOUNS})\\b`,
  'i',
);
const ALONE = /^(?:text|call|message|answer|visit|hug|phone)$/i;
const REQUEST_WORDS = new Set([...`${VERBS}|${VERBS_OR_NOUNS}`.split('|'), 'honesty', 'space']);

/** The request as a sentence without its last mark: "I would like you to text me". '' if none. */
export function composeRequest(request: string): string {
  const stem = /^(?:(?:I\s+would\s+like|I['’]d\s+like(?=\s+I\s+would)|would\s+like)\b[\s,:…]*)+/i;
  const bare = withoutLink(
    withoutStem(request, stem).replace(
      /^like\s+(?=(?:you|to|us|a|an|some|it)\b)|^for (?=an? )/i,
      '',
    ),
  );
  const words = withSmallStart(bare, REQUEST_WORDS);
  if (words === '' || /^(?:I['’]d|what I['’]d|like)(?: like)?$/i.test(words)) return '';
  if (ASKS.test(words)) return `${withoutMark(words)}?`;
  if (LATER.test(words)) return `please, ${words}`;
  if (ALONE.test(words)) return `I would like you to ${words}`;
  if (/^(?:I|what I)\b/i.test(words) || /^(?:please|let['’]s)\b/i.test(words)) return words;
  if (/^(?:you|we|he|she|they) (?:should|must|need|have to|ought)\b/i.test(words)) return words;
  if (/^(?:don['’]t|do not|never)\b/i.test(words)) return `please ${words}`;
  if (/^that\s+(?:I|you|we|he|she|they|it|there)\b/i.test(words))
    return `what I would like is ${words}`;
  if (/^(?:if|when|next time)\b/i.test(words) || AFTER_YOU.test(words) || COULD.test(words))
    return `I would like it ${/^(?:if|when)\b/i.test(words) ? '' : 'if '}${words}`;
  return `I would like ${COMMAND.test(words) ? 'you to ' : ''}${words}`;
}

const STARTS_WITH_NOUN = new RegExp(`^(?:${OWNERS}|this|these|those|how|what|why|where)\\b`, 'i');

// A word or two, or a noun with its place: no verb to follow "that".
const BARE = new RegExp(
  `^(?!(?:you|we|it|I|he|she|they|that|there|youre|its)\\b)${NAME}(?: ${NAME})?(?: (?:${PREPS}) ${NAME})?$`,
  'iu',
);

/** The other person's side: "I can see that you had a long day". '' if none. */
export function composePerspective(perspective: string): string {
  const stem = /^(?:(?:I\s+)?can\s+see\s+(?:that\b)?[\s,:…]*)+(?:that\b\s*)?/i;
  const words = withSmallStart(
    withoutLink(withoutStem(perspective, stem)).replace(/^that\s+(?=\p{L}+\s)/iu, ''),
  );
  if (words === '') return '';
  if (ASKS.test(words)) return `${withoutMark(words)}?`;
  if (/^(?:I\b|thank|thanks\b|sorry\b|know\b)/i.test(words))
    return words.replace(/^know\b/i, 'I know');
  if (/^(?:because|when|if)\b/i.test(words)) return `I can see how it is ${words}`;
  if (/^(?!nothing|not|you|we)[\p{L}’'-]*(?:ed|ing|sick|busy|ill|sad)$/iu.test(words))
    return `I can see that you are ${words}`;
  if (BARE.test(words) && !STARTS_WITH_NOUN.test(words)) return `I can see your side: ${words}`;
  return `I can see ${STARTS_WITH_NOUN.test(words) ? '' : 'that '}${words}`;
}
