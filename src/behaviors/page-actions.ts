import listenAddress from './listen.ts?lazy-script';
import termCardAddress from './term-card.ts?lazy-script';
import type { Reading } from './listen.ts';

/** Brings the buttons that read a page aloud, print it and share it to life. */
export function startPageActions(): void {
  const root = document.querySelector<HTMLElement>('[data-page-actions]');
  const status = root?.querySelector('[role=status]');
  const listen = root?.querySelector<HTMLElement>('[data-action=listen]');
  const stop = root?.querySelector<HTMLElement>('[data-action=stop]');
  if (!root || !status || !listen || !stop) return;
  listen.hidden = !('speechSynthesis' in window);
  let reading: Reading | undefined;
  let isStarting = false;
  let address = listenAddress;
  const say = (words: string) => {
    status.textContent = root.dataset[words] ?? '';
  };

  const readAloud = async () => {
    if (reading) return reading.toggle();
    if (isStarting) return;
    isStarting = true;
    try {
      const { startReading }: typeof import('./listen.ts') = await import(
        /* @vite-ignore */ address
      );
      reading = await startReading(root, (state) => {
        listen.textContent = root.dataset[state] ?? '';
        // A button that goes would take the focus with it.
        if (state === 'ended' && document.activeElement === stop) listen.focus();
        stop.hidden = state === 'ended';
      });
      say(reading ? '' : 'voiceless');
    } catch {
      // Firefox keeps a failed import for good; under another address it can be tried again.
      address += '?';
      say('notLoaded');
    }
    isStarting = false;
  };

  root.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement && target.dataset['action'];
    if (action === 'print') window.print();
    if (action === 'stop') reading?.stop();
    if (action === 'listen') void readAloud();
    if (action === 'share') void share().then(say);
  });
}

/** Shows the meaning of a term while its link is pointed at or focused. */
export function startTermCards(): void {
  const show = async ({ target }: Event) => {
    const term = target instanceof HTMLElement && target.closest<HTMLElement>('.term');
    if (!term) return;
    try {
      const { showTerm }: typeof import('./term-card.ts') = await import(
        /* @vite-ignore */ termCardAddress
      );
      if (term.matches(':hover, :focus')) showTerm(term);
    } catch {
      // Offline the link is what it is without script: a way to the glossary.
    }
  };
  document.addEventListener('pointerover', show);
  document.addEventListener('focusin', show);
}

/** The device's own share sheet; where it has none, the link goes to the clipboard. Gives the name of the words to say. */
async function share(): Promise<'' | 'copied' | 'notCopied'> {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  try {
    // Older browsers have no share sheet, whatever the types say.
    if (typeof navigator.share === 'function') {
      await navigator.share({ title: document.title, url });
      return '';
    }
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    // Closed by the reader, or open already.
    return /^(?:Abort|InvalidState)/.test(String(error)) ? '' : 'notCopied';
  }
}
