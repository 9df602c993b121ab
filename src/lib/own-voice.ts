/** What is asked of a browser's speech engine to find a voice. */
export type VoiceSource = Pick<SpeechSynthesis, 'getVoices' | 'addEventListener'>;

/** How long a browser may take to list its voices, in milliseconds. */
const VOICES_MS = 1500;

/**
 * A voice for the language that lives on the device, or undefined. Voices that live on a server are
 * not used: their maker would learn what is said. Browsers may list their voices late.
 */
export async function findOwnVoice(
  source: VoiceSource,
  language: string,
): Promise<SpeechSynthesisVoice | undefined> {
  if (source.getVoices().length === 0) {
    await new Promise((resolve) => {
      source.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, VOICES_MS);
    });
  }
  return source
    .getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language));
}
