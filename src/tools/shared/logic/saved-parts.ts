import { isThing } from './three-way.ts';

/**
 * A thing of which every name is known and every part fits, or undefined where one does not: what was kept
 * is taken as a whole or not at all.
 *
 * @example parseParts({ '2026-11-22': 'kept' }, isDay, parseText) // { '2026-11-22': 'kept' }
 */
export function parseParts<Part>(
  value: unknown,
  isName: (name: string) => boolean,
  parsePart: (part: unknown) => Part | undefined,
): Readonly<Record<string, Part>> | undefined {
  if (!isThing(value) || Array.isArray(value)) return undefined;
  const parts: (readonly [string, Part])[] = [];
  for (const [name, one] of Object.entries(value)) {
    const part = isName(name) ? parsePart(one) : undefined;
    if (part === undefined) return undefined;
    parts.push([name, part]);
  }
  return Object.fromEntries(parts);
}

/** The value where it is text, or undefined. */
export function parseText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
