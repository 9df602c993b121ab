import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { hydrate } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/micro-promises/copy.ts';
import * as extrasCopy from '../../../../src/tools/micro-promises/extras-copy.ts';
import { states, STATES_TODAY } from '../../../../src/tools/micro-promises/examples.ts';
import type { Run } from '../../../../src/tools/micro-promises/logic.ts';
import { MicroPromisesView } from '../../../../src/tools/micro-promises/view.tsx';
import { describeToolContract } from '../../../support/tool-contract.tsx';
import { showAsBuilt } from '../../../support/as-built.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const show = (run: Run = states.empty) => <MicroPromisesView run={run} today={STATES_TODAY} />;
const first = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: copy.promises.labels.first });
const button = (name: string) => screen.getByRole('button', { name });
const group = (name: string) => within(screen.getByRole('group', { name }));
const facts = () => [...document.querySelectorAll('.facts')].map(({ textContent }) => textContent);
const readState = () => ({
  typed: screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value),
  facts: facts(),
});

describeToolContract({
  states: Object.fromEntries(Object.entries(states).map(([name, run]) => [name, () => show(run)])),
  empty: () => show(),
  title: copy.title,
  use: async (user) => {
    await user.type(first(), 'Call at six');
    await user.click(button(copy.marking.marks.kept));
    return copy.after.kept;
  },
  goBackAndReturn: async (user) => {
    await user.click(button(copy.buttons.startOver));
    await user.click(button(copy.buttons.undo));
  },
  readState,
  printFilled: copy.buttons.print,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [copy.sheet.title, copy.sheet.how, copy.sheet.foot, copy.sheet.promise(3)],
});

