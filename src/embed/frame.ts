import type { VNode } from 'preact';
import { startQuickExit } from '../behaviors/quick-exit.ts';
import { MILESTONE } from '../tools/shared/ui/milestone.ts';
import { hydrateAsBuilt } from '../tools/shared/ui/start-island.ts';
import { parseQuery, type Settings } from './settings.ts';
import { startLinks, startTalking } from './talk.ts';

/**
 * Brings a tool to life in another site's frame: the way out first, then the tool, then what the
 * address and the page around it ask for. Nothing takes the focus and nothing scrolls.
 */
export function startFrame(view: VNode): void {
  startQuickExit();
  refuseStorage();
  const tool = document.querySelector<HTMLElement>('[data-tool]');
  if (!tool) return;
  // Its ids begin with its number.
  const [, number] = /^P(\d+)-/.exec(tool.querySelector('[id]')?.id ?? '') ?? [];
  hydrateAsBuilt(view, tool, Number(number));
  const settings = parseQuery(location.search);
  const moveHeadings = startHeadings(tool);
  moveHeadings(settings.heading);
  if (settings.example) openExample(tool, settings.example);
  startLinks();
  startPrintNote();
  startTalking((wanted) => {
    setLook(wanted);
    moveHeadings(wanted.heading);
  });
}

/**
 * Nothing is kept in a frame, whatever the tool offers on its own page: the device may be shared with
 * the site around it. A tool answers as it does where a browser refuses.
 */
function refuseStorage(): void {
  for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, store, {
      get() {
        throw new DOMException('Nothing is kept in a frame.', 'SecurityError');
      },
    });
  }
}

/** Says so where the page around the frame does not let it print: the browser itself says nothing. */
function startPrintNote(): void {
  const note = document.querySelector<HTMLElement>('[data-not-printed]');
  let hasPrinted = false;
  window.addEventListener('beforeprint', () => {
    hasPrinted = true;
  });
  document.addEventListener(MILESTONE, (event) => {
    // Only a sandbox takes printing away. Elsewhere some phones print without saying that they begin.
    const isRefused = window.origin === 'null' && !hasPrinted;
    if (!note || !isRefused || !(event instanceof CustomEvent) || event.detail !== 'printed')
      return;
    event.stopImmediatePropagation();
    note.textContent = note.dataset['notPrinted'] ?? '';
  });
}

/** The palette and accent from now on. `look.js` has set the first ones. */
function setLook({ theme, accent }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme) dataset['theme'] = theme;
  else delete dataset['theme'];
  if (accent) dataset['accent'] = accent;
  else delete dataset['accent'];
}

/** Gives headings the level they have on the page around the frame, those that come later too. */
function startHeadings(tool: HTMLElement): (first?: number) => void {
  let first = 1;
  const move = () => {
    for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
      if (first === 1) heading.removeAttribute('aria-level');
      else heading.ariaLevel = String(Number(heading.tagName.slice(1)) + first - 1);
    }
  };
  const observer = new MutationObserver(move);
  return (wanted = 1) => {
    if (wanted === first) return;
    first = wanted;
    move();
    observer.observe(tool, { childList: true, subtree: true });
  };
}

/** Shows an example the way a reader would, once the tool is live and has fetched its list. */
function openExample(tool: HTMLElement, count: number): void {
  const observer = new MutationObserver(() => {
    if (!tool.querySelector('[data-live]')) return;
    const part = tool.querySelector('.examples');
    // Most lists are fetched when they are opened.
    part?.toggleAttribute('open', true);
    const buttons = part?.querySelectorAll('button');
    if (buttons?.length === 0) return;
    observer.disconnect();
    const button = buttons?.[count - 1];
    // What a button opens is read below it; what it fills in is read in the form.
    part?.toggleAttribute('open', button?.hasAttribute('aria-expanded') ?? false);
    button?.click();
  });
  observer.observe(tool, { attributes: true, childList: true, subtree: true });
}
