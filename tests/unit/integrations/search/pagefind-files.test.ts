import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readCbor, writeCbor } from '../../../../src/integrations/search/cbor.ts';
import {
  readFragment,
  shortenStart,
  throwOnErrors,
  writeFragment,
} from '../../../../src/integrations/search/pagefind-files.ts';

const MARK = 'pagefind_dcd';

it('reads a page as it was written', () => {
  const page = { url: '/é/', content: 'Text' };

  expect(readFragment(writeFragment(page))).toEqual(page);
});

it('counts the pages and pieces of an index instead of naming them', () => {
  const meta = [
    '1.6.0',
    [
      ['en_1a2b3c4', 412, ''],
      ['en_5d6e7f8', 90, ''],
    ],
    [['abandon0', 'check0', 'en_aaaaaaa']],
    [['type', 'en_bbbbbbb']],
    [],
    ['title'],
  ];
  const bytes = gzipSync(Buffer.concat([Buffer.from(MARK), writeCbor(meta)]));
  const start = shortenStart(bytes);
  const plain = gunzipSync(start.bytes);

  expect(plain.subarray(0, MARK.length).toString()).toBe(MARK);
  expect(readCbor(plain.subarray(MARK.length))).toEqual([
    '1.6.0',
    [
      ['0', 1, ''],
      ['1', 1, ''],
    ],
    [['abandon0', 'check0', '0']],
    [['type', 'en_bbbbbbb']],
    [],
    ['title'],
  ]);
  expect([...start.pages]).toEqual([
    ['en_1a2b3c4', 0],
    ['en_5d6e7f8', 1],
  ]);
  expect([...start.pieces]).toEqual([['en_aaaaaaa', '0']]);
});

it('refuses an index of another shape, as another version of Pagefind may make', () => {
  const bytes = gzipSync(Buffer.concat([Buffer.from(MARK), writeCbor(['2.0.0', 'other'])]));

  expect(() => shortenStart(bytes)).toThrow();
});

it('tells what Pagefind complains of', () => {
  expect(throwOnErrors({ errors: [], file: 1 }).file).toBe(1);
  expect(() => throwOnErrors({ errors: ['no such thing'] })).toThrow('no such thing');
});
