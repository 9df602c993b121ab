/** Brings the buttons that print and share a page to life; without script they are not shown. */
export function startPageActions(): void {
  const root = document.querySelector<HTMLElement>('[data-page-actions]');
  const status = root?.querySelector('[role=status]');
  if (!root || !status) return;
  root.hidden = false;
  root.addEventListener('click', (event) => {
    const action =
      event.target instanceof Element && event.target.closest('button')?.dataset['action'];
    if (action === 'print') window.print();
    if (action === 'share') {
      void share().then((outcome) => {
        status.textContent = (outcome === 'shared' ? '' : root.dataset[outcome]) ?? '';
      });
    }
  });
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
