/**
 * A line with the quotation marks and apostrophes of print in place of typewriter ones. Texts in
 * Markdown get the same from the Markdown engine; this is for titles and other fields.
 *
 * @example curlQuotes(`I can't say "no"`) // 'I can’t say “no”'
 */
export function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{–—])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—“])'/g, '$1‘')
    .replace(/'/g, '’');
}
