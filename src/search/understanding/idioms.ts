/** Sayings whose words sound of danger and mean none. */
const IDIOMS = [
  /\bkill(?:s|ed|ing)? (?:some |the )?(?:time|vibe|mood|romance|conversation|joke|boredom)\b/g,
  /\b(?:kill(?:s|ing)? me (?:softly|laughing|with kindness)|make a killing|dressed to kill|lady ?killer)\b/g,
  /\bi (?:could|would)(?: just)? (?:kill|murder|strangle|throttle) (?:him|her|them|you)\b|\bstab(?:s|bed|bing)? (?:me|him|her|us|them|people) in the back\b/g,
  /\b(?:dying|die) (?:to (?:know|see|meet|tell|ask|hear|try|find out)|for a|of (?:laughter|boredom|embarrassment|curiosity))\b/g,
  /\bkill (?:me|us) for (?!leav|dat|marr|tell|talk|see|hav|lov|go|be)\w+ing\b|\b(?:it|missing (?:him|her|them)) hits? me\b|\b(?:phone|battery|bedroom|marriage|relationship|romance|chat) (?:(?:is|was|went|feels) dead|died)\b/g,
  /\bto die for\b|\b(?:dead (?:tired|end|line|serious|sexy|gorgeous|bedroom)|police ?(?:officer|man|woman)s?)\b|\bdrop dead gorgeous\b/g,
  // Narrow: "he hit me up against the wall" and "he hit a wall beside me" are no sayings.
  /\bhit(?:s|ting)? (?:it off|(?:me|him|her|them) up(?! (?:against|the|with))|on (?:me|him|her|them|someone|other \w+)\b|the (?:gym|road|spot|mark)|rock bottom|different)\b/g,
  /\bhit(?:s|ting)? (?:me|us) with (?:a surprise|(?:the|some) (?:truth|news)|questions)\b|\bthreat\w+ to (?:break up|dump|divorce)\b/g,
  /\b(?:beat(?:s|ing)? (?:around|about) the bush|beat(?:s|ing)? (?:myself|yourself) up about)\b/g,
  /\bshoot(?:ing)? (?:my|your|his|her|their) shot\b|\bcut(?:ting)? (?:ties|contact|it short|to the chase|corners)\b/g,
  /\bblow(?:s|ing)? up (?:my|his|her|their) phone\b|\bchoked up\b|\bbombed? (?:the|my) (?:test|interview|exam)\b/g,
];

/**
 * A query without such sayings, so that they bring no page about danger.
 *
 * @example withoutIdioms('dying to know if he likes me') // 'if he likes me'
 */
export function withoutIdioms(query: string): string {
  const left = IDIOMS.reduce((text, idiom) => text.replace(idiom, ' '), query.toLowerCase());
  return left.length === query.length ? query : left.replace(/\s+/g, ' ').trim();
}
