import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { createRef } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { CopyButton, copyWords } from '../../../../../src/tools/shared/ui/copy-button.tsx';
import { MILESTONE } from '../../../../../src/tools/shared/ui/milestone.ts';

const setClipboard = (clipboard: unknown) =>
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });

afterEach(() => {
  cleanup();
  document.body.textContent = '';
  setClipboard(undefined);
});

function show(words: string): Element {
  const shown = document.body.appendChild(document.createElement('p'));
  shown.textContent = words;
  return shown;
}

it('puts the words on the clipboard', async () => {
  const written: string[] = [];
  setClipboard({ writeText: async (text: string) => void written.push(text) });

  expect(await copyWords('kept', null)).toBe('copied');
  expect(written).toEqual(['kept']);
});

it('copies what is shown the old way where there is no clipboard', async () => {
  document.execCommand = (command) => command === 'copy';

  expect(await copyWords('kept', show('kept'))).toBe('copied');
});

it('marks what is shown where both ways are refused', async () => {
  document.execCommand = () => {
    throw new Error('refused');
  };

  expect(await copyWords('kept', show('kept'))).toBe('selected');
  expect(getSelection()?.toString()).toBe('kept');
});

it('leaves the clipboard as it is when there are no words', async () => {
  expect(await copyWords('', show('nothing'))).toBe('nothingYet');
});

it.each([
  ['kept', ['finished']],
  ['', []],
])('with the words %j it tells whatever is around the tool: %j', async (words, expected) => {
  setClipboard({ writeText: async () => undefined });
  const told: unknown[] = [];
  const results: string[] = [];
  render(
    <CopyButton
      label="Copy"
      words={words}
      shown={createRef()}
      onDone={(result) => results.push(result)}
    />,
  );
  document.addEventListener(MILESTONE, (event) => told.push((event as CustomEvent).detail), {
    once: true,
  });

  screen.getByRole('button', { name: 'Copy' }).click();

  await waitFor(() => expect(results).toHaveLength(1));
  expect(told).toEqual(expected);
});
