/**
 * Shows the help of one country at a time. Nobody guesses which: the reader chooses, and the choice is
 * kept nowhere but in the page's own address (`/help/#gb`), so that it can be bookmarked.
 * Without script, and on paper where none is chosen, every country is on the page.
 */
export function startCountryChoice(): void {
  const chooser = document.querySelector<HTMLElement>('[data-country-chooser]');
  const select = chooser?.querySelector('select');
  const status = chooser?.querySelector('[role=status]');
  const list = document.querySelector<HTMLElement>('[data-countries]');
  if (!chooser || !select || !status || !list) return;
  const countries = [...list.querySelectorAll<HTMLElement>('[data-country]')];
  const index = document.querySelector<HTMLElement>('[data-country-index]');
  chooser.hidden = false;
  if (index) index.hidden = true;

  let chosen = '';
  const show = () => {
    const asked = location.hash.slice(1).toLowerCase();
    const country = countries.find(({ id }) => asked === id || asked.startsWith(`${id}-`));
    // A link to another place on the page, as the one past the header, leaves the choice alone.
    if (asked === '' || country) chosen = country?.id ?? '';
    select.value = chosen;
    list.toggleAttribute('data-paper-only', chosen === '');
    for (const country of countries) country.hidden = chosen !== '' && country.id !== chosen;
  };
  select.addEventListener('change', () => {
    history.replaceState(null, '', select.value === '' ? location.pathname : `#${select.value}`);
    show();
    // On a phone the numbers would come to stand below the screen, where nothing seems to have happened.
    document
      .getElementById(chosen)
      ?.querySelector('.to-crisis')
      ?.scrollIntoView({ block: 'nearest' });
    // What has come into the page below is not seen by all: they hear how it begins.
    const opening = list.querySelectorAll('section:not([hidden]) > :is(h2, .emergency)');
    const words = [...opening].map(({ textContent }) => textContent.trim());
    status.textContent = chosen === '' ? '' : words.join('. ');
  });
  window.addEventListener('hashchange', show);
  show();
}
