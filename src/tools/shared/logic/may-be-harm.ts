// A false alarm shows a line about help to someone who does not need it. A miss costs more.
const HARM =
  /\b(?:hit|hits|hitting|slap\w*|punch\w*|kick(?:s|ed|ing)?|chok\w*|strangl\w*|threat\w*|kill\w*|rap(?:e|ed|es)|shov\w*|suicid\w*|weapon\w*|gun|knife|stalk\w*|spyware)\b/i;
const TO_ME =
  /\b(?:(?:beat|beats|grab\w*|push\w*|hurts?|lock\w*|follow\w*|track\w*|spies|spying|spied|force[sd]?|forcing|punish\w*|blackmail\w*) (?:on )?(?:me|us)\b(?! (?:a|an|some|away)\b)|hurt(?:ing)? myself\b)/i;
const TO_YOU = /\b(?:hurt|beat|hit|punish|break|destroy|smash) (?:you|your)\b/i;
const FEAR =
  /\b(?:afraid|scared|frightened|terrified) (?:of (?:you|him|her|them|my|what)|to (?:say|ask|go|tell|be))\b/i;
const PRESSURE =
  /\b(?:(?:won['’]?t|doesn['’]?t|don['’]?t|never|not) let me|(?:makes?|made) me (?:give|show|send|hand|share|unlock|sleep|have)|(?:I['’]?m|I am|am I) (?:not|never) allowed|or else)\b/i;

/** Whether the words may be about violence, fear or force, so that help comes before any advice. */
export function mayBeHarm(text: string): boolean {
  return [HARM, TO_ME, TO_YOU, FEAR, PRESSURE].some((pattern) => pattern.test(text));
}
