import { mayBeHarm } from '../shared/logic/may-be-harm.ts';
import { hasWords } from '../shared/logic/has-words.ts';
import { tidyWords } from '../shared/logic/sentences.ts';
import { isOwnDeed, isOwnTo } from './deeds.ts';

/** What a part says: what I do, what you must do, or that there is no way in. */
export const KINDS = ['boundary', 'demand', 'wall'] as const;

/** One of the three. */
export type Kind = (typeof KINDS)[number];

const MOST_LETTERS = 240;

/**
 * Whether the limit itself is a boundary, a demand or a wall, by its subject and verb; `undefined`
 * wherever that is not plain. It would rather say nothing than praise a rule for another's life.
 *
 * @example findKindOfLimit('You must be home by ten') // 'demand'
 */
export function findKindOfLimit(text: string): Kind | undefined {
  return findKind(asClause(text, /^(?:my boundary is\b|a boundary is\b|that\b|this\b|[:,…]|\s)+/), {
    isAct: false,
  });
}

/** The same for what I will do if it is crossed. There "I will" comes before the words. */
export function findKindOfAct(text: string): Kind | undefined {
  const stem = /^(?:if (?:it is|it's|that is|that's) crossed\b|then\b|i will\b|i'll\b|[:,…]|\s)+/;
  return findKind(asClause(text, stem), { isAct: true });
}

interface Place {
  readonly isAct: boolean;
}

function findKind(text: string, place: Place): Kind | undefined {
  if (text.length > MOST_LETTERS || /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\s]|\?/u.test(text))
    return undefined;
  if (!hasWords(text) || mayBeHarm(text)) return undefined;
  const clauses = text.split(/[.!;]\s+|[.!;]$/).filter(hasWords);
  const kinds = clauses.map((clause) => findKindOfClause(clause, place));
  const found = new Set(kinds.filter((kind) => kind !== undefined));
  const [only] = found;
  if (found.size !== 1) return undefined;
  // One sentence that speaks of me does not make a boundary of the one after it.
  return only === 'boundary' && kinds.includes(undefined) ? undefined : only;
}

function findKindOfClause(clause: string, { isAct }: Place): Kind | undefined {
  const { main, condition } = splitCondition(clause.trim());
  if (isWall(main)) return 'wall';
  if (isDemand(main) || (isAct && ACT_DEMAND.test(main))) return 'demand';
  if (!isAct && OWN_THING.test(main) && !SOMEBODY.test(main)) return 'boundary';
  if (!isAct && !OWN_SUBJECT.test(main)) return undefined;
  const deed = main.replace(OWN_SUBJECT, '');
  return isOwnDeed(deed) && isOwnTo(`${condition} ${deed}`) ? 'boundary' : undefined;
}

// "If you shout, I leave" is about leaving. Behind the verb a condition may stay where it is.
function splitCondition(clause: string): { main: string; condition: string } {
  const starts =
    /^(?:if|when|whenever|once|after|before|while|until|unless|as soon as|on|at|in|from|during|every)\b/;
  if (!starts.test(clause)) return { main: clause, condition: '' };
  const atComma = /^([^,]+),\s*(?:then )?(.+)$/.exec(clause);
  if (atComma) return { condition: atComma[1] ?? '', main: atComma[2] ?? '' };
  const second =
    /^(\w+ \S+ .+?) ((?:i|i'll|i'm|you'll|you (?:have|need|must|can't|cannot))\b.+)$/.exec(clause);
  return { condition: second?.[1] ?? '', main: second?.[2] ?? '' };
}

const LIMIT =
  /\b(?:until|till|while|when|whenever|if|unless|before|after|at|on|during|past|tonight|today|tomorrow|now|this|as long as|in front of|without|by|for (?:an? |one|two|three|five|ten|twenty|half|\d|the ))\b/;
const WHOEVER = '(?:you|anyone|anybody|people|everyone|them|him|her)';
const WALLS: readonly RegExp[] = [
  // "never talk to you again", "I don't tell anyone anything"
  new RegExp(
    `^(?:i |i'll |i will |i'm |i am )?(?:never|no longer|not|don't|do not|won't|will not|can't)\\b.*\\b(?:talk|talking|speak|speaking|tell|trust|trusting|answer|listen|open up|reply|let)\\b.*\\b(?:again|ever|anymore|any more|at all|anyone|anybody|nobody|anything)\\b`,
  ),
  new RegExp(
    `^(?:i'm |i am |i'll be |be )?done (?:(?:talking|speaking|trying) )?(?:to|with) ${WHOEVER}\\b`,
  ),
  new RegExp(
    `^(?:i |i'll |i will )?(?:block|ignore|ghost|stop (?:talking|speaking) to|shut ${WHOEVER} out|cut ${WHOEVER} (?:off|out)|give ${WHOEVER} the silent treatment|pretend ${WHOEVER} (?:don't|doesn't) exist)\\b`,
  ),
  new RegExp(
    `^(?:i |i'll |i will )?(?:keep (?:everyone|everybody|people|you) out|keep everything to myself)\\b`,
  ),
  /^(?:you |everyone |just )?(?:leave me alone|stay away from me|go away|get out of my life)\b/,
  /^(?:i )?(?:never|don't|do not|won't|will not) (?:talk|speak) about (?:my |our )?(?:feelings?|emotions?|problems|anything|things|us)$/,
  /^(?:i )?don't need (?:anyone|anybody|people|you)$/,
  /^(?:nobody|no one) (?:gets|comes) (?:close|near|in)\b/,
];

