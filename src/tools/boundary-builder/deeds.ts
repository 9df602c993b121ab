const ADVERBS = /^(?:(?:only|just|always|usually|often|also|still|then|simply)\s+)+/;
const NOT = /^(?:don't|do not|won't|will not|can't|cannot|never|no longer|not) /;
const WHERE_I_GO =
  '(?:home|out|outside|upstairs|downstairs|back|for (?:a|an|ten|half)|to (?:bed|sleep|my|the|a|work|church|class)|around the|into (?:my|the|another))';
const TALK =
  '(?:call|talk|talking|conversation|chat|visit|evening|argument|game|date|meeting|discussion)';
const A_WHILE =
  "(?:(?:an?|one|half an?|some|a bit of|a little|more|my own|\\d+|two|three|ten|twenty|thirty|at least \\w+) )*(?:hours?|minutes?|break|pause|days?|evenings?|nights?|mornings?|moments?|while|weeks?|time|space|quiet|rest|sleep|peace|day's notice|heads[- ]up|notice|alone)";
// Verbs with what may follow them and still be one's own affair: "keep my own", not "keep the keys".
const DEEDS: readonly RegExp[] = [
  new RegExp(`^(?:go|walk|step|drive|come|head) (?:straight |away |over )?${WHERE_I_GO}\\b`),
  new RegExp(
    `^leave(?:$|,| (?:the (?!k)\\w+|early|then|when|if|once|for (?:a|an|the)|and|at|by)\\b)`,
  ),
  new RegExp(
    `^(?:hang up|(?:end|stop|pause|finish|leave) the ${TALK}|stop (?:talking|working|reading)(?! to you))\\b`,
  ),
  /^(?:close|turn off|switch off|put (?:down|away)?|mute|silence) ?(?:(?:the|my) (?:door|laptop|phone|light|sound|screen|tv|computer|book)s?)\b/,
  /^(?:answer|pick up|reply|write back|call (?:you|back|a friend|my)|text (?:you|back)|phone (?:you|back)|let it ring|remind you)\b/,
  /^(?:sleep|eat|work|stay|rest|wait)\b(?! (?:with|up|outside))/,
  /^(?:talk|speak)\b/,
  /^take (?:an? (?:break|walk|pause|day|night|nap|bath|ride|cab|taxi|breath|few)|my|some time|time|off|half|five|ten|twenty|thirty|\d+|calls?|work calls?|the (?:bus|train|subway|next|stairs))\b/,
  new RegExp(
    `^(?:need|want|like) (?:${A_WHILE}\\b|to (?:sleep|rest|be alone|go|eat|think|finish|work|leave|stop|pause|be asked|say no)\\b)`,
  ),
  /^keep (?:my|sundays?|saturdays?|fridays?|weekends?|evenings?|mornings?|to my)\b/,
  /^say (?:no|not|good night|goodbye|so|stop|that i|it once|'|at)\b/,
  /^(?:change (?:the (?:subject|topic|code)|my)|spend (?:my|an?|time)|pay (?:my|half|for my(?:self)?)|read (?:my own|a book)|be (?:back|home|out|asleep|offline|on my way))\b/,
  /^(?:in bed|in my|off|home|at home|away|back|asleep|offline|not available|unavailable|reachable)\b/,
];
// What one may leave undone: to keep money, words and closeness is one's own affair.
const LEFT_UNDONE =
  /^(?:lend|borrow|drink|smoke|discuss|talk|speak|answer|pick up|reply|work|share (?:my|passwords?|codes?)|hug|kiss|get in(?:to)? (?:the|a) car|go on|take (?:work |phone )?calls|pay for|host|cook|drive|come|stay|text|call|read|open|check) ?/;

const SILENCE =
  /\b(?:with|to) (?:anyone|anybody|people)\b|^(?:talk|speak|reply|answer) to you\b.*\bfor (?:a|an|two|three|\d+) ?(?:day|night|week|month)/;

/** Whether the words after "I" are something one does, or leaves undone, with what is one's own. */
export function isOwnDeed(deed: string): boolean {
  const bare = deed.replace(ADVERBS, '');
  const undone = bare.replace(NOT, '').replace(ADVERBS, '');
  if (undone !== bare) return LEFT_UNDONE.test(undone) && !SILENCE.test(undone);
  return DEEDS.some((one) => one.test(bare));
}

// Another's life in the sentence ("if you see your friends", "people who") makes it unsure.
const OTHERS =
  /\b(?:your|yours|he|she|they|him|them|his|her|their|who|whoever|partner|husband|wife|boyfriend|girlfriend|men|women|guys?|girls?|kids?|children|allow\w*|let (?!it ring)\w+|permission|everyone|everywhere|everybody|always know|all the time|all day|every (?:hour|minute|few|five|ten))\b/;
const ABOUT_ME =
  /\b(?:if|when|whenever|once|before|after|while|until|the moment|as soon as) (?:it|this|that|you|we|anyone|anybody|someone|somebody|people|things?)(?:'re|'ve| are| have| both| start| starts| keep| begin| get| gets| been| come| comes| home| we're)*\b/;
const HOW_I_AM_TREATED =
  /\b(?:shout\w*|yell\w*|scream\w*|swear\w*|sober|drunk|drinking|high|late|loud|call me|insult\w*|interrupt\w*|knock\w*|mock\w*|raise|heated|tired|angry|argu\w*|visit\w*|come over|over|crossed|again|back|ready|calm\w*|telling me|talking|asking me)\b/;

/** Whether no other person's life comes into it, beyond how they treat the one who speaks. */
export function isOwnTo(text: string): boolean {
  const said = text.replace(/\b(?:raise|raises|raised) (?:your|their|his|her) voice\b/g, 'raise');
  if (OTHERS.test(said)) return false;
  const rest = said.replace(
    /\b(?:to|with|for|from|call|text|tell|answer|hug|kiss|lend|remind|ask|phone|see) you\b(?! (?:to|see|meet|go|wear|do|are)\b)/g,
    '',
  );
  if (!/\byou(?:'re|'ve)?\b/.test(rest)) return true;
  const where = ABOUT_ME.exec(rest);
  return where !== null && HOW_I_AM_TREATED.test(rest.slice(where.index));
}
