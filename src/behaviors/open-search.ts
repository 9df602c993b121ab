import dialogAddress from '../search/dialog.tsx?lazy-script';

/** Opens the search over the page from the header, or by `/` and Ctrl or Cmd K. Nothing loads before. */
export function startSearchShortcut(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
  if (!link) return;
  const open = async () => {
    try {
      const { openSearch }: typeof import('../search/dialog.tsx') = await import(
        /* @vite-ignore */ dialogAddress
      );
      openSearch(link);
    } catch {
      window.location.assign(link.href);
    }
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof HTMLElement &&
      (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
    const isShortcut =
      (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) ||
      (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
    if (!isShortcut) return;
    event.preventDefault();
    void open();
  });
}
