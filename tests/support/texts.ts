/** Every text in a value, however deep: what a `copy.ts` holds. Functions are left to the caller. */
export function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
