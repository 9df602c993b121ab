// The labeled lines as the network sees them, and the many ways one can be varied.
import { readFileSync } from 'node:fs';
import { layOut } from '../../src/lib/recognizer/layout.ts';
import { END, START } from '../../src/lib/recognizer/word-groups.ts';
import { FIELDS } from '../../src/tools/i-statement/draft.ts';
import { examples } from '../../src/tools/i-statement/made-up.ts';
import { exercises } from '../../src/tools/i-statement/practice.ts';
import { CODES } from '../../src/tools/i-statement/review.ts';
import { listOwnWords } from '../../src/tools/i-statement/own-words.ts';

export { CODES };

/** How many parts a statement has. */
export const PARTS = FIELDS.length;
const HARM = CODES.indexOf('harm');
// Harm matters most.
const HARM_WEIGHT = 3;

/** The lines of a file of one JSON value each. */
export function readLines(path) {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What the site's own examples say, part by part: nothing in them is to be noticed but what they show. */
export function listExamples() {
  const parts = (draft, field, kind) =>
    FIELDS.filter((one) => draft[one] !== '').map((one) => ({
      field: one,
      text: draft[one],
      codes: one === field && kind !== 'none' ? [kind] : [],
    }));
  return [
    ...Object.values(examples).flatMap((draft) => parts(draft)),
    ...exercises.flatMap(({ draft, field, kind, better }) => [
      ...parts(draft, field, kind),
      ...(better === '' ? [] : [{ field, text: better, codes: [] }]),
    ]),
  ];
}

/** How lines are read with these groups of words. */
export function makeReading(known) {
  const show = (field, words) =>
    layOut(FIELDS.indexOf(field), words, known).map(({ groups }) => [...groups]);
  return {
    /** A labeled line with its places and their groups, and what should be said of it. */
    prepare: ({ field, text, codes }) => {
      const part = FIELDS.indexOf(field);
      const places = layOut(part, listOwnWords(field, text), known);
      const words = places.map(({ groups }) => [...groups]);
      return { field, text, codes, part, places, words, ...listTargets(codes) };
    },
    /** Ways to vary one of these lines: said in another part, next to another, in a whole statement. */
    makeVaried: (lines, random) => makeVaried(lines, random, known, show),
  };
}

// Where there is harm nothing else is said: taught too, but less sternly, as the words may well be there.
function listTargets(codes) {
  const isHarm = codes.includes('harm');
  return {
    targets: CODES.map((code) => ((isHarm ? code === 'harm' : codes.includes(code)) ? 1 : 0)),
    weights: CODES.map((code) => (code === 'harm' ? HARM_WEIGHT : isHarm ? 0.15 : 1)),
  };
}

function makeVaried(lines, random, { part: markOfPart, passed }, show) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const word = (text) => show('reason', listOwnWords('feeling', text))[1] ?? [];
  const JOINTS = [',', 'and', 'but', 'because', 'since'].map((text) => [...word(text)]);
  const [comma, and, but, because, since] = JOINTS;
  const of = (field, test = () => true) =>
    lines.filter((line) => line.field === field && line.words.length < 26 && test(line));
  const isClean = ({ codes }) => codes.length === 0;
  const isHarm = ({ codes }) => codes.includes('harm');
  const byField = FIELDS.map((field) => ({
    all: of(field),
    clean: of(field, isClean),
    harm: of(field, isHarm),
    wording: of(field, (line) => !isClean(line) && !isHarm(line)),
  }));
  const own = ({ words }) =>
    words.filter((groups) => groups.length > 0 && !(groups[0] >= END && groups[0] < markOfPart));
  // The marks that tell which part of the statement it is.
  const moveTo = (field, words) => {
    const part = FIELDS.indexOf(field);
    const change = (group) =>
      group >= markOfPart && group < passed
        ? markOfPart + part
        : group >= START && group < markOfPart
          ? START + part
          : group;
    return words.map((groups) => groups.map(change));
  };
  const sentence = (field, words) =>
    moveTo(field, [
      [START, markOfPart],
      ...words,
      [END, markOfPart],
      ...Array.from({ length: 4 }, () => []),
    ]);
  const with_ = (field, words, codes) => ({ field, codes, words, ...listTargets(codes) });

  function move(line) {
    const field = pick(['situation', 'reason']);
    return with_(field, moveTo(field, line.words), line.codes);
  }

  function join(line) {
    const kind = random();
    const field = pick([1, 2, 4]);
    const pool = byField[field][kind < 0.5 ? 'clean' : kind < 0.85 ? 'wording' : 'harm'];
    const other = pick(pool.length > 0 ? pool : byField[1].clean);
    const codes = [...new Set([...line.codes, ...other.codes])];
    const isEnd = line.field === 'feeling' || line.field === 'request';
    const joint = pick(
      isEnd
        ? [[because], [comma], [comma, because], [since], [comma, and]]
        : [[comma], [and], [comma, and], [because], [comma, but]],
    );
    if (random() < 0.2) {
      const words = [...sentence(line.field, own(line)), ...sentence(line.field, own(other))];
      return with_(line.field, words, codes);
    }
    const isFirst = isEnd || random() < 0.75;
    const words = isFirst
      ? [...own(line), ...joint, ...own(other)]
      : [...own(other), ...joint, ...own(line)];
    return with_(line.field, sentence(line.field, words), codes);
  }

  // As the tool composes it. Only whether there is harm is asked of a whole statement.
  const stem = (text) => show('reason', listOwnWords('reason', text)).slice(1, -5);
  const [iFeel, when, iWouldLike, iCanSee] = [
    'I feel',
    'when',
    'I would like',
    'I can see that',
  ].map(stem);
  function compose(line) {
    const rest = random() < 0.7 ? 'clean' : 'all';
    const parts = FIELDS.map((field, index) =>
      field === line.field ? line : random() < 0.6 ? pick(byField[index][rest]) : undefined,
    );
    const [feeling, situation, reason, request, perspective] = parts;
    const core = [
      ...(feeling ? [...iFeel, ...own(feeling)] : []),
      ...(situation ? [...when, ...own(situation)] : []),
      ...(reason ? [comma, because, ...own(reason)] : []),
    ];
    const words = [
      ...(perspective ? sentence('situation', [...iCanSee, ...own(perspective)]) : []),
      ...(core.length > 0 ? sentence('situation', core) : []),
      ...(request ? sentence('situation', [...iWouldLike, ...own(request)]) : []),
    ];
    const codes = parts.some((part) => part && isHarm(part)) ? ['harm'] : [];
    return {
      ...with_('situation', words, codes),
      weights: CODES.map((_, code) => (code === HARM ? HARM_WEIGHT : 0)),
    };
  }

  return (line) => {
    const kind = random();
    if (kind < 0.06) return compose(line);
    const isMoved = line.field === 'situation' || line.field === 'reason';
    const moved = isMoved && random() < 0.2 ? move(line) : line;
    return kind < 0.42 ? join(moved) : moved;
  };
}
