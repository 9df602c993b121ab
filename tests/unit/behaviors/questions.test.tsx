import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startQuestions } from '../../../src/behaviors/questions.ts';
import { listenUntil } from '../../support/listeners.ts';

/** Ends what the page of a test listens to. */
let page = new AbortController();

const question = (id: string, title: string, answer: string) =>
  `<details data-question><summary>${title}</summary><div id="${id}">${answer}</div></details>`;

function open(hash = ''): void {
  location.hash = hash;
  document.body.innerHTML = `
    <div data-question-controls hidden><input type="search" /><button type="button" aria-pressed="false"></button>
      <span role="status"></span></div>
    <nav data-question-contents></nav>
    <section data-question-group>${question('slow', 'Why is waiting hard?', 'The mind fills a gap.')}</section>
    <section data-question-group>${question('phone', 'May I look?', 'Ask first. Don’t hide it.')}
      ${question('lie', 'Is it a lie?', 'A café, a lie, a gap.')}</section>
    <p data-question-none hidden></p>`;
  startQuestions();
}

beforeEach(() => {
  page = new AbortController();
  listenUntil(page.signal);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(() => undefined);
});

afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const all = () => [...document.querySelectorAll<HTMLDetailsElement>('details')];
const shown = () =>
  all()
    .filter((one) => !one.hidden)
    .map((one) => one.querySelector('div')?.id);
const opened = () =>
  all()
    .filter((one) => one.open)
    .map((one) => one.querySelector('div')?.id);
const isHidden = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].map(({ hidden }) => hidden);
const type = (words: string) => {
  const input = document.querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
const said = () => document.querySelector('[role=status]')?.textContent;

describe('the field over the questions', () => {
  it('comes with the script', () => {
    open();

    expect(isHidden('[data-question-controls]')).toEqual([false]);
  });

  it.each([
    ['gap', ['slow', 'lie']],
    ['gap lie', ['lie']],
    ['GAP', ['slow', 'lie']],
    ['cafe', ['lie']],
    ["don't", ['phone']],
    ['', ['slow', 'phone', 'lie']],
  ])('leaves those that have every word of “%s”', (words, expected) => {
    open();
    type(words);

    expect(shown()).toEqual(expected);
  });

  it('puts away groups that have none left, and the list of groups while something is typed', () => {
    open();
    type('waiting');
    expect(isHidden('[data-question-group]')).toEqual([false, true]);
    expect(isHidden('[data-question-contents]')).toEqual([true]);

    type('');
    expect(isHidden('[data-question-group]')).toEqual([false, false]);
    expect(isHidden('[data-question-contents]')).toEqual([false]);
  });

  it('shows ways on where nothing is left', () => {
    open();
    type('zzz');
    expect(isHidden('[data-question-none]')).toEqual([false]);

    type('gap');
    expect(isHidden('[data-question-none]')).toEqual([true]);
  });

  it('says how many are left once typing rests, and nothing once it is empty', () => {
    open();
    type('ga');
    vi.advanceTimersByTime(499);
    type('gap');
    vi.advanceTimersByTime(499);
    expect(said()).toBe('');
    vi.advanceTimersByTime(1);
    expect(said()).toBe('2 questions');

    type('');
    vi.advanceTimersByTime(500);
    expect(said()).toBe('');
  });
});

describe('a link to an answer', () => {
  const follow = (hash: string) => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  };

  it('opens it with the page, and another later', () => {
    open('#phone');
    expect(opened()).toEqual(['phone']);

    follow('#lie');
    expect(opened()).toEqual(['phone', 'lie']);
  });

  it('brings back what the words typed have put away', () => {
    open();
    type('waiting');
    follow('#lie');

    expect(shown()).toEqual(['slow', 'phone', 'lie']);
    expect(document.querySelector('input')?.value).toBe('');
    expect(opened()).toEqual(['lie']);
  });

  it.each(['', '#nowhere'])('opens nothing where it is “%s”', (hash) => {
    open(hash);

    expect(opened()).toEqual([]);
  });
});

it('all answers open at once, and close at once, whichever were open', () => {
  open('#phone');
  const button = document.querySelector('button')!;
  button.click();
  expect(opened()).toEqual(['slow', 'phone', 'lie']);
  expect(button.getAttribute('aria-pressed')).toBe('true');

  button.click();
  expect(opened()).toEqual([]);
  expect(button.getAttribute('aria-pressed')).toBe('false');
});
