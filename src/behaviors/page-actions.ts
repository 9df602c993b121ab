import listenAddress from './listen.ts?lazy-script';
import termCardAddress from './term-card.ts?lazy-script';
import type { Reading } from './listen.ts';

/** Brings the buttons that read a page aloud, print it and share it to life. */
export function startPageActions(): void {
  const root = document.querySelector<HTMLElement>('[data-page-actions]');
  const status = root?.querySelector('[role=status]');
  if (!root || !status) return;
  const listen = root.querySelector<HTMLButtonElement>('[data-action=listen]');
  const stop = root.querySelector<HTMLButtonElement>('[data-action=stop]');
  if (listen) listen.hidden = !('speechSynthesis' in window);
  let reading: Reading | undefined;
  let isStarting = false;

  const startReadingAloud = async () => {
    const { startReading }: typeof import('./listen.ts') = await import(
      /* @vite-ignore */ listenAddress
    );
    const article = root.closest('article');
    if (!article || !listen || !stop) return;
    reading = await startReading(article, (state) => {
      const isOver = state === 'ended' || state === 'voiceless';
      listen.textContent = root.dataset[isOver ? 'ended' : state] ?? '';
      stop.hidden = isOver;
      if (isOver) reading = undefined;
      if (state === 'voiceless') status.textContent = root.dataset['voiceless'] ?? '';
    });
  };

  root.addEventListener('click', (event) => {
    const action =
      event.target instanceof Element && event.target.closest('button')?.dataset['action'];
    if (action === 'print') window.print();
    if (action === 'stop') reading?.stop();
    if (action === 'listen') {
      if (reading) reading.toggle();
      else if (!isStarting) {
        isStarting = true;
        void startReadingAloud().finally(() => {
          isStarting = false;
        });
      }
    }
    if (action === 'share') {
      void share().then((outcome) => {
        status.textContent = (outcome === 'shared' ? '' : root.dataset[outcome]) ?? '';
      });
    }
  });
}

/** Shows the meaning of a term while its link is pointed at or focused. */
export function startTermCards(): void {
  const show = async ({ target }: Event) => {
    const term = target instanceof Element && target.closest<HTMLElement>('.term');
    if (!term) return;
    const { showTerm }: typeof import('./term-card.ts') = await import(
      /* @vite-ignore */ termCardAddress
    );
    if (term.matches(':hover, :focus')) showTerm(term);
  };
  document.addEventListener('pointerover', (event) => void show(event));
  document.addEventListener('focusin', (event) => void show(event));
}

/** The device's own share sheet; where it has none, the link goes to the clipboard. */
async function share(): Promise<'shared' | 'copied' | 'notCopied'> {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  try {
    // Older browsers have no share sheet, whatever the types say.
    if (typeof navigator.share === 'function') {
      await navigator.share({ title: document.title, url });
      return 'shared';
    }
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'notCopied';
  }
}
