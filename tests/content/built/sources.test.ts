import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/integrations/checks/content.ts';
import { readField, readText } from '../../../src/integrations/checks/unchecked-fields.ts';
import { formatDay } from '../../../src/lib/dates.ts';
import { attr, findAll, hasClass, readPages, textOf, type Page } from '../../support/site.ts';
import { ROOT } from '../../support/source-files.ts';

const pages = readPages();
const articles = readContent(ROOT).entries.filter(({ kind }) => kind === 'article');

const listCites = ({ root }: Page) => findAll(root, 'a').filter((link) => hasClass(link, 'cite'));
const listSources = ({ root }: Page) =>
  findAll(root, 'ol')
    .filter((list) => hasClass(list, 'sources'))
    .flatMap((list) => findAll(list, 'li'));

/** For each source, the citations that lead to it and the links that lead back from it, by their ids. */
function matchUp(page: Page) {
  return listSources(page).map((source) => {
    const id = attr(source, 'id') ?? '';
    const from = listCites(page).filter((cite) => attr(cite, 'href') === `#${id}`);
    const back = findAll(source, 'a')
      .flatMap((link) => attr(link, 'href') ?? [])
      .filter((href) => href.startsWith('#'));
    return {
      source: `${page.path}#${id}`,
      cited: from.map((cite) => `#${attr(cite, 'id') ?? ''}`).sort(),
      back: back.sort(),
      numbers: new Set([attr(source, 'value'), ...from.map(textOf)]),
    };
  });
}

describe('a number in a text', () => {
  it('leads to a source in the list of its page', () => {
    const cites = pages.flatMap((page) => listCites(page).map((cite) => ({ page, cite })));
    const lost = cites.filter(
      ({ page, cite }) =>
        !listSources(page).some((source) => `#${attr(source, 'id') ?? ''}` === attr(cite, 'href')),
    );

    expect(cites.length).toBeGreaterThan(100);
    expect(lost.map(({ page, cite }) => `${page.path}${attr(cite, 'href') ?? ''}`)).toEqual([]);
  });

  it('is that of the source, which leads back to each place that leans on it', () => {
    // A source of the glossary stands for a whole definition, so no number leads to it.
    const sources = pages.filter(({ path }) => path !== '/glossary/').flatMap(matchUp);

    expect(sources.length).toBeGreaterThan(70);
    expect(sources.filter(({ cited }) => cited.length === 0)).toEqual([]);
    expect(sources.filter(({ cited, back }) => cited.join() !== back.join())).toEqual([]);
    expect(sources.filter(({ numbers }) => numbers.size !== 1)).toEqual([]);
  });

  it('leads to a source that says who wrote it, and when', () => {
    const sources = pages.flatMap(listSources).map(textOf);

    expect(sources.length).toBeGreaterThan(70);
    expect(sources.filter((text) => !/^\S.+ \(\d{4}\)\. \S/.test(text))).toEqual([]);
  });
});

describe('the dates beside the title', () => {
  it.each(articles.map((article) => [article.id, article] as const))(
    'of %s are those its author wrote',
    (id, { fields }) => {
      const page = pages.find(({ path }) => path === `/${id}/`);
      const times = page ? findAll(page.root, 'time').slice(0, 2) : [];
      const days = ['published', 'reviewed'].map((name) => {
        const day = readField(fields, name);
        return day instanceof Date
          ? day.toISOString().slice(0, 10)
          : (readText(fields, name) ?? '');
      });

      expect(days.filter((day) => day !== '')).toHaveLength(2);
      // A day that is both is said once.
      const said = [...new Set(days)];
      expect(times.map((time) => attr(time, 'datetime'))).toEqual(said);
      expect(times.map(textOf)).toEqual(said.map(formatDay));
    },
  );
});
