import { useEffect, useRef, useState } from 'preact/hooks';

/** What `useAnnouncer` returns: the words to show a screen reader now, and a way to say more. */
export interface Announcer {
  readonly message: string;
  /** Says the words after the delay, unless other words come first. */
  readonly announce: (words: string, delayMs?: number) => void;
}

/** One polite voice for a tool. Put its `message` into one `<LiveAnnouncer>`. */
export function useAnnouncer(): Announcer {
  const [message, setMessage] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const announce = useRef((words: string, delayMs = 0) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      // The same words twice change nothing on the page and would not be heard: "Copied" again.
      setMessage((before) => (before === words && delayMs === 0 ? `${words}\u00a0` : words));
    }, delayMs);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return { message, announce: announce.current };
}

/** The place a screen reader listens to. It is there from the start, as many need it to be. */
export function LiveAnnouncer({ message }: { readonly message: string }) {
  return (
    <p class="tool-announcer" role="status">
      {message}
    </p>
  );
}
