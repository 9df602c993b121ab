import { describe, expect, it } from 'vitest';
import {
  askFor,
  findAddressCheck,
  findNoNetwork,
  withAnswers,
  type AddressCheck,
  type Ask,
} from '../../../src/lib/address-answers.ts';

/** A web of a few addresses: `HEAD https://a.org/` or `https://a.org/`, then a status and where it leads. */
function webOf(pages: Readonly<Record<string, readonly [number, string?] | Error>>) {
  const asked: string[] = [];
  const ask: Ask = async (address, method) => {
    asked.push(`${method} ${address}`);
    const page = pages[`${method} ${address}`] ?? pages[address] ?? [404];
    if (page instanceof Error) throw page;
    const [status, location] = page;
    return { status, headers: { get: () => location ?? null } };
  };
  return { ask, asked };
}

const A = 'https://a.org/';
const DOI = 'https://doi.org/10.1000/1';
const OFFLINE = new TypeError('fetch failed', {
  cause: Object.assign(new Error('no'), { code: 'ENOTFOUND' }),
});
const LATE = Object.assign(new Error('late'), { name: 'TimeoutError' });

describe('an address', () => {
  it.each([
    ['answers', A, { [A]: [200] }, { result: 'ok' }],
    ['answers only with its page', A, { [`HEAD ${A}`]: [405], [A]: [200] }, { result: 'ok' }],
    ['says there is none only to HEAD', A, { [`HEAD ${A}`]: [404], [A]: [200] }, { result: 'ok' }],
    ['is lent to another', A, { [A]: [302, '/b'], [`${A}b`]: [200] }, { result: 'ok' }],
    ['has moved', A, { [A]: [301, '/b'], [`${A}b`]: [200] }, { result: 'moved', to: `${A}b` }],
    [
      'has moved by way of another',
      A,
      { [A]: [302, '/b'], [`${A}b`]: [308, 'https://c.org/'], 'https://c.org/': [200] },
      { result: 'moved', to: 'https://c.org/' },
    ],
    ['has moved to nowhere', A, { [A]: [301, '/b'], [`${A}b`]: [404] }, { result: 'gone' }],
    ['is not there', A, { [A]: [404] }, { result: 'gone' }],
    ['was taken away', A, { [A]: [410] }, { result: 'gone' }],
    ['turns programs away', A, { [A]: [403] }, { result: 'unreached', why: 'it answered 403' }],
    ['is out of order', A, { [A]: [503] }, { result: 'unreached', why: 'it answered 503' }],
    ['leads on to nothing', A, { [A]: [302] }, { result: 'unreached', why: 'it answered 302' }],
    [
      'leads on wrongly',
      A,
      { [A]: [302, 'https://'] },
      { result: 'unreached', why: 'it answered 302' },
    ],
    [
      'leads in a ring',
      A,
      { [A]: [302, A] },
      { result: 'unreached', why: 'it led on more than 5 times' },
    ],
    ['is offline', A, { [A]: OFFLINE }, { result: 'unreached', why: 'no connection (ENOTFOUND)' }],
    ['says no more', A, { [A]: new TypeError('x') }, { result: 'unreached', why: 'no connection' }],
    ['is late', A, { [A]: LATE }, { result: 'unreached', why: 'no answer in time' }],
    [
      'says there is none to HEAD, and then is offline',
      A,
      { [`HEAD ${A}`]: [404], [A]: OFFLINE },
      { result: 'unreached', why: 'no connection (ENOTFOUND)' },
    ],
    [
      'is a DOI that leads to its publisher, who is not asked',
      DOI,
      { [DOI]: [302, 'https://publisher.com/1'], 'https://publisher.com/1': [403] },
      { result: 'ok', to: 'https://publisher.com/1' },
    ],
    [
      'is a DOI that doi.org keeps itself',
      DOI,
      { [DOI]: [301, 'https://www.doi.org/1'], 'https://www.doi.org/1': [200] },
      { result: 'ok' },
    ],
    ['is a DOI that nobody registered', DOI, { [DOI]: [404] }, { result: 'gone' }],
    [
      'is a DOI while doi.org rests',
      DOI,
      { [DOI]: [429] },
      { result: 'unreached', why: 'it answered 429' },
    ],
  ] as const)('%s', async (_, address, pages, answer) => {
    expect(await askFor(address, webOf(pages).ask)).toEqual(answer);
  });

  it('is asked for its page only where it did not answer without', async () => {
    const [good, shy] = [webOf({ [A]: [200] }), webOf({ [`HEAD ${A}`]: [405], [A]: [200] })];
    await askFor(A, good.ask);
    await askFor(A, shy.ask);

    expect(good.asked).toEqual([`HEAD ${A}`]);
    expect(shy.asked).toEqual([`HEAD ${A}`, `GET ${A}`]);
  });
});

describe('where the web cannot be asked, that is said, and no work is called gone', () => {
  const HANDBOOK = 'https://doi.org/10.1000/182';

  it.each([
    ['offline', { [HANDBOOK]: OFFLINE }, 'no connection (ENOTFOUND)'],
    ['behind a wall that refuses', { [HANDBOOK]: [403] }, 'it answered 403'],
    ['behind a wall that knows no page', {}, 'it does not answer as doi.org does'],
    ['online', { [HANDBOOK]: [302, 'https://handbook.org/'] }, undefined],
  ] as const)('%s', async (_, pages, why) => {
    expect(await findNoNetwork(webOf(pages).ask)).toBe(why);
  });
});

describe('the record', () => {
  const BEFORE: AddressCheck[] = [
    { id: 'a', address: A, on: '2026-01-01', result: 'ok' },
    { id: 'b', address: A, on: '2026-01-01', result: 'ok' },
    { id: 'old', address: A, on: '2026-01-01', result: 'gone' },
  ];

  it('keeps the day and what came of it, in the order of the works', () => {
    const answers = [
      { id: 'c', address: A, answer: { result: 'moved', to: DOI } },
      { id: 'a', address: DOI, answer: { result: 'ok', to: A } },
      { id: 'b', address: A, answer: { result: 'unreached', why: 'no answer in time' } },
      { id: 'd', address: A, answer: { result: 'gone' } },
    ] as const;

    expect(withAnswers(BEFORE, answers, '2026-11-22', ['a', 'b', 'c', 'd', 'e'])).toEqual([
      { id: 'a', address: DOI, on: '2026-11-22', result: 'ok' },
      { id: 'b', address: A, on: '2026-01-01', result: 'ok' },
      { id: 'c', address: A, on: '2026-11-22', result: 'moved', to: DOI },
      { id: 'd', address: A, on: '2026-11-22', result: 'gone' },
    ]);
  });

  it.each([
    ['a', A, BEFORE[0]],
    ['a', DOI, undefined],
    ['e', A, undefined],
    ['a', undefined, undefined],
  ])('says of %s at %s only what is known of that address', (id, address, line) => {
    expect(findAddressCheck(BEFORE, id, address)).toBe(line);
  });
});
