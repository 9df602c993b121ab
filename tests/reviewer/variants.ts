// The many ways a labeled line can be varied: said in another part, next to another, in a whole statement.
import { layOut } from '../../src/lib/recognizer/layout.ts';
import { END, START, type WordGroups } from '../../src/lib/recognizer/word-groups.ts';
import { FIELDS, type Field } from '../../src/tools/i-statement/draft.ts';
import { listOwnWords } from '../../src/tools/i-statement/own-words.ts';
import { CODES, type FindingCode } from '../../src/tools/i-statement/review.ts';
import type { Example } from '../recognizer/network.ts';
import { HARM_WEIGHT, listTargets, type LabeledPart } from './lines.ts';

type Words = Example['words'];
/** A line as the network sees it, or a variant of one. */
type Variant = Pick<LabeledPart, 'field' | 'codes'> & Example;

/** So many words and more are not put together with others. */
const TOO_LONG = 26;

/** What makes variants of a line, together with others of these lines. */
export function makeVaried(
  lines: readonly Variant[],
  random: () => number,
  known: WordGroups,
): (line: Variant) => Variant {
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!;
  const { own, moveTo, sentence, show } = makeWriting(known);

  const joint = (text: string) => show('feeling', text)[1] ?? [];
  const [comma, and, but, because, since] = [
    joint(','),
    joint('and'),
    joint('but'),
    joint('because'),
    joint('since'),
  ];
  const stem = (text: string) => show('reason', text).slice(1, -5);
  const [iFeel, when, iWouldLike, iCanSee] = [
    stem('I feel'),
    stem('when'),
    stem('I would like'),
    stem('I can see that'),
  ];

  const isClean = ({ codes }: Variant) => codes.length === 0;
  const isHarm = ({ codes }: Variant) => codes.includes('harm');
  const byField = new Map(
    FIELDS.map((one) => {
      const all = lines.filter(({ field, words }) => field === one && words.length < TOO_LONG);
      const wording = all.filter((line) => !isClean(line) && !isHarm(line));
      return [one, { all, clean: all.filter(isClean), harm: all.filter(isHarm), wording }];
    }),
  );
  const poolsOf = (field: Field) => byField.get(field)!;

  function move(line: Variant): Variant {
    const field = pick(['situation', 'reason'] as const);
    return label(field, moveTo(field, line.words), line.codes);
  }

  function join(line: Variant): Variant {
    const kind = random();
    const pools = poolsOf(pick(['situation', 'reason', 'perspective'] as const));
    const pool = pools[kind < 0.5 ? 'clean' : kind < 0.85 ? 'wording' : 'harm'];
    const other = pick(pool.length > 0 ? pool : poolsOf('situation').clean);
    const codes = [...new Set([...line.codes, ...other.codes])];
    const isEnd = line.field === 'feeling' || line.field === 'request';
    const between = pick(
      isEnd
        ? [[because], [comma], [comma, because], [since], [comma, and]]
        : [[comma], [and], [comma, and], [because], [comma, but]],
    );
    if (random() < 0.2) {
      const words = [...sentence(line.field, own(line)), ...sentence(line.field, own(other))];
      return label(line.field, words, codes);
    }
    const isFirst = isEnd || random() < 0.75;
    const [before, after] = isFirst ? [line, other] : [other, line];
    const words = [...own(before), ...between, ...own(after)];
    return label(line.field, sentence(line.field, words), codes);
  }

  // As the tool composes it. Only whether there is harm is asked of a whole statement.
  function compose(line: Variant): Variant {
    const rest = random() < 0.7 ? 'clean' : 'all';
    const parts = FIELDS.map((field) =>
      field === line.field ? line : random() < 0.6 ? pick(poolsOf(field)[rest]) : undefined,
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
    return {
      ...label('situation', words, parts.some((part) => part && isHarm(part)) ? ['harm'] : []),
      weights: CODES.map((code) => (code === 'harm' ? HARM_WEIGHT : 0)),
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

function label(field: Field, words: Words, codes: readonly FindingCode[]): Variant {
  return { field, codes, words, ...listTargets(codes) };
}

/** How words are put into sentences, as the network sees them. */
function makeWriting(known: WordGroups) {
  const { part: markOfPart, passed } = known;
  const moveTo = (field: Field, words: Words): Words => {
    const part = FIELDS.indexOf(field);
    return words.map((groups) =>
      groups.map((group) => {
        // The marks that tell which part of the statement it is.
        if (group >= markOfPart && group < passed) return markOfPart + part;
        return group >= START && group < markOfPart ? START + part : group;
      }),
    );
  };
  return {
    moveTo,
    /** Words as they stand in a reason, with the marks around them. */
    show: (field: Field, text: string): Words =>
      layOut(FIELDS.indexOf('reason'), listOwnWords(field, text), known).map(
        ({ groups }) => groups,
      ),
    /** The words of a line without the marks around its sentences. */
    own: ({ words }: Variant): Words =>
      words.filter(([first]) => first !== undefined && (first < END || first >= markOfPart)),
    sentence: (field: Field, words: Words): Words =>
      moveTo(field, [
        [START, markOfPart],
        ...words,
        [END, markOfPart],
        ...Array.from({ length: 4 }, () => []),
      ]),
  };
}
