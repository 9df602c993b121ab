import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { hydrate } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/transparency-agreement/copy.ts';
import { states } from '../../../../src/tools/transparency-agreement/examples.ts';
import type { Topic } from '../../../../src/tools/transparency-agreement/logic.ts';
import { TransparencyAgreementView } from '../../../../src/tools/transparency-agreement/view.tsx';
import { describeToolContract } from '../../../support/tool-contract.tsx';
import { showAsBuilt } from '../../../support/as-built.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const button = (name: string) => screen.getByRole('button', { name });
const side = (topic: Topic, name: string) =>
  within(
    screen.getByRole('group', { name: `${name} ${copy.sayOn(copy.topics[topic])}`, hidden: true }),
  );
const choice = (topic: Topic, name: string, words: string) =>
  side(topic, name).getByRole<HTMLInputElement>('checkbox', { name: words, hidden: true });
const card = () => document.querySelector('.card')?.textContent ?? '';
const [FIRST, SECOND] = [copy.people.first, copy.people.second];

describeToolContract({
  states: Object.fromEntries(
    Object.entries(states).map(([name, draft]) => [
      name,
      () => <TransparencyAgreementView draft={draft} />,
    ]),
  ),
  empty: () => <TransparencyAgreementView />,
  title: copy.title,
  use: async (user) => {
    await user.click(choice('plans', FIRST, copy.choices.plans.tell));
    await user.click(choice('plans', SECOND, copy.choices.plans.keep));
    return copy.sayComparison('plans', { kind: 'different' }, { first: '', second: '' });
  },
  goBackAndReturn: async (user) => {
    await user.click(button(copy.buttons.startOver));
    await user.click(button(copy.buttons.bringBack));
  },
  readState: () => ({
    typed: screen
      .getAllByRole<HTMLTextAreaElement>('textbox', { hidden: true })
      .map(({ value }) => value),
    checked: screen
      .getAllByRole<HTMLInputElement>('checkbox', { hidden: true })
      .map(({ checked }) => checked),
  }),
  printFilled: copy.buttons.printFilled,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [copy.agreement.title, copy.agreement.end, copy.topics.social, copy.sheet.foot],
});

describe('two views', () => {
  it('stand in the agreement under their names', async () => {
    render(<TransparencyAgreementView />);
    await userEvent.type(screen.getByRole('textbox', { name: copy.nameLabels.first }), 'Ade');

    await userEvent.click(choice('plans', 'Ade', copy.choices.plans.tell));
    await userEvent.type(
      side('plans', SECOND).getByRole('textbox', { name: copy.wordsLabel }),
      'a text is enough',
    );

    expect(card()).toContain(`Ade: ${copy.choices.plans.tell}`);
    expect(card()).toContain(`${SECOND}: A text is enough.`);
    screen.getByText(copy.sayProgress(1, 7));
  });

  it('can be taken back', async () => {
    render(<TransparencyAgreementView />);
    const box = choice('plans', FIRST, copy.choices.plans.tell);

    await userEvent.click(box);
    await userEvent.click(box);

    expect(box.checked).toBe(false);
    expect(card()).toContain(copy.agreement.placeholder);
  });

  it('put in before the script arrived stay', async () => {
    const island = showAsBuilt(<TransparencyAgreementView />);
    const box = island.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
    box.checked = true;
    island.querySelector('textarea')!.value = 'Ade';

    hydrate(<TransparencyAgreementView />, island);

    await waitFor(() => expect(card()).toContain(`Ade: ${copy.choices.plans.tell}`));
    expect(box.checked).toBe(true);
  });
});

describe('passwords and location', () => {
  it('come with what to consider first, before anything is written', () => {
    render(<TransparencyAgreementView />);

    expect(screen.getAllByText(copy.thought.title)).toHaveLength(2);
  });

  it('bring the same to any topic where they are written of', () => {
    render(<TransparencyAgreementView draft={states.watching} />);

    expect(screen.getAllByText(copy.thought.title)).toHaveLength(3);
  });
});

describe('words that may be about fear', () => {
  it('change nothing on the screen, where the other may be reading along', async () => {
    render(<TransparencyAgreementView />);
    const before = screen.getAllByRole('link', { hidden: true }).length;

    await userEvent.type(
      side('money', FIRST).getByRole('textbox', { name: copy.wordsLabel, hidden: true }),
      'I am scared of you',
    );

    expect(card()).toContain('I am scared of you.');
    expect(screen.getAllByRole('link', { hidden: true })).toHaveLength(before);
  });
});

describe('a day to look at it again', () => {
  const catchFile = () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:a';
    });
    return files;
  };

  it('goes into a calendar file that names nobody and nothing', async () => {
    const files = catchFile();
    render(<TransparencyAgreementView draft={states.typical} />);

    await userEvent.click(button(copy.review.save));

    await waitFor(() => expect(files).toHaveLength(1));
    const text = await files[0]!.text();
    expect(text).toContain('DTSTART;VALUE=DATE:20261222');
    expect(text).toContain('SUMMARY:A talk we planned');
    expect(text).not.toMatch(/Pilar|Winnie|money|phone|RRULE/i);
  });

  it('is asked for before there is one', async () => {
    const files = catchFile();
    render(<TransparencyAgreementView />);

    await userEvent.click(button(copy.review.save));

    expect(files).toEqual([]);
    expect(screen.getAllByText(copy.messages.noDay).length).toBeGreaterThan(0);
  });

  it('can be a month from today', async () => {
    render(<TransparencyAgreementView draft={states.oneSided} />);

    await userEvent.click(button(copy.review.month));

    expect(screen.getByLabelText<HTMLInputElement>(copy.review.label).value).toMatch(
      /^\d{4}-\d\d-\d\d$/,
    );
    expect(card()).toContain(copy.review.label);
  });
});

describe('the example', () => {
  it('can be looked at, and one’s own words come back', async () => {
    render(<TransparencyAgreementView draft={states.oneSided} />);

    await userEvent.click(button(copy.buttons.example));
    await waitFor(() => expect(card()).toContain('Winnie'));
    await userEvent.click(button(copy.buttons.bringBack));

    expect(card()).not.toContain('Winnie');
    expect(card()).toContain(copy.choices.messages.keep);
  });

  it('as it was filled in is not kept when one starts over', async () => {
    render(<TransparencyAgreementView />);
    await userEvent.click(button(copy.buttons.example));
    await waitFor(() => expect(card()).toContain('Winnie'));

    await userEvent.click(button(copy.buttons.startOver));

    expect(card()).toContain(copy.agreement.placeholder);
    expect(screen.queryByRole('button', { name: copy.buttons.bringBack })).toBeNull();
  });
});
