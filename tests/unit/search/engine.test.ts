import { beforeEach, describe, expect, it, vi } from 'vitest';
import { composeLexicon } from '../../../src/lexicon/lexicon.ts';
import { packWords } from '../../../src/lexicon/packed-words.ts';
import { soundOf } from '../../../src/lexicon/spelling.ts';

// The engine is made at build time; here it is about what is fetched besides it.
vi.mock('../../../src/search/pagefind.ts', () => ({
  startPagefind: () => Promise.resolve({ find: () => Promise.resolve([]) }),
  fetchFile: () => Promise.reject(new Error('Not asked for here.')),
}));

const PIECES = ['betrayal', 'jealousy', 'trust'];
const LEXICON = composeLexicon({
  words: new Map([['the', 4]]),
  pieces: PIECES.map(soundOf),
  groups: [],
  ways: [],
  learned: { step: { feature: 1, page: 1, danger: 1 }, start: 0, holder: '', pages: new Map() },
  pages: 200,
  rows: 900,
  folder: 'a/',
});

/** What was asked for, each with how it is answered. */
let asked = new Map<string, (response: Response) => void>();
const piece = (at: number) => `/pagefind/a/words/${at}.txt`;
const answer = (at: number) =>
  asked.get(piece(at))?.(new Response(packWords(new Map([[PIECES[at] ?? '', 4]]))));
const refuse = (at: number) => {
  asked.get(piece(at))?.(new Response('', { status: 503 }));
  asked.delete(piece(at));
};
/** Until everything that can go on by itself has gone on. */
const settle = () => new Promise((done) => setTimeout(done, 0));

beforeEach(() => {
  asked = new Map();
  vi.resetModules();
  vi.stubGlobal('fetch', (path: string) => {
    if (path.endsWith('lexicon.json')) return Promise.resolve(new Response(LEXICON));
    if (path.endsWith('starts.txt')) return Promise.resolve(new Response(''));
    return new Promise((done) => asked.set(path, done));
  });
  return () => vi.unstubAllGlobals();
});

async function startEngine() {
  const { loadEngine } = await import('../../../src/search/engine.ts');
  return loadEngine();
}

describe('a search with several words that are not common', () => {
  it('asks for all of their pieces at once', async () => {
    const { loadWords } = await startEngine();
    const loading = loadWords(['betrayal', 'jealousy', 'trust', 'betrayal']);
    await settle();

    expect([...asked.keys()]).toEqual([piece(0), piece(1), piece(2)]);
    [0, 1, 2].forEach(answer);
    expect([...(await loading).words.keys()]).toEqual(['the', ...PIECES]);
  });

  it('knows them in the same order, whichever came first', async () => {
    const { loadWords } = await startEngine();
    const loading = loadWords(['trust', 'betrayal']);
    await settle();
    answer(0);
    await settle();
    answer(2);

    expect([...(await loading).words.keys()]).toEqual(['the', 'trust', 'betrayal']);
  });

  it('goes on without one that could not be fetched, and asks for it another time', async () => {
    const { loadWords } = await startEngine();
    const loading = loadWords(['betrayal', 'trust']);
    await settle();
    refuse(0);
    answer(2);
    expect([...(await loading).words.keys()]).toEqual(['the', 'trust']);

    const again = loadWords(['betrayal', 'trust']);
    await settle();
    answer(0);
    expect([...(await again).words.keys()]).toEqual(['the', 'trust', 'betrayal']);
  });

  it('asks once for what two searches want, and takes it once', async () => {
    const { loadWords } = await startEngine();
    const first = loadWords(['betrayal']);
    const second = loadWords(['betrayal']);
    await settle();
    answer(0);

    expect((await first).words).toBe((await second).words);
    expect(asked.size).toBe(1);
  });
});
