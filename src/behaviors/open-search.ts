import dialogAddress from '../search/dialog.tsx?lazy-script';

/** Opens the search over the page from the header, or by `/` and Ctrl or Cmd K. Nothing loads before. */
export function startSearchShortcut(): void {
  const link = document.querySelector<HTMLElement>('[data-search-open]');
  const notice = document.querySelector<HTMLElement>('[data-search-missing]');
  if (!link || !notice) return;
  let address = dialogAddress;
  const open = async (event: Event) => {
    event.preventDefault();
    try {
      const { openSearch }: typeof import('../search/dialog.tsx') = await import(
        /* @vite-ignore */ address
      );
      openSearch(link);
    } catch {
      // Firefox keeps a failed import for good; under another address it can be tried again.
      address += '?';
      // Offline, most likely: to follow the link would lose the page and what was typed into it.
      notice.showPopover();
      notice.textContent = notice.dataset['searchMissing'] ?? '';
    }
  };
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) void open(event);
  });
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const isTyping =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select'));
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand ? key.toLowerCase() === 'k' : key === '/' && !isTyping && !event.altKey) {
      void open(event);
    }
  });
}
