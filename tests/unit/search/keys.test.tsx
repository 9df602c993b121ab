import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { keepFocus, moveAmongHits } from '../../../src/search/keys.ts';

afterEach(cleanup);

function renderSearch() {
  const root = document.body.appendChild(document.createElement('div'));
  root.addEventListener('keydown', (event) => moveAmongHits(event, root));
  render(
    <>
      <input type="search" aria-label="Search" />
      <button type="button">Close</button>
      <a href="/one/" data-hit>
        One
      </a>
      <a href="/section/">Not a result</a>
      <a href="/two/" data-hit>
        Two
      </a>
    </>,
    { container: root },
  );
  return userEvent.setup();
}

/** The name of what has the focus after some keys, from the field on. */
async function focusAfter(keys: string): Promise<string> {
  const user = renderSearch();
  screen.getByRole('searchbox').focus();
  await user.keyboard(keys);
  const focused = document.activeElement;
  return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
}

describe('the arrow keys', () => {
  it.each([
    ['{ArrowDown}', 'One'],
    ['{ArrowDown}{ArrowDown}', 'Two'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}', 'Two'],
    ['{ArrowDown}{ArrowUp}', 'Search'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', 'One'],
    ['{ArrowUp}', 'Search'],
    ['{ArrowDown}{ArrowRight}', 'One'],
    ['{ArrowDown}a', 'One'],
  ])('%s lead from the field to %s', async (keys, name) => {
    expect(await focusAfter(keys)).toBe(name);
  });

  it('do nothing on what is neither the field nor a result', async () => {
    const user = renderSearch();
    screen.getByRole('button').focus();

    await user.keyboard('{ArrowDown}');

    expect(document.activeElement).toBe(screen.getByRole('button'));
  });
});

describe('a button that goes once it is pressed', () => {
  const press = (detail: number, isGoing = true) => {
    renderSearch();
    const button = screen.getByRole('button');
    if (isGoing) button.dataset['goes'] = '';
    const root = button.parentElement!;
    root.addEventListener('click', (event) => keepFocus(event, root));
    button.focus();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    return document.activeElement;
  };

  it('leaves the focus to the field where it was pressed by key', () => {
    expect(press(0)).toBe(screen.getByRole('searchbox'));
  });

  it('does not call up the keyboard of a phone where it was pressed by finger', () => {
    expect(press(1)).toBe(screen.getByRole('button'));
  });

  it('and no other button does so', () => {
    expect(press(0, false)).toBe(screen.getByRole('button'));
  });
});

describe('the page does not scroll', () => {
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    screen.getByRole('searchbox').focus();
    screen.getByRole('searchbox').dispatchEvent(event);
    return event.defaultPrevented;
  };

  it.each([
    ['ArrowDown', true],
    ['ArrowUp', false],
    ['Enter', false],
    ['Escape', false],
  ])('%s is kept from it: %s', (key, isKept) => {
    renderSearch();

    expect(press(key)).toBe(isKept);
  });
});
