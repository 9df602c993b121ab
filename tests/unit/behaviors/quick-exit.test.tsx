import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startQuickExit } from '../../../src/behaviors/quick-exit.ts';

beforeAll(() => {
  document.body.innerHTML = `<a href="#" data-exit data-covering="Loading." data-two="Two more."
    data-one="One more." data-expired="Called off.">Leave</a><p data-exit-status></p>`;
  startQuickExit();
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

// Any other key calls off what came before.
beforeEach(() => fire('keydown', { key: 'a' }));

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

  it('after the page was scrolled', () => {
    pressShift();
    fire('wheel');
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
});
