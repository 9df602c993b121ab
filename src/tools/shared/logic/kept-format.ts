import type { SavedEntry } from './saved-shape.ts';

/** What the file says of itself, so that it can be told from others. */
export const APP = 'small-promises';
/** The edition of its shape. */
export const VERSION = 1;

/**
 * What tools keep, each under its slug, as text. The same is kept on the device and saved by the reader:
 * `{ "app": "small-promises", "version": 1, "tools": { "<slug>": { "version": 1, "data": … } } }`.
 */
export function composeKeptFile(file: Readonly<Record<string, SavedEntry>>): string {
  return JSON.stringify({ app: APP, version: VERSION, tools: file });
}
