/** The parts as they are said in a row: "hurt, tired and worried". */
export function joinList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * Numbers as they are said in a row.
 *
 * @example listRuns([3, 5, 6, 9, 10, 11]) // ['3', '5', '6', '9 to 11']
 */
export function listRuns(numbers: readonly number[], to = 'to'): string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  // Two in a row are said one by one.
  return runs.flatMap(([first, last]) => {
    if (last - first < 2) return first === last ? [`${first}`] : [`${first}`, `${last}`];
    return `${first} ${to} ${last}`;
  });
}
