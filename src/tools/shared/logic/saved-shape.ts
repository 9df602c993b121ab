/** What one tool keeps: the `saved.ts` of a tool `satisfies` it. Everything in it is plain JSON. */
export interface SavedShape<Data> {
  /** The tool's folder and address. */
  readonly slug: string;
  /** 1 at first; one more whenever the shape changes. */
  readonly version: number;
  /** The data, looked at piece by piece, or undefined where it is not of this version's shape. */
  readonly parse: (data: unknown) => Data | undefined;
  /** One step for each older version: the first makes version 2 out of version 1. */
  readonly migrations: readonly ((data: unknown) => unknown)[];
}

/** The kept data of one tool, with the version of its shape. */
export interface SavedEntry {
  readonly version: number;
  readonly data: unknown;
}

/** What a tool finds in its entry. `newer`: from a later edition of this site. */
export type SavedReading<Data> =
  | { readonly kind: 'data'; readonly data: Data }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** The data of an entry in today's shape. Nothing is guessed: what does not fit is `damaged`. */
export function readSaved<Data>(
  { version, parse, migrations }: SavedShape<Data>,
  entry: SavedEntry,
): SavedReading<Data> {
  if (entry.version > version) return { kind: 'newer' };
  try {
    const current = migrations
      .slice(entry.version - 1)
      .reduce<unknown>((data, migrate) => migrate(data), entry.data);
    const data = parse(current);
    return data === undefined ? { kind: 'damaged' } : { kind: 'data', data };
  } catch {
    // A migration may meet what its version never held.
    return { kind: 'damaged' };
  }
}
