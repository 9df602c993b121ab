import { expect, it } from 'vitest';
import { withNeededStyles } from '../../../src/integrations/frame-styles.ts';

const page = (css: string) =>
  `<!doctype html><style>${css}</style><p class="card small">Words</p><button>Go</button>`;

it.each([
  ['a class that is nowhere', '.card{margin:0}.prose{margin:1rem}', '.card{margin:0}'],
  ['an element that is nowhere', 'p{margin:0}table{margin:0}', 'p{margin:0}'],
  ['what stands in such a class', '.prose{&>p{margin:0}}', ''],
  ['one selector of several', '.card,.prose p,select{margin:0}', '.card{margin:0}'],
  ['a condition with nothing in it', '@media print{.prose{margin:0}}p{margin:0}', 'p{margin:0}'],
  ['what asks for such a class', ':root:has(.prose),p:is(.prose,hr){margin:0}', ''],
  ['what a script does not show', '.later{margin:0}.never{margin:0}', '.later{margin:0}'],
])('leaves out %s', (_, css, kept) => {
  expect(withNeededStyles(page(css), ['h("div",{class:"later"})'])).toBe(page(kept));
});

it.each([
  ['what is true of any element', '*,:before{margin:0}[hidden]{display:none}:focus{margin:0}'],
  [
    'what may be one of several',
    ':is(.prose,.card){margin:0}.card:not(:is(.prose,table)){margin:0}',
  ],
  ['what is denied', 'p:not(.prose,:has(table)){margin:0}'],
  ['what is counted', 'p:nth-child(odd),p:lang(en){margin:0}'],
  [
    'what may hold it',
    ':root:has(.card:not(.prose),.prose){margin:0}p:has(+ :is(.card,table)){margin:0}',
  ],
  ['names inside attributes', '[data-theme=dark] p{margin:0}[href*="prose,table"]{margin:0}'],
  ['marks inside quotes', '.card:before{content:"};{.prose";margin:0}'],
  ['declarations around a nested rule', '.card{margin:0;& p,&>.small{margin:0}}'],
  ['pages and typefaces', '@page{margin:18mm}@font-face{font-family:x;src:local("y")}'],
  ['steps of a movement', '@keyframes grow{from{inset:0}50%{inset:1px}}'],
])('keeps %s', (_, css) => {
  expect(withNeededStyles(page(css), [])).toBe(page(css));
});

it('keeps a class whose name a script puts together', () => {
  const css = '.line-said{margin:0}';

  expect(withNeededStyles(page(css), ['h("p",{class:`line-${e}`})'])).toBe(page(css));
});

it('keeps the order of layers where one has nothing left', () => {
  const css =
    '@layer base{table{margin:0}}@layer tools;@layer print{p{margin:0}@layer x{hr{margin:0}}}';

  expect(withNeededStyles(page(css), [])).toBe(
    page('@layer base;@layer tools;@layer print{p{margin:0}@layer x;}'),
  );
});

it('puts raw colors where a role takes them up', () => {
  const css =
    ':root{--raw-ink:oklch(25% .03 262);--raw-chalk:oklch(93% .01 85);' +
    '--color-text:light-dark(var(--raw-ink),var(--raw-chalk))}p{color:var(--color-text)}';

  expect(withNeededStyles(page(css), [])).toBe(
    page(
      ':root{--color-text:light-dark(oklch(25% .03 262),oklch(93% .01 85))}p{color:var(--color-text)}',
    ),
  );
});

it('leaves the page itself alone', () => {
  const html = '<p>no style</p><code>&lt;style>.x{}</code>';

  expect(withNeededStyles(html, [])).toBe(html);
});
