// `node tests/reviewer/train.mjs`: makes `review/packed.ts` anew from `words.txt` and `tuned.jsonl`.
// First with the lines of some hands held back, to choose from them when to speak; then with all.
import { writeFileSync } from 'node:fs';
import { startChance } from '../../src/commands/chance.mjs';
import { openWordGroups } from '../../src/lib/recognizer/word-groups.ts';
import { read } from '../recognizer/network.mjs';
import { composePacked } from '../recognizer/packed-file.mjs';
import { teach } from '../recognizer/teach.mjs';
import { makeTable, readWords } from '../recognizer/word-table.mjs';
import { CODES, listExamples, makeReading, PARTS, readLines } from './lines.mjs';
import { chooseOffsets, measure, sayMeasures } from './measure.mjs';

const SHAPE = { size: 12, filters: 80, width: 4 };
const HELD_BACK = [2, 5];
// The examples that readers see, and the plainest lines, are told again and again.
const EXAMPLE_TIMES = 10;
const OFTEN_TIMES = 4;
const TOLD = [
  'The words and numbers the review learned, packed: made by a program, not by hand. How is told in',
  '`tests/reviewer/README.md`, how well it does in `src/tools/i-statement/README.md`.',
];

const HERE = new URL('.', import.meta.url);
const FILE = new URL('../../src/tools/i-statement/review/packed.ts', HERE);

const table = makeTable(readWords(new URL('words.txt', HERE)));
const known = openWordGroups({ parts: PARTS, words: table });
const { prepare, makeVaried } = makeReading(known);

const lines = readLines(new URL('tuned.jsonl', HERE)).map((line) => ({
  ...line,
  ...prepare(line),
}));
const own = listExamples().map(prepare);
const examples = Array.from({ length: EXAMPLE_TIMES }, () => own).flat();

const back = lines.filter(({ by }) => HELD_BACK.includes(by));
const rest = lines.filter(({ by }) => !HELD_BACK.includes(by));
const offsets = chooseFrom(learnFrom(rest, 'some held back'));
const network = learnFrom(lines, 'all lines');
writeFileSync(FILE, composePacked({ told: TOLD, parts: PARTS, table, network, offsets }));

function chooseFrom(taught) {
  const fields = back.map((line) => ({ ...line, scores: read(taught, line.words).scores }));
  const chosen = chooseOffsets(fields);
  process.stdout.write(`${sayMeasures(measure(fields, chosen))}\n`);
  return chosen;
}

function learnFrom(learned, name) {
  const random = startChance(7);
  const plainest = learned.filter(({ often }) => often);
  const again = Array.from({ length: OFTEN_TIMES }, () => plainest).flat();
  const all = [...learned, ...again, ...examples];
  const vary = makeVaried(all, random);
  return teach({
    groups: known.count,
    shape: SHAPE,
    codes: CODES.length,
    count: all.length,
    pick: (line) => vary(all[line]),
    random,
    name,
  });
}
