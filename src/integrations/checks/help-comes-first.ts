import { listProse } from '../../lib/prose.ts';
import { readField } from './unchecked-fields.ts';
import type { Check } from './finding.ts';

/** Words of fear, control, monitoring, violence and self-harm: a reader of such a page may be in danger. */
const DANGER =
  /\b(?:abus(?:e[ds]?|ive|er|ers)|violen(?:t|ce)|coercive|stalk(?:s|ed|er|ing)?|threaten(?:s|ed|ing)?|spyware|self-harm|suicid\w*|(?:afraid|frightened|scared) of (?:your|a|the|him|her|them|someone|how)\b|controls? (?:you|what you|who you))/i;

/** Every article that touches fear, control, monitoring, violence or self-harm opens with the help box. */
export const helpComesFirst: Check = {
  id: 'help-comes-first',
  title: 'Pages about danger open with the way to help',
  run: ({ entries }) =>
    entries.flatMap(({ kind, file, fields, body }) => {
      if (kind !== 'article' || !body || readField(fields, 'helpFirst') === true) return [];
      const [word] = DANGER.exec(listProse(body.tree).join('\n')) ?? [];
      if (word === undefined) return [];
      return [
        {
          file,
          line: 1,
          message: `says “${word}”, and does not open with the help box`,
          hint: 'Add `helpFirst: true` to its fields.',
        },
      ];
    }),
};
