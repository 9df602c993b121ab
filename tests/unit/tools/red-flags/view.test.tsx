import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/red-flags/copy.ts';
import { states } from '../../../../src/tools/red-flags/examples.ts';
import type { Flag } from '../../../../src/tools/red-flags/logic.ts';
import { RedFlagsView } from '../../../../src/tools/red-flags/view.tsx';
import { describeToolContract } from '../../../support/tool-contract.tsx';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const box = (flag: Flag) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: copy.flags[flag] });
const ticked = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
const shown = () =>
  [...document.querySelectorAll('[data-part]:not([hidden])')].map((part) =>
    part.getAttribute('data-part'),
  );
const first = () => document.querySelector('.safety');

describeToolContract({
  states: Object.fromEntries(
    Object.entries(states).map(([name, ticks]) => [name, () => <RedFlagsView ticks={ticks} />]),
  ),
  empty: () => <RedFlagsView />,
  title: copy.title,
  use: async (user) => {
    await user.click(box('smallLies'));
    await user.click(box('afraid'));
    return copy.sayLine(copy.fits.afraid);
  },
  goBackAndReturn: async (user) => {
    await user.click(box('afraid'));
    await user.click(box('afraid'));
  },
  readState: ticked,
  printFilled: copy.buttons.printFilled,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [copy.flags.hit, copy.flags.asking, copy.flags.tooGood, copy.sheet.foot],
});

describe('help', () => {
  it('stands before every box, with its two ways, before anything is ticked', () => {
    render(<RedFlagsView />);
    const [link] = screen.getAllByRole('link', { name: 'get help now' });

    expect(link?.getAttribute('href')).toBe('/help/');
    expect(
      link!.compareDocumentPosition(box('hit')) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  it('fits what was ticked, at the start and under the line', async () => {
    const user = userEvent.setup();
    render(<RedFlagsView />);

    await user.click(box('followed'));

    expect(first()?.textContent).toContain(copy.sayLine(copy.fits.followed));
    const under = box('followed').closest('.flag')?.querySelector('.fit');
    expect(under?.hasAttribute('hidden')).toBe(false);
    expect(shown()).toEqual(['danger']);
  });

  it('goes back to what it was when the tick is taken back', async () => {
    const user = userEvent.setup();
    render(<RedFlagsView />);
    const before = first()?.textContent;

    await user.click(box('hit'));
    await user.click(box('hit'));

    expect(first()?.textContent).toBe(before);
    expect(shown()).toEqual(['unsure']);
  });
});

describe('the end of the list', () => {
  it.each([
    ['nothing', ['unsure']],
    ['conduct', ['conduct', 'worry', 'unsure']],
    ['everything', ['danger', 'control', 'conduct', 'worry']],
  ] as const)('after ticking %s shows %j', (name, parts) => {
    render(<RedFlagsView ticks={states[name]} />);

    expect(shown()).toEqual(parts);
  });

  it('holds no number that could be taken for a score', () => {
    render(<RedFlagsView ticks={states.everything} />);

    expect(screen.getByRole('region').textContent).not.toMatch(/\d/);
  });
});

describe('clearing', () => {
  it('takes every tick away at once, says so, and offers nothing to bring them back', async () => {
    const user = userEvent.setup();
    render(<RedFlagsView ticks={states.everything} />);
    expect(ticked()).toHaveLength(30);

    await user.click(screen.getByRole('button', { name: copy.buttons.clear }));

    expect(ticked()).toEqual([]);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(copy.messages.cleared));
    expect(screen.queryByRole('button', { name: /back/i })).toBeNull();
  });

  it('happens when the page is left, so that “Back” shows nobody what was ticked', async () => {
    render(<RedFlagsView ticks={states.danger} />);

    window.dispatchEvent(new Event('pagehide'));

    await waitFor(() => expect(ticked()).toEqual([]));
  });
});

it('takes in what was ticked before the script came', async () => {
  const page = document.createElement('div');
  document.body.append(page);
  page.innerHTML = renderToString(<RedFlagsView />);
  box('choked').checked = true;

  hydrate(<RedFlagsView />, page);

  await waitFor(() => expect(shown()).toEqual(['danger']));
  expect(ticked()).toEqual(['choked']);
});

it('copies the ticked lines, and says so where there are none', async () => {
  const user = userEvent.setup();
  render(<RedFlagsView />);
  await user.click(screen.getByRole('button', { name: copy.buttons.copy }));
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe(copy.messages.nothingYet),
  );

  await user.click(box('money'));
  await user.click(screen.getByRole('button', { name: copy.buttons.copy }));

  expect(await navigator.clipboard.readText()).toContain(copy.flags.money);
});
