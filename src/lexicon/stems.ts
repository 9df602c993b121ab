/** Forms that no rule leads back to their word. */
const IRREGULAR = new Map<string, string>(
  (
    'lied:lie lying:lie lies:lie said:say told:tell went:go gone:go got:get felt:feel left:leave kept:keep ' +
    'found:find thought:think knew:know known:know broke:break broken:break caught:catch hid:hide hidden:hide ' +
    'met:meet came:come gave:give given:give took:take taken:take did:do done:do made:make slept:sleep ' +
    'forgot:forget forgotten:forget forgave:forgive forgiven:forgive meant:mean saw:see seen:see ran:run ' +
    'spoke:speak spoken:speak fought:fight threw:throw wrote:write written:write drove:drive drank:drink drunk:drink ' +
    'stole:steal stolen:steal swore:swear lost:lose slid:slide shook:shake children:child women:woman men:man ' +
    'wives:wife lives:life selves:self'
  )
    .split(' ')
    .map((pair) => {
      const [form = '', word = ''] = pair.split(':');
      return [form, word];
    }),
);

/**
 * What the forms of a word have in common, so that "checked", "checks" and "checking" are one. It need
 * not be a word. Made for words as `listWords` gives them, and the same for pages and for what is typed.
 *
 * @example stemWord('checking') // 'check'
 * @example stemWord('worries') // 'worry'
 */
export function stemWord(word: string): string {
  let stem = withoutPlural(IRREGULAR.get(word) ?? word);
  if (stem.length > 4 && stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 5 && stem.endsWith('ing')) stem = undouble(stem.slice(0, -3));
  else if (stem.length > 4 && stem.endsWith('ed')) stem = undouble(stem.slice(0, -2));
  if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

// "Stopping" is of "stop".
function undouble(stem: string): string {
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
