/** Words that carry a sentence and not its meaning: pronouns, helping verbs, question words. */
const EMPTY = new Set(
  (
    'a about after again all also am an and any are arent as at be been being but by can cant cannot could ' +
    'couldnt did didnt do does doesnt doing dont else even ever every for from had has hasnt have havent having ' +
    'he her here hers herself him himself his how i id if ill im in into is isnt it its itself ive just kind ' +
    'like may maybe me might mine more most much must my myself not of off ok on one only or other our ours out ' +
    'over please really she should shouldnt so some stuff such than that thats the their theirs them themselves ' +
    'then there theres these they theyre this those though through to too u up ur us very was wasnt we well were ' +
    'what whats when where which while who whom whose why will with without wont would wouldnt yes yet you your ' +
    'youre yours yourself'
  ).split(' '),
);

/** Words that say little beside others, and something where there are few ("won't let me see anyone"). */
const FAINT = new Set(
  (
    'always anymore anyone anything ask asking everything everyone feel feeling feels get gets getting give go ' +
    'goes going gonna got keep keeps keeping know let lot make makes many mean means need needs never no nobody ' +
    'nothing now say said says see seem seems someone something sometimes still sure tell thing things think ' +
    'time try trying wanna want wants way'
  ).split(' '),
);

/** Who a question is about. Nearly every page here is about one of them. */
const PEOPLE = new Set(
  (
    'partner partners boyfriend boyfriends girlfriend girlfriends husband husbands wife wives spouse bf gf ' +
    'hubby fiance fiancee man men woman women guy guys girl girls boy person people somebody lover ' +
    'relationship relationships love couple couples'
  ).split(' '),
);

/** Whether a word, as `listWords` gives it, says nothing by itself. */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word);
}

/** Whether a word says something only where there is little else. */
export function isFaintWord(word: string): boolean {
  return FAINT.has(word);
}

/** Whether a word says who a question is about, or that it is about a relationship. */
export function isPerson(word: string): boolean {
  return PEOPLE.has(word);
}

/**
 * The word and what it may be a form of, so that "boyfriends" is known where "boyfriend" is.
 *
 * @example listForms('worries') // ['worries', 'worrie', 'worry']
 */
export function listForms(word: string): string[] {
  const forms = [word];
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (/(?:es|ed|ly)$/.test(word)) forms.push(word.slice(0, -2));
  if (word.endsWith('ies') || word.endsWith('ied')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ed')) forms.push(word.slice(0, -1), word.slice(0, -3));
  const stem = /^(.{3,})ing$/.exec(word)?.[1];
  if (stem) forms.push(stem, `${stem}e`, stem.slice(0, -1));
  return forms;
}
