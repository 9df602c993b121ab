import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeCbor, type Cbor } from '../../../../src/integrations/search/cbor.ts';
import {
  getEngine,
  readFragment,
  readList,
  throwOnErrors,
  writeFragment,
} from '../../../../src/integrations/search/pagefind-files.ts';

const MARK = 'pagefind_dcd';

it('reads a page as it was written', () => {
  const page = { url: '/é/', content: 'Text' };

  expect(readFragment(writeFragment(page))).toEqual(page);
});

const pack = (list: Cbor) => gzipSync(Buffer.concat([Buffer.from(MARK), writeCbor(list)]));

it('counts the pages and pieces of an index, and says where each piece begins', () => {
  const list = readList(
    pack([
      '1.6.0',
      [
        ['en_1a2b3c4', 412, ''],
        ['en_5d6e7f8', 90, ''],
      ],
      [
        ['doubt5', 'down0', 'en_ccccccc'],
        ['abandon0', 'doubt3', 'en_aaaaaaa'],
        ['down3', 'zeal0', 'en_ddddddd'],
      ],
      [['type', 'en_bbbbbbb']],
      [],
      ['title'],
    ]),
  );

  expect([...list.pages]).toEqual([
    ['en_1a2b3c4', 0],
    ['en_5d6e7f8', 1],
  ]);
  expect([...list.pieces]).toEqual([
    ['en_aaaaaaa', 0],
    ['en_ccccccc', 1],
    ['en_ddddddd', 2],
  ]);
  expect(list.starts).toEqual(['a', 'doubt5', 'down3']);
  expect([...list.filters]).toEqual([['en_bbbbbbb', 'type']]);
});

it('refuses an index in which two pieces hold the same term', () => {
  const pieces = [
    ['abandon0', 'doubt0', 'en_aaaaaaa'],
    ['doubt0', 'zeal0', 'en_bbbbbbb'],
  ];

  expect(() => readList(pack(['1.6.0', [], pieces, [], [], []]))).toThrow('doubt0');
});

it('refuses an index of another shape, as another version of Pagefind may make', () => {
  expect(() => readList(pack(['2.0.0', 'other']))).toThrow();
});

it('tells what Pagefind complains of', () => {
  expect(throwOnErrors({ errors: [], file: 1 }).file).toBe(1);
  expect(() => throwOnErrors({ errors: ['no such thing'] })).toThrow('no such thing');
});

describe('the engine', () => {
  const file = (name: string, ending: string, content = 'wasm') => ({
    name,
    ending,
    content: Buffer.from(content),
  });
  const HOW =
    'Write its new name into src/integrations/search/pagefind-files.ts, and look at src/search/pagefind.ts, which starts it.';

  it('is found among what Pagefind made', () => {
    const files = [file('pagefind', 'js'), file('wasm.unknown', 'pagefind', 'engine')];

    expect(getEngine(files)).toEqual(Buffer.from('engine'));
  });

  it.each([
    [
      'has another name',
      [file('wasm.plain', 'pagefind'), file('wasm.en', 'pagefind')],
      '“wasm.plain”, “wasm.en”',
    ],
    ['is not there', [file('wasm.unknown', 'js')], 'none'],
  ])('stops the build where it %s, and says what to do', (_, files, made) => {
    expect(() => getEngine(files)).toThrow(
      `Pagefind made no engine called “wasm.unknown”, but ${made}. ${HOW}`,
    );
  });
});
