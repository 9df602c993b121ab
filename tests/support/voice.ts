import { onTestFinished, vi } from 'vitest';

/** Gives the page this engine to speak with, for one test. */
export function lendEngine(engine: object): void {
  vi.stubGlobal('speechSynthesis', engine);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
}

/** Gives the page a voice of the device's own, for one test; what it says is in the list. */
export function lendVoice(): readonly string[] {
  const said: string[] = [];
  lendEngine({
    getVoices: () => [{ lang: 'en-US', localService: true }],
    speak: ({ text }: { text: string }) => said.push(text),
    cancel: () => undefined,
  });
  return said;
}
