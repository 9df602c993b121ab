// The numbers of a network, rounded to a few steps, and the file they are kept in.
import { read } from './network.mjs';

const KINDS = [
  {
    name: 'groups',
    list: 'vectors',
    most: 8,
    doc: 'Group after group, as in `vocabulary.ts`, then those for how a word is written.',
  },
  { name: 'looks', list: 'looks', most: 8, doc: 'Filter after filter, word after word.' },
  { name: 'starts', list: 'starts', most: 10, doc: 'What each filter starts from.' },
  {
    name: 'sums',
    list: 'sums',
    most: 10,
    doc: 'Code after code, how much each filter speaks for it.',
  },
];
const FROM = 79;

/**
 * The network with its numbers rounded as the file keeps them. Rounding moves all scores of a code a
 * little; from how it does so on these texts they are moved back.
 */
export function roundNetwork(network, texts) {
  const before = listMeans(network, texts);
  const steps = {};
  for (const { name, list, most } of KINDS) {
    const numbers = network[list];
    const spread = Math.sqrt(numbers.reduce((sum, one) => sum + one * one, 0) / numbers.length);
    const step = Number(((3.2 * spread) / most).toPrecision(3));
    steps[name] = step;
    const top = Math.round(most * 1.8);
    numbers.forEach((one, i) => {
      numbers[i] = Math.max(-top, Math.min(top, Math.round(one / step))) * step;
    });
  }
  const after = listMeans(network, texts);
  network.offsets.forEach((_, code) => (network.offsets[code] += before[code] - after[code]));
  return { ...network, steps };
}

function listMeans(network, texts) {
  const means = Array.from(network.offsets, () => 0);
  for (const words of texts) {
    for (const [code, score] of read(network, words).scores.entries()) {
      means[code] += score / texts.length;
    }
  }
  return means;
}

/** The source of `weights.ts`. */
export function composeWeights(network, offsets) {
  const { size, filters, width, steps } = network;
  const show = ({ name, list, doc }) => {
    const text = Array.from(network[list], (one) =>
      String.fromCharCode(FROM + Math.round(one / steps[name])),
    ).join('');
    return `  /** ${doc} */\n  ${name}: {\n    step: ${steps[name]},\n    text: '${text.replace(/[\\']/g, '\\$&')}',\n  },\n`;
  };
  const starts = Array.from(network.offsets, (one, i) => Number((one + offsets[i]).toFixed(2)));
  return `/**
 * What the network learned from the labeled statements: made by a program, not by hand. How is told in
 * \`tests/reviewer/README.md\`, how well it does in \`src/tools/i-statement/README.md\`.
 * A character is one number: its place among the printable ones, counted from "O", times the step.
 */
export const WEIGHTS = {
  /** How many numbers a group of words is. */
  size: ${size},
  filters: ${filters},
  /** How many words in a row a filter looks at. */
  width: ${width},
  codes: 9,
  /** Where the sum for each code starts; lower asks for stronger evidence. */
  offsets: [${starts.join(', ')}],
${KINDS.map(show).join('')}} as const;
`;
}
