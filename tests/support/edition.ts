import { expect } from 'vitest';
import edition from '../content/edition.json';

type Kind = keyof typeof edition;

const ADVICE =
  'if that is meant, change the count in tests/content/edition.json; if not, something was lost';

/** How much of a kind this edition of the site has. */
export function countOf(kind: Kind): number {
  return edition[kind];
}

/** Fails where there is less of a kind than this edition of the site has. */
export function expectAtLeast(kind: Kind, found: number): void {
  expect(found, `${found} ${kind}, not ${edition[kind]}: ${ADVICE}`).toBeGreaterThanOrEqual(
    edition[kind],
  );
}

/** Fails where there is more or less of a kind than this edition of the site has. */
export function expectExactly(kind: Kind, found: number): void {
  expect(found, `${found} ${kind}, not ${edition[kind]}: ${ADVICE}`).toBe(edition[kind]);
}
