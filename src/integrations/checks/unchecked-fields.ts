/** A text field of unchecked data, or undefined where it is missing or not text. */
export function readText(fields: unknown, name: string): string | undefined {
  const value = readField(fields, name);
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a list field of unchecked data; whatever is not text is left out. */
export function readTexts(fields: unknown, name: string): string[] {
  const value = readField(fields, name);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A field of unchecked data, or undefined. */
export function readField(fields: unknown, name: string): unknown {
  return typeof fields === 'object' && fields !== null
    ? new Map<string, unknown>(Object.entries(fields)).get(name)
    : undefined;
}
