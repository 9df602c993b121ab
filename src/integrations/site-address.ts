/** What stands in place of the site's address until its owner sets one. */
const PLACEHOLDER = 'https://small-promises.example';

/**
 * Where the site is published, from the environment's `SITE_URL`; throws, with what to write instead,
 * where that is no address or not the root of a domain (decision 011).
 */
export function parseSiteAddress(wanted = ''): string {
  if (wanted === '') return PLACEHOLDER;
  const address = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (address && /^https?:$/.test(address.protocol) && address.href === `${address.origin}/`)
    return address.origin;
  throw new Error(
    `SITE_URL is “${wanted}”. Write where the site begins, a whole domain and nothing after it: SITE_URL=https://your.example`,
  );
}
