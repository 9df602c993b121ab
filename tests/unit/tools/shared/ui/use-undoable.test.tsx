import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SavedShape } from '../../../../../src/tools/shared/logic/saved-shape.ts';
import { isThing } from '../../../../../src/tools/shared/logic/three-way.ts';
import { useUndoable } from '../../../../../src/tools/shared/ui/use-undoable.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Note {
  readonly text: string;
}
const NOTE: SavedShape<Note> = {
  slug: 'note',
  version: 1,
  parse: (data) =>
    isThing(data) && typeof data['text'] === 'string' ? { text: data['text'] } : undefined,
  migrations: [],
};

function Tool() {
  const { saved, take, undo, canUndo } = useUndoable(NOTE, { text: '' });
  return (
    <>
      <textarea
        aria-label="Note"
        value={saved.now.text}
        onInput={({ currentTarget: { value } }) => take(() => ({ text: value }), 'text')}
      />
      <button type="button" onClick={() => take(() => ({ text: '' }))}>
        Clear
      </button>
      <button type="button" onClick={() => take((now) => now)}>
        Nothing
      </button>
      <button type="button" aria-disabled={!canUndo} onClick={undo}>
        Undo
      </button>
    </>
  );
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('takes back what was done last, then what was typed in one go, then nothing', async () => {
  render(<Tool />);
  await userEvent.type(box(), 'tea and a walk');
  await press('Clear');
  await press('Nothing');

  await press('Undo');
  expect(box().value).toBe('tea and a walk');
  await press('Undo');
  expect(box().value).toBe('');

  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(undo.getAttribute('aria-disabled')).toBe('true');
  await press('Undo');
  expect(box().value).toBe('');
});
