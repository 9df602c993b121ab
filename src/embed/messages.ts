/**
 * What a frame and the page around it say to each other. The page asks ("hello", with how the tool
 * should look), and only then the frame answers: that it is ready, how tall it is, and that something
 * was finished or printed. Never a word that was typed, and no height exact enough to count its lines.
 *
 * `v1.js` is the page's half. It keeps its own copy of this, since it never changes.
 */
import type { Milestone } from '../tools/shared/ui/milestone.ts';

/** What the frame tells the page around it. */
export type FrameMessage =
  | { readonly smallPromises: 1; readonly kind: 'ready' | Milestone }
  | { readonly smallPromises: 1; readonly kind: 'height'; readonly height: number };

/** What WordPress wants to hear from a frame it made (`wp-includes/js/wp-embed.js`). */
export type WordPressMessage =
  | { readonly message: 'height'; readonly value: number; readonly secret: string }
  | { readonly message: 'link'; readonly value: string; readonly secret: string };

/** Heights go up in steps of this many pixels, about two lines of text. */
export const STEP_PX = 64;
/** The least height that is told. */
export const LEAST_PX = 3 * STEP_PX;
/** The greatest height that is told; what is taller scrolls inside its frame, above a visible edge. */
export const MOST_PX = 64 * STEP_PX;
// WordPress keeps frames between 200 and 1000 pixels, whatever it is told.
const WORDPRESS_MOST_PX = 1000;

/** The height to tell for one measured, or undefined while the frame is not drawn at all. */
export function roundHeight(px: number): number | undefined {
  if (!(px > 0)) return undefined;
  return Math.min(MOST_PX, Math.max(LEAST_PX, Math.ceil(px / STEP_PX) * STEP_PX));
}

/** The height to tell WordPress. */
export function composeWordPressHeight(height: number, secret: string): WordPressMessage {
  return { message: 'height', value: Math.min(WORDPRESS_MOST_PX, height), secret };
}

/** What the page asks for in a hello of this version, by name, or undefined where it is none. */
export function parseHello(message: unknown): Readonly<Record<string, unknown>> | undefined {
  const parts = asRecord(message);
  return parts?.['smallPromises'] === 1 && parts['kind'] === 'hello' ? parts : undefined;
}

/** The secret that WordPress put behind `#?` in the frame's address, or undefined. */
export function parseSecret(hash: string): string | undefined {
  return /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1];
}

/** Whether WordPress says that it began to listen after the frame had spoken. */
export function isWordPressReady(message: unknown, secret: string): boolean {
  const parts = asRecord(message);
  return parts?.['message'] === 'ready' && parts['secret'] === secret;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  // What is an object can be asked for any name.
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
