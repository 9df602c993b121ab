import { joinList, tidyWords, withoutMark, withSmallStart } from '../shared/logic/sentences.ts';

const OWN_FEELING =
  /^I(?:['’](?:m|ve)|\s+(?:am|was|feel|felt|get|got|have been|do feel|(?:\p{L}+ly|still|just|also|often|sometimes|always|so) (?:feel|felt|am|was|get)))(?![\p{L}'’])/iu;
const OWN_START = /^(?:I['’ ]|am\b|was\b|feeling\b)/i;
const CLAUSE_FEELING = /^(?:that|like|as (?:if|though)|I|you|he|she|they|we|it|my|your)\b/i;
const NO_LIST =
  /^(?:but|or|so|yet|nor|not|because|when|that|which|then|I|you|we|he|she|it|they)\b/i;

/** The feelings, picked and typed, with their stem: "I feel hurt and tired". '' if none. */
export function composeFeeling(feeling: string, picked: readonly string[]): string {
  const typed = listTyped(feeling);
  const [first = '', ...others] = typed;
  const past = /^(?:I )?felt(?: |$)/i;
  if (past.test(first) && !CLAUSE_FEELING.test(first.replace(past, ''))) {
    return `I felt ${joinFeelings(picked, [first.replace(past, ''), ...others])}`.trim();
  }
  if (typed.length > 1 || !(OWN_START.test(first) || CLAUSE_FEELING.test(first))) {
    return stemmed(joinFeelings(picked, typed));
  }
  const own = stemmed(first);
  return picked.length === 0 ? own : `I feel ${joinList(picked)}, and ${own}`;
}

function joinFeelings(picked: readonly string[], typed: readonly string[]): string {
  const known = new Set(picked.map((word) => word.toLowerCase()));
  return joinList([
    ...picked,
    ...typed.filter((word) => word !== '' && !known.has(word.toLowerCase())),
  ]);
}

function stemmed(words: string): string {
  if (words === '') return '';
  if (OWN_FEELING.test(words)) return words.replace(/^i\b/, 'I');
  if (/^(?:felt|am|was)\b/i.test(words)) return `I ${withFirstSmall(words)}`;
  if (/^feeling\b/i.test(words)) return `I am ${withFirstSmall(words)}`;
  return /^(?:when|because)\b/i.test(words) ? `I feel this way ${words}` : `I feel ${words}`;
}

// Short words in a row are several feelings; anything longer is left as the reader put it.
function listTyped(feeling: string): string[] {
  const whole = withFirstSmall(withoutLink(bared(feeling, /^(?:(?:I\s+)?feel\b[\s,:…]*)+/i)));
  const pieces = feeling
    .split(/[,;\n/&]|\band\b|[.…](?=\s|$)/i)
    .map((piece) => withFirstSmall(withoutMark(bared(piece, /^(?:(?:I\s+)?feel\b[\s,:…]*)+/i))))
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
  `^(?:whenever|while|after|before|during|if|since|as|once|until|about|that|how|because|to|` +
    `(?:every|each|any|the (?:last|first|next|other)) time|anytime|the (?:way|moment)|` +
    `right now|lately|recently|` +
    `(?:at|by|in|on|with|from|over|for|last|this|yesterday|today|tonight)\\b(?!.*\\b${PRONOUN}\\b)|` +
    `(?:at|by) (?:how|what|being|having)|over how)\\b`,
  'i',
);
const OWN_REASON = new RegExp(
  `^(?:(?:since|as) ${PRONOUN}|due to|given|so that|['’]?cause|cuz|coz)\\b`,
  'i',
);
const OWNERS = 'the|a|an|your|our|my|his|her|their';
// A noun with an article, and maybe where or when: no room for a verb, so "when" would limp.
const NOUN_PHRASE = new RegExp(
  `^(?:${OWNERS}) [\\p{L}’'-]+(?: (?:of|in|on|at|with|for|from|about) [\\p{L}’'-]+(?: [\\p{L}’'-]+)?)?$`,
  'iu',
);
const PERSON_DOING =
  /^(?:you|me|us|him|them) (?!(?:bring|ring|sing|cling|swing|sting|fling|string)\b)\p{L}{2,}ing\b/iu;

function isNoun(words: string): boolean {
  if (PERSON_DOING.test(words)) return true;
  if (!NOUN_PHRASE.test(words)) return false;
  return !/\b(?:is|are|was|were|has|had)$/i.test(words);
}

/** What happened, with the link that fits: "when you left", "about the noise". '' if none. */
export function composeSituation(situation: string): string {
  const words = withSmallStart(withoutLink(bared(situation, /^(?:when\b[\s,:…]*)+/i)));
  if (words === '') return '';
  if (OWN_SITUATION.test(words)) return words;
  return isNoun(words) ? `about ${words}` : `when ${words}`;
}

/** The reason, with the link that fits: "because I care", "because of the noise". '' if none. */
export function composeReason(reason: string): string {
  const words = withSmallStart(withoutLink(bared(reason, /^(?:because\b[\s,:…]*)+/i)));
  if (words === '') return '';
  if (OWN_REASON.test(words)) return words;
  return isNoun(words) ? `because of ${words}` : `because ${words}`;
}

const ASKS =
  /^(?:can|could|would|will|won['’]t|do|does|is|are|may|might|shall|should|how about|what about|what if|why)\s+(?:you|we|I|it|there|us|that)\b|^(?:how|what) (?:about|if)\b/i;
const VERBS =
  'tell|ask|listen|give|let|stop|come|be|say|spend|keep|make|take|put|turn|wait|try|do|go|send|write|stay|leave|sit|explain|apologize|talk|believe|include|remember|speak|trust|treat|understand|sleep|eat|meet|see|hear|start|choose|pick|wash|clean|pay|agree|tidy';
const VERBS_OR_NOUNS =
  'text|call|help|hug|message|answer|show|hold|share|plan|respect|check|look|visit|phone|hold|warn|love';
const COMMAND = new RegExp(
  `^(?:(?:${VERBS})|(?:${VERBS_OR_NOUNS}) (?:me|us|him|her|them|my|your|our|the|before|when|if|once|at|out))\\b(?! together)`,
  'i',
);
const AFTER_YOU = new RegExp(`^(?:you|we) (?:both )?(?:${VERBS}|${VERBS_OR_NOUNS})\\b`, 'i');
const COULD =
  /^(?:you|we)(?:['’](?:d|ll|re)|\s+(?:will|would|could|can|did|were|are|always|never|just|also))(?![\p{L}])/iu;
const REQUEST_WORDS = new Set([...`${VERBS}|${VERBS_OR_NOUNS}`.split('|'), 'honesty', 'space']);

/** The request as a sentence without its last mark: "I would like you to text me". '' if none. */
export function composeRequest(request: string): string {
  const stem = /^(?:(?:I\s+would\s+like|I['’]d\s+like(?=\s+I\s+would)|would\s+like)\b[\s,:…]*)+/i;
  const bare = withoutLink(
    bared(request, stem).replace(/^like\s+(?=(?:you|to|us|a|an|some|it)\b)/i, ''),
  );
  const words = withSmallStart(bare, REQUEST_WORDS);
  if (words === '' || /^(?:I['’]d|what I['’]d|like)(?: like)?$/i.test(words)) return '';
  if (ASKS.test(words)) return `${withoutMark(words)}?`;
  if (/^(?:I|what I)\b/i.test(words) || /^(?:please|let['’]s)\b/i.test(words)) return words;
  if (/^(?:you|we|he|she|they) (?:should|must|need|have to|ought)\b/i.test(words)) return words;
  if (/^(?:don['’]t|do not|never)\b/i.test(words)) return `please ${words}`;
  if (/^that\s+(?:I|you|we|he|she|they|it|there)\b/i.test(words))
    return `what I would like is ${words}`;
  if (/^if\b/i.test(words) || AFTER_YOU.test(words) || COULD.test(words))
    return `I would like it ${/^(?:if|when)\b/i.test(words) ? '' : 'if '}${words}`;
  return `I would like ${COMMAND.test(words) ? 'you to ' : ''}${words}`;
}

const STARTS_WITH_NOUN = new RegExp(`^(?:${OWNERS}|this|these|those|how|what|why|where)\\b`, 'i');

/** The other person's side: "I can see that you had a long day". '' if none. */
export function composePerspective(perspective: string): string {
  const stem = /^(?:(?:I\s+)?can\s+see\s+(?:that\b)?[\s,:…]*)+(?:that\b\s*)?/i;
  const words = withSmallStart(
    withoutLink(bared(perspective, stem)).replace(/^that\s+(?=\p{L}+\s)/iu, ''),
  );
  if (words === '') return '';
  if (ASKS.test(words)) return `${withoutMark(words)}?`;
  if (/^(?:I\b|thank|thanks\b|sorry\b|know\b)/i.test(words))
    return words.replace(/^know\b/i, 'I know');
  return `I can see ${STARTS_WITH_NOUN.test(words) ? '' : 'that '}${words}`;
}

// The text without the stem it may repeat. A stem alone is no words at all.
function bared(text: string, stem: RegExp): string {
  return tidyWords(tidyWords(text).replace(stem, ''));
}

// A linking word left hanging at the end is the next part's stem, typed too soon.
function withoutLink(text: string): string {
  const cut = text.replace(/(?<![\s,])[\s,]+(?:and|when|because)$/i, '');
  return cut === text ? text : tidyWords(cut);
}
