import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { EntryHead } from '../../../../../src/tools/shared/ui/entry-head.tsx';
import { PutBack } from '../../../../../src/tools/shared/ui/put-back.tsx';

afterEach(cleanup);

it('takes the focus that the deleted thing had, once, and puts it back with one key', async () => {
  const onPutBack = vi.fn();
  const shown = (words: string) => (
    <>
      <PutBack words={words} label="Put it back" onPutBack={onPutBack} />
      <button type="button">Elsewhere</button>
    </>
  );
  const { rerender } = render(shown('Deleted.'));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Put it back' }));

  await userEvent.keyboard('{Enter}');
  expect(onPutBack).toHaveBeenCalledTimes(1);
  await userEvent.tab();
  rerender(shown('Still deleted.'));

  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Elsewhere' }));
});

it('hands the focus to what was put back, and what was not leaves it alone', () => {
  const head = (isNew: boolean) => (
    <EntryHead
      edit="Edit"
      remove="Delete"
      name="Fri, Nov 20"
      isNew={isNew}
      onEdit={vi.fn()}
      onDelete={vi.fn()}
    >
      <p>Fri, Nov 20</p>
    </EntryHead>
  );
  const { unmount } = render(head(false));
  expect(document.activeElement).toBe(document.body);
  unmount();

  render(head(true));

  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit: Fri, Nov 20' }));
});
