import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../src/embed/settings.ts';
import { startLinks, startTalking } from '../../../src/embed/talk.ts';
import { MILESTONE } from '../../../src/tools/shared/ui/milestone.ts';
import { listenUntil } from '../../support/listeners.ts';

const HOST = 'https://other.example';
const HELLO = { smallPromises: 1, kind: 'hello' };
const READY = [{ smallPromises: 1, kind: 'ready' }, HOST];
const heightOf = (height: number, to = HOST) => [{ smallPromises: 1, kind: 'height', height }, to];

/** The page around the frame: what it is told, and by which name. */
let told: unknown[][] = [];
let parent = {};
/** What the tool measures, and the news that it has changed. */
let height = 0;
let grow: () => void = () => undefined;
/** Ends what the frame of a test listens to. */
let frame = new AbortController();

beforeEach(() => {
  told = [];
  parent = { postMessage: (...message: unknown[]) => void told.push(message) };
  height = 200;
  frame = new AbortController();
  vi.stubGlobal('parent', parent);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        grow = tell;
      }
      observe() {
        return undefined;
      }
    },
  );
  vi.spyOn(document.body, 'getBoundingClientRect').mockImplementation(
    () => ({ height }) as DOMRect,
  );
  listenUntil(frame.signal);
});
afterEach(() => {
  frame.abort();
  location.hash = '';
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function start(): Settings[] {
  const wanted: Settings[] = [];
  startTalking((settings) => wanted.push(settings));
  return wanted;
}

function hear(data: unknown, { source = parent as unknown, origin = HOST } = {}) {
  window.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
}

describe('the page around a frame', () => {
  it('is told nothing before it asks', () => {
    start();
    height = 900;
    grow();
    document.dispatchEvent(new CustomEvent(MILESTONE, { detail: 'finished' }));

    expect(told).toEqual([]);
  });

  it('is answered by its own name, with how tall the tool is, about', () => {
    const wanted = start();
    hear({ ...HELLO, theme: 'dark', accent: 'red' });

    expect(told).toEqual([READY, heightOf(256)]);
    expect(wanted).toEqual([{ theme: 'dark' }]);
  });

  it('is answered too where it has no name of its own', () => {
    start();
    hear(HELLO, { origin: 'null' });

    expect(told).toEqual([[{ smallPromises: 1, kind: 'ready' }, '*'], heightOf(256, '*')]);
  });

  it('hears of a new height once, and of none while the frame is not drawn', () => {
    start();
    hear(HELLO);
    for (const next of [201, 0, 300, 310, 300]) {
      height = next;
      grow();
    }

    expect(told.slice(2)).toEqual([heightOf(320)]);
  });

  it('hears all again where it asks again', () => {
    start();
    hear(HELLO);
    hear(HELLO);

    expect(told).toEqual([READY, heightOf(256), READY, heightOf(256)]);
  });

  it('hears that something was finished or printed, and nothing else of it', () => {
    start();
    hear(HELLO);
    for (const detail of ['finished', 'printed', 'he hits me', { kind: 'finished' }, undefined]) {
      document.dispatchEvent(new CustomEvent(MILESTONE, { detail }));
    }
    document.dispatchEvent(new Event(MILESTONE));

    expect(told.slice(2).map(([message]) => message)).toEqual([
      { smallPromises: 1, kind: 'finished' },
      { smallPromises: 1, kind: 'printed' },
    ]);
  });

  it.each<[string, unknown]>([
    ['another window', window],
    ['nobody', null],
  ])('is the only one that is answered, and not %s', (_, source) => {
    const wanted = start();
    hear(HELLO, { source });

    expect(told).toEqual([]);
    expect(wanted).toEqual([]);
  });

  it.each(['hello', null, { ...HELLO, smallPromises: 2 }, { ...HELLO, kind: 'height' }])(
    'is not answered where it says %j',
    (data) => {
      start();
      hear(data);

      expect(told).toEqual([]);
    },
  );

  it('is nobody where the tool is no frame', () => {
    vi.stubGlobal('parent', window);
    const posting = vi.spyOn(window, 'postMessage');
    const wanted = start();
    hear(HELLO, { source: window });

    expect(posting).not.toHaveBeenCalled();
    expect(wanted).toEqual([]);
  });
});

describe('WordPress', () => {
  const wordPressHeight = (value: number, secret = 'abc') => [
    { message: 'height', value, secret },
    '*',
  ];

  it('hears the height at once, up to what it takes, and again when it is ready', () => {
    location.hash = '#?secret=abc';
    height = 1500;
    start();
    hear({ message: 'ready', secret: 'abc' });
    hear({ message: 'ready', secret: 'other' });

    expect(told).toEqual([wordPressHeight(1000), wordPressHeight(1000)]);
  });
});

describe('a link where a frame may open no tab', () => {
  const press = (address = 'https://site.example/help/') => {
    document.body.innerHTML = `<a href="${address}"><b>Get help</b></a>`;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.querySelector('b')?.dispatchEvent(click);
    return click.defaultPrevented;
  };

  it('is tried in a new tab, and else opens in the frame itself', () => {
    vi.stubGlobal('origin', 'null');
    const going = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
    const opening = vi.fn<() => object | null>(() => ({}));
    vi.stubGlobal('open', opening);
    startLinks();

    expect(press()).toBe(true);
    expect(going).not.toHaveBeenCalled();
    opening.mockReturnValue(null);
    press();

    expect(opening).toHaveBeenCalledTimes(2);
    expect(going).toHaveBeenCalledExactlyOnceWith('https://site.example/help/');
  });

  it('is opened by WordPress, which leads the whole tab there', () => {
    vi.stubGlobal('origin', 'null');
    location.hash = '#?secret=abc';
    startLinks();

    expect(press()).toBe(true);
    expect(told).toEqual([
      [{ message: 'link', value: 'https://site.example/help/', secret: 'abc' }, '*'],
    ]);
  });

  it('is left to the browser everywhere else', () => {
    vi.stubGlobal('origin', 'https://site.example');
    startLinks();

    // An address that the small DOM does not go out for.
    expect(press('#help')).toBe(false);
  });
});
