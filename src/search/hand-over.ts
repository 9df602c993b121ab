import { cleanQuery } from './search-state.ts';

const ASKED = 'asked';

/**
 * Hands a query to the page of results, through the tab's session storage. Never through an address:
 * browsers write each one into their history, and keep it there when the page takes it back.
 */
export function handOver(query: string): void {
  try {
    sessionStorage.setItem(ASKED, query);
  } catch {
    // Where nothing can be stored, the page opens with an empty field.
  }
}

/** The query that was handed over, once; empty where there is none. */
export function takeHandedOver(): string {
  try {
    const query = sessionStorage.getItem(ASKED) ?? '';
    sessionStorage.removeItem(ASKED);
    return cleanQuery(query);
  } catch {
    return '';
  }
}
