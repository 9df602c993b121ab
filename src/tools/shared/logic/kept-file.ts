import { APP, VERSION } from './kept-format.ts';
import { readSaved, type SavedEntry, type SavedShape } from './saved-shape.ts';
import { isSame, isThing, mergeThreeWay } from './three-way.ts';

/** Everything that is kept on a device, each tool's part under its slug. */
export type KeptFile = Readonly<Record<string, SavedEntry>>;

/** What a text turns out to be. */
export type KeptFileReading =
  | { readonly kind: 'file'; readonly file: KeptFile }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** The file in a text, whatever the text is. Parts of tools that are not known here are kept as they are. */
export function parseKeptFile(text: string): KeptFileReading {
  let all: unknown;
  try {
    all = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  if (!isThing(all) || all['app'] !== APP) return { kind: 'damaged' };
  const { version, tools } = all;
  if (typeof version === 'number' && version > VERSION) return { kind: 'newer' };
  if (version !== VERSION || !isThing(tools) || Array.isArray(tools)) return { kind: 'damaged' };
  const entries = Object.entries(tools);
  return entries.every((entry): entry is [string, SavedEntry] => isEntry(entry[1]))
    ? { kind: 'file', file: Object.fromEntries(entries) }
    : { kind: 'damaged' };
}

/** The part of one tool, or undefined where nothing of it is kept. */
export function findEntry(file: KeptFile, slug: string): SavedEntry | undefined {
  return Object.hasOwn(file, slug) ? file[slug] : undefined;
}

/** The file with the part of one tool replaced, or taken out where there is none. */
export function withEntry(file: KeptFile, slug: string, entry: SavedEntry | undefined): KeptFile {
  const others = Object.entries(file).filter(([name]) => name !== slug);
  return Object.fromEntries(entry ? [...others, [slug, entry]] : others);
}

/** Every tool's shape; the type of the data is each tool's own business. */
export type Shapes = readonly SavedShape<unknown>[];

/**
 * What taking in a file would do to one tool. `joined`: both sides come together and nothing is lost.
 * `differs`: some places hold two different things, and the reader says which stay.
 * `refused`: the part is damaged or too new, here or in the file; what is here stays.
 */
export type Change =
  | { readonly slug: string; readonly kind: 'same' }
  | { readonly slug: string; readonly kind: 'refused' }
  | { readonly slug: string; readonly kind: 'new'; readonly entry: SavedEntry }
  | { readonly slug: string; readonly kind: 'joined'; readonly entry: SavedEntry }
  | {
      readonly slug: string;
      readonly kind: 'differs';
      readonly ours: SavedEntry;
      readonly theirs: SavedEntry;
    };

/** What taking in a file would do, tool by tool. */
export function listChanges(here: KeptFile, file: KeptFile, shapes: Shapes): Change[] {
  return Object.entries(file).map(([slug, entry]) =>
    compare(
      slug,
      findEntry(here, slug),
      entry,
      shapes.find((shape) => shape.slug === slug),
    ),
  );
}

/** What is here with a file taken in. Where the two differ, `prefer` says whose words stay. */
export function withChanges(
  here: KeptFile,
  changes: readonly Change[],
  prefer: 'ours' | 'theirs',
): KeptFile {
  return changes.reduce((file, change) => {
    if (change.kind === 'same' || change.kind === 'refused') return file;
    return withEntry(file, change.slug, change.kind === 'differs' ? change[prefer] : change.entry);
  }, here);
}

function compare(
  slug: string,
  here: SavedEntry | undefined,
  there: SavedEntry,
  shape: SavedShape<unknown> | undefined,
): Change {
  const ours = here && findCurrent(here, shape);
  const theirs = findCurrent(there, shape);
  if (!theirs || (here && !ours)) return { slug, kind: 'refused' };
  if (!ours) return { slug, kind: 'new', entry: theirs };
  if (ours.version !== theirs.version) return { slug, kind: 'refused' };
  const { merged, isClean } = mergeThreeWay(undefined, ours.data, theirs.data);
  const together = { version: ours.version, data: merged };
  const swapped = mergeThreeWay(undefined, theirs.data, ours.data).merged;
  // Two parts can each be sound and yet not fit together, such as two lists that are too long for one.
  const fits = findCurrent(together, shape) !== undefined;
  if (fits && isClean) {
    return isSame(merged, ours.data)
      ? { slug, kind: 'same' }
      : { slug, kind: 'joined', entry: together };
  }
  const other = { version: ours.version, data: swapped };
  const otherFits = findCurrent(other, shape) !== undefined;
  return {
    slug,
    kind: 'differs',
    ours: fits ? together : ours,
    theirs: otherFits ? other : theirs,
  };
}

// The entry in today's shape. Of a tool that is not known here, it is taken as it is.
function findCurrent(
  entry: SavedEntry,
  shape: SavedShape<unknown> | undefined,
): SavedEntry | undefined {
  if (!shape) return entry;
  const reading = readSaved(shape, entry);
  return reading.kind === 'data' ? { version: shape.version, data: reading.data } : undefined;
}

function isEntry(value: unknown): value is SavedEntry {
  if (!isThing(value)) return false;
  const { version, data } = value;
  return Number.isInteger(version) && Number(version) >= 1 && data !== undefined;
}
