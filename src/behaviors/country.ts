/**
 * Shows the help of one country at a time. Nobody guesses which: the reader chooses, and the choice is
 * kept nowhere but in the page's own address (`/help/#gb`), so that it can be bookmarked.
 * Without script every country is on the page.
 */
export function startCountryChoice(): void {
  const chooser = document.querySelector<HTMLElement>('[data-country-chooser]');
  const select = chooser?.querySelector('select');
  if (!chooser || !select) return;
  const countries = [...document.querySelectorAll<HTMLElement>('[data-country]')];
  const index = document.querySelector<HTMLElement>('[data-country-index]');
  chooser.hidden = false;
  if (index) index.hidden = true;

  const show = () => {
    const chosen = location.hash.slice(1).toLowerCase();
    for (const country of countries) country.hidden = country.id !== chosen;
    select.value = countries.some(({ id }) => id === chosen) ? chosen : '';
  };
  select.addEventListener('change', () => {
    history.replaceState(null, '', select.value === '' ? location.pathname : `#${select.value}`);
    show();
  });
  window.addEventListener('hashchange', show);
  show();
}
