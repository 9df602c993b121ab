import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { hydrate } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/self-trust-log/copy.ts';
import { states, STATES_TODAY } from '../../../../src/tools/self-trust-log/examples.ts';
import type { Log } from '../../../../src/tools/self-trust-log/logic.ts';
import { MOST_DRAWN } from '../../../../src/tools/self-trust-log/record.ts';
import * as record from '../../../../src/tools/self-trust-log/record-copy.ts';
import { SelfTrustLogView } from '../../../../src/tools/self-trust-log/view.tsx';
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

const show = (log: Log = states.empty) => (
  <SelfTrustLogView log={log} at={{ id: 'one', on: STATES_TODAY }} today={STATES_TODAY} />
);
const box = (part: keyof typeof copy.parts) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: copy.parts[part].label });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const outcomes = () => within(screen.getByRole('group', { name: copy.outcome.label }));
const chosen = () =>
  outcomes()
    .getAllByRole('button')
    .filter((one) => one.getAttribute('aria-pressed') === 'true')
    .map(({ textContent }) => textContent);
const readState = () => [
  ...screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value),
  ...chosen(),
];
const listed = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

describeToolContract({
  states: Object.fromEntries(Object.entries(states).map(([name, log]) => [name, () => show(log)])),
  empty: () => show(),
  title: copy.title,
  use: async (user) => {
    await user.type(box('hunch'), 'She is cross');
    await user.click(outcomes().getByRole('button', { name: copy.outcome.words.otherwise }));
    return copy.sayProgress(2);
  },
  goBackAndReturn: async (user) => {
    await user.click(button(copy.buttons.another));
    await user.click(await screen.findByRole('button', { name: /^Edit: .*She is cross/ }));
  },
  readState,
  printFilled: copy.buttons.printFilled,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [
    copy.card.title,
    copy.card.lead,
    copy.card.foot,
    ...Object.values(copy.parts).map(({ label }) => label),
  ],
});

describe('a hunch', () => {
  it('is in the record as it is written, and can be left for another', async () => {
    render(show());
    await userEvent.type(box('hunch'), 'She is cross');
    await screen.findByText(/^You wrote down one hunch/);

    await press(copy.buttons.another);
    expect(readState()).toEqual(['', '', '', '', copy.outcome.words.notYet]);
    expect(document.activeElement).toBe(box('hunch'));
    await userEvent.keyboard('Rain by noon');

    expect(listed()).toHaveLength(2);
    expect(listed()[0]).toContain('Rain by noon');
  });

  it('can be come back to and completed', async () => {
    render(show(states.few));
    await screen.findByRole('searchbox');
    const again = screen.getAllByRole('button', { name: /^Come back to it: Sun, Nov 22/ })[0]!;

    await userEvent.click(again);
    expect(document.activeElement).toBe(box('after'));
    await userEvent.keyboard('It rained');
    await userEvent.click(outcomes().getByRole('button', { name: copy.outcome.words.hoped }));

    expect(listed()[0]).toMatch(/As I sensed.*It rained/);
    screen.getByText(/^You wrote down 6 hunches\. As I sensed: 3\./);
  });

  it('typed before the script arrived stays', async () => {
    const tool = <SelfTrustLogView today={STATES_TODAY} />;
    const island = showAsBuilt(tool);
    const boxes = island.querySelectorAll('textarea');
    expect(boxes).toHaveLength(4);
    boxes[0]!.value = 'She is cross';
    boxes[2]!.value = 'I asked';

    hydrate(tool, island);

    await waitFor(() => expect(island.querySelector('.card')!.textContent).toContain('I asked'));
    expect(island.querySelector('.card')!.textContent).toContain('She is cross');
    await waitFor(() => expect(listed()).toHaveLength(1));
  });
});

describe('the record', () => {
  it('begins with words when there is nothing', () => {
    render(show());

    screen.getByText(copy.lookBack.empty);
    expect(document.querySelector('.look-back svg')).toBeNull();
  });

  it('is drawn as a stitch for each hunch on the thread of its outcome, and told in words', async () => {
    render(show(states.few));

    await screen.findByText(
      / As I sensed: 2\. Not as I sensed: 1\. I cannot know: 1\. Not yet: 2\. /,
    );

    const stitches = [...document.querySelectorAll('.thread-row .stitch')].map(
      (path) => path.getAttribute('d') ?? '',
    );
    expect(stitches.map((d) => d.match(/M/g)?.length)).toEqual([2, 1, 1, 2]);
    // No two threads have the same stitch, so color is not needed to tell them apart.
    const shapes = stitches.map((d) => d.replace(/M[\d.]+ [\d.]+/g, '').slice(0, 8));
    expect(new Set(shapes).size).toBe(4);
  });

  it('draws the newest of 400 hunches, and folds the older ones of the list', async () => {
    render(show(states.months));
    await screen.findByRole('searchbox');

    const drawn = [...document.querySelectorAll('.thread-row .stitch')].map(
      (path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0,
    );
    expect(listed().length).toBeLessThan(31);
    expect(drawn).toHaveLength(4);
    expect(drawn.reduce((sum, one) => sum + one, 0)).toBe(MOST_DRAWN);
  });

  it('finds a word in any part of a hunch, and marks it', async () => {
    render(show(states.few));

    await userEvent.type(await screen.findByRole('searchbox'), 'TOOTH');

    screen.getByText(record.sayFound(document.querySelectorAll('mark').length));
    expect(document.querySelector('mark')?.textContent).toBe('tooth');
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'giraffe');
    screen.getByText(record.record.none);
  });

  it('can show those alone that are still open', async () => {
    render(show(states.few));
    await screen.findByRole('searchbox');

    const shown = within(screen.getByRole('group', { name: record.record.show }));
    await userEvent.click(shown.getByRole('button', { name: copy.outcome.words.notYet }));

    expect(listed()).toHaveLength(2);
  });

  it('deletes a hunch where it stands, and puts it back where it stood', async () => {
    render(show(states.few));
    await screen.findByRole('searchbox');
    const before = listed();
    expect(before.length).toBeGreaterThan(2);

    await userEvent.click(screen.getAllByRole('button', { name: /^Delete: / })[1]!);
    expect(listed()[1]).toContain(record.deleted);
    expect(document.activeElement).toBe(button(record.record.putBack));
    await userEvent.keyboard('{Enter}');

    expect(listed()).toEqual(before);
    // A keyboard is where it was, and not back at the top of the page.
    expect(document.activeElement?.closest('li')).toBe(screen.getAllByRole('listitem')[1]);
  });

  it('saves what is shown as a file', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:a';
    });
    render(show(states.few));
    await userEvent.type(await screen.findByRole('searchbox'), 'tooth');

    await press(record.record.save);

    const text = await files[0]!.text();
    expect(text).toContain('What happened then: A bad tooth');
    expect(text).not.toContain('job offer');
  });
});
