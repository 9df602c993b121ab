const SWAPS = new Map(
  Object.entries({
    i: 'you',
    "i'm": "you're",
    "i've": "you've",
    "i'll": "you'll",
    "i'd": "you'd",
    "you're": "I'm",
    "you've": "I've",
    "you'll": "I'll",
    "you'd": "I'd",
    me: 'you',
    my: 'your',
    mine: 'yours',
    myself: 'yourself',
    your: 'my',
    yours: 'mine',
    yourself: 'myself',
  }),
);
const BE_FOR_YOU = new Map(Object.entries({ am: 'are', was: 'were', "wasn't": "weren't" }));
const BE_FOR_I = new Map(Object.entries({ are: 'am', were: 'was', "weren't": "wasn't" }));

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PREPOSITIONS = words('to from with for at of by about on without around near toward towards');
const CLAUSE_STARTS = words(
  'when if because that while but so how what where whatever and as until before after once since whenever',
);
const HELPERS = words(
  "are were do don't did didn't have haven't had hadn't will won't would wouldn't can can't could couldn't never always still just also might should",
);
const AFTER_OBJECT = words(
  'at in on to for with about from by again yesterday today tonight last first when if because but so home alone late early before after',
);
const NOT_ALONE = words('and or guys two both all people being');
const UNSAFE = words("we're myself's ur u y'all yourselves ourselves thank thanks aren't");

interface Turned {
  readonly text: string;
  readonly isSubject: 'I' | 'you' | undefined;
}

/**
 * The same words from the listener's side ("you forgot my name" → "I forgot your name"), or
 * `undefined` wherever that is not certain to give good English. Lower case, one clause or two.
 */
export function findTurned(text: string): string | undefined {
  if (
    text.length > 160 ||
    /["“”«»‘?!.;:()\n]/.test(text) ||
    /[^\p{Script=Latin}\d\s,'’-]/u.test(text)
  )
    return undefined;
  const tokens = text.trim().split(/\s+/);
  const plain = tokens.map((token) => token.toLowerCase().replace('’', "'").replace(/,$/, ''));
  const said: string[] = [];
  let subject: 'I' | 'you' | undefined;
  for (const [at, token] of tokens.entries()) {
    const turned = turn(plain, at, subject);
    if (turned === undefined) return undefined;
    const comma = token.endsWith(',') ? ',' : '';
    said.push(turned.text === '' ? token : turned.text + comma);
    if (turned.isSubject) subject = turned.isSubject;
  }
  return said.join(' ');
}

// '' as the text means: the word stays as it is.
function turn(
  plain: readonly string[],
  at: number,
  subject: Turned['isSubject'],
): Turned | undefined {
  const word = plain[at] ?? '';
  const before = plain[at - 1] ?? '';
  const after = plain[at + 1] ?? '';
  if (UNSAFE.has(word)) return undefined;
  if (word === 'you') return turnYou(plain, at);
  // "me and Sam left", "you and I": which word is the subject cannot be told from here.
  if ((word === 'me' || word === 'i') && (NOT_ALONE.has(after) || before === 'or'))
    return undefined;
  const swapped = SWAPS.get(word);
  if (swapped !== undefined) {
    const isSubject = /^i\b/.test(word) ? 'you' : word.startsWith("you'") ? 'I' : undefined;
    return { text: swapped, isSubject };
  }
  const isForm = BE_FOR_YOU.has(word) || BE_FOR_I.has(word);
  if (!isForm) return { text: '', isSubject: undefined };
  if (before === 'i') return { text: BE_FOR_YOU.get(word) ?? '', isSubject: undefined };
  if (before === 'you') return { text: BE_FOR_I.get(word) ?? '', isSubject: undefined };
  // "you came in and were cross": a later verb may still belong to the turned subject.
  const isForSubject =
    subject === 'you' ? BE_FOR_YOU.has(word) : subject === 'I' && BE_FOR_I.has(word);
  return isForSubject ? undefined : { text: '', isSubject: undefined };
}

function turnYou(plain: readonly string[], at: number): Turned | undefined {
  const before = plain[at - 1];
  const after = plain[at + 1];
  if (after !== undefined && NOT_ALONE.has(after)) return undefined;
  if (before === 'and' && at < 3) return undefined;
  const asSubject: Turned = { text: 'I', isSubject: 'I' };
  const asObject: Turned = { text: 'me', isSubject: undefined };
  if (before === undefined) return after === undefined ? undefined : asSubject;
  if (PREPOSITIONS.has(before)) return asObject;
  if (CLAUSE_STARTS.has(before)) return after === undefined ? undefined : asSubject;
  if (after === undefined || AFTER_OBJECT.has(after)) return asObject;
  return HELPERS.has(after) ? asSubject : undefined;
}
