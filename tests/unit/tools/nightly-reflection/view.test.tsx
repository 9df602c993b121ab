import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { hydrate } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/nightly-reflection/copy.ts';
import { states, STATES_TONIGHT } from '../../../../src/tools/nightly-reflection/examples.ts';
import type { Diary } from '../../../../src/tools/nightly-reflection/logic.ts';
import * as past from '../../../../src/tools/nightly-reflection/past-copy.ts';
import { NightlyReflectionView } from '../../../../src/tools/nightly-reflection/view.tsx';
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

const show = (diary: Diary = states.empty) => (
  <NightlyReflectionView diary={diary} tonight={STATES_TONIGHT} />
);
const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const readState = () =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value);
const listed = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

describeToolContract({
  states: Object.fromEntries(
    Object.entries(states).map(([name, diary]) => [name, () => show(diary)]),
  ),
  empty: () => show(),
  title: copy.title,
  use: async (user) => {
    await user.type(box(copy.lines.first.label), 'Soup');
    await user.type(box(copy.lines.helped.label), 'Tea');
    return copy.sayProgress(2);
  },
  goBackAndReturn: async (user) => {
    await user.click(button(copy.buttons.deleteNight));
    await user.click(button(copy.buttons.undo));
  },
  readState,
  printFilled: copy.buttons.printFilled,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [copy.card.title, copy.card.lead, copy.card.foot, copy.subjects.helped],
});

describe('a night', () => {
  it('stands on a page to keep as it is written', async () => {
    render(show());

    await userEvent.type(box(copy.lines.trigger.label), 'The eye-roll');

    const card = document.querySelector('.card')!;
    expect(card.textContent).toContain('November 22, 2026');
    expect(card.textContent).toContain('The eye-roll');
  });

  it('of the past can be written too, and one to come cannot', async () => {
    render(show());
    const day = screen.getByLabelText<HTMLInputElement>(copy.night.label);
    const choose = async (value: string) => {
      day.value = value;
      day.dispatchEvent(new Event('change', { bubbles: true }));
      await waitFor(() => expect(day.value).not.toBe(''));
    };
    await choose('2026-11-20');
    await userEvent.type(box(copy.lines.first.label), 'Rain');
    await choose('2026-11-23');
    await screen.findAllByText(copy.messages.ahead);

    await press(copy.night.back);
    // The button that was pressed is gone, and a keyboard is not back at the top of the page.
    expect(document.activeElement).toBe(day);
    expect(box(copy.lines.first.label).value).toBe('');

    await waitFor(() => expect(listed()[0]).toContain('Fri, Nov 20'));
  });

  it('typed before the script arrived stays', async () => {
    const tool = <NightlyReflectionView tonight={STATES_TONIGHT} />;
    const island = showAsBuilt(tool);
    const boxes = island.querySelectorAll('textarea');
    expect(boxes).toHaveLength(5);
    boxes[0]!.value = 'Soup';
    boxes[4]!.value = 'Tea';

    hydrate(tool, island);

    await waitFor(() => expect(island.querySelector('.card')!.textContent).toContain('Tea'));
    expect(island.querySelector('.card')!.textContent).toContain('Soup');
    expect(boxes[0]!.value).toBe('Soup');
  });
});

describe('looking back', () => {
  it('begins with words when there is nothing, and fetches nothing', () => {
    render(show());

    screen.getByText(copy.lookBack.empty);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(document.querySelector('.look-back svg')).toBeNull();
  });

  it('shows stitches for what was written, and tells the same in words', async () => {
    render(show(states.tonight));

    const facts = await screen.findByText(/^Something good: 22\./);

    expect(facts.textContent).toBe('Something good: 22. Set off: 22. Something helped: 22.');
    expect(document.querySelectorAll('.picture-row')).toHaveLength(1);
    // Thirty dots for the nights of November, whatever was written.
    expect(document.querySelector('.bare')?.getAttribute('d')?.match(/M/g)).toHaveLength(30);
  });

  it('folds the older ones of 400 nights, and draws them when they are opened', async () => {
    render(show(states.months));
    await screen.findByRole('searchbox');
    const before = listed().length;
    expect(before).toBeGreaterThan(10);
    expect(before).toBeLessThan(31);

    await userEvent.click(
      within(document.querySelector<HTMLElement>('.months')!).getByText('October 2026'),
    );

    expect(listed().length).toBeGreaterThan(before);
  });

  it('finds a word in any night, says how many, and marks it', async () => {
    render(show(states.months));

    await userEvent.type(await screen.findByRole('searchbox'), 'PRIYÁ');

    await waitFor(() => expect(document.querySelectorAll('mark')).toHaveLength(30));
    expect(document.querySelector('mark')?.textContent).toBe('Priya');
    screen.getByText('80 nights have this.');
    await waitFor(
      () => expect(screen.getByRole('status').textContent).toBe('80 nights have this.'),
      { timeout: 3000 },
    );
    await press(past.past.more);
    expect(listed()).toHaveLength(60);
  });

  it('says so kindly when nothing is found', async () => {
    render(show(states.weeks));

    await userEvent.type(await screen.findByRole('searchbox'), 'giraffe');

    screen.getByText(past.past.none);
    expect(listed()).toEqual([]);
  });

  it('can show what helped alone', async () => {
    render(show(states.weeks));

    await userEvent.click(await screen.findByRole('button', { name: copy.subjects.helped }));

    expect(listed().length).toBeGreaterThan(3);
    for (const text of listed()) expect(text).not.toContain(copy.subjects.good);
  });

  it('deletes a night where it stands, and puts it back where it stood', async () => {
    render(show(states.weeks));
    await screen.findByRole('searchbox');
    const before = listed();
    expect(before[1]).toContain('Fri, Nov 20');

    await press('Delete: Fri, Nov 20');
    expect(listed()[1]).toContain(past.sayDeleted('Fri, Nov 20'));
    expect(document.activeElement).toBe(button(past.past.putBack));
    await userEvent.keyboard('{Enter}');

    expect(listed()).toEqual(before);
    // A keyboard is where it was, and not back at the top of the page.
    expect(document.activeElement?.closest('li')).toBe(screen.getAllByRole('listitem')[1]);
  });

  it('brings a deleted night back by “Undo” too, and the place is no longer held', async () => {
    render(show(states.weeks));
    await screen.findByRole('searchbox');
    const before = listed();
    await press('Delete: Fri, Nov 20');

    await press(copy.buttons.undo);

    expect(listed()).toEqual(before);
    expect(screen.queryByRole('button', { name: past.past.putBack })).toBeNull();
  });

  it('edits a past night in the same five lines', async () => {
    render(show(states.weeks));
    await screen.findByRole('searchbox');

    await press('Edit: Fri, Nov 20');
    expect(document.activeElement).toBe(box(copy.lines.first.label));
    await userEvent.keyboard('{End}, and smiled');

    expect(box(copy.lines.first.label).value).toBe(
      'Dad asked how the exam went, and waited, and smiled',
    );
    expect(listed()[1]).toContain('and waited, and smiled');
  });

  it('saves what is shown as a file', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:a';
    });
    render(show(states.weeks));
    await userEvent.type(await screen.findByRole('searchbox'), 'soup');

    await press(past.past.save);

    const text = await files[0]!.text();
    expect(text).toContain('- Soup');
    expect(text).not.toContain('Priya');
  });
});