describe('marking a day', () => {
  it('is offered once there is a promise', async () => {
    render(show());
    screen.getByText(copy.marking.notYet);

    await userEvent.type(first(), 'Call at six');

    expect(group('Call at six').getAllByRole('button')).toHaveLength(4);
  });

  it('marks today, says what the cloth then shows, and takes the mark away at a second press', async () => {
    render(show(states.chosen));
    const kept = group('Text before I leave work').getByRole('button', { name: 'Kept' });

    await userEvent.click(kept);
    expect(kept.getAttribute('aria-pressed')).toBe('true');
    expect(facts()).toEqual(['Kept: day 1.']);
    await userEvent.click(kept);

    expect(kept.getAttribute('aria-pressed')).toBe('false');
    expect(facts()).toEqual([copy.cloth.empty]);
  });

  it('of the past is possible, of a day to come is not', async () => {
    render(show(states.typical));
    const days = screen.getByRole<HTMLSelectElement>('combobox', { name: copy.marking.day });
    expect(days.options).toHaveLength(13);
    expect(days.selectedOptions[0]?.textContent).toContain('(today)');

    await userEvent.selectOptions(days, '2026-11-18');
    await userEvent.click(
      group('Text before I leave work').getByRole('button', { name: 'Renegotiated' }),
    );

    expect(facts()[0]).toContain('Renegotiated: days 5 and 9.');
  });

  it('follows the first day, and nothing is said to have changed where that is cleared', async () => {
    render(show(states.typical));
    const day = screen.getByLabelText<HTMLInputElement>(copy.marking.firstDay);
    const choose = (value: string) => {
      day.value = value;
      day.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const before = facts();

    choose('');
    await new Promise((next) => setTimeout(next));
    expect(screen.queryAllByText(copy.messages.started)).toEqual([]);
    expect(facts()).toEqual(before);

    choose('2026-11-12');
    await screen.findAllByText(copy.messages.started);
    expect(facts()).not.toEqual(before);
  });

  it('as missed brings what may help, and no scolding', async () => {
    render(show(states.chosen));

    await userEvent.click(button(copy.marking.marks.missed));

    await screen.findByText(extrasCopy.missed.kind);
    expect(screen.getAllByText(copy.after.missed).length).toBeGreaterThan(0);
  });

  it('says day 1 and points at no day, until the script knows which one it is', async () => {
    const island = showAsBuilt(<MicroPromisesView />);
    const where = () => island.querySelector('.where')?.textContent;
    expect(island.textContent).not.toContain('NaN');
    expect(where()).toBe('Today is day 1 of 30.');
    expect(island.querySelectorAll('.today')).toHaveLength(0);

    hydrate(<MicroPromisesView />, island);

    await waitFor(() => expect(island.querySelectorAll('.today')).toHaveLength(1));
    expect(where()).toBe('Today is day 1 of 30.');
  });

  it('draws a stitch for each kept day, and tells the same in words', () => {
    render(show(states.finished));

    expect(document.querySelectorAll('svg')).toHaveLength(3);
    expect(document.querySelectorAll('.stitch')).toHaveLength(23);
    expect(document.querySelectorAll('.knot')).toHaveLength(3);
    expect(facts()[0]).toMatch(/^Kept: .* Renegotiated: .* Missed: .* Skipped: /);
  });
});

describe('promises', () => {
  it('can be told apart by the button that takes each out, named with its place', async () => {
    render(show(states.chosen));
    await userEvent.click(button(copy.promises.add));

    button(`${copy.promises.remove}: ${copy.marking.unnamed.first}`);
    button(`${copy.promises.remove}: ${copy.marking.unnamed.second}`);
  });

  it('can be three, with one taken out and brought back', async () => {
    render(show(states.typical));
    await userEvent.click(button(copy.promises.add));
    await userEvent.type(
      screen.getByRole('textbox', { name: copy.promises.labels.third }),
      'Wash up',
    );
    expect(screen.queryByRole('button', { name: copy.promises.add })).toBeNull();
    const before = JSON.stringify(readState());

    await userEvent.click(screen.getAllByText(copy.promises.remove)[1]!);
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
    await userEvent.click(button(copy.buttons.undo));

    expect(JSON.stringify(readState())).toBe(before);
  });

  it('can start from a small one', async () => {
    render(show());
    await userEvent.click(screen.getByText(copy.summaries.starters));

    await userEvent.click(
      await screen.findByRole('button', { name: extrasCopy.starters.sizes[1].words[1] }),
    );

    expect(first().value).toBe(extrasCopy.starters.sizes[1].words[1]);
  });

  it('typed before the script arrived stay', async () => {
    const island = showAsBuilt(<MicroPromisesView />);
    island.querySelector('textarea')!.value = 'Call at six';

    hydrate(<MicroPromisesView />, island);

    await waitFor(() =>
      expect(island.querySelector('.cloth-name')?.textContent).toBe('Call at six'),
    );
    expect(island.querySelector('textarea')!.value).toBe('Call at six');
  });

  it('written in one go are undone in one go', async () => {
    render(show());
    await userEvent.type(first(), 'Call at six');

    await userEvent.click(button(copy.buttons.undo));

    expect(first().value).toBe('');
  });
});

describe('a file', () => {
  const catchFile = () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:a';
    });
    return files;
  };

  it('with the reminder says nothing of the promise', async () => {
    const files = catchFile();
    render(show(states.typical));
    await userEvent.click(screen.getByText(copy.summaries.reminders));

    await userEvent.click(await screen.findByRole('button', { name: extrasCopy.reminders.save }));

    const text = await files[0]!.text();
    expect(text).toContain('DTSTART:20261122T210000');
    expect(text).toContain('COUNT=18');
    expect(text).not.toMatch(/text before|leave work|mom/i);
  });

  it('with the promises can be taken in again', async () => {
    const files = catchFile();
    render(show(states.typical));

    await userEvent.click(button(copy.buttons.save));

    await waitFor(() => expect(files).toHaveLength(1));
    expect(JSON.parse(await files[0]!.text())).toEqual({
      app: 'small-promises',
      version: 1,
      tools: { 'micro-promises': { version: 1, data: states.typical } },
    });
  });
});
