import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as copy from '../../../../src/tools/trust-check-in/copy.ts';
import {
  readThreads,
  states,
  STATES_TODAY,
} from '../../../../src/tools/trust-check-in/examples.ts';
import { examples, past } from '../../../../src/tools/trust-check-in/extras-copy.ts';
import type { Diary, Strand, Weight } from '../../../../src/tools/trust-check-in/logic.ts';
import { TrustCheckInView } from '../../../../src/tools/trust-check-in/view.tsx';
import { describeToolContract } from '../../../support/tool-contract.tsx';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const show = (diary: Diary = states.empty, today = STATES_TODAY) => (
  <TrustCheckInView diary={diary} today={today} />
);
const ORDER = ['predictability', 'reliability', 'safety', 'self'] as const;
const weightButton = (strand: Strand, weight: Weight) =>
  within(
    screen.getByRole('group', { name: `${copy.strands[strand].name}: ${copy.thread.label}` }),
  ).getByRole('button', {
    name: copy.thread.weights[weight],
  });
const button = (name: string) => screen.getByRole('button', { name });
const card = () => document.querySelector<HTMLElement>('.card')!;
const readState = () => ({
  words: document.querySelector('.card-words')?.textContent,
  typed: screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value),
});

describeToolContract({
  states: Object.fromEntries(
    Object.entries(states).map(([name, diary]) => [name, () => show(diary)]),
  ),
  empty: () => show(),
  title: copy.title,
  use: async (user) => {
    await user.type(screen.getAllByRole('textbox')[0]!, 'On time on Sunday.');
    await user.click(weightButton('predictability', 'thin'));
    return copy.sayThread('predictability', 'thin');
  },
  goBackAndReturn: async (user) => {
    await user.click(button(copy.buttons.startOver));
    await user.click(button(copy.buttons.bringBack));
  },
  readState,
  printFilled: copy.buttons.printFilled,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [copy.strands.self.name, copy.strands.safety.gloss, copy.sheet.foot],
});

describe('each thread', () => {
  it('is told from the others by name, for whoever cannot see where it stands', () => {
    render(show());
    const asked = screen.getAllByRole('group', { name: /how does this thread look to you now/i });
    const boxes = screen.getAllByRole('textbox', { name: /one moment that comes to mind/i });

    expect(asked).toHaveLength(4);
    expect(boxes).toHaveLength(4);
    for (const [at, strand] of ORDER.entries()) {
      const { name } = copy.strands[strand];
      expect(screen.getByRole('group', { name: new RegExp(`^${name}: how`) })).toBe(asked[at]);
      expect(screen.getByRole('textbox', { name: new RegExp(`^${name}: one`) })).toBe(boxes[at]);
    }
  });
});

describe('the picture', () => {
  it('shows what was chosen, and says the same', async () => {
    render(show());
    expect(document.querySelector('.rope')).toBeNull();

    await userEvent.click(weightButton('self', 'thick'));

    expect(document.querySelector('.rope')?.getAttribute('aria-hidden')).toBe('true');
    expect(card().textContent).toContain('Self-trust, drawn as rungs across: a thick thread.');
    expect(card().textContent).toContain(copy.picture.not);
  });

  it('goes when the last choice is taken back', async () => {
    render(show(states.begun));

    await userEvent.click(weightButton('predictability', 'thin'));

    expect(document.querySelector('.rope')).toBeNull();
    screen.getByText(copy.picture.empty);
  });
});

describe('staying safe and help', () => {
  const linksIn = (root: HTMLElement) =>
    within(root)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));

  it('come first when someone says they are afraid, and what is meant for two goes', async () => {
    render(show(states.typical));
    screen.getByText(copy.readOn.heading);

    await userEvent.click(screen.getByRole('checkbox', { name: copy.afraid }));

    expect(linksIn(card()).slice(0, 2)).toEqual(['/deciding/staying-safe/', '/help/']);
    expect(linksIn(card()).some((link) => link?.startsWith('/rebuilding/'))).toBe(false);
    expect(screen.getAllByText(copy.first.fear)).toHaveLength(2);
  });

  it('come first when emotional safety is drawn thin, and that is announced', async () => {
    render(show());

    await userEvent.click(weightButton('safety', 'fibers'));

    expect(linksIn(card()).slice(0, 2)).toEqual(['/deciding/staying-safe/', '/help/']);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(copy.first.safety));
  });

  it('are not in what is copied or saved: whoever finds it may be the one feared', () => {
    const text = copy.composeSheet(ORDER, states.unsafe.checkIns[STATES_TODAY], 'Nov 22');

    expect(text).not.toMatch(/afraid at times|staying safe/i);
  });
});

