import { act, cleanup, render, screen } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/muscle-relaxation/copy.ts';
import { states } from '../../../../src/tools/muscle-relaxation/examples.ts';
import { GROUPS } from '../../../../src/tools/muscle-relaxation/logic.ts';
import { MuscleRelaxationView } from '../../../../src/tools/muscle-relaxation/view.tsx';
import { pass, stopClock } from '../../../support/clock.ts';
import { describeToolContract } from '../../../support/tool-contract.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const button = (name: string) => screen.getByRole('button', { name });
const box = (name: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true });
const press = async (user: UserEvent, ...names: string[]) => {
  for (const name of names) await user.click(button(name));
};
const here = () =>
  ['.place', '.ask', '.part'].map((part) => document.querySelector(`.now ${part}`)!.textContent);
const { letGo, next, finish, again, back, skip, start, stop, goOn } = copy.buttons;

describeToolContract({
  states: Object.fromEntries(
    Object.entries(states).map(([name, session]) => [
      name,
      () => <MuscleRelaxationView session={session} />,
    ]),
  ),
  empty: () => <MuscleRelaxationView />,
  title: copy.title,
  use: async (user) => {
    await press(user, letGo, next, skip);
    return copy.groups.shoulders.tense;
  },
  goBackAndReturn: async (user) => {
    await press(user, back, next);
  },
  readState: () => ({
    here: here(),
    leftOut: GROUPS.map((group) => box(copy.groups[group].name).checked),
  }),
  printBlank: copy.buttons.printBlank,
  onWorksheet: [
    copy.card.title,
    ...GROUPS.map((group) => copy.groups[group].name),
    copy.groups.feet.release,
    copy.card.foot,
  ],
});

describe('at one’s own pace', () => {
  it('is led by one button through every place, and keeps the focus on it', async () => {
    const user = userEvent.setup();
    render(<MuscleRelaxationView />);
    for (let place = 0; place < 8; place += 1) await press(user, letGo, next);
    await press(user, letGo, finish);

    screen.getByText(copy.end.ask);
    expect(document.activeElement).toBe(button(again));
  });

  it('shows the first step before anything is pressed', () => {
    render(<MuscleRelaxationView />);

    expect(here()).toEqual(['Place 1 of 9', 'Hands', 'Squeeze']);
    screen.getByText(copy.groups.hands.tense, { selector: '.do' });
  });

  it('leaves out a place that hurts before it comes, in the count as well', async () => {
    const user = userEvent.setup();
    render(<MuscleRelaxationView />);
    await user.click(box('Arms'));
    await press(user, letGo, next);

    expect(here()).toEqual(['Place 2 of 8', 'Shoulders', 'Squeeze']);
  });

  it('says what it skipped, and takes it in again', async () => {
    const user = userEvent.setup();
    render(<MuscleRelaxationView session={{ place: 10, leftOut: [] }} />);
    await press(user, skip);
    expect(here()[1]).toBe('Thighs');
    expect(box('Belly').checked).toBe(true);

    await user.click(box('Belly'));
    await press(user, back, back);

    expect(here()).toEqual(['Place 6 of 9', 'Belly', 'Squeeze']);
  });
});

describe('with the timer', () => {
  beforeEach(stopClock);
  const click = (element: HTMLElement) => act(() => element.click());
  const begin = () => {
    render(<MuscleRelaxationView />);
    click(box(copy.settings.timer));
    click(button(start));
  };

  it('leads from step to step, and says each once', () => {
    begin();
    pass(500);
    expect(screen.getByRole('status').textContent).toContain(copy.groups.hands.tense);
    pass(8_600);
    expect(here()).toEqual(['Place 1 of 9', 'Hands', 'Let go']);
    expect(screen.getByRole('status').textContent).toContain(copy.groups.hands.release);
    pass(15_000);
    expect(here()).toEqual(['Place 2 of 9', 'Arms', 'Squeeze']);
  });

  it('sews one stitch a second', () => {
    begin();
    pass(3_100);

    expect(document.querySelectorAll('.seconds .sewn')).toHaveLength(4);
    expect(document.querySelectorAll('.seconds path')).toHaveLength(9);
  });

  it('stops at once, and gives the step its whole time when it goes on', () => {
    begin();
    pass(6_000);
    click(button(stop));
    pass(30_000);
    expect(here()[2]).toBe('Squeeze');

    click(button(start));
    pass(8_500);
    expect(here()[2]).toBe('Squeeze');
    pass(1_000);
    expect(here()[2]).toBe('Let go');
  });

  it('waits while the page is out of sight, and until it is asked to go on', () => {
    begin();
    pass(10_000);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    pass(30_000);

    expect(screen.getByRole('status').textContent).toBe(copy.messages.hidden);
    expect(here()).toEqual(['Place 1 of 9', 'Hands', 'Let go']);
    button(goOn);
  });

  it('comes to an end by itself', () => {
    begin();
    pass(9 * 24_000 + 1000);

    expect(screen.getByRole('status').textContent).toContain(copy.end.ask);
    button(again);
  });

  it('stops when the timer is switched off in the middle', () => {
    begin();
    pass(2_000);
    click(box(copy.settings.timer));
    pass(30_000);

    expect(here()[2]).toBe('Squeeze');
    button(letGo);
  });
});
