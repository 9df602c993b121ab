import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startQuickExit } from '../../../src/behaviors/quick-exit.ts';
import { listenUntil } from '../../support/listeners.ts';

/** Ends what the page of a test listens to. */
let page = new AbortController();

beforeEach(() => {
  page = new AbortController();
  listenUntil(page.signal);
  document.body.innerHTML = `<a href="#" data-exit data-covering="Loading." data-two="Two more."
    data-one="One more." data-expired="Called off.">Leave</a><p data-exit-status></p>`;
  startQuickExit();
});

afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  sessionStorage.clear();
});

let now = 0;
const fire = (type: string, init: KeyboardEventInit = {}, afterMs = 1000) => {
  // The small DOM's own WheelEvent does not know of Shift.
  const Kind = type.startsWith('key') ? KeyboardEvent : MouseEvent;
  const event = new Kind(type, { bubbles: true, ...init });
  now += afterMs;
  Object.defineProperty(event, 'timeStamp', { value: now });
  document.body.dispatchEvent(event);
};
const said = () => document.querySelector('[data-exit-status]')?.textContent;

/** What is announced after Shift was pressed, held for something, and let go, and then pressed alone. */
function hearAfterHolding(use: () => void, modifiers: KeyboardEventInit = {}): string | undefined {
  fire('keydown', { key: 'Shift', shiftKey: true, ...modifiers });
  use();
  fire('keyup', { key: 'Shift', ...modifiers });
  pressShift();
  return said();
}

function pressShift(): void {
  fire('keydown', { key: 'Shift', shiftKey: true });
  fire('keyup', { key: 'Shift' });
}

describe('Shift held for something else is no request to leave', () => {
  it.each<[string, () => void]>([
    ['to scroll sideways with the wheel', () => fire('wheel', { shiftKey: true })],
    ['to click', () => fire('pointerdown', { shiftKey: true })],
    ['to select with the arrows', () => fire('keydown', { key: 'ArrowRight', shiftKey: true })],
    ['to write a capital letter', () => fire('keydown', { key: 'A', shiftKey: true })],
  ])('%s', (_, use) => {
    expect(hearAfterHolding(use)).toBe('Two more.');
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'])(
    'with %s, which changes the layout of the keys',
    (modifier) => {
      expect(hearAfterHolding(() => undefined, { [modifier]: true })).toBe('Two more.');
    },
  );

  it('and calls off the presses before it', () => {
    pressShift();
    pressShift();

    expect(hearAfterHolding(() => fire('wheel', { shiftKey: true }))).toBe('Two more.');
  });
});

describe('a press of Shift alone counts', () => {
  it('a second time', () => {
    expect(hearAfterHolding(() => undefined)).toBe('One more.');
  });

  it.each(['wheel', 'pointerdown'])('after a %s without it', (type) => {
    pressShift();
    fire(type);
    pressShift();

    expect(said()).toBe('One more.');
  });

  it('while a flick of the trackpad still rolls on', () => {
    fire('wheel');
    fire('keydown', { key: 'Shift', shiftKey: true }, 16);
    for (let step = 0; step < 9; step += 1) fire('wheel', { shiftKey: true }, 16);
    fire('keyup', { key: 'Shift' });
    pressShift();

    expect(said()).toBe('One more.');
  });

  it('once, however long it is held', () => {
    const hold = () => fire('keydown', { key: 'Shift', shiftKey: true, repeat: true });

    expect(hearAfterHolding(hold)).toBe('One more.');
  });

  it('once with both Shift keys, and not when another key is let go', () => {
    fire('keydown', { key: 'Shift' });
    fire('keydown', { key: 'Shift' });
    fire('keyup', { key: 'a' });
    expect(said()).toBe('');
    fire('keyup', { key: 'Shift' });
    fire('keyup', { key: 'Shift' });

    expect(said()).toBe('Two more.');
  });

  it('for five seconds; then it is called off aloud, and the count begins again', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    pressShift();
    vi.advanceTimersByTime(4999);
    pressShift();
    vi.advanceTimersByTime(4999);
    expect(said()).toBe('One more.');
    vi.advanceTimersByTime(1);
    expect(said()).toBe('Called off.');
    pressShift();

    expect(said()).toBe('Two more.');
  });
});

describe('a page that the browser brings back out of its memory', () => {
  const reload = () => vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
  const pass = (type: 'pagehide' | 'pageshow', persisted = true) =>
    window.dispatchEvent(Object.assign(new Event(type), { persisted }));

  it('in the same visit is as it was', () => {
    const reloading = reload();
    pass('pagehide');
    pass('pageshow');

    expect(reloading).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('Leave');
  });

  it.each<[string, () => void]>([
    ['in another visit', () => sessionStorage.setItem('visit', 'another')],
    ['after the visit was forgotten', () => sessionStorage.clear()],
  ])('%s starts empty', (_, change) => {
    const reloading = reload();
    pass('pagehide');
    change();
    pass('pageshow');

    expect(document.body.textContent).toBe('');
    expect(reloading).toHaveBeenCalledOnce();
  });

  it('starts empty where the browser stores nothing that could tell visits apart', () => {
    const reloading = reload();
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('No.', 'SecurityError');
    });
    pass('pagehide');
    pass('pageshow');

    expect(document.body.textContent).toBe('');
    expect(reloading).toHaveBeenCalledOnce();
  });

  it('starts empty where it was left itself, and a new visit has begun since', () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const reloading = reload();
    pass('pagehide');
    pass('pageshow');
    document.querySelector('a')?.click();
    expect(document.body.textContent).toBe('Loading.');
    pass('pagehide');
    pass('pageshow');

    expect(document.body.textContent).toBe('');
    expect(reloading).toHaveBeenCalledOnce();
  });

  it('is left alone when it was only loaded', () => {
    const reloading = reload();
    pass('pagehide', false);
    pass('pageshow', false);

    expect(sessionStorage).toHaveLength(0);
    expect(reloading).not.toHaveBeenCalled();
  });
});
