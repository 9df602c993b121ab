import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/integrations/checks/content.ts';
import { listIds } from '../../../src/integrations/checks/addresses.ts';
import { slugOfHeading } from '../../../src/integrations/checks/fragments.ts';
import { walk } from '../../../src/integrations/checks/page-text.ts';
import { listCitations } from '../../../src/lib/citations.ts';
import { latestDayAt } from '../../../src/lib/dates.ts';
import { AddressRecordSchema } from '../../../src/schemas/address-check.ts';
import addresses from '../../../content/reviews/addresses.json';
import citations from '../../../content/reviews/citations.json';
import points from '../../../content/reviews/content-map.json';
import scores from '../../../content/reviews/pemat.json';
import { expectAtLeast } from '../../support/edition.ts';
import { ROOT } from '../../support/source-files.ts';

/** PEMAT-P (AHRQ, for printable materials): 17 items on understanding, 7 on acting; 13 and 14 are for video. */
const ITEMS = [
  ...Array.from({ length: 12 }, (_, i) => i + 1),
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
];

/** Where it is said what these records are, and how a new article gets into them. */
const HOW = 'content/README.md, “How articles were read”';

const articles = readContent(ROOT).entries.filter(({ kind }) => kind === 'article');
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

it('the records are of the articles that are there', () => {
  const ids = articles.map(({ id }) => id).sort();

  expectAtLeast('articles', ids.length);
  const records = { 'citations.json': citations, 'content-map.json': points, 'pemat.json': scores };
  const complaints = Object.entries(records).flatMap(([file, record]) => {
    const pages = new Set(record.map(({ page }) => page));
    return [
      ...ids.filter((id) => !pages.has(id)).map((id) => `${file} has nothing of ${id}`),
      ...[...pages]
        .filter((page) => !ids.includes(page))
        .map((page) => `${file} has ${page} still`),
    ];
  });

  expect(complaints, HOW).toEqual([]);
});

it('what came of asking for the addresses of sources is of works that are there, and of days that have come', () => {
  const works = new Set(listIds(readContent(ROOT), 'reference'));
  const record = AddressRecordSchema.parse(addresses);

  expect(works.size).toBeGreaterThan(100);
  expect(record.filter(({ id }) => !works.has(id))).toEqual([]);
  expect(record.filter(({ on }) => on > latestDayAt(new Date()))).toEqual([]);
});

describe('a second reader', () => {
  it('checked every source of every article', () => {
    const checked = new Set(citations.map(({ page, source }) => `${page} ${source}`));
    const cited = articles.flatMap(({ id, body }) =>
      listCitations(body?.text ?? '').map((work) => `${id} ${work.id}`),
    );

    expect(cited.length).toBeGreaterThan(200);
    expect(
      cited.filter((use) => !checked.has(use)),
      HOW,
    ).toEqual([]);
  });

  it('checked the sentences that stand there now', () => {
    const texts = new Map(articles.map(({ id, body }) => [id, oneLine(body?.text ?? '')]));
    const gone = citations.filter(
      ({ page, sentence }) => !texts.get(page)?.includes(oneLine(sentence)),
    );

    expect(gone.map(({ page, sentence }) => `${page}: ${sentence}`)).toEqual([]);
  });

  it('wrote what each rests on', () => {
    expect(citations.filter(({ restsOn }) => restsOn.length < 10)).toEqual([]);
    expect(new Set(citations.map(({ verdict }) => verdict))).toEqual(new Set(['within', 'fixed']));
  });
});

describe('every point of the plan', () => {
  it('is answered under a heading of its page, or in its opening', () => {
    const headings = new Map(
      articles.map(({ id, body }) => [
        id,
        new Set([
          '',
          ...(body ? [...walk(body.tree)] : [])
            .filter(({ node }) => node.type === 'heading')
            .map(({ node }) => slugOfHeading(node)),
        ]),
      ]),
    );

    expect(points.length).toBeGreaterThan(200);
    expect(points.filter(({ page, anchor }) => !headings.get(page)?.has(anchor))).toEqual([]);
  });
});

describe('PEMAT-P', () => {
  it('was scored item by item for each article', () => {
    const missing = articles.flatMap(({ id }) =>
      ITEMS.filter(
        (item) => !scores.some((score) => score.page === id && score.item === String(item)),
      ).map((item) => `${id} ${item}`),
    );

    expect(missing, HOW).toEqual([]);
    expect(scores).toHaveLength(articles.length * ITEMS.length);
  });

  it('is met in every item that applies, each with a reason of its own', () => {
    expect(scores.filter(({ score }) => score !== 1 && score !== 'n/a')).toEqual([]);
    expect(scores.filter(({ reason }) => reason.length < 20)).toEqual([]);
    expect(new Set(scores.map(({ page, reason }) => `${page} ${reason}`)).size).toBe(scores.length);
  });
});
