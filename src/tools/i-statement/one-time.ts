import { baseOf, pastOf } from './phrases/past-tense.ts';

/** What may join a second thought to the first: a rewording of one could twist the other. */
export const JOINER =
  /[,.;:!?…"“”]|\b(?:and|but|or|when|whenever|because|cause|if|so|which|who|until|till|while|than|every|unless|after|before|once)\b/i;
const WHO = "(?:you|they|we|he|she|my [a-z'’-]+|your [a-z'’-]+)";
const ABSOLUTE = new RegExp(
  `^((?:because|when|since|that) )?(${WHO}) (always|constantly|never(?: once| ever)?) ([a-z'’]+)\\b(.*)$`,
  'i',
);
const STATE = new RegExp(
  `^((?:because|when|since|that) )?(you|they|we|he|she)(?:['’](?:re|s)| (?:are|is|were|was)) (always|constantly|continually|forever|never) (.+)$`,
  'i',
);
const EVERY_TIME = /^(?:when )?every (?:single )?time (you|they|he|she|we) ([a-z]+)\b(.*)$/i;

/** "you always forget to call" → "you forgot to call": one time, in the reader's own words, where that is certain. */
export function findOneTime(text: string): string | undefined {
  const [, every, everyVerb = '', everyRest = ''] = EVERY_TIME.exec(text) ?? [];
  if (every !== undefined) {
    const past = pastOf(everyVerb.toLowerCase());
    return past && !JOINER.test(everyRest) && !/\byou\b|\bI\b/.test(everyRest)
      ? `the last time ${every} ${past}${everyRest}`
      : undefined;
  }
  const [, , one, how = '', state = ''] = STATE.exec(text) ?? [];
  if (one !== undefined && !JOINER.test(state)) {
    // "he's never called" is "he has never called": no "was" can say it.
    const [first = ''] = state.split(' ');
    if (/['’]s /.test(text) && (baseOf(first) ?? /(?:e[dn]|[dg]one)$/.test(first)))
      return undefined;
    const be = /^(?:he|she)$/i.test(one) ? 'was' : 'were';
    return `${one} ${be} ${/never/i.test(how) ? 'not ' : ''}${state}`;
  }
  const [, , who, adverb = '', verb = '', rest = ''] = ABSOLUTE.exec(text) ?? [];
  if (who === undefined || JOINER.test(rest)) return undefined;
  const isDenied = /never/i.test(adverb);
  const form = isDenied ? baseOf(verb.toLowerCase()) : pastOf(verb.toLowerCase());
  return form && `${who} ${isDenied ? 'did not ' : ''}${form}${rest}`;
}
