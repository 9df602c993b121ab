/**
 * Shows the short definition of a term beside its link while it is pointed at or focused. It can be
 * pointed at itself and is dismissed by Escape (WCAG 2.2, 1.4.13); the link still leads to the glossary.
 */
const STAY_MS = 200;

let card: HTMLElement | undefined;
let link: HTMLElement | undefined;
let timer = 0;

/** Shows the card of a link that carries `data-definition`. */
export function showTerm(term: HTMLElement): void {
  if (link === term) return;
  hide();
  card ??= makeCard();
  link = term;
  card.textContent = term.dataset['definition'] ?? '';
  term.setAttribute('aria-describedby', card.id);
  card.showPopover();
  place(card, term);
}

function makeCard(): HTMLElement {
  const made = document.createElement('div');
  made.id = 'term-card';
  made.className = 'term-card';
  made.setAttribute('role', 'tooltip');
  made.popover = 'manual';
  // Only leaving the link or the card starts the timer: if every move of the pointer did, it would never end.
  document.addEventListener('pointerout', leave);
  document.addEventListener('focusout', leave);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.body.append(made);
  return made;
}

function place(shown: HTMLElement, term: HTMLElement): void {
  const gap = 8;
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = shown.getBoundingClientRect();
  const start = Math.max(
    gap,
    Math.min(at.left, document.documentElement.clientWidth - width - gap),
  );
  const below = at.bottom + gap;
  const above = at.top - gap - height;
  // The card lies over everything, so it keeps off the way out as long as there is another place.
  const foot = document.querySelector('.exit')?.getBoundingClientRect().top ?? window.innerHeight;
  const top = below + height > foot && above > 0 ? above : below;
  shown.style.insetInlineStart = `${start + window.scrollX}px`;
  shown.style.insetBlockStart = `${top + window.scrollY}px`;
}

function leave({ target }: Event): void {
  if (target === link || target === card) hideSoon();
}

/** Looks soon whether the card is still wanted: it or its link pointed at, or the link focused. */
function hideSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (!link?.matches(':hover, :focus') && !card?.matches(':hover')) hide();
  }, STAY_MS);
}

function hide(): void {
  clearTimeout(timer);
  link?.removeAttribute('aria-describedby');
  link = undefined;
  card?.hidePopover();
}
