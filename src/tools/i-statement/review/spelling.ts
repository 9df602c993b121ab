/**
 * The word, and the simpler ones it may be a form of, nearest first.
 *
 * @example listForms('slapped') // ['slapped', 'slapp', 'slap', 'slappe', 'slaped']
 */
export function listForms(word: string): string[] {
  const forms = [word];
  if (word.length < 4) return forms;
  const without = (ending: RegExp, more: readonly string[] = []) => {
    if (!ending.test(word)) return;
    const base = word.replace(ending, '');
    forms.push(base);
    if (/(.)\1$/.test(base) && more.includes('e')) forms.push(base.slice(0, -1));
    forms.push(...more.map((end) => base + end));
  };
  if (/ie[sd]$/.test(word)) forms.push(`${word.slice(0, -3)}y`);
  without(/es$/);
  without(/s$/);
  without(/ed$/, ['e']);
  if (word.length > 4) without(/ing$/, ['e']);
  if (word.length > 5) without(/in$/, ['e']);
  if (/is(?:ed|ing|e)$/.test(word)) forms.push(...listForms(word.replace(/is(ed|ing|e)$/, 'iz$1')));
  if (word.length > 5) without(/ly$/);
  if (/(.)\1/.test(word)) forms.push(word.replace(/(.)\1/g, '$1'));
  return forms;
}

/** Whether one slip of the finger makes one word of the other: a letter more, less, other, or two swapped. */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  const isSwap = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || isSwap;
}
