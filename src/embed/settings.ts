/** The palettes a page can ask for; without one the frame goes by the device. */
export const THEMES = ['light', 'dark'] as const;
/** The colors of links and threads, in `styles/accents.css`; madder is what the site wears. */
export const ACCENTS = ['madder', 'sage', 'sea', 'umber'] as const;
/** The levels the tool's first heading can have on the page around it. */
export const HEADINGS = [1, 2, 3, 4] as const;

/** How a tool opens in a frame. They travel in its address, so nothing that a reader types is among them. */
export interface Settings {
  readonly theme?: (typeof THEMES)[number];
  readonly accent?: (typeof ACCENTS)[number];
  /** Opens with this example filled in or shown, counted from 1. */
  readonly example?: number;
  readonly heading?: (typeof HEADINGS)[number];
}

/** The settings of an address (`?theme=dark&heading=3`); what is unknown is left out. */
export function parseQuery(query: string): Settings {
  const wanted = new URLSearchParams(query);
  return parseSettings((name) => wanted.get(name));
}

/** The settings that `get` finds by name; what is unknown is left out. */
export function parseSettings(get: (name: keyof Settings) => unknown): Settings {
  const pick = <Value extends string | number>(name: keyof Settings, known: readonly Value[]) =>
    known.find((value) => String(value) === get(name));
  const theme = pick('theme', THEMES);
  const accent = pick('accent', ACCENTS);
  const heading = pick('heading', HEADINGS);
  const example = parseCount(get('example'));
  return {
    ...(theme && { theme }),
    ...(accent && { accent }),
    ...(example && { example }),
    ...(heading && { heading }),
  };
}

/** The settings as the end of an address: `?theme=dark`, or '' where all are as usual. */
export function composeQuery(settings: Settings): string {
  const parts = listSettings(settings).map(([name, value]) => `${name}=${value}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The settings by name, always in the same order. */
export function listSettings({ theme, accent, example, heading }: Settings): [string, string][] {
  return Object.entries({ theme, accent, example, heading }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
}

// No tool has a hundred examples.
function parseCount(text: unknown): number | undefined {
  return typeof text === 'string' && /^[1-9]\d?$/.test(text) ? Number(text) : undefined;
}
