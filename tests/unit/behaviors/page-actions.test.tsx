import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPageActions, startTermCards } from '../../../src/behaviors/page-actions.ts';
import { listenUntil } from '../../support/listeners.ts';

// What the build would fetch by its address, here as scripts in an address of their own. One that is tried again
// gets a question mark at its end, where it is a comment.
vi.mock('../../../src/behaviors/listen.ts?lazy-script', () => ({
  default: `data:text/javascript,export const startReading = (...all) => globalThis.startReading(...all)//`,
}));
vi.mock('../../../src/behaviors/term-card.ts?lazy-script', () => ({
  default: `data:text/javascript,export const showTerm = (term) => globalThis.showTerm(term)`,
}));

/** Ends what the page of a test listens to. */
let page = new AbortController();
const toggle = vi.fn();
const stop = vi.fn();
/** What the page is told of the voice. */
let tell: (state: 'playing' | 'paused' | 'ended') => void = () => undefined;
const startReading = vi.fn();
const showTerm = vi.fn();

beforeEach(() => {
  page = new AbortController();
  listenUntil(page.signal);
  vi.clearAllMocks();
  startReading.mockImplementation((_: HTMLElement, onChange: typeof tell) => {
    tell = onChange;
    return Promise.resolve({ toggle, stop });
  });
  vi.stubGlobal('startReading', startReading);
  vi.stubGlobal('showTerm', showTerm);
  vi.stubGlobal('speechSynthesis', {});
  document.head.innerHTML = '<link rel="canonical" href="https://site.example/signs/a/" />';
  document.title = 'A page';
  document.body.innerHTML = `<div data-page-actions data-copied="Copied." data-not-copied="Not copied."
      data-voiceless="No voice." data-not-loaded="Not loaded." data-playing="Pause" data-paused="Go on"
      data-ended="Listen"><button data-action="listen">Listen</button>
      <button data-action="stop" hidden>Stop</button><button data-action="print">Print</button>
      <button data-action="share">Share</button><p role="status"></p></div>
    <a class="term" href="/glossary/#one"><em>one</em></a>`;
});

afterEach(() => {
  page.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const button = (action: string) => document.querySelector<HTMLElement>(`[data-action=${action}]`)!;
const said = () => document.querySelector('[role=status]')?.textContent;

it('the page is printed', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  startPageActions();
  button('print').click();

  expect(print).toHaveBeenCalledOnce();
});

describe('who shares the page', () => {
  const share = async (way: { share?: unknown; clipboard?: unknown }) => {
    vi.stubGlobal('navigator', way);
    startPageActions();
    button('share').click();
    await new Promise((done) => setTimeout(done));
    return said();
  };
  const refuse = (name: string) => () => Promise.reject(new DOMException('No.', name));

  it('gets the sheet of the device, with the address the page has for good', async () => {
    const sheet = vi.fn(() => Promise.resolve());

    expect(await share({ share: sheet })).toBe('');
    expect(sheet).toHaveBeenCalledWith({ title: 'A page', url: 'https://site.example/signs/a/' });
  });

  it.each(['AbortError', 'InvalidStateError'])(
    'hears nothing where it ends by %s',
    async (name) => {
      expect(await share({ share: refuse(name) })).toBe('');
    },
  );

  it('gets the address copied where there is no sheet, and hears of it', async () => {
    const writeText = vi.fn(() => Promise.resolve());

    expect(await share({ clipboard: { writeText } })).toBe('Copied.');
    expect(writeText).toHaveBeenCalledWith('https://site.example/signs/a/');
  });

  it('hears where it could not be copied', async () => {
    expect(await share({ clipboard: { writeText: refuse('NotAllowedError') } })).toBe(
      'Not copied.',
    );
  });
});

describe('who listens to the page', () => {
  it('is offered nothing where the device cannot speak', () => {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    startPageActions();

    expect(button('listen').hidden).toBe(true);
  });

  it('starts once, then pauses and goes on by the same button', async () => {
    startPageActions();
    button('listen').click();
    button('listen').click();
    await vi.waitFor(() => expect(startReading).toHaveBeenCalledOnce());
    tell('playing');
    expect([button('listen').textContent, button('stop').hidden]).toEqual(['Pause', false]);

    await vi.waitFor(() => {
      button('listen').click();
      expect(toggle).toHaveBeenCalled();
    });
    expect(startReading).toHaveBeenCalledOnce();
  });

  it('stops, and keeps the focus where the button goes', async () => {
    startPageActions();
    button('listen').click();
    await vi.waitFor(() => expect(startReading).toHaveBeenCalledOnce());
    tell('playing');
    await vi.waitFor(() => {
      button('stop').click();
      expect(stop).toHaveBeenCalled();
    });
    button('stop').focus();
    tell('ended');

    expect([button('listen').textContent, button('stop').hidden]).toEqual(['Listen', true]);
    expect(document.activeElement).toBe(button('listen'));
  });

  it('hears where there is no voice', async () => {
    startReading.mockResolvedValue(undefined);
    startPageActions();
    button('listen').click();

    await vi.waitFor(() => expect(said()).toBe('No voice.'));
  });

  it('hears where it did not load, and can try again', async () => {
    startReading.mockRejectedValueOnce(new Error('Offline.'));
    startPageActions();
    button('listen').click();
    await vi.waitFor(() => expect(said()).toBe('Not loaded.'));
    button('listen').click();

    await vi.waitFor(() => expect(said()).toBe(''));
    expect(startReading).toHaveBeenCalledTimes(2);
  });
});

describe('who comes to a term', () => {
  const term = () => document.querySelector<HTMLElement>('.term')!;
  const point = (at: Element) => at.dispatchEvent(new Event('pointerover', { bubbles: true }));

  it('is shown its meaning, from whatever is in its link, while they are there', async () => {
    startTermCards();
    term().focus();
    point(term().firstElementChild!);

    await vi.waitFor(() => expect(showTerm).toHaveBeenCalledWith(term()));
  });

  it('is shown nothing elsewhere, or once they have gone on', async () => {
    startTermCards();
    point(document.body);
    point(term());
    await new Promise((done) => setTimeout(done, 20));

    expect(showTerm).not.toHaveBeenCalled();
  });
});
