import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { hydrate } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/boundary-builder/copy.ts';
import { states } from '../../../../src/tools/boundary-builder/examples.ts';
import { exampleNames, examples } from '../../../../src/tools/boundary-builder/made-up.ts';
import { composeStatement, type Field } from '../../../../src/tools/boundary-builder/logic.ts';
import * as practice from '../../../../src/tools/boundary-builder/practice-copy.ts';
import { reading, sayReading } from '../../../../src/tools/boundary-builder/reading-copy.ts';
import { BoundaryBuilderView } from '../../../../src/tools/boundary-builder/view.tsx';
import { describeToolContract } from '../../../support/tool-contract.tsx';
import { showAsBuilt } from '../../../support/as-built.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const box = (field: Field) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: copy.fields[field].label });
const button = (name: string) => screen.getByRole('button', { name });
const open = async (summary: string) => userEvent.click(screen.getByText(summary));

describeToolContract({
  states: Object.fromEntries(
    Object.entries(states).map(([name, draft]) => [
      name,
      () => <BoundaryBuilderView draft={draft} />,
    ]),
  ),
  empty: () => <BoundaryBuilderView />,
  title: copy.title,
  use: async (user) => {
    await user.type(box('limit'), 'i go to bed at ten');
    await user.type(box('act'), 'say good night');
    return 'I go to bed at ten. If it is crossed, I will say good night.';
  },
  goBackAndReturn: async (user) => {
    await user.click(button(copy.buttons.startOver));
    await user.click(button(copy.buttons.bringBack));
  },
  readState: () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value),
  printFilled: copy.buttons.printFilled,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [copy.sheet.title, copy.sheet.statement, copy.sheet.foot],
});

describe('writing', () => {
  it('keeps words typed before the script arrived', async () => {
    const island = showAsBuilt(<BoundaryBuilderView />);
    island.querySelector('textarea')!.value = 'no calls';

    hydrate(<BoundaryBuilderView />, island);

    await waitFor(() => expect(island.textContent).toContain('My boundary is this: no calls.'));
    expect(island.querySelector('textarea')!.value).toBe('no calls');
  });

  it('lets the heading stand one level lower', () => {
    render(<BoundaryBuilderView headingLevel={3} />);

    screen.getByRole('heading', { level: 3, name: copy.title });
  });

  it('can be saved as a plain file that holds the statement and no more', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:a';
    });
    render(<BoundaryBuilderView draft={states.typical} />);

    await userEvent.click(button(copy.buttons.save));

    expect(await files[0]!.text()).toBe(composeStatement(states.typical));
  });
});

describe('how it reads', () => {
  it('is asked as a question of a demand', async () => {
    render(<BoundaryBuilderView draft={states.demand} />);

    await screen.findByText(sayReading({ field: 'limit', kind: 'demand' }));
    screen.getByText(sayReading({ field: 'act', kind: 'demand' }));
  });

  it('gives a wall its due, with the way to help', async () => {
    render(<BoundaryBuilderView draft={states.wall} />);

    await screen.findByText(sayReading({ field: 'limit', kind: 'wall' }));
    expect(screen.getAllByRole('link', { name: 'get help now' })).toHaveLength(2);
  });

  it('is not said where nothing is certain', async () => {
    render(<BoundaryBuilderView draft={states.demand} />);
    await screen.findByText(reading.heading);

    await userEvent.type(box('limit'), ', is that all right?');
    await userEvent.clear(box('act'));
    await waitFor(() => expect(screen.queryByText(reading.heading)).toBeNull(), { timeout: 3000 });
  });

  it('waits until a sentence is whole', async () => {
    render(<BoundaryBuilderView draft={{ ...states.empty, limit: 'I leave if it gets loud' }} />);
    await screen.findAllByText(sayReading({ field: 'limit', kind: 'boundary' }));

    await userEvent.type(box('limit'), ' or you see your friends');
    screen.getAllByText(sayReading({ field: 'limit', kind: 'boundary' }));

    await waitFor(() => expect(screen.queryByText(reading.heading)).toBeNull(), { timeout: 3000 });
  });

  it('gives way to help where the words may be about fear', async () => {
    render(<BoundaryBuilderView draft={states.help} />);

    await screen.findByText(/finding the right words is not your job/);
    expect(screen.queryByText(reading.heading)).toBeNull();
  });

  it('is heard with the statement', async () => {
    render(<BoundaryBuilderView />);

    await userEvent.type(box('limit'), 'you must stay');

    await waitFor(
      () => expect(screen.getByRole('status').textContent).toMatch(/You must stay\. .*a demand/),
      { timeout: 3000 },
    );
  });
});

describe('starting over and examples', () => {
  it('fills the form with each example', async () => {
    render(<BoundaryBuilderView />);
    await open(copy.summaries.examples);
    await screen.findByRole('button', { name: copy.exampleTitles.evening });

    for (const name of exampleNames) {
      await userEvent.click(button(copy.exampleTitles[name]));
      expect(box('limit').value).toBe(examples[name].limit);
    }
    expect(screen.queryByRole('button', { name: copy.buttons.bringBack })).toBeNull();
  });

  it('brings back the reader’s words after an example', async () => {
    render(<BoundaryBuilderView />);
    await userEvent.type(box('reason'), 'my own words');
    await open(copy.summaries.examples);
    await userEvent.click(await screen.findByRole('button', { name: copy.exampleTitles.money }));

    await userEvent.click(button(copy.buttons.bringBack));

    expect(box('reason').value).toBe('my own words');
    expect(box('limit').value).toBe('');
  });
});

describe('practice', () => {
  const start = async () => {
    render(<BoundaryBuilderView />);
    await open(copy.summaries.practice);
    return within(await screen.findByRole('group', { name: practice.question }));
  };

  it('says how we read a line, why, and how else to say it, once a reader has chosen', async () => {
    const choices = await start();
    expect(screen.queryByText(practice.another, { exact: false })).toBeNull();

    await userEvent.click(choices.getByRole('button', { name: practice.options.wall }));

    const { why, other } = practice.items.fridays;
    screen.getByText(`${practice.sayOurs('demand', 'wall')} ${why}`);
    screen.getByText(`${practice.another} “${other}”`);
  });

  it('keeps what was chosen when the reader goes on and back', async () => {
    const choices = await start();
    const demand = choices.getByRole('button', { name: practice.options.demand });
    await userEvent.click(demand);

    await userEvent.click(button(practice.next));
    expect(demand.getAttribute('aria-pressed')).toBe('false');
    screen.getByText('2 of 10');
    await userEvent.click(button(practice.back));

    expect(demand.getAttribute('aria-pressed')).toBe('true');
  });
});