describe('looks of other days', () => {
  it('stand from the oldest to the newest, in a drawing and in words', async () => {
    render(show(states.overTime));
    await screen.findByText(past.heading);

    const days = [...document.querySelectorAll('.past > ol > li')].map((one) => one.textContent);
    expect(days).toEqual(['Dec 28, 2025', 'Oct 11, 2026', 'Nov 1, 2026', 'Nov 22, 2026']);
    expect(document.querySelectorAll('.past .rope')).toHaveLength(4);
    expect(card().textContent).toContain('Predictability: a few fibers (Dec 28, 2025), then');
  });

  it('show what was noted on them, under the name of its thread', async () => {
    const noted = { safety: 'She listened.', self: 'I knew before I asked.' };
    const checkIns = {
      '2026-11-01': readThreads(['', '', '', ''], { predictability: 'Late again.' }),
      '2026-11-08': readThreads(['thin', '', '', ''], noted),
    };
    render(show({ checkIns: { ...checkIns, ...states.begun.checkIns } }));
    await screen.findByText(past.heading);

    const [onlyNoted, both] = document.querySelectorAll('.past > ol > li');
    expect(onlyNoted?.textContent).toBe('Nov 1, 2026Predictability: Late again.');
    expect(onlyNoted?.querySelector('.rope')).toBeNull();
    expect(both?.textContent).toContain('Emotional safety: She listened.');
    expect(both?.textContent).toContain('Self-trust: I knew before I asked.');
    expect(both?.querySelector('.rope')).not.toBeNull();
    expect(card().textContent).not.toContain('not drawn yet (Nov 1, 2026)');
  });

  it('are there to be seen and taken out where there is one, and nothing today', async () => {
    const note = { reliability: 'He forgot the key.' };
    render(show({ checkIns: { '2026-11-01': readThreads(['', '', '', ''], note) } }));

    await screen.findByText('He forgot the key.');
    await userEvent.click(screen.getByText(past.takeOutOne));
    await userEvent.click(button(past.takeOut('Nov 1, 2026')));

    expect(screen.queryByText('He forgot the key.')).toBeNull();
    expect(screen.queryByText(past.heading)).toBeNull();
  });

  it('can be taken out, and put back', async () => {
    render(show(states.overTime));
    await userEvent.click(await screen.findByText(past.takeOutOne));
    const before = card().textContent;

    await userEvent.click(button(past.takeOut('Oct 11, 2026')));
    expect(document.querySelectorAll('.past > ol > li')).toHaveLength(3);
    await userEvent.click(button(copy.buttons.bringBack));

    expect(card().textContent).toBe(before);
  });

  it('are not mixed with today’s, which starts empty', () => {
    render(show(states.typical, '2026-12-01'));

    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
  });
});

describe('a look that is open at midnight', () => {
  it('stays in one piece, and another can be started for the new day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 23, 50) });
    onTestFinished(() => void vi.useRealTimers());
    render(<TrustCheckInView />);
    await userEvent.click(weightButton('self', 'thin'));
    vi.setSystemTime(new Date(2026, 10, 23, 0, 10));
    document.dispatchEvent(new Event('visibilitychange'));

    await screen.findByText(copy.sayOlder('Nov 22, 2026'));
    expect(weightButton('self', 'thin').getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button(copy.buttons.newDay));
    // The button that was pressed is gone, and a reader by keyboard goes on with the first question.
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: copy.afraid }));

    expect(weightButton('self', 'thin').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('made-up pictures', () => {
  it('can be seen, and leave one’s own alone', async () => {
    render(show(states.begun));
    const before = JSON.stringify(readState());
    await userEvent.click(screen.getByText(copy.examples));

    await userEvent.click(await screen.findByRole('button', { name: examples.said.doubt.name }));

    screen.getByText(examples.said.doubt.text);
    expect(JSON.stringify(readState())).toBe(before);
  });
});
