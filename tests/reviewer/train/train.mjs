// `node tests/reviewer/train/train.mjs`: makes `review/packed.ts` anew from `words.txt` and `tuned.jsonl`.
// First with the lines of some hands held back, to choose from them when to speak; then with all.
import { writeFileSync } from 'node:fs';
import { chooseOffsets, measure, sayMeasures } from './measure.mjs';
import { CODE_COUNT, learn, makeNetwork, read, startRounding } from './network.mjs';
import { composePacked } from './packed-file.mjs';
import { makeTable, readWords } from './word-table.mjs';

const SHAPE = { size: 12, filters: 80, width: 4 };
const HELD_BACK = [2, 5];
// The examples that readers see, and the plainest lines, are told again and again.
const EXAMPLE_TIMES = 10;
const OFTEN_TIMES = 4;
// How coarsely the file keeps what groups are, what filters look for, start from and speak for.
const STEPS = [0.25, 0.5, 0.35, 0.5];

const HERE = new URL('.', import.meta.url);
const FILE = new URL('../../../src/tools/i-statement/review/packed.ts', HERE);

const say = (text) => process.stdout.write(`${text}\n`);

// The same numbers each time.
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// The words first: the lines are read with them.
const table = makeTable(readWords());
const none = Array.from({ length: CODE_COUNT }, () => 0);
const empty = {
  size: 0,
  filters: 0,
  width: 1,
  steps: [],
  vectors: [],
  looks: [],
  starts: [],
  sums: [],
};
writeFileSync(FILE, composePacked(table, { ...empty, offsets: none }, none));
const { GROUP_COUNT } = await import('../../../src/tools/i-statement/review/word-groups.ts');
const { listExamples, makeVaried, prepare, readLines } = await import('./lines.mjs');

const lines = readLines(new URL('../tuned.jsonl', HERE)).map((line) => ({
  ...line,
  ...prepare(line),
}));
const own = listExamples().map(prepare);
const examples = Array.from({ length: EXAMPLE_TIMES }, () => own).flat();

const back = lines.filter(({ by }) => HELD_BACK.includes(by));
const rest = lines.filter(({ by }) => !HELD_BACK.includes(by));
const offsets = chooseFrom(teach(rest, 'some held back'));
writeFileSync(FILE, composePacked(table, teach(lines, 'all lines'), offsets));

function chooseFrom(network) {
  const fields = back.map((line) => ({ ...line, scores: read(network, line.words).scores }));
  const chosen = chooseOffsets(fields);
  say(sayMeasures(measure(fields, chosen)));
  return chosen;
}

// Words and filters are left out at random, so that the network does not lean on any one of them.
function teach(learned, name) {
  const random = makeRandom(7);
  const plainest = learned.filter(({ often }) => often);
  const again = Array.from({ length: OFTEN_TIMES }, () => plainest).flat();
  const known = [...learned, ...again, ...examples];
  const vary = makeVaried(known, random);
  const network = makeNetwork({ groups: GROUP_COUNT, ...SHAPE, random });
  const pick = (line) => vary(known[line]);
  const common = { wordDrop: 0.12, filterDrop: 0.12, decay: 1e-4, foundWeight: 1.3, random };
  learn(network, known.length, pick, { ...common, rounds: 45, rate: 0.006, say: makeSay(name) });
  startRounding(network, STEPS);
  learn(network, known.length, pick, { ...common, rounds: 10, rate: 0.0002, say: makeSay(name) });
  return network;
}

function makeSay(name) {
  const start = Date.now();
  return (round, loss) => {
    const seconds = Math.round((Date.now() - start) / 1000);
    if (round % 5 === 4) say(`${name}: round ${round + 1}, loss ${loss.toFixed(3)}, ${seconds} s`);
  };
}
