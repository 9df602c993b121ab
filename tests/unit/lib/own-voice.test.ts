import { expect, it, vi } from 'vitest';
import { findOwnVoice, type VoiceSource } from '../../../src/lib/own-voice.ts';

const voice = (lang: string, localService: boolean) =>
  ({ lang, localService }) as SpeechSynthesisVoice;

/** An engine that lists its voices only once it has been waited for. */
function listLate(voices: readonly SpeechSynthesisVoice[]): VoiceSource {
  let listed: SpeechSynthesisVoice[] = [];
  return {
    getVoices: () => listed,
    addEventListener: (_: string, tell: unknown) => {
      listed = [...voices];
      queueMicrotask(tell as () => void);
    },
  };
}

const listAtOnce = (...voices: SpeechSynthesisVoice[]): VoiceSource => ({
  getVoices: () => voices,
  addEventListener: () => {
    throw new Error('There was nothing to wait for.');
  },
});

it('finds a voice of the device for the language, whatever the country', async () => {
  const own = voice('en-GB', true);

  expect(await findOwnVoice(listAtOnce(voice('de-DE', true), own), 'en')).toBe(own);
});

it('never takes a voice that lives on a server', async () => {
  expect(await findOwnVoice(listAtOnce(voice('en-US', false)), 'en')).toBeUndefined();
});

it('waits for voices that are listed late', async () => {
  const own = voice('en-US', true);

  expect(await findOwnVoice(listLate([own]), 'en')).toBe(own);
});

it('gives up on an engine that never lists any', async () => {
  vi.useFakeTimers();
  const found = findOwnVoice({ getVoices: () => [], addEventListener: () => undefined }, 'en');

  await vi.runAllTimersAsync();

  expect(await found).toBeUndefined();
  vi.useRealTimers();
});