// Who may touch or use what is one's own is no shutting out.
const OWN_MATTER =
  /\b(?:touch|hug|kiss|near my|my (?:\w+ )?(?!feel|emotion|problem|life|heart)(?:phone|diary|car|keys?|things?|codes?|passwords?|money|body|hair|room|bed|child|kids?)|mails?|calls?)\b/;

function isWall(main: string): boolean {
  return (
    WALLS.some((wall) => wall.test(main)) &&
    !LIMIT.test(main.replace(/\bat all\b/, '')) &&
    !OWN_MATTER.test(main)
  );
}

const MUST =
  "(?:can't|cannot|can not|may not|must|mustn't|(?:will |'ll )?(?:have|need) to|should|shouldn't|ought to|had better|'d better|better|(?:are|'re) (?:not|never) (?:allowed|going|to)|aren't (?:allowed|going)|(?:are|'re) (?:supposed|expected) to|(?:will|'ll) (?:tell|ask|show|give|delete|apologize|stop|stay|obey|do as)|won't (?:go|see|talk|wear|leave|be (?:seeing|going)))";
const SOMEONE =
  '(?:he|she|they|my (?:partner|husband|wife|boyfriend|girlfriend|ex|mother|father|mom|dad|sister|brother|roommate))';
const DEMANDS: readonly RegExp[] = [
  new RegExp(
    `^you ?${MUST}(?! (?:(?:reach|find|expect|count on) me|know|understand|be (?:tired|joking|kidding)|hurt|control|own|force|make me|decide|touch me|keep me|see me|hear (?:from )?me))\\b`,
  ),
  new RegExp(`^${SOMEONE} (?:must|mustn't|has to|needs to|is not allowed|isn't allowed)\\b`),
  /^i(?:'d| would)? (?:want|need|expect|require|order|forbid|demand) you (?:to|not|home|back|out|\w+ing)\b(?! (?:know|understand))/,
  /^i (?:don't|do not|won't|will not|can't|never) (?:let|allow|permit|want|accept) you\b(?! (?:to (?:worry|think|feel|be (?:hurt|sad)))|down\b)/,
  /^(?:stop|quit) (?:\w+ing )(?:\w+ )?(?:me|us|my|our|your|him|her|them)\b/,
  /^(?:don't|do not|never) (?:\w+ (?:to |at |with )?(?:me|us)\b|(?:touch|read|take|use|open|go through|look (?:at|in|through)|move|borrow|post|share|enter|come into) (?:my|our)\b)/,
  /^(?:knock|tell me|ask me|call me|text me|give me|show me|let me|listen to me|respect (?:me|my))\b/,
];
const ACT_DEMAND =
  /^(?:(?:i will |i'll )?(?:make|force) you\b|(?:get|want) you to\b|you (?:sleep|leave|move|pay|apologize|stay|go|stop|get out)\b)/;

function isDemand(main: string): boolean {
  // A stem such as "stop checking my mail at six" may well be about oneself.
  if (/^(?:stop|quit) (?:checking|answering|reading) my\b/.test(main)) return false;
  return DEMANDS.some((demand) => demand.test(main));
}

const OWN_SUBJECT =
  /^(?:and |so )?(?:i'll|i'm going to|i am going to|i'd rather|i would rather|i'm|i am|i)\s+(?:will |can |do )?/;
const SOMEBODY =
  /^my (?:\w+ ){0,2}(?:partner|husband|wife|boyfriend|girlfriend|fianc\S+|ex|man|woman|guy|girl|boy|kids?|child(?:ren)?|sons?|daughters?|baby)\b|\byour\b/;
const OWN_THING =
  /^my (?:\w+ ){1,3}(?:is|are|stays?) (?:(?:always|just|only) )?(?:private|mine|my own|off|closed|locked|off limits|for me)\b/;

// The words as they are compared: small letters, straight marks, the stem gone.
function asClause(text: string, stem: RegExp): string {
  return tidyWords(text)
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\b(do|ca|wo|does|is|are|should|must)nt\b/g, "$1n't")
    .replace(/\b(i)m\b/g, "$1'm")
    .replace(/\b(you)re\b/g, "$1're")
    .replace(/["“”«»]/g, '')
    .replace(stem, '')
    .trim();
}
