import { MILESTONE } from '../tools/shared/ui/milestone.ts';
import {
  composeWordPressHeight,
  isWordPressReady,
  parseHello,
  parseSecret,
  roundHeight,
  type FrameMessage,
  type WordPressMessage,
} from './messages.ts';
import { parseSettings, type Settings } from './settings.ts';

/** Answers the page around the frame, once it asks, and no other; `onHello` takes what it wishes. */
export function startTalking(onHello: (settings: Settings) => void): void {
  const { parent } = window;
  if (parent === window) return;
  const secret = parseSecret(location.hash);
  let host: string | undefined;
  let lastTold: number | undefined;

  const tell = (message: FrameMessage) => {
    if (host !== undefined) parent.postMessage(message, host);
  };
  const tellHeight = () => {
    const height = roundHeight(document.body.getBoundingClientRect().height);
    if (height === undefined || height === lastTold) return;
    lastTold = height;
    tell({ smallPromises: 1, kind: 'height', height });
    if (secret) tellWordPress(composeWordPressHeight(height, secret));
  };
  const tellAgain = () => {
    lastTold = undefined;
    tellHeight();
  };

  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent) return;
    const hello = parseHello(data);
    if (hello) {
      // A page without an origin of its own ("null") cannot be named.
      host = origin === 'null' ? '*' : origin;
      onHello(parseSettings((name) => hello[name]));
      tell({ smallPromises: 1, kind: 'ready' });
      tellAgain();
    } else if (secret && isWordPressReady(data, secret)) tellAgain();
  });
  document.addEventListener(MILESTONE, (event) => {
    const kind: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (kind === 'finished' || kind === 'printed') tell({ smallPromises: 1, kind });
  });
  new ResizeObserver(tellHeight).observe(document.body);
  tellHeight();
}

/**
 * Opens links where a frame may not open a tab: WordPress leads the whole tab there, and elsewhere the
 * frame itself goes. A way to get help must not be a dead link.
 */
export function startLinks(): void {
  const secret = parseSecret(location.hash);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (event.defaultPrevented || !link || window.origin !== 'null') return;
    event.preventDefault();
    if (secret) return tellWordPress({ message: 'link', value: link.href, secret });
    if (!window.open(link.href)) location.assign(link.href);
  });
}

// WordPress gives the frame a secret in place of its name. It hears a height and addresses of this site.
function tellWordPress(message: WordPressMessage): void {
  window.parent.postMessage(message, '*');
}
