import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeepButtons, type KeepResult } from '../../../../../src/tools/shared/ui/keep-buttons.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const LABELS = { copy: 'Copy', printFilled: 'Print', printBlank: 'Blank', save: 'Save' };

function show(words: string) {
  const files: Blob[] = [];
  const done: KeepResult[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:a';
  });
  render(
    <KeepButtons
      labels={LABELS}
      words={words}
      fileName="my-words.txt"
      shown={{ current: null }}
      tool={{ current: null }}
      onDone={(result) => done.push(result)}
    />,
  );
  return { files, done };
}

describe('ways to keep a result', () => {
  it('save the words as a plain file, and say so', async () => {
    const { files, done } = show('I go home.');

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await files[0]?.text()).toBe('I go home.\n');
    expect(done).toEqual(['saved']);
  });

  it('save no empty file', async () => {
    const { files, done } = show('');

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(files).toEqual([]);
    expect(done).toEqual(['nothingToSave']);
  });

  it('are four', () => {
    show('');

    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Copy',
      'Print',
      'Blank',
      'Save',
    ]);
  });
});
