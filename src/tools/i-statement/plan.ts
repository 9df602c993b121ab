import type { Draft } from './draft.ts';
import { composeRequest } from './phrases/request.ts';

/** A plan made of the request: what was asked, and when, if the words say when. */
export interface Plan {
  readonly what: string | undefined;
  readonly when: string | undefined;
}

const WHEN =
  /\b(?:tonight|tomorrow|today|(?:every|each(?! other)|once a|twice a) \p{L}.*|(?:if|when|whenever|before|(?<!look )after(?! yourself)|by(?! (?:text|phone|e?mail|hand|\p{L}+ing)\b)) \p{L}.*|(?:on|at|by|this|next) (?:the first|the end|noon|night|\d|(?:mon|tues|wednes|thurs|fri|satur|sun|week)(?:day|night|end)s?).*)$/iu;

/** What of a plan the draft already holds. */
export function composePlan(draft: Draft): Plan {
  const what = composeRequest(draft.request);
  // What is asked for may itself begin with "if".
  const asked = what.replace(/^I would like it if /, '').replace(/(?<![.!?])[.!?]+$/, '');
  const when = WHEN.exec(asked)?.[0];
  return { what: what === '' ? undefined : what, when };
}
