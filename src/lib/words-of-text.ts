/**
 * The words of a text as the search compares them: lower case, without accents, possessives or marks.
 * The same for pages at build time and for what a reader types.
 *
 * @example listWords('Why don’t they reply?') // ['why', 'dont', 'they', 'reply']
 */
export function listWords(text: string): string[] {
  return (
    withoutAccents(text)
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}+/gu, '');
}
