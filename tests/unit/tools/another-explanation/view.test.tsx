import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/another-explanation/copy.ts';
import { states } from '../../../../src/tools/another-explanation/examples.ts';
import { names, sheets } from '../../../../src/tools/another-explanation/examples-copy.ts';
import { STEPS, type Road, type Sheet } from '../../../../src/tools/another-explanation/logic.ts';
import { AnotherExplanationView } from '../../../../src/tools/another-explanation/view.tsx';
import { describeToolContract } from '../../../support/tool-contract.tsx';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const show = (sheet: Sheet = states.empty, road: Road = 'unsure') => (
  <AnotherExplanationView sheet={sheet} road={road} />
);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const step = () => document.querySelector('[aria-current]')?.textContent;
const feeling = (moment: 'before' | 'after') =>
  within(screen.getByRole('group', { name: copy.feeling.labels[moment] }));
const readState = () => document.querySelector('.card-words')?.textContent;

describeToolContract({
  states: {
    ...Object.fromEntries(Object.entries(states).map(([name, sheet]) => [name, () => show(sheet)])),
    'it may be true': () => show(states.mayBeTrue, 'true'),
    'not safe': () => show(states.harm, 'unsafe'),
  },
  empty: () => show(),
  title: copy.title,
  use: async (user) => {
    await user.click(button(copy.steps.story.name));
    await user.type(box(copy.boxes.story.label), 'They are done with me.');
    await user.click(feeling('before').getByRole('button', { name: copy.feeling.words.strong }));
    await user.click(button(copy.steps.after.name));
    await user.click(feeling('after').getByRole('button', { name: copy.feeling.words.light }));
    return copy.shifts.lighter;
  },
  goBackAndReturn: async (user) => {
    await user.click(button(copy.buttons.startOver));
    await user.click(button(copy.buttons.bringBack));
  },
  readState,
  printFilled: copy.buttons.printFilled,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [copy.card.title, copy.boxes.story.label, copy.card.next, copy.card.foot],
});

describe('the steps', () => {
  it('go on and back, and keep what was typed', async () => {
    render(show());
    await userEvent.type(box(copy.boxes.happened.label), 'No answer');

    await userEvent.click(button(copy.buttons.next));
    expect(step()).toContain(copy.steps.story.name);
    await userEvent.click(button(copy.buttons.back));

    expect(box(copy.boxes.happened.label).value).toBe('No answer');
  });

  it('can each be reached at once, and the reader is taken to its words', async () => {
    render(show());
    expect(STEPS).toHaveLength(6);
    for (const name of STEPS.slice(1)) {
      await userEvent.click(button(copy.steps[name].name));
      expect(document.activeElement?.textContent).toBe(copy.steps[name].heading);
    }
  });

  it('can all be seen at once', async () => {
    render(show());

    await userEvent.click(screen.getByRole('checkbox', { name: copy.showAll }));

    expect(screen.getAllByRole('textbox')).toHaveLength(8);
    expect(screen.queryByRole('button', { name: copy.buttons.next })).toBeNull();
  });

  it('tell which of them have something in them', () => {
    render(show(states.begun));

    const written = screen.getAllByRole('button', { name: /written$/ });
    expect(written.map(({ textContent }) => textContent)).toEqual(['What happened, written']);
  });

  it('take a feeling back that is pressed twice', async () => {
    render(show());
    await userEvent.click(button(copy.steps.story.name));
    const strong = feeling('before').getByRole('button', { name: copy.feeling.words.strong });

    await userEvent.click(strong);
    expect(strong.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(strong);

    expect(strong.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('someone who may not be safe', () => {
  it('is shown help with one press, and asked for nothing', async () => {
    render(show(states.typical));

    await userEvent.click(button(copy.roads.options.unsafe));

    screen.getByRole('heading', { name: copy.unsafe.heading });
    expect(document.activeElement).toBe(button(copy.roads.options.unsafe));
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(document.querySelector('.card')).toBeNull();
    expect(screen.queryByRole('button', { name: copy.buttons.printFilled })).toBeNull();
    expect(screen.getAllByRole('link', { name: /get help now/i })[1]?.getAttribute('href')).toBe(
      '/help/',
    );
  });

  it('finds what was written, and the step, where they were left', async () => {
    render(show(states.typical));
    await userEvent.click(button(new RegExp(copy.steps.others.name)));
    const before = readState();

    await userEvent.click(button(copy.roads.options.unsafe));
    await userEvent.click(button(copy.roads.options.unsure));

    expect(readState()).toBe(before);
    expect(step()).toContain(copy.steps.others.name);
  });

  it('can clear it for good', async () => {
    render(show(states.typical));
    await userEvent.click(button(copy.buttons.startOver));
    await userEvent.click(button(copy.buttons.bringBack));
    await userEvent.click(button(copy.roads.options.unsafe));

    await userEvent.click(button(copy.unsafe.clear));
    await userEvent.click(button(copy.roads.options.unsure));

    expect(box(copy.boxes.happened.label).value).toBe('');
    expect(screen.queryByRole('button', { name: copy.buttons.bringBack })).toBeNull();
    expect(readState()).not.toContain('6:40');
  });

  it('is offered that road at the top when the words tell of harm, and told so once', async () => {
    render(show());
    await userEvent.type(box(copy.boxes.happened.label), 'He hit me.');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(copy.harm.text), {
      timeout: 3000,
    });

    await userEvent.click(button(copy.harm.to));

    const heading = screen.getByRole('heading', { name: copy.unsafe.heading });
    // The button that was pressed is gone, and a reader by keyboard goes on from here.
    expect(document.activeElement).toBe(heading);
  });
});

describe('a worry that may be true', () => {
  it('is not explained away, and has a place to write what is needed next', async () => {
    render(show());

    await userEvent.click(button(copy.roads.options.true));
    await userEvent.type(box(copy.boxes.next.label), 'One honest answer');

    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(readState()).toContain('One honest answer');
  });

  it('brings the way to safety into view too, where the words tell of harm', async () => {
    render(show());
    await userEvent.click(button(copy.roads.options.true));
    await userEvent.type(box(copy.boxes.next.label), "somewhere he can't hit me");

    // To be seen, and not only heard.
    await userEvent.click(await screen.findByRole('button', { name: copy.harm.to }));

    const heading = screen.getByRole('heading', { name: copy.unsafe.heading });
    expect(document.activeElement).toBe(heading);
  });

  it('can be gone to from the end of the steps', async () => {
    render(show());
    await userEvent.click(button(copy.steps.after.name));

    await userEvent.click(button(copy.onward.toTrue));

    const heading = screen.getByRole('heading', { name: copy.maybeTrue.heading });
    expect(document.activeElement).toBe(heading);
  });
});

describe('made-up sheets', () => {
  it('can be read, and leave one’s own alone', async () => {
    render(show(states.begun));
    const before = readState();
    await userEvent.click(screen.getByText(copy.examples));

    await userEvent.click(await screen.findByRole('button', { name: names.money }));

    screen.getByText(sheets.money.texts.next);
    expect(readState()).toBe(before);
  });
});
