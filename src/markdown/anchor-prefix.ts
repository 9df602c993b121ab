/**
 * What comes before the fragments of a text's citations. An article has its page to itself, so nothing;
 * an answer shares its page with others, so its own slug.
 *
 * @example anchorPrefix(new URL('file:///content/faq/signs/am-i-jealous.md')) // 'am-i-jealous-'
 */
export function anchorPrefix(fileURL: URL | undefined): string {
  const [, slug = ''] = /\/content\/faq\/[^/]+\/([^/]+)\.md$/.exec(fileURL?.pathname ?? '') ?? [];
  return slug === '' ? '' : `${slug}-`;
}
