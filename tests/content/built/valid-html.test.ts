import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { readPages, type Page } from '../../support/site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Everything comes from this site; a hash guards what another host might change.
      'require-sri': ['error', { target: 'crossorigin' }],
      // HTML lets an id begin with a digit, as the date of a heading does.
      'valid-id': ['error', { relaxed: true }],
      // A title has 60 characters at the most, and after it the site's name, which a tab may cut.
      'long-title': ['error', { maxlength: 77 }],
      // Preact writes <input/>, Astro <input>: the same to every browser.
      'void-style': 'off',
      // With large text on a narrow screen a number may wrap; it must not push the page sideways.
      'tel-non-breaking': 'off',
    },
  }),
);

/** What stays, with why: each is one sentence of one rule, so that all else of the rule holds. */
const ACCEPTED: readonly RegExp[] = [
  // Firefox brings ticks back after a reload without it; a tool that keeps nothing must not.
  /^Attribute "autocomplete" is not allowed on <input type="checkbox">$/,
  /^autocomplete attribute cannot be used on <input type="checkbox">$/,
  // Astro puts a tool's style where the tool stands; browsers apply it anywhere.
  /^<style> element is not permitted as content under <div>$/,
];

async function listMistakes({ path, html }: Pick<Page, 'path' | 'html'>): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ message }) => !ACCEPTED.some((accepted) => accepted.test(message)))
    .map(
      ({ ruleId, message, line, selector }) =>
        `${path}:${line} ${ruleId} ${message} ${selector ?? ''}`,
    );
}

it('every page is valid HTML', async () => {
  const pages = readPages();
  const mistakes = await Promise.all(pages.map(listMistakes));

  expect(pages.length).toBeGreaterThan(35);
  expect(mistakes.flat()).toEqual([]);
}, 30_000);

it.each([
  ['<span><div>a</div></span>', 'element-permitted-content'],
  ['<img src="a.png">', 'wcag/h37'],
  ['<input type="text">', 'input-missing-label'],
  ['<script src="https://a.example/a.js"></script>', 'require-sri'],
])('%s would be found: %s', async (html, rule) => {
  const found = await listMistakes({ path: '/', html });

  expect(found.filter((mistake) => mistake.startsWith(`/:1 ${rule} `)).length).toBeGreaterThan(0);
});
