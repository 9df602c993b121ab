// The palette that the frame's address asks for, set before anything is drawn, so that nothing flashes.
// An unknown one changes nothing: `accents.css` has no rule for it.
for (const name of ['theme', 'accent']) {
  const value = new URLSearchParams(location.search).get(name);
  if (value) document.documentElement.dataset[name] = value;
}
