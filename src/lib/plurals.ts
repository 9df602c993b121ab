/**
 * A count with its noun.
 *
 * @example count(1, 'page') // '1 page'
 * @example count(0, 'story', 'stories') // '0 stories'
 */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
