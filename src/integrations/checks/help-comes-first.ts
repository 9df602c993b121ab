import { listProse } from '../../lib/prose.ts';
import type { Kind } from './places.ts';
import { readField } from './unchecked-fields.ts';
import type { Check } from './finding.ts';

/** Words of fear, control, monitoring, violence and self-harm: a reader of such a page may be in danger. */
const DANGER =
  /\b(?:abus(?:e[ds]?|ive|er|ers)|violen(?:t|ce)|coercive|stalk(?:s|ed|er|ing)?|threaten(?:s|ed|ing)?|spyware|self-harm|suicid\w*|(?:afraid|frightened|scared) of (?:your|a|the|him|her|them|someone|how)\b|controls? (?:you|what you|who you))/i;

/** What is said of an entry that does not lead to help, by its kind. */
const MISSING: ReadonlyMap<Kind, string> = new Map([
  ['article', 'does not open with the help box'],
  ['question', 'does not offer help before the answer'],
]);

/** An article that touches fear, control, monitoring, violence or self-harm opens with help, and so does an answer. */
export const helpComesFirst: Check = {
  id: 'help-comes-first',
  title: 'Pages and answers about danger begin with help',
  run: ({ entries }) =>
    entries.flatMap(({ kind, file, fields, body }) => {
      const missing = MISSING.get(kind);
      if (!missing || !body || readField(fields, 'helpFirst') === true) return [];
      const [word] = DANGER.exec(listProse(body.tree).join('\n')) ?? [];
      if (word === undefined) return [];
      return [
        {
          file,
          line: 1,
          message: `says “${word}”, and ${missing}`,
          hint: 'Add `helpFirst: true` to its fields.',
        },
      ];
    }),
};
