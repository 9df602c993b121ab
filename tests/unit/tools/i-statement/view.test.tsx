import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { hydrate } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/i-statement/copy.ts';
import * as words from '../../../../src/tools/i-statement/extras-copy.ts';
import { states } from '../../../../src/tools/i-statement/examples.ts';
import { exampleNames, examples } from '../../../../src/tools/i-statement/made-up.ts';
import { composeStatement } from '../../../../src/tools/i-statement/logic.ts';
import { advice, harm } from '../../../../src/tools/i-statement/guide-copy.ts';
import { frames, words as forms } from '../../../../src/tools/i-statement/forms-copy.ts';
import { picker } from '../../../../src/tools/i-statement/feelings-copy.ts';
import { practice } from '../../../../src/tools/i-statement/practice-copy.ts';
import { IStatementView } from '../../../../src/tools/i-statement/view.tsx';
import { describeToolContract } from '../../../support/tool-contract.tsx';
import { showAsBuilt } from '../../../support/as-built.ts';
import { lendVoice } from '../../../support/voice.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const box = (field: keyof typeof copy.fields) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: copy.fields[field].label });
const button = (name: string) => screen.getByRole('button', { name });
const open = async (summary: RegExp) => userEvent.click(screen.getByText(summary));
const readTyped = () => ({
  typed: [...document.querySelectorAll('textarea')].map(({ value }) => value),
  picked: screen.getByText(/^Pick words/).textContent,
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
    await user.click(await screen.findByRole('checkbox', { name: 'lonely' }));
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

    await within(root).findAllByText('I would like you to text me.');
    expect(within(root).queryByText(copy.result.placeholder)).toBeNull();
  });

  it('keeps words typed before the script arrived', async () => {
    const island = showAsBuilt(<IStatementView />);
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
    expect(screen.queryByText(words.replyTitle)).toBeNull();
    expect(screen.getAllByRole('link', { name: 'get help now' })).toHaveLength(2);
  });
});

describe('starting over and examples', () => {
  it('shows every example as one button that fills the form', async () => {
    render(<IStatementView />);
    await open(/^Start from an example/);
    await screen.findByRole('button', { name: words.exampleTitles.lateShift });
    expect(exampleNames.length).toBeGreaterThanOrEqual(5);

    for (const name of exampleNames) {
      await userEvent.click(button(words.exampleTitles[name]));
      expect(box('situation').value).toBe(examples[name].situation);
    }
    expect(screen.queryByRole('button', { name: copy.buttons.bringBack })).toBeNull();
  });

  it('brings back the reader’s words after two examples', async () => {
    render(<IStatementView />);
    await userEvent.type(box('reason'), 'my own words');
    await open(/^Start from an example/);
    await userEvent.click(await screen.findByRole('button', { name: words.exampleTitles.friend }));
    await userEvent.click(button(words.exampleTitles.parent));

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
      expect(screen.getByRole('status').textContent).toBe(copy.messages.nothingYet),
    );
    expect(writeText).not.toHaveBeenCalled();
  });
});

const PATIENT = { timeout: 4000 };
// What is on the page, not what is announced.
const SEEN = { ignore: '[role=status]' };
const thought = () => screen.findByRole('group', { name: advice.label }, PATIENT);

describe('feedback on the wording', () => {
  it('comes after a pause, beside the field, as a question with one rewording, said once', async () => {
    render(<IStatementView />);
    const status = screen.getByRole('status');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await userEvent.type(box('situation'), 'you always forget to call');
    expect(screen.queryByRole('group', { name: advice.label })).toBeNull();

    const group = await thought();

    expect(group.textContent).toContain(
      'You wrote “you always forget.” Is there one time you are thinking of? You could try: “when you forgot to call”',
    );
    expect(box('situation').parentElement?.nextElementSibling).toBe(group);
    expect(document.activeElement).toBe(box('situation'));
    await waitFor(() => expect(heard.join()).toContain('Is there one time'), PATIENT);
    expect(heard.filter((words) => words.includes('Is there one time'))).toHaveLength(1);
  });

  it('comes at once when the field is left', async () => {
    render(<IStatementView />);
    await userEvent.type(box('request'), 'you to be better');
    await userEvent.tab();

    await screen.findByRole('button', { name: advice.use }, { timeout: 1200 });

    expect(document.activeElement).toBe(box('perspective'));
  });

  it('puts a rewording in and takes it back, with the focus left on the button', async () => {
    render(<IStatementView />);
    await userEvent.type(box('situation'), 'you never listen');
    await thought();

    await userEvent.click(button(advice.use));
    expect(box('situation').value).toBe('you did not listen');
    expect(document.activeElement).toBe(button(advice.putBack));
    await userEvent.click(button(advice.putBack));

    expect(box('situation').value).toBe('you never listen');
    expect(document.activeElement).toBe(button(advice.use));
  });

  it('offers feelings for a verdict, each with a button', async () => {
    render(<IStatementView />);
    await userEvent.type(box('feeling'), 'like an idiot');
    await thought();

    await userEvent.click(button(advice.useFeeling('hurt')));

    expect(box('feeling').value).toBe('hurt');
    expect(document.activeElement).toBe(button(advice.putBack));
  });

  it('keeps the reader’s words, does not ask about them again, and gives the focus to the field', async () => {
    render(<IStatementView />);
    await userEvent.type(box('situation'), 'you never listen');
    await thought();

    await userEvent.click(button(advice.keep));
    expect(document.activeElement).toBe(box('situation'));
    await userEvent.type(box('situation'), ' to me');
    await userEvent.tab();
    await new Promise((resolve) => setTimeout(resolve, 500));

    expect(screen.queryByRole('group', { name: advice.label })).toBeNull();
    expect(box('situation').value).toBe('you never listen to me');
  });

  it('is about two parts at most', async () => {
    render(
      <IStatementView
        draft={{
          ...states.empty,
          feeling: 'like an idiot',
          situation: 'you always forget to call',
          reason: "you don't care about me",
          request: 'you to be better',
        }}
      />,
    );
    await thought().catch(() => undefined);

    expect(screen.getAllByRole('group', { name: advice.label })).toHaveLength(2);
  });
});

