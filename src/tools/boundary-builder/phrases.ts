import { tidyWords, withoutLink, withoutStem, withSmallStart } from '../shared/logic/sentences.ts';

const VERBS = new Set(
  `add agree answer ask be breathe call change check close come cook drive eat end enjoy feel find
  finish get give go hang have head hear ignore keep know laugh learn leave let lie listen look make
  meet move mute need open pause pay pick put read relax remind reply rest say see share sit sleep
  speak spend start stay step stop switch take talk tell text think trust try turn understand visit
  wait walk want work write don't won't can't half time quiet more less respect space`.split(/\s+/),
);
// A phone capitalizes the first word of a box.
const inSentence = (text: string) => withSmallStart(withoutLink(text), VERBS);

const CLAUSE =
  /^(?:i|you|we|he|she|they|it|there|this|that|nobody|no one|everyone|everybody|someone|please|let['’]s|if|when|whenever|once|after|before|while|don['’]t|do not|never|stop|leave)\b|^(?:my|our|your) .*\b(?:is|are|stays?|needs?|has|have|can|will)\b/i;

/**
 * The limit as a sentence without its last mark. '' if there is none.
 *
 * @example composeLimit('Half an hour alone') // 'my boundary is this: half an hour alone'
 */
export function composeLimit(limit: string): string {
  const stem =
    /^(?:(?:(?:my|a)\s+)?boundary\b(?:\s+is)?(?:\s+(?:this|that))?[\s,:…]*|that\s+(?=(?:I|you|we|he|she|they|nobody|my|our|your)\b))+/i;
  const words = inSentence(withoutStem(limit, stem));
  if (words === '') return '';
  return CLAUSE.test(words) ? words : `my boundary is this: ${words}`;
}

const QUANTITY =
  /^(?:a|an|more|less|enough|some|time|space|peace|quiet|fewer|no|two|half|one|\d+)\b(?! (?:is|are|can|will)\b)/i;
const STATE =
  /^(?:happy|happier|calm|calmer|rested|safe|safer|free|relaxed|better|closer|heard|understood|respected|good|fine|okay|close|equal|at ease|sure)\b/i;
const OTHER_SUBJECT =
  /^(?:I|you|he|she|it|they|there|everyone|everybody|nobody|no one|neither|each)\b/i;
const NO_VERB = /^(?:the|our|my|your|their|his|her|this|that|these|those)\b/i;
const DOING =
  /^(?!(?:bring|ring|sing|cling|swing|sting|fling|string|spring)\b)\p{L}{2,}ing\b(?!['’])/iu;

/** What it makes possible for both, as a sentence without its last mark. '' if there is none. */
export function composeBoth(both: string): string {
  const stem =
    /^(?:(?:so\s+that|that\s+way|so)\b[\s,:…]*)*(?:(?:we\s+both|both\s+of\s+us|we|both)\b[\s,:…]*)*/i;
  const words = inSentence(withoutStem(both, stem));
  if (words === '') return '';
  if (OTHER_SUBJECT.test(words)) return `that way ${words}`;
  if (NO_VERB.test(words) || DOING.test(words)) return `this is for both of us: ${words}`;
  if (/^to /i.test(words)) return `that way we both get ${words}`;
  if (/^be /i.test(words)) return `that way we both can ${words}`;
  if (/^not /i.test(words)) return `that way we both do ${words}`;
  if (STATE.test(words)) return `that way we both feel ${words}`;
  return `that way we both ${QUANTITY.test(words) ? 'have ' : ''}${words}`;
}

const OTHERS_DEED =
  /^(?:I['’ ]|you\b|we\b|he\b|she\b|they\b|it\b|my\b|our\b|your\b|nobody\b|no one\b)/i;

/** What I will do if the limit (`line`) is crossed, as a sentence without its last mark. */
export function composeAct(act: string, line: 'it' | 'my boundary'): string {
  const crossed = `if ${line} is crossed`;
  const stem =
    /^(?:(?:if|when)\s+(?:it|that|this|my\s+boundary)(?:\s+is|['’]s)\s+crossed\b[\s,:…]*|then\b[\s,:…]*|(?:I\s+will|I['’]ll)\b[\s,:…]*)+/i;
  const words = inSentence(withoutStem(act, stem));
  if (words === '' || /^to$/i.test(words)) return '';
  if (/^(?:if|when|whenever)\b/i.test(words)) return words;
  if (OTHERS_DEED.test(words)) return `${crossed}, ${words}`;
  if (
    /^(?:an?|the|some|\d+|no|(?:no|any|every|some)thing|evening|morning|more|less|space|distance|silence|consequences)\b/i.test(
      words,
    )
  )
    return `${crossed}: ${words}`;
  if (/^(?:will|would|can|could|may|might|must|should|don|won|do not)\b/i.test(words))
    return `${crossed}, I ${words}`;
  if (DOING.test(words)) return `${crossed}, I will be ${words}`;
  return `${crossed}, I will ${tidyWords(words.replace(/^(?:to )+/i, ''))}`;
}
