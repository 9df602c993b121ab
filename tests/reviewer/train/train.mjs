// `node tests/reviewer/train/train.mjs`: makes `review/weights.ts` anew from `tuned.jsonl`.
// First with some lines held back, to choose from them when to speak; then with all.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { chooseOffsets, measure, sayMeasures } from './measure.mjs';
import { GROUP_COUNT, listExamples, makeVaried, prepare, readLines } from './lines.mjs';
import { learn, makeNetwork, read } from './network.mjs';
import { composeWeights, roundNetwork } from './weights-file.mjs';

const SHAPE = { size: 14, filters: 128, width: 5 };
const HELD_BACK = 0.12;
// The examples that readers see are told again and again.
const EXAMPLE_TIMES = 5;

const HERE = new URL('.', import.meta.url);
const WEIGHTS = new URL('../../../src/tools/i-statement/review/weights.ts', HERE);

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

const lines = readLines(new URL('../tuned.jsonl', HERE)).map(prepare);
const own = listExamples().map(prepare);
const examples = Array.from({ length: EXAMPLE_TIMES }, () => own).flat();

const [back, rest] = holdBack(lines);
const offsets = chooseFrom(teach(rest, 'some held back'));
writeFileSync(WEIGHTS, composeWeights(teach(lines, 'all lines'), offsets));

function chooseFrom(network) {
  const fields = back.map((line) => ({ ...line, scores: read(network, line.words).scores }));
  const chosen = chooseOffsets(fields);
  say(sayMeasures(measure(fields, chosen)));
  return chosen;
}

// Chosen by the words themselves, so that a line stays held back whatever other lines are added.
function holdBack(all) {
  const isBack = ({ text }) => {
    const hash = createHash('sha256').update(text.toLowerCase()).digest();
    return hash.readUInt32BE() / 2 ** 32 < HELD_BACK;
  };
  return [all.filter(isBack), all.filter((line) => !isBack(line))];
}

// Words and filters are left out at random, so that the network does not lean on any one of them.
function teach(learned, name) {
  const random = makeRandom(7);
  const known = [...learned, ...examples];
  const vary = makeVaried(known, random);
  const network = makeNetwork({ groups: GROUP_COUNT, ...SHAPE, random });
  learn(network, known.length, (line) => vary(known[line]), {
    rounds: 45,
    rate: 0.008,
    wordDrop: 0.12,
    filterDrop: 0.25,
    decay: 4e-4,
    foundWeight: 1.3,
    random,
    say: makeSay(name),
  });
  const texts = learned.map(({ words }) => words);
  return roundNetwork(network, texts);
}

function makeSay(name) {
  const start = Date.now();
  return (round, loss) => {
    const seconds = Math.round((Date.now() - start) / 1000);
    if (round % 10 === 9) say(`${name}: round ${round + 1}, loss ${loss.toFixed(3)}, ${seconds} s`);
  };
}