describe('words about harm', () => {
  it('bring help first, before the fields, and no advice; the words stay and can be copied', async () => {
    render(<IStatementView />);
    await userEvent.type(box('reason'), 'you never listen');
    await userEvent.type(box('situation'), 'you hit me');

    const panel = await screen.findByText(harm.title, SEEN, PATIENT);

    const comes = panel.compareDocumentPosition(box('feeling'));
    expect(comes & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain(harm.title));
    expect(screen.queryByRole('group', { name: advice.label })).toBeNull();
    expect(box('situation').value).toBe('you hit me');
    expect(document.activeElement).toBe(box('situation'));
    expect(screen.getAllByText(/when you hit me/).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('link', { name: 'get help now' })).toHaveLength(2);
    expect(screen.queryByRole('group', { name: forms.softLegend })).toBeNull();
    button(copy.buttons.copy);
  });
});

describe('the forms of the words', () => {
  it('are chosen by radio buttons, and what is shown is what is copied and printed', async () => {
    const user = userEvent.setup();
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void written.push(text) },
      configurable: true,
    });
    render(<IStatementView draft={states.typical} />);

    await user.click(await screen.findByRole('radio', { name: forms.names.letter }));
    await user.click(screen.getByRole('radio', { name: forms.softness.softest }));
    await user.click(button(copy.buttons.copy));

    await waitFor(() => expect(written).toHaveLength(1));
    expect(written[0]).toMatch(/^Dear ___,\n\n/);
    expect(written[0]).toContain("Would you be willing to text me if you'll be later than ten?");
    const sheet = document.querySelector('.sheet-sentence');
    expect(sheet?.textContent).toContain(frames.letterOpening);
  });

  it('can be read aloud where the device has a voice of its own, and only there', async () => {
    const { unmount } = render(<IStatementView draft={states.typical} />);
    await screen.findByRole('radio', { name: forms.names.short });
    expect(screen.queryByRole('button', { name: forms.listen })).toBeNull();
    unmount();

    const said = lendVoice();
    render(<IStatementView draft={states.partial} />);
    await userEvent.click(await screen.findByRole('button', { name: forms.listen }));

    expect(said).toEqual(['I feel sad and unsure when plans change.']);
    await userEvent.click(button(forms.stop));
    button(forms.listen);
  });
});

describe('the list of feelings', () => {
  it('is searched as one types, and searching or closing loses no picks', async () => {
    render(<IStatementView />);
    await open(/^Pick words/);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'torn' }));

    await userEvent.type(screen.getByRole('textbox', { name: picker.find }), 'too much');

    expect(screen.getAllByRole('checkbox').length).toBeLessThan(8);
    expect(screen.queryByRole('checkbox', { name: 'torn' })).toBeNull();
    const found = screen.getByRole('checkbox', { name: 'overwhelmed' });
    expect(found.getAttribute('aria-describedby')).toBeTruthy();
    await userEvent.click(found);
    await open(/^Pick words/);
    expect(screen.getByText(/^Pick words/).textContent).toContain('torn, overwhelmed');
  });
});

describe('practice', () => {
  it('is only there where it is asked for', () => {
    render(<IStatementView />);

    expect(screen.queryByText(copy.practiceTitle)).toBeNull();
  });

  it('asks, says why, lets the reader try with feedback, and shows one way', async () => {
    render(<IStatementView hasPractice />);
    await userEvent.click(screen.getByText(copy.practiceTitle));
    const ask = await screen.findByRole('group', { name: practice.ask });

    await userEvent.click(within(ask).getByRole('radio', { name: /never/ }));
    screen.getByText(/He may think of a Sunday/, SEEN);
    const attempt = screen.getByRole<HTMLTextAreaElement>('textbox', { name: practice.try });
    await userEvent.clear(attempt);
    await userEvent.type(attempt, 'you always forget me');
    await screen.findByText(/Is there one time you are thinking of/, SEEN, PATIENT);
    await userEvent.clear(attempt);
    await userEvent.type(attempt, 'you did not call in May');
    await screen.findByText(practice.clear, SEEN, PATIENT);
    await userEvent.click(button(practice.show));
    screen.getByText(/when you did not call last Sunday/, SEEN);

    await userEvent.click(button(practice.next));
    expect(
      within(screen.getByRole('group', { name: practice.ask })).queryAllByRole('radio', {
        checked: true,
      }),
    ).toEqual([]);
    await userEvent.click(button(practice.back));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: practice.try }).value).toBe(
      'you did not call in May',
    );
  });
});
