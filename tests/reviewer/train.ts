// `npm run learn:reviewer`: makes `review/packed.ts` anew from `words.txt` and `tuned.jsonl`.
// First with the lines of some hands held back, to choose from them when to speak; then with all, going on from
// what is kept where the lists of words have as many groups as they had.
import { writeFileSync } from 'node:fs';
import { startChance } from '../../src/commands/chance.ts';
import { listTurns, openSteps } from '../../src/lib/recognizer/steps.ts';
import { openWordGroups } from '../../src/lib/recognizer/word-groups.ts';
import { read, type RoundedNetwork } from '../recognizer/network.ts';
import { composePacked } from '../recognizer/packed-file.ts';
import { teach } from '../recognizer/teach.ts';
import { teachSteps } from '../recognizer/teach-steps.ts';
import { makeTable, readWords } from '../recognizer/word-table.ts';
import { CODES } from '../../src/tools/i-statement/review.ts';
import type { Packed } from '../../src/lib/recognizer/packed.ts';
import { PACKED } from '../../src/tools/i-statement/review/packed.ts';
import { listExamples, PARTS, readLine, readLines, type Line, type ReadLine } from './lines.ts';
import { chooseOffsets, sayMeasures } from './measure.ts';
import { makeVaried } from './variants.ts';

const SHAPE = { size: 12, filters: 80, width: 4 };
// Two that wrote as people mostly do; the older ones wrote half of their lines to mislead.
const HELD_BACK = [19, 20];
// The examples that readers see, and the plainest lines, are told again and again.
const EXAMPLE_TIMES = 10;
const OFTEN_TIMES = 4;
// The larger, the fewer turns: so many that the whole stays within its 12 KB.
const BRAKE = 13;
const TOLD = [
  'The words and numbers the review learned, packed: made by a program, not by hand. How is told in',
  '`tests/reviewer/README.md`, how well it does in `src/tools/i-statement/README.md`.',
];

const HERE = new URL('.', import.meta.url);
const FILE = new URL('../../src/tools/i-statement/review/packed.ts', HERE);

const table = makeTable(readWords(new URL('words.txt', HERE)));
const known = openWordGroups({ parts: PARTS, words: table });

const lines = readLines(new URL('tuned.jsonl', HERE)).map((line) => ({
  ...line,
  ...readLine(line, known),
}));
const own = listExamples().map((line) => readLine(line, known));
const examples = Array.from({ length: EXAMPLE_TIMES }, () => own).flat();

const back = lines.filter(({ by }) => isHeldBack(by));
const rest = lines.filter(({ by }) => !isHeldBack(by));
const offsets = chooseFrom(learnFrom(rest, 'some held back'));
const isSameShape = PACKED.words.groups === table.groups;
const { network, steps } = learnFrom(lines, 'all lines', isSameShape ? PACKED : undefined);
writeFileSync(FILE, composePacked({ told: TOLD, parts: PARTS, table, network, offsets, steps }));

/** A labeled line, read. */
type Learned = Line & ReadLine;
interface Taught {
  readonly network: RoundedNetwork;
  readonly steps: Packed['steps'];
}

function isHeldBack(by: number | undefined): boolean {
  return by !== undefined && HELD_BACK.includes(by);
}

function chooseFrom(taught: Taught): number[] {
  const readScores = openTaught(taught);
  const fields = back.map((line) => ({ ...line, scores: readScores(line) }));
  const chosen = chooseOffsets(fields);
  process.stdout.write(`${sayMeasures(fields, chosen)}\n`);
  return chosen;
}

function openTaught({ network, steps }: Taught): (line: ReadLine) => number[] {
  const addSteps = openSteps({ steps });
  return ({ part, places, words }) => {
    const told = addSteps(part, places);
    return read(network, words).scores.map((score, code) => score + told[code]!.sum);
  };
}

function learnFrom(learned: readonly Learned[], name: string, kept?: Packed): Taught {
  const random = startChance(7);
  const plainest = learned.filter(({ often }) => often);
  const again = Array.from({ length: OFTEN_TIMES }, () => plainest).flat();
  const all = [...learned, ...again, ...examples];
  const vary = makeVaried(all, random, known);
  const network = teach({
    groups: known.count,
    shape: SHAPE,
    codes: CODES.length,
    count: all.length,
    pick: (line) => vary(all[line]!),
    random,
    kept,
    name,
  });
  const asTold = (line: ReadLine, times: number) => ({
    ...line,
    times,
    turns: listTurns(line.part, line.places).flatMap((turns) =>
      turns.map(({ name: turn }) => turn),
    ),
    scores: read(network, line.words).scores,
  });
  const told = [
    ...learned.map((line) => asTold(line, line.often ? 1 + OFTEN_TIMES : 1)),
    ...own.map((line) => asTold(line, EXAMPLE_TIMES)),
  ];
  return { network, steps: teachSteps(told, BRAKE, random) };
}
