import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/grounding/copy.ts';
import { states } from '../../../../src/tools/grounding/examples.ts';
import { GroundingView } from '../../../../src/tools/grounding/view.tsx';
import { describeToolContract } from '../../../support/tool-contract.tsx';
import { lendVoice } from '../../../support/voice.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const button = (name: string) => screen.getByRole('button', { name });
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);
const here = () =>
  screen.getAllByRole('listitem').findIndex((row) => row.getAttribute('aria-current') === 'step');
const press = async (user: UserEvent, ...names: string[]) => {
  for (const name of names) await user.click(button(name));
};
const { found, next, back, takeBack, skip, finish, again, startOver, bringBack } = copy.buttons;

describeToolContract({
  states: Object.fromEntries(
    Object.entries(states).map(([name, walk]) => [name, () => <GroundingView walk={walk} />]),
  ),
  empty: () => <GroundingView />,
  title: copy.title,
  use: async (user) => {
    await press(user, found, found);
    await user.type(note(), 'a blue cup');
    await press(user, skip);
    return copy.senses.touch.ask;
  },
  goBackAndReturn: async (user) => {
    await press(user, back, skip, startOver, bringBack);
  },
  readState: () => ({ rows: rows(), here: here() }),
  printFilled: copy.buttons.printFilled,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [
    copy.card.title,
    copy.sayRow('sight', 5),
    copy.sayRow('taste', 1),
    copy.card.last,
    copy.card.foot,
  ],
});

describe('going through the senses', () => {
  it('is led by one button, pressed again and again', async () => {
    const user = userEvent.setup();
    render(<GroundingView />);
    for (const count of [5, 4, 3, 2]) {
      for (let at = 0; at < count; at += 1) await press(user, found);
      await press(user, next);
    }
    await press(user, found, finish);

    screen.getByText(copy.end.ask, { selector: '.ask' });
    expect(rows()).toEqual(['see5 of 5', 'feel4 of 4', 'hear3 of 3', 'smell2 of 2', 'taste1 of 1']);
    expect(document.activeElement).toBe(button(again));
  });

  it('says the count in words, and that enough is found', async () => {
    const user = userEvent.setup();
    render(<GroundingView walk={states.halfway} />);

    await press(user, found);

    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('3 of 3. Go on when you are ready.'),
    );
  });

  it('can be skipped sense by sense, and keeps the focus where it was', async () => {
    const user = userEvent.setup();
    render(<GroundingView />);
    for (let sense = 0; sense < 5; sense += 1) await press(user, skip);

    screen.getByText(copy.end.ask, { selector: '.ask' });
    expect(document.activeElement).toBe(button(skip));
    expect(button(skip).getAttribute('aria-disabled')).toBe('true');
  });

  it('loses nothing on the way back, and takes a stitch back when asked', async () => {
    const user = userEvent.setup();
    render(<GroundingView />);
    await press(user, found, found, found);
    await user.type(note(), 'door');
    await press(user, skip, found, back);
    expect(note().value).toBe('door');

    await press(user, takeBack);

    expect(rows().slice(0, 2)).toEqual(['see2 of 5', 'feel1 of 4']);
  });

  it('starts over from the end, and brings it back', async () => {
    const user = userEvent.setup();
    render(<GroundingView walk={states.end} />);
    await press(user, again);
    expect(rows()[0]).toBe('see0 of 5');

    await press(user, bringBack);

    expect(rows()[0]).toBe('see5 of 5');
    expect(document.activeElement).toBe(button(bringBack));
  });
});

describe('what was found', () => {
  it('stands on the card, one line for each that was written, in any script', () => {
    render(<GroundingView walk={states.longest} />);

    expect(document.querySelectorAll('.card [data-written]')).toHaveLength(2);
    expect(screen.getByText(/مقعد خشبي/).getAttribute('dir')).toBe('auto');
  });

  it('is shown as plain words', () => {
    render(
      <GroundingView
        walk={{ ...states.end, notes: { ...states.end.notes, sight: '<img src=x>' } }}
      />,
    );

    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the voice', () => {
  it('reads each step when asked to, and is silent before', async () => {
    const user = userEvent.setup();
    const said = lendVoice();
    render(<GroundingView />);
    await press(user, skip);
    expect(said).toEqual([]);

    await user.click(screen.getByRole('checkbox', { name: copy.voice }));
    await waitFor(() => expect(said).toEqual([copy.senses.touch.ask]));
    await press(user, skip);

    expect(said).toEqual([copy.senses.touch.ask, copy.senses.sound.ask]);
  });
});
