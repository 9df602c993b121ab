import { useEffect, useRef, useState } from 'preact/hooks';
import { findOwnVoice } from '../../../lib/own-voice.ts';

/** What a view can do with the device's voice. */
export interface Speech {
  /** Whether the browser has an engine at all; known only once the view is on a page. */
  readonly isThere: boolean;
  readonly isOn: boolean;
  /** Switches it on, and says the words, or off. */
  readonly toggle: (words: string) => void;
  /** Says the words in place of any that are being said, if it is on. */
  readonly say: (words: string) => void;
}

/**
 * The device's own voice, off until asked for, silent once the page is out of sight or the view is
 * gone. `onVoiceless` hears that the device has no voice of its own for the page's language.
 */
export function useSpeech(onVoiceless: () => void): Speech {
  const [isThere, setThere] = useState(false);
  const [isOn, setOn] = useState(false);
  const voice = useRef<SpeechSynthesisVoice>();

  const hush = () => {
    if (voice.current) speechSynthesis.cancel();
  };
  const speak = (words: string) => {
    hush();
    if (!voice.current) return;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice.current;
    utterance.lang = voice.current.lang;
    // Slower than talk: there is something to do while it is said.
    utterance.rate = 0.9;
    speechSynthesis.speak(utterance);
  };
  // Read when the voice has been found, by when the reader may have switched it off again.
  const isWanted = useRef(false);
  const toggle = async (words: string) => {
    isWanted.current = !isWanted.current;
    setOn(isWanted.current);
    if (!isWanted.current) return hush();
    voice.current ??= await findOwnVoice(speechSynthesis, document.documentElement.lang || 'en');
    if (!isWanted.current) return;
    if (voice.current) return speak(words);
    isWanted.current = false;
    setOn(false);
    onVoiceless();
  };

  useEffect(() => {
    setThere('speechSynthesis' in window);
    const look = () => {
      if (document.visibilityState === 'hidden') hush();
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', hush);
    return () => {
      isWanted.current = false;
      hush();
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', hush);
    };
  }, []);

  return {
    isThere,
    isOn,
    toggle: (words) => void toggle(words),
    say: (words) => {
      if (isWanted.current) speak(words);
    },
  };
}
