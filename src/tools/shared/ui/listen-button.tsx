import { useEffect, useRef, useState } from 'preact/hooks';
import { findOwnVoice } from '../../../lib/own-voice.ts';
import { listSentencePlaces } from '../../../lib/spoken-sentences.ts';

/** Reads `words` aloud. Not there where the device has no voice of its own for the page's language. */
export interface ListenButtonProps {
  readonly start: string;
  readonly stop: string;
  readonly words: string;
}

export function ListenButton({ start, stop, words }: ListenButtonProps) {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [isReading, setReading] = useState(false);
  const hush = useRef<() => void>(() => undefined);
  // What was stopped may tell of its end when the next reading has begun.
  const latest = useRef(0);
  hush.current = () => {
    if (!isReading) return;
    setReading(false);
    speechSynthesis.cancel();
  };

  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    let isThere = true;
    void findOwnVoice(speechSynthesis, document.documentElement.lang || 'en').then((found) => {
      if (isThere) setVoice(found);
    });
    const leave = () => hush.current();
    addEventListener('pagehide', leave);
    return () => {
      isThere = false;
      leave();
      removeEventListener('pagehide', leave);
    };
  }, []);
  // Words that have changed are not those being read.
  useEffect(() => hush.current(), [words]);

  if (!voice || words === '') return null;
  const read = () => {
    const sentences = listSentencePlaces(words).map((place) => words.slice(place.start, place.end));
    const reading = ++latest.current;
    const finish = () => {
      if (reading === latest.current) setReading(false);
    };
    setReading(true);
    speechSynthesis.cancel();
    for (const [at, sentence] of sentences.entries()) {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      if (at === sentences.length - 1) utterance.onend = finish;
      utterance.onerror = finish;
      speechSynthesis.speak(utterance);
    }
  };
  return (
    <button type="button" onClick={() => (isReading ? hush.current() : read())}>
      {isReading ? stop : start}
    </button>
  );
}
