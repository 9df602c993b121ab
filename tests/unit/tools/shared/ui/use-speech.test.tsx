import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSpeech } from '../../../../../src/tools/shared/ui/use-speech.ts';
import { lendEngine } from '../../../../support/voice.ts';

/** An engine that keeps what it said, and says nothing. */
const engine = {
  voices: [] as { lang: string; localService: boolean }[],
  said: [] as string[],
  isSpeaking: false,
  getVoices: () => engine.voices,
  addEventListener: (_: string, tell: () => void) => queueMicrotask(tell),
  speak: ({ text }: { text: string }) => {
    engine.said.push(text);
    engine.isSpeaking = true;
  },
  cancel: () => {
    engine.isSpeaking = false;
  },
};

function Guide({ onVoiceless = () => undefined }: { readonly onVoiceless?: () => void }) {
  const speech = useSpeech(onVoiceless);
  return (
    <>
      {speech.isThere && (
        <button type="button" aria-pressed={speech.isOn} onClick={() => speech.toggle('First')}>
          voice
        </button>
      )}
      <button type="button" onClick={() => speech.say('Next')}>
        next
      </button>
    </>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const isOn = () => screen.getByRole('button', { name: 'voice' }).getAttribute('aria-pressed');

beforeEach(() => {
  Object.assign(engine, { voices: [{ lang: 'en-US', localService: true }], said: [] });
  engine.isSpeaking = false;
  lendEngine(engine);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('is silent until it is asked for', async () => {
  render(<Guide />);

  await press('next');

  expect(engine.said).toEqual([]);
});

it('says where the reader is when it is switched on, and then each step', async () => {
  render(<Guide />);
  await press('voice');
  await waitFor(() => expect(engine.said).toEqual(['First']));

  await press('next');

  expect(engine.said).toEqual(['First', 'Next']);
  expect(isOn()).toBe('true');
});

it('falls silent in the middle of a word when it is switched off', async () => {
  render(<Guide />);
  await press('voice');
  await waitFor(() => expect(engine.isSpeaking).toBe(true));

  await press('voice');
  await press('next');

  expect(engine.isSpeaking).toBe(false);
  expect(engine.said).toEqual(['First']);
});

it.each(['pagehide', 'hidden', 'unmount'])('falls silent on %s', async (ending) => {
  const { unmount } = render(<Guide />);
  await press('voice');
  await waitFor(() => expect(engine.isSpeaking).toBe(true));

  if (ending === 'pagehide') window.dispatchEvent(new Event('pagehide'));
  if (ending === 'unmount') unmount();
  if (ending === 'hidden') {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  }

  expect(engine.isSpeaking).toBe(false);
});

it('never uses a voice that lives on a server, and says that there is none', async () => {
  engine.voices = [{ lang: 'en-US', localService: false }];
  const onVoiceless = vi.fn();
  render(<Guide onVoiceless={onVoiceless} />);

  await press('voice');

  await waitFor(() => expect(onVoiceless).toHaveBeenCalledTimes(1));
  expect(isOn()).toBe('false');
  expect(engine.said).toEqual([]);
});

it('is not offered where the browser has no engine', () => {
  vi.unstubAllGlobals();
  vi.stubGlobal('speechSynthesis', undefined);
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
  render(<Guide />);

  expect(screen.queryByRole('button', { name: 'voice' })).toBeNull();
});
