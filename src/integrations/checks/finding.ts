import type { Content } from './content.ts';

/** One thing an author should mend: where it is, what is wrong, and what to write instead. */
export interface Finding {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
  readonly hint: string;
}

/** What the checks are told besides the content itself. */
export interface Surroundings {
  /** The latest day it is anywhere at the build, as `2026-11-22`. */
  readonly today: string;
  /** True where a file of this path, from the project's root, exists. */
  readonly hasFile: (path: string) => boolean;
  readonly readFile: ReadFile;
  /** The names in a folder of this path, from the project's root; none where there is no such folder. */
  readonly listFolder: (path: string) => readonly string[];
}

/** The text of a file by its path from the project's root, or undefined where it is not there. */
export type ReadFile = (path: string) => string | undefined;

/** One rule about the content, named for what is true when it passes. */
export interface Check {
  readonly id: string;
  readonly title: string;
  readonly run: (content: Content, surroundings: Surroundings) => Finding[];
}
