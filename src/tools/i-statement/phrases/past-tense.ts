/** The past of an everyday verb in any of its forms ("forgets" → "forgot"); undefined for others. */
export function pastOf(verb: string): string | undefined {
  const base = baseOf(verb);
  if (base === undefined) return undefined;
  const irregular = PAST.get(base);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/^(?:plan|snap|hug|stop)$/.test(base)) return `${base}${base.slice(-1)}ed`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

/** The plain form of an everyday verb ("forgot" → "forget"); undefined for others. */
export function baseOf(verb: string): string | undefined {
  const tries = [
    verb,
    IRREGULAR_BASE.get(verb),
    verb === 'has' ? 'have' : undefined,
    ...[/s$/, /es$/, /d$/, /ed$/, /.ed$/].map((end) => verb.replace(end, '')),
    verb.replace(/ie[sd]$/, 'y'),
  ];
  return tries.find((base) => base !== undefined && (PAST.has(base) || REGULAR.has(base)));
}

// prettier-ignore
const PAST = new Map(
  `forget forgot|leave left|come came|go went|say said|tell told|take took|make made|get got|break broke|
bring brought|buy bought|choose chose|do did|drive drove|eat ate|fall fell|find found|give gave|have had|
hear heard|hide hid|keep kept|let let|lose lost|meet met|pay paid|put put|run ran|see saw|send sent|sit sat|
sleep slept|speak spoke|spend spent|stand stood|think thought|throw threw|walk walked|write wrote|show showed|
drink drank|wake woke|feel felt|know knew|hold held|understand understood`
    .split(/\|\n?/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);
const REGULAR = new Set(
  `answer apologize apologise argue ask blame call cancel change check clean compare complain cook
criticize criticise explain finish help ignore interrupt invite joke laugh listen look
miss mock notice offer open play plan promise reply remember roll share
shout show side snap start stay support talk tease text thank touch try turn use visit wait walk wash watch work
yell dismiss agree believe hug include pick respond stop tidy treat trust warn`.split(/\s+/),
);
const IRREGULAR_BASE = new Map([...PAST].map(([base, past]) => [past, base]));
