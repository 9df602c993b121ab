// `node tests/search/danger/train.mjs`: makes `packed-danger.ts` anew from `words.txt` and all lines there are:
// `tuned.jsonl`, what people ask, and the lines of the review that tell of harm or of nothing.
// First with the lines of some hands held back, to choose from them when help is shown; then with all.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { layOut } from '../../../src/lib/recognizer/layout.ts';
import { openWordGroups } from '../../../src/lib/recognizer/word-groups.ts';
import { listWords } from '../../../src/lib/recognizer/words.ts';
import { read } from '../../recognizer/network.mjs';
import { composePacked } from '../../recognizer/packed-file.mjs';
import { makeRandom, teach } from '../../recognizer/teach.mjs';
import { makeTable, readWords } from '../../recognizer/word-table.mjs';
import { readLines } from '../../reviewer/lines.mjs';

const SHAPE = { size: 12, filters: 80, width: 4 };
const HELD_BACK = [7, 8];
// Of the harmless lines of other hands, a third of which sound of danger on purpose, so many may bring help.
const IN_VAIN = 0.04;
// The plainest lines are told again and again.
const PLAINEST = 10;
const PLAINEST_TIMES = 5;
// What is asked of these pages is now danger and now not.
const NEAR_DANGER =
  /staying-safe|help|control|trauma|red-flags|am-i-the-one|gaslight|hurts-me|leave|phone|is-safe/;
const TOLD = [
  'The words and numbers by which a search knows danger, packed: made by a program, not by hand. How, and',
  'how well it does, is told in `tests/search/danger/README.md`.',
];

const HERE = new URL('.', import.meta.url);
const FILE = new URL('../../../src/search/understanding/packed-danger.ts', HERE);

const table = makeTable(readWords(new URL('words.txt', HERE)));
const known = openWordGroups({ parts: 1, words: table });

const searches = readLines(new URL('tuned.jsonl', HERE));
const asked = ['articles', 'answers', 'danger'].flatMap((file) =>
  readYaml(`../../../content/asked/${file}.yaml`)
    .filter(({ page }) => file === 'danger' || !NEAR_DANGER.test(page))
    .flatMap((entry) => entry.asked)
    .map((text) => ({ text, danger: file === 'danger' })),
);
const sayings = readYaml('../no-danger.yaml').map((text) => ({ text, danger: false }));
const statements = readLines(new URL('../../reviewer/tuned.jsonl', HERE))
  .filter(({ codes }) => codes.length === 0 || codes.includes('harm'))
  .map(({ text, codes }) => ({ text, danger: codes.length > 0, by: 'review' }));
const lines = [...searches, ...asked, ...sayings, ...statements]
  .map(({ text, danger, by }) => ({
    by,
    words: layOut(0, listWords(text), known).map(({ groups }) => [...groups]),
    targets: [danger ? 1 : 0],
    weights: [3],
  }))
  .filter(({ words }) => words.length > 0)
  .flatMap((line) => Array.from({ length: line.by === PLAINEST ? PLAINEST_TIMES : 1 }, () => line));

const back = lines.filter(({ by }) => HELD_BACK.includes(by));
const rest = lines.filter(({ by }) => !HELD_BACK.includes(by));
const offset = choosePoint(learnFrom(rest, 'some held back'));
const network = learnFrom(lines, 'all lines');
writeFileSync(FILE, composePacked({ told: TOLD, parts: 1, table, network, offsets: [offset] }));

function readYaml(path) {
  return parse(readFileSync(new URL(path, HERE), 'utf8'));
}

function choosePoint(taught) {
  const scored = back.map(({ words, targets }) => ({
    score: read(taught, words).scores[0],
    isDanger: targets[0] === 1,
  }));
  const harmless = scored.filter(({ isDanger }) => !isDanger).sort((a, b) => b.score - a.score);
  const point = harmless[Math.floor(harmless.length * IN_VAIN)].score;
  const found = scored.filter(({ isDanger, score }) => isDanger && score > point).length;
  const share = found / (scored.length - harmless.length);
  process.stdout.write(`found of the lines held back: ${share.toFixed(2)}, above ${point}\n`);
  return Number((-point).toFixed(2));
}

function learnFrom(learned, name) {
  const random = makeRandom(7);
  const pick = (line) => learned[line];
  const count = learned.length;
  return teach({ groups: known.count, shape: SHAPE, codes: 1, count, pick, random, name });
}
