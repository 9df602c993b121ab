import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import * as copy from '../../../../src/tools/i-statement/copy.ts';
import { replyTitle } from '../../../../src/tools/i-statement/extras-copy.ts';
import { IStatementView } from '../../../../src/tools/i-statement/view.tsx';

// As on a train: the page is there, and what it would fetch is not.
const offline = vi.hoisted(() => () => {
  throw new Error('offline');
});
vi.mock('../../../../src/tools/i-statement/guide.tsx', offline);
vi.mock('../../../../src/tools/i-statement/writer.tsx', offline);

afterEach(cleanup);

it('still puts what was typed after its stems where nothing can be fetched, and says nothing of it', async () => {
  render(<IStatementView />);

  await userEvent.type(screen.getByRole('textbox', { name: copy.fields.feeling.label }), 'hurt');
  await userEvent.type(
    screen.getByRole('textbox', { name: copy.fields.situation.label }),
    'you left',
  );

  expect((await screen.findAllByText('I feel hurt when you left')).length).toBeGreaterThan(0);
  expect(screen.queryByText(copy.messages.notLoaded)).toBeNull();
});

it('makes up no reply while nobody could look whether the words are about harm', async () => {
  render(<IStatementView />);
  await userEvent.type(screen.getByRole('textbox', { name: copy.fields.feeling.label }), 'hurt');

  await userEvent.click(screen.getByText(copy.afterTitle));

  await screen.findByText(copy.plan.title);
  expect(screen.queryByText(replyTitle)).toBeNull();
});
