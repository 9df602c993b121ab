import { openRecognizer } from '../../lib/recognizer/recognizer.ts';
import { listWords } from '../../lib/recognizer/words.ts';
import { listWords as listPlainWords } from '../../lib/words-of-text.ts';
import { withoutIdioms } from './idioms.ts';
import { PACKED } from './packed-danger.ts';
import type { Ranked } from './rank.ts';

const recognize = openRecognizer(PACKED);

/** The plainest words and turns of danger, which nothing that was learned may ever miss. Without marks. */
const CERTAIN = [
  // Not wanting to live, and harm to oneself
  'suicid\\w+|self ?harm\\w*|unaliv\\w+|kms|cutting again|started cutting',
  '(?:kill|hurt|cut|harm|burn)(?:ing)? (?:my|him|her|them)self',
  '(?:want|wanna|going|ready|wish i could) (?:to )?die|end (?:it all|my life)',
  '(?:not|dont) want to (?:live|exist|wake up|be (?:here|alive))|(?:point|reason) (?:in|of|to) liv(?:e|ing)',
  // Blows, force and threats
  '(?:hits|beats|punch(?:es|ed)|slap(?:s|ped)|kick(?:s|ed)|chok(?:es|ed)|strangle[sd]|shove[sd]|belts|hurts|forces) (?:me|us|my (?:mum|mom|kids?|children|son|daughter|sister|brother))(?! at)',
  '(?:he|she|husband|wife|boyfriend|girlfriend|partner|dad|mum|mom) (?:\\w+ ){0,2}hit (?:me|us)(?! (?:up|with))',
  'i (?:punched|slapped|kicked|choked|shoved|hit) (?:my|her|him)|i (?:scare|hurt) my (?:wife|husband|partner|girlfriend|boyfriend|kids|children|family)',
  'violen\\w+|rap(?:ed?|es|ist|ing)|molest\\w*|domestic|black ?mail\\w*|threat\\w+ to (?:kill|hurt|post|share|take)',
  // Kept in, watched, afraid
  'lock(?:s|ed) (?:me|us) (?:in|out|up)|(?:wont|doesnt|never) let(?:s|ting)? (?:me|her|him) (?:leave|go out|out|see (?:my|her|his|us)|work)',
  'have to ask (?:him|her|before)|track(?:er|ing) (?:on|app|me|device)|can (?:he|she|they) see (?:what|this|that) i',
  '(?:scared|afraid|terrified|frightened) to go home|(?:get|getting|leav\\w+|out) safely',
  // Help by its name
  '(?:help|hot) ?lines?|crisis (?:line|text)|samaritans|childline|shelters?|refuges?',
];

const SURELY = new RegExp(`\\b(?:${CERTAIN.join('|')})\\b`);

/** The words say enough by themselves. */
const ENOUGH = 2;
/** Of so many pages found first, one for someone in danger bears out what the words may mean. */
const FIRST = 3;

/**
 * How much a query sounds like that of someone in danger, who fears for someone, or who hurts someone: it may
 * be above 0. Learned from labeled searches, by what is done to whom and not by single words: "he hits me",
 * and not "he hits on me" (`tests/search/danger/`).
 */
export function weighDanger(query: string): number {
  const text = withoutIdioms(query);
  if (SURELY.test(listPlainWords(text).join(' '))) return Infinity;
  return recognize(0, listWords(text)).verdicts[0]?.score ?? -Infinity;
}

/**
 * Whether help comes first: where the words say enough, or say something and a page for someone in danger
 * is among the first that were found.
 *
 * @param help The ids of those pages.
 */
export function needsHelp(
  danger: number,
  ranked: readonly Ranked[],
  help: readonly string[],
): boolean {
  return (
    danger > ENOUGH || (danger > 0 && ranked.slice(0, FIRST).some(({ id }) => help.includes(id)))
  );
}
