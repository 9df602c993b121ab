import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { hydrate } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/attachment-map/copy.ts';
import { states } from '../../../../src/tools/attachment-map/examples.ts';
import {
  ALL_MOMENTS,
  type Answer,
  type Moment,
} from '../../../../src/tools/attachment-map/logic.ts';
import { AttachmentMapView } from '../../../../src/tools/attachment-map/view.tsx';
import { describeToolContract } from '../../../support/tool-contract.tsx';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const line = (moment: Moment) => screen.getByRole('group', { name: copy.moments[moment] });
const choose = (user: UserEvent, moment: Moment, answer: Answer) =>
  user.click(within(line(moment)).getByRole('button', { name: copy.answers[answer] }));
const chosen = () =>
  ALL_MOMENTS.map(
    (moment) => within(line(moment)).getByRole('button', { pressed: true }).textContent,
  );
const name = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const drawn = () => document.querySelector('.area')?.getAttribute('d') ?? '';
const press = (user: UserEvent, label: string) =>
  user.click(screen.getByRole('button', { name: label }));
const { startOver, bringBack } = copy.buttons;

describeToolContract({
  states: Object.fromEntries(
    Object.entries(states).map(([key, sketch]) => [
      key,
      () => <AttachmentMapView sketch={sketch} />,
    ]),
  ),
  empty: () => <AttachmentMapView />,
  title: copy.title,
  use: async (user) => {
    await user.type(name(), 'R.');
    await choose(user, 'lateReply', 'often');
    return copy.sayPlace('more', 'unknown');
  },
  goBackAndReturn: async (user) => {
    await press(user, startOver);
    await press(user, bringBack);
  },
  readState: () => ({ name: name().value, chosen: chosen(), drawn: drawn() }),
  printFilled: copy.buttons.printFilled,
  printBlank: copy.buttons.printBlank,
  onWorksheet: [
    copy.card.title,
    copy.moments.lateReply,
    copy.plane.across,
    copy.card.how[0],
    copy.card.foot,
  ],
});

describe('the map', () => {
  it('is blank at first and says so, with every line skipped', () => {
    render(<AttachmentMapView />);

    expect(drawn()).toBe('');
    screen.getByText(copy.blank);
    expect(chosen()).toEqual(ALL_MOMENTS.map(() => copy.answers.skip));
  });

  it('has no answer marked on paper before the first, and a skipped line only after it', async () => {
    const user = userEvent.setup();
    render(<AttachmentMapView />);
    const marked = () => document.querySelectorAll('.sheet [data-chosen]').length;
    expect(marked()).toBe(0);

    await choose(user, 'badDay', 'sometimes');

    expect(marked()).toBe(ALL_MOMENTS.length);
  });

  it('takes shape with one answer, and is blank again when that is skipped', async () => {
    const user = userEvent.setup();
    render(<AttachmentMapView />);
    await choose(user, 'badDay', 'sometimes');
    expect(drawn().length).toBeGreaterThan(100);
    screen.getByText(copy.sayProgress(1, 8));

    await choose(user, 'badDay', 'skip');

    expect(drawn()).toBe('');
    screen.getByText(copy.blank);
  });

  it.each([
    ['worried', 'worry'],
    ['steppingBack', 'closeness'],
    ['bothPulls', 'both'],
    ['atEase', 'ease'],
    ['mixed', 'between'],
  ] as const)('of %s leads on to what fits', (state, kind) => {
    render(<AttachmentMapView sketch={states[state]} />);
    const card = document.querySelector('.card-words')?.textContent;

    expect(card).toContain(copy.sayLine(copy.advice[kind]));
    expect(card).toContain(copy.sayLine(copy.always));
  });

  it('is said in words, moment by moment', () => {
    render(<AttachmentMapView sketch={states.worried} />);

    screen.getByText(
      'In this relationship you seem to worry more often when a reply takes hours, when you have had a small fight and when they go out without you.',
    );
    screen.getByText(
      'You seem to stay close when you have had a bad day, when you spend days together and when they say something tender.',
    );
    screen.getByText(`${copy.sayPlace('more', 'less')} ${copy.widths.steady}`);
  });
});

describe('the name', () => {
  it('stands on the card in any script, and only there', () => {
    render(<AttachmentMapView sketch={states.rightToLeft} />);

    expect(screen.getByText('أختي', { selector: '.card bdi' }).tagName).toBe('BDI');
    expect(document.querySelector('.card-words')?.textContent).not.toContain('أختي');
  });

  it('is shown as plain words', () => {
    render(<AttachmentMapView sketch={{ ...states.worried, name: '<img src=x>' }} />);

    expect(document.querySelector('img')).toBeNull();
  });

  it('typed before the script came is taken in', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    page.innerHTML = renderToString(<AttachmentMapView />);
    name().value = 'Sam';

    hydrate(<AttachmentMapView />, page);

    await waitFor(() => expect(document.querySelector('.card bdi')?.textContent).toBe('Sam'));
    expect(name().value).toBe('Sam');
  });
});

it('copies the words of the map, and says so where there are none', async () => {
  const user = userEvent.setup();
  render(<AttachmentMapView />);
  await press(user, copy.buttons.copy);
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe(copy.messages.nothingYet),
  );

  await choose(user, 'tenderWords', 'rarely');
  await press(user, copy.buttons.copy);

  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('you seem to step back more often when they say something tender.');
  expect(copied).toContain(copy.card.foot);
});
