// What `npm run check:references` does and says: which works have an address, and what came of asking for each.
import { readText } from '../integrations/checks/unchecked-fields.ts';
import { askFor, findNoNetwork } from '../lib/address-answers.ts';
import { linkOf } from '../lib/bibliography.ts';
import { count } from '../lib/plurals.ts';

/** @typedef {{ id: string, type: string, address: string | undefined }} Work */

/**
 * The works of the bibliography, each with its DOI's address, or its own, or none.
 * @param {import('../integrations/checks/content.ts').Content} content
 * @returns {Work[]}
 */
export function listWorks({ entries }) {
  return entries
    .filter(({ kind }) => kind === 'reference')
    .map(({ id, fields }) => ({
      id,
      type: readText(fields, 'type') ?? 'work',
      address: linkOf({ DOI: readText(fields, 'DOI'), URL: readText(fields, 'URL') }),
    }));
}

/**
 * How many works can be asked for, and which cannot.
 * @param {readonly Work[]} works
 */
export function sayShape(works) {
  const without = works.filter(({ address }) => address === undefined);
  const withDoi = works.filter(({ address }) => address?.startsWith('https://doi.org/'));
  const withAddress = works.length - withDoi.length - without.length;
  return [
    `${count(works.length, 'work')}: ${withDoi.length} with a DOI, ${withAddress} with an address, ${without.length} with neither.`,
    ...(withDoi.length > 0 ? ['Each DOI is well formed, and no two works share one.'] : []),
    ...(without.length > 0
      ? [
          'With neither, so nobody can open them from here (add what a library or the publisher shows, never a guess):',
          ...without.map(({ id, type }) => `  ${id} (${type})`),
        ]
      : []),
  ].join('\n');
}

/**
 * Asks for every work that has an address, one at a time, and says what came of each. Undefined where
 * the web cannot be asked from here: then nothing was learned of any work.
 * @param {readonly Work[]} works
 * @param {{
 *   ask: import('../lib/address-answers.ts').Ask,
 *   wait: () => Promise<unknown>,
 *   say: (words: string) => void,
 * }} world
 */
export async function askForAll(works, { ask, wait, say }) {
  const obstacle = await findNoNetwork(ask);
  if (obstacle) {
    say(
      `\ndoi.org cannot be asked from here: ${obstacle}. Nothing was checked and nothing was written;\n` +
        'this says nothing about the works. Try again on a machine that can reach the web.',
    );
    return undefined;
  }
  const asked = [];
  for (const { id, address } of works) {
    if (address === undefined) continue;
    await wait();
    const answer = await askFor(address, ask);
    asked.push({ id, address, answer });
    say(`${SAYINGS[answer.result].padEnd(22)}${id}  ${address}${sayMore(answer)}`);
  }
  say(
    `\n${count(asked.length, 'work')} asked for: ${RESULTS.map(
      (result) =>
        `${asked.filter(({ answer }) => answer.result === result).length} ${SAYINGS[result]}`,
    ).join(', ')}.`,
  );
  return asked;
}

const RESULTS = /** @type {const} */ (['ok', 'moved', 'gone', 'unreached']);
const SAYINGS = { ok: 'ok', moved: 'moved', gone: 'gone', unreached: 'could not be reached' };

/** @param {import('../lib/address-answers.ts').Answer} answer */
function sayMore(answer) {
  if (answer.result === 'unreached') return `  (${answer.why})`;
  return 'to' in answer && answer.to ? ` → ${answer.to}` : '';
}
