// What `npm run check:references` does and says: which works have an address, and what came of asking for each.
import type { Content } from '../integrations/checks/content.ts';
import { readText } from '../integrations/checks/unchecked-fields.ts';
import { askFor, findNoNetwork, type Answer, type Ask } from '../lib/address-answers.ts';
import { linkOf } from '../lib/bibliography.ts';
import { count } from '../lib/plurals.ts';

/** A work of the bibliography with its DOI's address, or its own, or none. */
export interface Work {
  readonly id: string;
  readonly type: string;
  readonly address: string | undefined;
}

/** What came of asking for a work. */
export interface AskedWork {
  readonly id: string;
  readonly address: string;
  readonly answer: Answer;
}

/** What asking needs of the world: the web, time to pass, and somebody to tell. */
export interface World {
  readonly ask: Ask;
  readonly wait: () => Promise<unknown>;
  readonly say: (words: string) => void;
}

/** The works of the bibliography. */
export function listWorks({ entries }: Content): Work[] {
  return entries
    .filter(({ kind }) => kind === 'reference')
    .map(({ id, fields }) => ({
      id,
      type: readText(fields, 'type') ?? 'work',
      address: linkOf({ DOI: readText(fields, 'DOI'), URL: readText(fields, 'URL') }),
    }));
}

/** How many works can be asked for, and which cannot. */
export function sayShape(works: readonly Work[]): string {
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
 */
export async function askForAll(
  works: readonly Work[],
  { ask, wait, say }: World,
): Promise<readonly AskedWork[] | undefined> {
  const obstacle = await findNoNetwork(ask);
  if (obstacle) {
    say(
      `\ndoi.org cannot be asked from here: ${obstacle}. Nothing was checked and nothing was written;\n` +
        'this says nothing about the works. Try again on a machine that can reach the web.',
    );
    return undefined;
  }
  const asked: AskedWork[] = [];
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

const RESULTS = ['ok', 'moved', 'gone', 'unreached'] as const;
const SAYINGS: Readonly<Record<Answer['result'], string>> = {
  ok: 'ok',
  moved: 'moved',
  gone: 'gone',
  unreached: 'could not be reached',
};

function sayMore(answer: Answer): string {
  if (answer.result === 'unreached') return `  (${answer.why})`;
  return 'to' in answer && answer.to ? ` → ${answer.to}` : '';
}
