import { cleanQuery } from './search-state.ts';

const ASKED = 'asked';

/** Whether a query can be handed over: not where the browser stores nothing. */
export function canHandOver(): boolean {
  try {
    sessionStorage.setItem(ASKED, '');
    sessionStorage.removeItem(ASKED);
    return true;
  } catch {
    return false;
  }
}

/**
 * Hands a query to the page of results, through the tab's session storage. Never through an address:
 * browsers write each one into their history, and keep it there when the page takes it back.
 */
export function handOver(query: string): void {
  try {
    sessionStorage.setItem(ASKED, query);
  } catch {
    // Nothing can be stored any more: the page opens with an empty field.
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
