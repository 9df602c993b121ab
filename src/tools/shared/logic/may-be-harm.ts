// The plain words that people have for being hurt, afraid or made to, and for not wanting to live. Many have others,
// or none. A false alarm shows a line about help to someone who does not need it. A miss costs more.
// Readers fetch it, so the beginnings of words stand for all their forms.

/** Whom it is done to: a reader, or someone they look after. */
const ME =
  '(?:me|us|my (?:\\w+ )?(?:kid|child|baby|friend|son|daughter|sister|\\w+ther|dad|m[ou]m|dog|cat|arm|wrist|hair|neck|face|head)\\w*)\\b';

/** "It hit me that …" is a thought, and "the wait is killing me" a feeling. */
const SAYING =
  /\b(?:it|this|which|words|silence|wait|waiting|suspense|news|not knowing|what \w+ said|(?<=^|[.,;!?] |because |and |but )that)(?:'s| is| was)?(?: (?:really|just|still|so|will|would|can|has))* (?:kill|hurt|hit)\w* (?:me|us|my|home|hard)\b/g;

const SIGNS = [
  // Wherever they stand, but for sayings: to kill time, to jump the gun, to hit the gym
  'abus(?!\\w+ (?:\\w+ ){0,2}(?:trust|kindness|power))|violen(?!t\\w* (?:storm|wind|film|movie|game|show))',
  'kill(?!\\w* (?:\\w+ )?(?:time|vibe|mood|it\\b))|chok(?!ed up)|stab(?:s|b)|(?<!jump\\w* the )gun\\b|assault',
  'rap(?:e|ing|ist)|molest|grop(?:e|ing)|strangl|murder|threat|blackmail|stalk|harass|coerc|tortur(?!e\\b)|weapon',
  '(?<!like a )knife|spyware|bruis|unsafe|eggshell|in danger|black eye|police|suicid|self.?harm|overdos',
  '(?<!(?:like|was) a )(?:slap|punch|kick)(?:s|es|ed|ped|p?ing)?\\b(?! (?:off|out of|myself))|shov(?:e[sd]?|ing)\\b',
  'hit(?:s|ting)?\\b(?! (?:it off|on (?!my)|rock|pause|send|snooze|home|a nerve|(?:my|a) (?:limit|low)|the (?!wall|door|dog|cat|kid)|\\w+ up(?! (?:against|the|with))))',
  // Done to someone
  `(?:beat|hurt|harm|burn|grab|push|drag|smack|bit|spat|spit|attack|shoot|shot|corner|trap|pin|tie|lock|drug|follow|track|sp[yi]|forc|pressur|punish|control|isolat|twist|shak|watches|intimidat|bull[yi]|humiliat)\\w*(?: (?:on|at|up))? ${ME}(?! (?:an?|some|away|back|to it|why|how)\\b| (?:from|at|after) (?:school|work|cards|chess|tennis))`,
  'hands? on me|(?:a?round|over) my (?:neck|throat|mouth)|h[oe]ld\\w* me down|rais\\w+ \\w+ (?:hand|fist)|g[eo]ts? physical',
  'pull\\w* my hair|br[eo]\\w+ my (?:arm|leg|nose|rib)',
  '(?:thr[eo]w|slam|knock)\\w* me (?:against|across|on|into|down|to)',
  // Thrown or broken, by someone else
  '(?<!\\bi (?:\\w+ )?)(?:thr[eo]w|smash|broke|break|destroy|burn)\\w* (?:(?!into|down|up)\\w+ ){0,3}(?:at (?:me|us|my)|(?:the|my|our) (?:wall|door|phone|window|car|thing|stuff|clothe|plate|laptop)s?)\\b',
  // What a reader may do
  "(?<!(?:n't|not|never) (?:want|mean|meant|trying) to )(?:hurt|beat|hit|punish|break|destroy|smash|burn) you(?:\\b|r (?!feel|heart|trust|word))",
  // Feared
  "(?:afraid|scared|frightened|terrified) (?:of (?:(?:you|him|her|them|my (?!own|feel)\\w+)\\b(?! (?:leaving|being|not|cheating|losing|lying))|what (?:you|he|she|they|my|will|would|might)\\b|(?:go|com)ing home)|to (?:say|tell|ask|go|be|answer|come|speak)\\b|for (?:my|the|our)|right now|all the time|when (?:he|she|you) )|i(?:'?m| am) (?:so )?(?:scared|terrified)(?:[.!]|$)",
  'i fear (?:you|him|her|them|for my)\\b(?! not)|to (?:scare|frighten) me',
  '(?:you|he|she|they|my \\w+) (?:scare|frighten|terrif)\\w* (?:me|us|my)\\b',
  "(?:not|\\w+n't|never) (?:feel |be )?(?:\\w+ )?safe\\b",
  // Made to, or kept from
  "(?:not|\\w+n't|never|refuses? to) (?:ever )?(?:allow|let(?:s|ting)?) (?:me|us) (?!down|know|forget|finish|explain|pay|in\\b)",
  'ma(?:de|k\\w+) (?:me|us) (?:give|show|send|hand|share|unlock|sleep\\b|have sex|ask (?:for|him|her)|quit|delete|stop (?:see|talk|work))',
  "i(?:'?m| am| was) (?:not|never) allowed|not allowed to (?:see|leave|go|work)|am i not allowed|or else\\b|against my will|without my consent",
  'no for an answer|(?:when|after|though) i sa(?:y|id) no|sex with me|(?:him|her|them)sel\\w+ on me|into sex|while i was asleep|sex when|(?:controls|decides) (?:what|who|where|my)',
  '(?:took|takes?|has|have|hid\\w*|keeps?|kept) my (?:passport|papers|id\\b|bank card|wages|medic|meds|pills|(?:car )?keys|inhaler)',
  '(?:air ?tag|tracker|gps|camera) (?:on|in|under) my|track\\w* my (?:phone|car|location)',
  // Not wanting to live, and harm to oneself
  '(?:hurt|harm|cut|burn)(?:s|t?ing)? (?:my|him|her|them)sel',
  '(?:want|wanna|wants|wanted|ready|going)(?: to)? die\\b(?! (?:of|for))',
  "wish i (?:was|were|wasn't|weren't) (?:dead|here|alive|born)|better (?:off )?(?:dead|without me)|like dying|n(?:obody|o one) would miss me|\\w+n't go on(?: like this| any ?more|$|[.,!])|want to be alive",
  'end (?:it all|my life)|t(?:ake|ook|aking) \\w+ own life',
  "(?:\\w+n't|not) (?:want to|wanna) (?:live\\b(?! (?:with|in|toge))|exist|wake up\\b(?! early)|be (?:alive|here any))|(?:worth|reason to|point in) liv",
  'jump\\w* off (?:a|the) (?:bridge|roof|balcony)',
].map((sign) => new RegExp(`\\b(?:${sign})`));

/** Whether the words may be about violence, fear, force or not wanting to live, so that help comes before any advice. */
export function mayBeHarm(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\b(do|ca|wo|does|did|would|is|was|could)nt\b/g, "$1n't")
    .replace(/\s+/g, ' ')
    .replace(SAYING, ' ');
  return SIGNS.some((sign) => sign.test(plain));
}
