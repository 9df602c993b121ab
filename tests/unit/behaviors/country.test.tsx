import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCountryChoice } from '../../../src/behaviors/country.ts';
import { listenUntil } from '../../support/listeners.ts';

/** Ends what the page of a test listens to. */
let page = new AbortController();

const country = (id: string, name: string) =>
  `<section id="${id}" data-country><h2>${name}</h2><p class="emergency">In danger? Call ${id}.</p>
    <p class="to-crisis"></p></section>`;

function open(hash = ''): void {
  history.replaceState(null, '', `${location.pathname}${hash}`);
  document.body.innerHTML = `
    <div data-country-chooser hidden><select><option value="">All</option><option value="gb">UK</option>
      <option value="us">US</option></select><p role="status"></p></div>
    <nav data-country-index></nav>
    <div data-countries>${country('gb', 'United Kingdom')}${country('us', 'United States')}</div>
    <p id="main"></p>`;
  startCountryChoice();
}

beforeEach(() => {
  page = new AbortController();
  listenUntil(page.signal);
  vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(() => undefined);
});

afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
  history.replaceState(null, '', location.pathname);
});

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-country]')]
    .filter(({ hidden }) => !hidden)
    .map(({ id }) => id);
const select = () => document.querySelector('select')!;
const choose = (value: string) => {
  select().value = value;
  select().dispatchEvent(new Event('change', { bubbles: true }));
};
const said = () => document.querySelector('[role=status]')?.textContent;
const isForPaperOnly = () => document.querySelector('[data-paper-only]') !== null;
const follow = (hash: string) => {
  history.replaceState(null, '', hash);
  window.dispatchEvent(new Event('hashchange'));
};

describe('while no country is chosen', () => {
  it('none is guessed: the reader is asked, and paper has all', () => {
    open();

    expect(document.querySelector<HTMLElement>('[data-country-chooser]')?.hidden).toBe(false);
    expect(document.querySelector<HTMLElement>('[data-country-index]')?.hidden).toBe(true);
    expect([select().value, isForPaperOnly(), shown()]).toEqual(['', true, ['gb', 'us']]);
  });
});

describe('a country that is chosen', () => {
  it('is the only one on the page, in its address, and said with how to call', () => {
    open();
    choose('gb');

    expect([shown(), isForPaperOnly(), location.hash]).toEqual([['gb'], false, '#gb']);
    expect(said()).toBe('United Kingdom. In danger? Call gb.');
  });

  it('is forgotten where the choice is taken back', () => {
    open('#gb');
    choose('');

    expect([shown(), isForPaperOnly(), location.hash]).toEqual([['gb', 'us'], true, '']);
    expect(said()).toBe('');
  });
});

describe('an address', () => {
  it.each(['#gb', '#GB', '#gb-samaritans'])('%s opens its country', (hash) => {
    open(hash);

    expect([shown(), select().value]).toEqual([['gb'], 'gb']);
  });

  it('of a country that is not here asks', () => {
    open('#xx');

    expect([isForPaperOnly(), select().value]).toEqual([true, '']);
  });

  it('of another place on the page leaves the choice alone', () => {
    open('#us');
    follow('#main');

    expect([shown(), select().value]).toEqual([['us'], 'us']);
  });

  it('without a country forgets it', () => {
    open('#us');
    follow(location.pathname);

    expect([isForPaperOnly(), select().value]).toEqual([true, '']);
  });
});
