import { useEffect, useState } from 'preact/hooks';

/** How long nothing changes before it is said, in milliseconds: longer than between two keys. */
const PAUSE_MS = 1000;

/** Says what was found to those who hear the page: once they pause, as at each key it would talk over itself. */
export function Heard({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
