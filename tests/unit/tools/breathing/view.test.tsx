import { act, cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/breathing/copy.ts';
import { states } from '../../../../src/tools/breathing/examples.ts';
import { PATTERNS } from '../../../../src/tools/breathing/logic.ts';
import { BreathingView } from '../../../../src/tools/breathing/view.tsx';
import { pass, stopClock } from '../../../support/clock.ts';
import { describeToolContract } from '../../../support/tool-contract.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'vibrate');
  Reflect.deleteProperty(navigator, 'wakeLock');
});

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => act(() => button(name).click());
const status = () => screen.getByRole('status').textContent;
const readState = () => ({
  pressed: screen
    .getAllByRole('button')
    .filter((one) => one.getAttribute('aria-pressed') === 'true')
    .map((one) => one.textContent),
  isRunning: screen.queryByRole('button', { name: copy.buttons.stop }) !== null,
});

describeToolContract({
  states: Object.fromEntries(
    Object.entries(states).map(([name, session]) => [
      name,
      () => <BreathingView session={session} />,
    ]),
  ),
  empty: () => <BreathingView />,
  title: copy.title,
  use: async (user) => {
    await user.click(button(copy.patterns.held));
    await user.click(button(copy.lengths.open));
    await user.click(button(copy.buttons.start));
    return copy.parts.in;
  },
  goBackAndReturn: async (user) => {
    await user.click(button(copy.buttons.stop));
    await user.click(button(copy.buttons.goOn));
  },
  readState,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [copy.card.title, ...copy.listSteps(PATTERNS.longer), copy.card.stop],
});

const part = () => document.querySelector('.part')!.textContent;

describe('breathing along', () => {
  beforeEach(stopClock);

  it('shows the part and its count, and how many breaths there have been', () => {
    render(<BreathingView />);
    press(copy.buttons.start);
    pass(5_100);

    expect(part()).toBe(copy.parts.out);
    expect(document.querySelector('.counts')!.textContent).toBe('1 2 3 4 5 6 ');
    expect(document.querySelector('.counts [data-now]')!.textContent).toBe('2');
    screen.getByText('Breath 1 of 18');
  });

  it('says each part once, not each second', () => {
    render(<BreathingView />);
    press(copy.buttons.start);
    const heard: (string | null)[] = [];
    for (let second = 0; second < 21; second += 1) {
      pass(1000);
      if (heard.at(-1) !== status()) heard.push(status());
    }

    expect(heard.map((words) => words?.trim())).toEqual([
      copy.parts.in,
      copy.parts.out,
      copy.parts.in,
      copy.parts.out,
      copy.parts.in,
    ]);
  });

  it('stops at once, keeps the focus on the button, and begins with a breath in again', () => {
    render(<BreathingView />);
    button(copy.buttons.start).focus();
    press(copy.buttons.start);
    pass(13_000);
    press(copy.buttons.stop);
    pass(10);

    expect(status()).toContain('Stopped after 1 breath.');
    expect(document.activeElement).toBe(button(copy.buttons.goOn));
    press(copy.buttons.goOn);
    pass(10);
    expect(status()).toContain(copy.parts.in);
    screen.getByText('Breath 2 of 18');
  });

  it('ends by itself at the end of a breath, and says so', () => {
    render(<BreathingView />);
    press(copy.lengths[1]);
    press(copy.buttons.start);
    pass(60_100);
    pass(10);

    expect(status()).toContain('That was 6 breaths.');
    button(copy.buttons.again);
  });

  it('waits while the page is out of sight, and until it is asked to go on', () => {
    render(<BreathingView />);
    press(copy.buttons.start);
    pass(3_000);
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    state.mockReturnValue('visible');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    pass(10);

    expect(status()).toBe(copy.messages.hidden);
    pass(20_000);
    button(copy.buttons.goOn);
  });

  it('sews whole stitches, and moves nothing, where less motion is asked for', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    render(<BreathingView />);
    press(copy.buttons.start);
    pass(1_100);
    const needle = () => document.querySelector('.needle')!.getAttribute('transform');
    const early = needle();
    pass(700);

    expect(needle()).toBe(early);
    pass(300);
    expect(needle()).not.toBe(early);
    expect(document.querySelector('.thread')!.getAttribute('stroke-dashoffset')).toBe('0');
  });

  it('takes another count at once, from a breath in', () => {
    render(<BreathingView />);
    press(copy.buttons.start);
    pass(5_000);
    press(copy.patterns.held);
    pass(4_100);

    expect(part()).toBe(copy.parts.hold);
  });
});

describe('the buzz', () => {
  beforeEach(stopClock);

  it('is offered on a phone, off at first, and tells the parts apart', () => {
    const buzzed: unknown[] = [];
    Object.defineProperty(navigator, 'vibrate', {
      value: (turns: number[]) => buzzed.push(turns),
      configurable: true,
    });
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('coarse') }));
    render(<BreathingView />);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: copy.settings.buzz });
    expect(box.checked).toBe(false);
    press(copy.buttons.start);
    pass(5_000);
    expect(buzzed).toEqual([]);

    act(() => box.click());
    pass(9_500);
    press(copy.buttons.stop);

    expect(buzzed).toEqual([[120], [450], []]);
  });

  it('is not offered where nothing can buzz', () => {
    render(<BreathingView />);

    expect(screen.queryByRole('checkbox', { name: copy.settings.buzz })).toBeNull();
  });
});

describe('keeping it', () => {
  it('copies the steps of the count that is chosen', async () => {
    const user = userEvent.setup();
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void written.push(text) },
      configurable: true,
    });
    render(<BreathingView />);
    await user.click(button(copy.patterns.short));
    await user.click(button(copy.buttons.copy));

    expect(written).toEqual([copy.composeCard(PATTERNS.short)]);
  });
});

describe('safety', () => {
  it('says first when not to use it, with two other ways', () => {
    render(<BreathingView headingLevel={3} />);

    screen.getByRole('heading', { level: 3, name: copy.title });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/tools/grounding/',
      '/tools/muscle-relaxation/',
    ]);
  });
});
