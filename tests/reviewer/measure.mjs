// How well scores fit the labels, and from which score on to speak.
import { CODES, DOUBT } from '../../src/tools/i-statement/review.ts';

const ONLY_IN = {
  'judgment-as-feeling': 'feeling',
  'vague-request': 'request',
  'negative-request': 'request',
};
// The lines to choose from are harder than most: half of them look like what they are not, on purpose.
// So this much of what tells of harm should be found, and the rest be right this often.
const HARM_RECALL = 0.76;
const WORDING_PRECISION = 0.88;

/** What is added to each score, so that a code is given above 0. */
export function chooseOffsets(fields) {
  const harm = chooseHarm(rank(fields, 0));
  const open = fields.filter(({ scores }) => scores[0] + harm <= -DOUBT);
  return CODES.map((_, code) => (code === 0 ? harm : chooseWording(rank(open, code))));
}

// From the highest score down: how true what is said above it would be, and how much of all is found.
function rank(fields, code) {
  const all = fields
    .filter(({ field }) => (ONLY_IN[CODES[code]] ?? field) === field)
    .map(({ scores, codes }) => ({ score: scores[code], isTrue: codes.includes(CODES[code]) }))
    .sort((one, other) => other.score - one.score);
  const most = all.filter(({ isTrue }) => isTrue).length;
  let hits = 0;
  return all.map(({ score, isTrue }, index) => {
    if (isTrue) hits += 1;
    const next = all[index + 1]?.score ?? score - 1;
    return { at: (score + next) / 2, precision: hits / (index + 1), recall: hits / most };
  });
}

function chooseHarm(ranked) {
  return toOffset(ranked.find(({ recall }) => recall >= HARM_RECALL));
}

// The best mean of being right and of finding all, where it is right often enough.
function chooseWording(ranked) {
  const worth = ({ precision, recall }) => (2 * precision * recall) / (precision + recall || 1);
  const good = ranked.filter(({ precision }) => precision >= WORDING_PRECISION);
  return toOffset(
    good.reduce((best, one) => (worth(one) >= worth(best) ? one : best), good[0] ?? ranked[0]),
  );
}

const toOffset = (chosen) => Number((-(chosen?.at ?? 0)).toFixed(2));

/** For each code how often it is right, and how many are found. */
export function measure(fields, offsets) {
  const given = fields.map(({ field, scores }) => {
    const sums = scores.map((score, code) => score + offsets[code]);
    if (sums[0] > 0) return ['harm'];
    if (sums[0] > -DOUBT) return [];
    return CODES.filter((code, i) => sums[i] > 0 && (ONLY_IN[code] ?? field) === field);
  });
  const count = (isLabeled, isGiven, code) =>
    fields.filter(
      ({ codes }, i) => codes.includes(code) === isLabeled && given[i].includes(code) === isGiven,
    ).length;
  const rows = CODES.map((code) => {
    const [hits, misses, alarms] = [
      count(true, true, code),
      count(true, false, code),
      count(false, true, code),
    ];
    return {
      code,
      n: hits + misses,
      precision: hits / (hits + alarms),
      recall: hits / (hits + misses),
    };
  });
  const clean = fields.map((_, i) => i).filter((i) => fields[i].codes.length === 0);
  const harm = fields.map((_, i) => i).filter((i) => fields[i].codes.includes('harm'));
  rows.cleanFlagged = clean.filter((i) => given[i].length > 0).length / clean.length;
  rows.cleanHarm = clean.filter((i) => given[i].includes('harm')).length / clean.length;
  rows.harmCorrected =
    harm.filter((i) => given[i].some((one) => one !== 'harm')).length / harm.length;
  return rows;
}

export function sayMeasures(rows) {
  const list = rows.map(
    ({ code, n, precision, recall }) =>
      `${code.padEnd(20)} ${String(n).padStart(4)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}`,
  );
  if (rows.cleanFlagged !== undefined)
    list.push(
      `clean flagged ${rows.cleanFlagged.toFixed(3)}, as harm ${rows.cleanHarm.toFixed(3)}; harm given wording ${rows.harmCorrected.toFixed(3)}`,
    );
  return list.join('\n');
}
