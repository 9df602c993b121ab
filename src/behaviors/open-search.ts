import dialogAddress from '../search/dialog.tsx?lazy-script';

/**
 * Opens the search over the page from the header, or by Ctrl or Cmd K. Nothing loads before. There is no
 * key alone for it: words said to a device that types would press it (WCAG 2.2, 2.1.4).
 */
export function startSearchShortcut(): void {
  const link = document.querySelector<HTMLElement>('[data-search-open]');
  const missing = document.querySelector<HTMLElement>('[data-search-missing]');
  if (!link || !missing) return;
  let address = dialogAddress;
  // Takes what is typed until the search is there: nothing of it is lost, and nothing lands in the page.
  const field = document.createElement('input');
  field.ariaLabel = link.textContent;
  field.spellcheck = false;
  missing.before(field);
  const open = async (event: Event) => {
    event.preventDefault();
    missing.textContent = '';
    // Older browsers have no popover; there it stays hidden, and the search comes without those words.
    missing.parentElement?.showPopover?.();
    field.focus();
    try {
      const search: typeof import('../search/dialog.tsx') = await import(
        /* @vite-ignore */ address
      );
      search.openSearch(link, field);
    } catch {
      // Firefox keeps a failed import for good; under another address it can be tried again.
      address += '?';
      // Offline, most likely: to follow the link would lose the page and what was typed into it.
      missing.textContent = missing.getAttribute('data-search-missing');
    }
  };
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) void open(event);
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event;
    // Enter, last of all, asks for what was typed as soon as the search is there.
    field.id = key;
    if ((ctrlKey || metaKey) && /^k$/i.test(key)) void open(event);
  });
}
