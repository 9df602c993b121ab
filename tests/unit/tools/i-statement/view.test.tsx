import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as copy from '../../../../src/tools/i-statement/copy.ts';
import { exampleNames, examples, states } from '../../../../src/tools/i-statement/examples.ts';
import { composeStatement } from '../../../../src/tools/i-statement/logic.ts';
import { IStatementView } from '../../../../src/tools/i-statement/view.tsx';
import { describeToolContract } from '../../../support/tool-contract.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const box = (field: keyof typeof copy.fields) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: copy.fields[field].label });
const button = (name: string) => screen.getByRole('button', { name });
const open = async (summary: RegExp) => userEvent.click(screen.getByText(summary));
const readTyped = () => ({
  typed: screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value),
  picked: screen
    .getAllByRole<HTMLInputElement>('checkbox', { hidden: true })
    .map(({ checked }) => checked),
});

describeToolContract({
  states: Object.fromEntries(
    Object.entries(states).map(([name, draft]) => [name, () => <IStatementView draft={draft} />]),
  ),
  empty: () => <IStatementView />,
  title: copy.title,
  use: async (user) => {
    await user.type(box('feeling'), 'worried');
    await user.type(box('situation'), 'you are late');
    await open(/^Pick words/);
    await user.click(screen.getByRole('checkbox', { name: 'lonely' }));
    return 'I feel lonely and worried when you are late.';
  },
  goBackAndReturn: async (user) => {
    await open(/^Pick words/);
    await user.click(button(copy.buttons.startOver));
    await user.click(button(copy.buttons.bringBack));
  },
  readState: readTyped,
  printFilled: copy.buttons.printFilled,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [copy.sheet.title, copy.sheet.sentence, copy.plan.known, copy.sheet.foot],
});

describe('writing', () => {
  it('grows the sentence as words are typed', async () => {
    render(<IStatementView />);
    const root = screen.getByRole('region');
    within(root).getByText(copy.result.placeholder);

    await userEvent.type(box('request'), 'text me');

    expect(within(root).getAllByText('I would like you to text me.').length).toBeGreaterThan(0);
    expect(within(root).queryByText(copy.result.placeholder)).toBeNull();
  });

  it('keeps words typed before the script arrived', async () => {
    document.body.innerHTML = `<div id="island">${renderToString(<IStatementView />)}</div>`;
    const island = document.getElementById('island')!;
    onTestFinished(() => island.remove());
    island.querySelector('textarea')!.value = 'hurt';

    hydrate(<IStatementView />, island);

    await waitFor(() => expect(island.textContent).toContain('I feel hurt.'));
    expect(island.querySelector('textarea')!.value).toBe('hurt');
  });

  it('shows typed markup as plain words', async () => {
    render(<IStatementView draft={{ ...states.empty, feeling: '<img src=x onerror=alert(1)>' }} />);

    expect(document.querySelector('img')).toBeNull();
  });

  it('writes any script in its own direction', () => {
    render(<IStatementView />);

    expect(screen.getAllByRole('textbox').map((field) => field.getAttribute('dir'))).toEqual(
      Array(5).fill('auto'),
    );
  });

  it('lets the heading stand one level lower', () => {
    render(<IStatementView headingLevel={3} />);

    screen.getByRole('heading', { level: 3, name: copy.title });
  });
});

describe('safety and privacy', () => {
  it('says at the start when not to use it, with two ways on', () => {
    render(<IStatementView />);

    expect(screen.getByRole('link', { name: 'staying safe' }).getAttribute('href')).toBe(
      '/deciding/staying-safe/',
    );
    expect(screen.getByRole('link', { name: 'get help now' }).getAttribute('href')).toBe('/help/');
    screen.getByText(new RegExp(copy.privacy));
  });

  it('offers help, not a sample reply, where the words may be about harm', async () => {
    render(
      <IStatementView draft={{ ...states.empty, feeling: 'hurt', situation: 'you hit me' }} />,
    );
    await open(/^A caring reply/);

    await screen.findByText(/finding the right words is not your job/);
    expect(screen.queryByText(copy.replyTitle)).toBeNull();
    expect(screen.getAllByRole('link', { name: 'get help now' })).toHaveLength(2);
  });
});

describe('starting over and examples', () => {
  it('shows every example as one button that fills the form', async () => {
    render(<IStatementView />);
    await open(/^Start from an example/);
    await screen.findByRole('button', { name: copy.exampleTitles.lateShift });
    expect(exampleNames.length).toBeGreaterThanOrEqual(5);

    for (const name of exampleNames) {
      await userEvent.click(button(copy.exampleTitles[name]));
      expect(box('situation').value).toBe(examples[name].situation);
    }
    expect(screen.queryByRole('button', { name: copy.buttons.bringBack })).toBeNull();
  });

  it('brings back the reader’s words after two examples', async () => {
    render(<IStatementView />);
    await userEvent.type(box('reason'), 'my own words');
    await open(/^Start from an example/);
    await userEvent.click(await screen.findByRole('button', { name: copy.exampleTitles.friend }));
    await userEvent.click(button(copy.exampleTitles.parent));

    await userEvent.click(button(copy.buttons.bringBack));

    expect(box('reason').value).toBe('my own words');
    expect(box('situation').value).toBe('');
  });

  it('keeps two cleared drafts, and leaves the focus on the button', async () => {
    render(<IStatementView />);
    for (const words of ['first', 'second']) {
      await userEvent.type(box('reason'), words);
      await userEvent.click(button(copy.buttons.startOver));
      expect(document.activeElement).toBe(button(copy.buttons.startOver));
    }
    const seen: string[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      await userEvent.click(button(copy.buttons.bringBack));
      seen.push(box('reason').value);
    }

    expect(seen).toEqual(['second', 'first']);
    expect(document.activeElement).toBe(button(copy.buttons.bringBack));
  });
});

describe('copying', () => {
  const stubClipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

  it('copies the sentence and says so, each time', async () => {
    const user = userEvent.setup();
    const written: string[] = [];
    stubClipboard(async (text) => void written.push(text));
    render(<IStatementView draft={states.typical} />);
    const status = screen.getByRole('status');

    await user.click(button(copy.buttons.copy));
    await waitFor(() => expect(status.textContent).toBe(copy.messages.copied));
    await user.click(button(copy.buttons.copy));
    await waitFor(() => expect(status.textContent).toBe(`${copy.messages.copied}\u00a0`));

    expect(written).toEqual(Array(2).fill(composeStatement(states.typical)));
  });

  it('marks the sentence where the browser refuses', async () => {
    const user = userEvent.setup();
    stubClipboard(async () => Promise.reject(new Error('denied')));
    document.execCommand = () => false;
    render(<IStatementView draft={states.typical} />);

    await user.click(button(copy.buttons.copy));

    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(copy.messages.selected),
    );
    expect(getSelection()?.toString()).toContain('I feel worried');
  });

  it('leaves the clipboard alone when there is nothing to copy', async () => {
    const user = userEvent.setup();
    const writeText = vi.fn(async () => undefined);
    stubClipboard(writeText);
    render(<IStatementView />);

    await user.click(button(copy.buttons.copy));

    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(copy.messages.nothingToCopy),
    );
    expect(writeText).not.toHaveBeenCalled();
  });
});
