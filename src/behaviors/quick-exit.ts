/**
 * The quick exit: covers the page, forgets what this site holds on the device, and goes to a weather
 * page in the same tab. A plain link does the going where this script did not run.
 *
 * What it clears: anything typed into the page and into those before it in this tab, and the site's own
 * local and session storage, IndexedDB and caches. What a reader asked to be kept goes too, also from tools
 * open in other tabs. What it cannot clear: the browser's history, in which the pages read before this one
 * stay, and whatever watches the device. No event is sent.
 *
 * The three presses of Shift alone, the cover and the announcements follow what GOV.UK tested with
 * people at risk: https://design-system.service.gov.uk/components/exit-this-page/
 */
import { KEPT, type KeptNews } from '../lib/kept.ts';
import { findVisit } from '../lib/visit.ts';

/** How long a reader has between two presses of Shift, in milliseconds. */
const BETWEEN_PRESSES_MS = 5000;

/** How far apart in time the steps of one roll of the wheel or trackpad are at most, in milliseconds. */
const ROLLING_MS = 100;

/** How long the covered page stays for its stores to empty, in milliseconds. */
const FORGETTING_MS = 150;

/** Makes every link marked `data-exit`, and Shift pressed three times alone, leave the site at once. */
export function startQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-covering]');
  const status = document.querySelector('[data-exit-status]');
  if (!link || !status) return;
  const { two, one, expired, covering } = link.dataset;
  const say = (words = '') => {
    status.textContent = words;
  };

  let hasLeft = false;
  const leave = () => {
    hasLeft = true;
    document.title = covering ?? '';
    for (const form of document.forms) form.reset();
    const cover = document.createElement('p');
    cover.setAttribute('role', 'alert');
    cover.textContent = covering ?? '';
    document.body.replaceChildren(cover);
    // The next page may be slow, and a page that is read aloud would go on till it comes.
    if ('speechSynthesis' in window) speechSynthesis.cancel();
    void forgetEverything();
    setTimeout(() => {
      try {
        // From inside another site's frame the whole tab leaves, where that site allows it.
        (window.top ?? window).location.replace(link.href);
      } catch {
        // It does not: the frame stays covered.
      }
    }, FORGETTING_MS);
  };

  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[data-exit]')) {
      event.preventDefault();
      leave();
    }
  });

  let presses = 0;
  let isAlone = false;
  let scrolledAt = 0;
  let timer = 0;
  // Shift held for a letter, a click, a sideways scroll or another layout of the keys is no request.
  const callOff = () => {
    presses = 0;
    isAlone = false;
  };
  document.addEventListener('keydown', ({ key, repeat, altKey, ctrlKey, metaKey }) => {
    if (key !== 'Shift' || altKey || ctrlKey || metaKey) callOff();
    else isAlone ||= !repeat;
  });
  document.addEventListener('pointerdown', ({ shiftKey }) => {
    if (shiftKey) callOff();
  });
  document.addEventListener(
    'wheel',
    ({ shiftKey, timeStamp }) => {
      // A flick that still rolls on when Shift goes down was not made with it.
      if (shiftKey && timeStamp - scrolledAt > ROLLING_MS) callOff();
      else scrolledAt = timeStamp;
    },
    { passive: true },
  );
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    presses += 1;
    clearTimeout(timer);
    if (presses === 3) return leave();
    say(presses === 1 ? two : one);
    timer = window.setTimeout(() => {
      presses = 0;
      say(expired);
    }, BETWEEN_PRESSES_MS);
  });

  // The browser holds whole pages in its memory for "Back". One that was left, and one read before it,
  // starts empty; so does any where the browser stores nothing that could tell them from others.
  let visit: string | undefined;
  const readVisit = (mark?: string) => findVisit(() => sessionStorage, mark);
  window.addEventListener('pagehide', ({ persisted }) => {
    if (persisted && !hasLeft) visit = readVisit(String(Math.random()));
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || (!hasLeft && visit && readVisit() === visit)) return;
    document.body.replaceChildren();
    window.location.reload();
  });
}

/** Empties every store this site could have on the device; blocked storage holds nothing of ours. */
async function forgetEverything(): Promise<void> {
  await Promise.allSettled(
    [
      () => localStorage.clear(),
      () => sessionStorage.clear(),
      () => new BroadcastChannel(KEPT).postMessage('deleted' satisfies KeptNews),
      // By its name as well: some browsers cannot list what there is.
      () => indexedDB.deleteDatabase(KEPT),
      async () => {
        for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
      },
      async () => {
        for (const key of await caches.keys()) await caches.delete(key);
      },
    ].map(async (forget) => forget()),
  );
}
