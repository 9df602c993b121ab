import { parseSettings } from './settings.ts';
import { composeElement, composeFrame, composeScript, type Embedded } from './snippets.ts';

/** Brings the page that hands out code to life: choices change the code and the preview beside it. */
export function startGetCode(root: HTMLElement): void {
  const { site = '', integrity = '' } = root.dataset;
  const choices = [...root.querySelectorAll<HTMLSelectElement>('select')];
  const [tools] = choices;
  if (!tools) return;

  const show = () => {
    offerExamples(choices, Number(tools.selectedOptions[0]?.dataset['examples']));
    const settings = parseSettings((name) => choices.find(({ id }) => id === `set-${name}`)?.value);
    const title = tools.selectedOptions[0]?.text ?? '';
    const chosen: Embedded = { site, slug: tools.value, title, settings };
    for (const block of root.querySelectorAll<HTMLElement>('[data-code]')) {
      block.hidden = block.dataset['tool'] !== chosen.slug;
      const code = block.querySelector('code');
      // What was copied before is not what stands there now.
      block.querySelector('[role=status]')?.replaceChildren();
      if (block.hidden || !code) continue;
      if (block.dataset['code'] === 'frame') code.textContent = composeFrame(chosen);
      if (block.dataset['code'] === 'script') {
        code.textContent = `${composeElement(chosen)}\n${composeScript(site, integrity)}`;
      }
    }
    showPreview(root, chosen);
  };

  const asked = location.hash.slice(1);
  if ([...tools.options].some(({ value }) => value === asked)) tools.value = asked;
  for (const choice of choices) choice.addEventListener('change', show);
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (button) void copy(button);
  });
  show();
}

/** Offers as many examples as the tool has; where it has none, there is nothing to choose. */
function offerExamples(choices: readonly HTMLSelectElement[], count: number): void {
  const choice = choices.find(({ id }) => id === 'set-example');
  if (!choice) return;
  for (const part of [choice, ...choice.labels]) part.hidden = count === 0;
  // The first option is to open without one.
  for (const option of choice.options) {
    // Safari shows options that are hidden, but lets nobody choose a disabled one.
    option.hidden = option.disabled = option.index > count;
  }
  if (choice.selectedIndex > count) choice.selectedIndex = 0;
}

/** The tool as another site would show it. What is not live in an open frame needs a new one. */
function showPreview(root: HTMLElement, { slug, title, settings = {} }: Embedded): void {
  const old = root.querySelector('small-promises-tool');
  const wanted = { tool: slug, ...settings };
  const isOther = (name: 'tool' | 'example') =>
    (old?.getAttribute(name) ?? '') !== String(wanted[name] ?? '');
  const tool = isOther('tool') || isOther('example') ? old?.cloneNode(true) : old;
  if (!old || !(tool instanceof HTMLElement)) return;
  for (const name of ['tool', 'theme', 'accent', 'example', 'heading'] as const) {
    const value = wanted[name];
    if (value === undefined) tool.removeAttribute(name);
    else tool.setAttribute(name, String(value));
  }
  const link = tool.querySelector('a');
  if (link) {
    link.textContent = title;
    link.href = `/tools/${slug}/`;
  }
  if (tool !== old) old.replaceWith(tool);
}

/** Puts the code beside the button on the clipboard, or marks it where the browser refuses. */
async function copy(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector('code');
  const status = button.parentElement?.querySelector('[role=status]');
  if (!code || !status) return;
  const { copied = '', selected = '' } = button.dataset;
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = selected;
  }
}
