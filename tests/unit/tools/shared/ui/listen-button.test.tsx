import { act, cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ListenButton } from '../../../../../src/tools/shared/ui/listen-button.tsx';
import { lendEngine } from '../../../../support/voice.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function giveVoice(localService: boolean) {
  const said: string[] = [];
  const utterances: { onerror?: () => void }[] = [];
  const voice = {
    said,
    utterances,
    cancelled: 0,
    getVoices: () => [{ lang: 'en-GB', localService }],
    speak: (utterance: { text: string; onerror?: () => void }) => {
      said.push(utterance.text);
      utterances.push(utterance);
    },
    cancel: () => void (voice.cancelled += 1),
  };
  lendEngine(voice);
  return voice;
}
const listen = (words: string) => <ListenButton start="Listen" stop="Stop" words={words} />;

it('reads sentence by sentence, and stops when asked', async () => {
  const voice = giveVoice(true);
  render(listen('I feel hurt.\nCan we talk?'));

  await userEvent.click(await screen.findByRole('button', { name: 'Listen' }));
  expect(voice.said).toEqual(['I feel hurt.', 'Can we talk?']);
  const before = voice.cancelled;
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));

  expect(voice.cancelled).toBe(before + 1);
  await screen.findByRole('button', { name: 'Listen' });
});

it('goes on reading when the end of what was stopped is told late', async () => {
  const voice = giveVoice(true);
  render(listen('One.'));
  for (const name of ['Listen', 'Stop', 'Listen']) {
    await userEvent.click(await screen.findByRole('button', { name }));
  }

  act(() => voice.utterances[0]!.onerror?.());

  screen.getByRole('button', { name: 'Stop' });
});

it('falls silent when the words change or the page is left', async () => {
  const voice = giveVoice(true);
  const { rerender, unmount } = render(listen('One.'));
  for (const leave of [
    () => rerender(listen('Two.')),
    () => dispatchEvent(new Event('pagehide')),
    () => unmount(),
  ]) {
    await userEvent.click(await screen.findByRole('button', { name: 'Listen' }));
    const before = voice.cancelled;
    leave();
    expect(voice.cancelled).toBe(before + 1);
    if (leave.toString().includes('unmount')) return;
    await screen.findByRole('button', { name: 'Listen' });
  }
});

it('is not offered where the only voice lives on a server, or there is nothing to read', () => {
  giveVoice(false);
  const { unmount } = render(listen('One.'));
  expect(screen.queryByRole('button')).toBeNull();
  unmount();

  giveVoice(true);
  render(listen(''));
  expect(screen.queryByRole('button')).toBeNull();
});
