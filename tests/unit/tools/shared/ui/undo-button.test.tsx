import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { UndoButton } from '../../../../../src/tools/shared/ui/undo-button.tsx';

afterEach(cleanup);

it.each([
  [true, 'undone'],
  [false, 'nothingToUndo'],
])('can always be pressed, and says what came of it: %s', async (canUndo, said) => {
  const tell = vi.fn();
  render(<UndoButton label="Undo" canUndo={canUndo} undo={() => undefined} tell={tell} />);

  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

  expect(tell).toHaveBeenCalledExactlyOnceWith(said);
});
