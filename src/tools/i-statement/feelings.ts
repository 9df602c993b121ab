/** A group of feelings as the search sees it. */
interface Group {
  readonly kind: string;
  readonly body: string;
  readonly words: readonly (readonly [word: string, meaning: string])[];
}

/**
 * The groups with the words that match what was typed: by word, meaning, group or sign of the body.
 * Nothing typed is everything. What is picked is not touched by it.
 */
export function listMatching<Shown extends Group>(
  groups: readonly Shown[],
  typed: string,
): Shown[] {
  const wanted = plain(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return [...groups];
  const fits = (text: string) => {
    const words = plain(text).split(' ');
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
  return groups.flatMap((group) => {
    if (fits(`${group.kind} ${group.body}`)) return [group];
    const words = group.words.filter((entry) => fits(entry.join(' ')));
    return words.length === 0 ? [] : [{ ...group, words }];
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
