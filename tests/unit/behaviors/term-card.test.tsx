import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenUntil } from '../../support/listeners.ts';

/** Ends what the page of a test listens to. */
let page = new AbortController();
let showTerm: (term: HTMLElement) => void;
let isOpen = false;
/** Which of its parts the pointer is over. */
let pointedAt: Element | undefined;

beforeEach(async () => {
  page = new AbortController();
  listenUntil(page.signal);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // The small DOM has no popovers, no pointer and no places.
  isOpen = false;
  pointedAt = undefined;
  Object.assign(HTMLElement.prototype, {
    showPopover: () => (isOpen = true),
    hidePopover: () => (isOpen = false),
  });
  vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation(function (
    this: HTMLElement,
    asked: string,
  ) {
    return (
      (asked.includes(':hover') && this === pointedAt) ||
      (asked.includes(':focus') && this === document.activeElement)
    );
  });
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    return placeOf(this);
  });
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([] as unknown as DOMRectList);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(390);
  document.body.innerHTML = `<a class="term" id="one" href="/glossary/#one" data-definition="A first meaning.">one</a>
    <a class="term" id="two" href="/glossary/#two" data-definition="A second meaning.">two</a><a class="exit"></a>`;
  vi.resetModules();
  ({ showTerm } = await import('../../../src/behaviors/term-card.ts'));
});

afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Where the link of a test stands; the card is 200 by 100, and the way out begins at 600. */
let linkAt = { left: 100, top: 300, bottom: 320 };
function placeOf(element: HTMLElement): DOMRect {
  if (element.className === 'exit') return new DOMRect(0, 600, 390, 44);
  if (element.className === 'term-card') return new DOMRect(0, 0, 200, 100);
  const { left, top, bottom } = linkAt;
  return new DOMRect(left, top, 40, bottom - top);
}

const link = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;
const card = () => document.querySelector<HTMLElement>('.term-card')!;
const leave = (from: Element) => from.dispatchEvent(new Event('pointerout', { bubbles: true }));
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

describe('the meaning of a term', () => {
  it('is shown and described beside its link, of one term at a time', () => {
    showTerm(link('one'));
    expect([isOpen, card().textContent]).toEqual([true, 'A first meaning.']);
    expect(link('one').getAttribute('aria-describedby')).toBe(card().id);

    showTerm(link('two'));
    expect(card().textContent).toBe('A second meaning.');
    expect(link('one').hasAttribute('aria-describedby')).toBe(false);
    expect(document.querySelectorAll('[role=tooltip]')).toHaveLength(1);
  });

  it('goes by Escape, and by no other key', () => {
    showTerm(link('one'));
    press('a');
    expect(isOpen).toBe(true);

    press('Escape');
    expect(isOpen).toBe(false);
    expect(link('one').hasAttribute('aria-describedby')).toBe(false);
  });

  it('goes a moment after the pointer has left', () => {
    showTerm(link('one'));
    leave(link('one'));
    vi.advanceTimersByTime(199);
    expect(isOpen).toBe(true);

    vi.advanceTimersByTime(1);
    expect(isOpen).toBe(false);
  });

  it.each(['the card', 'the link'])('stays while the pointer is over %s', (part) => {
    showTerm(link('one'));
    pointedAt = part === 'the card' ? card() : link('one');
    leave(link('one'));
    vi.advanceTimersByTime(1000);

    expect(isOpen).toBe(true);
  });

  it('stays while its link has the focus', () => {
    showTerm(link('one'));
    link('one').focus();
    leave(card());
    vi.advanceTimersByTime(1000);

    expect(isOpen).toBe(true);
  });
});

describe('its place', () => {
  const place = (at: typeof linkAt) => {
    linkAt = at;
    showTerm(link('one'));
    return [card().style.insetInlineStart, card().style.insetBlockStart];
  };

  it.each([
    ['below the link', { left: 100, top: 300, bottom: 320 }, ['100px', '328px']],
    ['above it, off the way out', { left: 100, top: 520, bottom: 540 }, ['100px', '412px']],
    [
      'below it, where there is no room above',
      { left: 100, top: 60, bottom: 580 },
      ['100px', '588px'],
    ],
    ['inside the page at its start', { left: -20, top: 300, bottom: 320 }, ['8px', '328px']],
    ['inside the page at its end', { left: 380, top: 300, bottom: 320 }, ['182px', '328px']],
  ])('is %s', (_, at, expected) => {
    expect(place(at)).toEqual(expected);
  });
});
