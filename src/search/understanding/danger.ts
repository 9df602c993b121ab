import { listWords } from '../../lib/words-of-text.ts';
import { withoutIdioms } from './idioms.ts';
import type { Ranked } from './rank.ts';

/** Who is hurt, or whose things. */
const SOMEONE =
  '(?:me|us|her|him|them|each other|(?:my|his|her|our|their|the) (?:\\w+ )?(?:wife|husband|partner|boyfriend|girlfriend|bf|gf|ex|mum|mom|ma|mother|dad|father|sister|brother|kids?|child|children|son|daughter|baby|friend|mate|cousin|aunt|nan|dog|cat|face|arms?|head|neck|throat|hair|wrists?|legs?))\\b';
const FAMILY =
  '(?:friends?|family|mum|mom|mother|sister|brother|parents|dad|mates?|us|anyone|people|kids|children)';
const STOPS =
  '(?:wont|will not|doesnt|does not|never|not|isnt|refuses to|didnt|wouldnt) let(?:s|ting)?';

/**
 * What people say who are in danger, or afraid for someone, or who hurt someone: each a pattern over words
 * in small letters without marks. Patterns and not single words, since what is done to whom makes the
 * danger: "he hits me", and not "hits on me". Sayings were taken out before (`idioms.ts`).
 */
const SIGNS = [
  // Not wanting to live, and harm to oneself
  `kill(?:ing)? (?:my|him|her|them|your)sel\\w+|kms|suicid\\w+|unaliv\\w+|self ?harm\\w*|overdos\\w+|noose`,
  `(?:end|ending|take|taking|took|ended) (?:my|his|her|their)(?: own)? li(?:fe|ves)|end(?:ing)? it all|ending it tonight`,
  `(?:want(?:ed|s)?|wanna|wish|ready|rather|going|hope|about|like|of|off|were|was|am|im|be|should) (?:to |i |was |were |wasnt |werent |could |just |be |of |better |not |all )*(?:die|dying|dead|death|exist|disappear forever|stop (?:existing|living)|not wake up|never been born)`,
  `(?:done|finished|fed up) with (?:living|life|being alive)|wish i (?:wasnt|werent|was not) (?:here|alive|around|born)|goodbye letters?|suicide note|(?:plan|planned|planning) (?:how|to) (?:id )?(?:die|end|go\\b)|have the means`,
  `(?:dont|do not|didnt|not|never) (?:really |even )?(?:want|wanna|wish|deserve) (?:to |2 )?(?:be here|be alive|exist|wake up|go on|live(?! (?:with|together|near|in|at|apart|alone|on)))`,
  `(?:no|the|any|a) (?:point|reason) (?:in |of |to |for )?(?:living|live|life|being here|being alive|going on|carry on|go on|existing)`,
  `(?:not|never) wake up|cant (?:go|carry) on (?:anymore|any more|any longer|living|like this)|tired of (?:living|life|being alive)|cant take (?:it|this) any ?more`,
  `better off (?:without (?:me|her|him)|dead|if i)|(?:isnt|not|aint) worth living|nothing (?:left )?to live for|happier if i (?:was|were) (?:gone|dead)|burden (?:to|on) (?:every|my family|them all)|ashamed to live|no point (?:any ?more|in carrying on|to anything)|cant do this any ?more|cant go on\\b|want to disappear(?! (?:from|for))|(?:nobody|no one|anyone) would (?:even )?(?:miss|notice|care)`,
  `(?:cut|cutting|hurt|hurting|harm|harming|burn|burning) (?:my|him|her|them)sel\\w+|(?:started|been|keep|back to|am|im) cutting|cutting (?:again|to cope)|cut my (?:arms?|wrists?|thighs?|legs?)`,
  `(?:took|take|taken|swallow\\w*|taking) (?:\\w+ ){0,4}(?:pills|tablets)|jump(?:ing)? (?:off|in front)|razor|(?:might do|do|done|did) (?:something )?to myself|(?:punch|hit|bite) myself|goodbye text|cuts on (?:her|his|my)`,

  // Blows and wounds
  `(?:hit|hits|hitting|beat|beats|beating|punch\\w*|slap\\w*|kick(?:s|ed|ing)?|chok\\w+|strangl\\w+|throttl\\w+|shov(?:e|es|ed|ing)|smack\\w*|headbutt\\w*|stab(?:s|bed)?|attack\\w*|batter\\w*|assault\\w*|drag(?:s|ged)|grab(?:s|bed)?|pin(?:s|ned)|burn(?:s|ed|t)|twist\\w*|squeez\\w*|pinch\\w*|scratch\\w*|whip\\w*|leather\\w*|trod on|trips|bit|spat (?:on|at|in)|spits (?:on|at|in)|shakes) (?:up )?${SOMEONE}(?! (?:at (?:chess|every|games?|cards|video)|at night|that (?:i|he|she)|to it|out of|a (?:coffee|drink|seat|hug)|off guard|by surprise)| with (?:a |the )?(?:surprise|news|bill|idea|truth))`,
  `(?:hold|holds|held|holding) (?:me|us|her|him) (?:down|under|against|back|by)|pull(?:s|ed|ing)? (?:me by|her by|my hair|her hair)|(?:swing|swings|swung|swinging|flew|flies|lunge\\w*|came|comes|drove|drives) at (?:me|us|her|mum|mom)|(?<!i )(?:break|broke|broken|breaks|cracked|fractur\\w*|bust\\w*) (?:my|her|his) (?:arm|leg|nose|jaw|rib|ribs|hand|wrist|lip|teeth|tooth|finger)\\w*|rough(?:ed|s) (?:me|her|him|us) up`,
  `push(?:es|ed|ing)? ${SOMEONE} (?:down|against|over|into|off|around|up|hard|about|onto|and|when|so hard)`,
  `(?<!without |afraid of |to stop )(?:hurts|hurting) (?:me|us|her|him|them|(?:my|the) (?:mum|mom|sister|brother|kids?|child|children|son|daughter|nan|dog|cat))\\b(?! (?:that|to (?:see|know|think|hear|say)|feelings|so much that|inside|when (?:he|she|they) (?:lie|ignore|forget|cancel|say)))|physically hurt\\w*|being hurt (?:at home|by (?:his|her|my|a|the))|hurt my (?:cat|dog|kids?|child|baby)|hurt (?:in|during) (?:our|a|the) fights?|hurt me (?:physically|badly when|again last night)`,
  `(?:gets?|got|been|being|was|were|is|am|im|hes|shes) (?:being |getting )?(?:hit|beaten|slapped|punched|choked|raped|assaulted|battered|molested|stalked|groomed|trafficked|physically)\\b`,
  `bruis\\w+|black eye|broken (?:ribs?|nose|jaw|bones?)|domestic|violen\\w+|abus(?:e|ed|es|ive|er|ers|ing)\\b(?! (?:my|our|the|his|her) (?:trust|kindness|faith))|batter(?:s|ed)`,
  `(?:gets?|got|getting|turns?|turned|becomes?|became) (?:really |so |very |a bit )?(?:aggressive|rough with|physical (?:with|when|and|if|after|every)|handsy)`,
  `kni(?:fe|ves)|guns?\\b|rifle|weapons?|machete|petrol on|acid`,
  `(?:threw|throws?|throwing|chuck\\w*|hurl\\w*) (?:\\w+ ){1,4}at (?:me|my|her|him|us|the)`,
  `(?:smash\\w*|punch\\w*|kick\\w*|breaks|breaking|broke|trash\\w*|destroy\\w*) (?:\\w+ ){0,4}(?:walls?|doors?|things|plates?|furniture|my phone|house|windows?|tv)`,
  `hands? (?:a?round|on|over|to) (?:my|her|his) (?:neck|throat|mouth)|(?:put|puts|laid|lays|lay) (?:his |her |their |a )?(?:hands?|finger) on (?:me|her|him|us|my)|rais\\w+ (?:his|her|a|their) (?:hand|fist)`,

  // Force
  `rap(?:e|ed|es|ist|ing)\\b|grope\\w*|assault\\b|sextortion|on top of me|(?:in|spiked) my drink|duty as a wife|pregnant on purpose|(?:boss|dad|stepdad|uncle|brother|cousin|teacher|coach|grandpa|neighbou?r|stranger|doctor|pastor) (?:\\w+ )?touch(?:es|ed)\\b|touched (?:by|me when i was)|molest\\w*|sexual(?:ly)? (?:assault|abus)\\w*|groom(?:ed|ing) (?:me|her|him|my)`,
  `(?:forc\\w+|(?:mak(?:es|ing)|made) (?:me|her|him|them)|pressur\\w+|coerc\\w+|guilts?) (?:me |her |him |himself |herself )?(?:\\w+ ){0,4}(?:in bed|sex|sexual\\w*|intimate|naked|do things|on me|marry|abortion)`,
  `(?:touch\\w*|sex|sleeps? with|inside) (?:\\w+ ){0,5}(?:said no|say no|didnt want|dont want|asleep|consent|saying stop)|stop(?:s|ped|ping)? (?:me|her) taking|(?:sex|no) or (?:he|she|get out)|(?:say|said) (?:no|stop) (?:to sex|and (?:he|she) (?:didnt|kept|carried))|(?:doesnt|didnt|wont) stop when|no for an answer|without a condom|condom off|wont take no|things in bed|said no (?:and|but) he|(?:hid|hides|hiding|threw away|throws away|took|takes|flush\\w*) my (?:pills?|meds|medicine|medication|contracepti\\w*|birth control|insulin|inhaler)`,

  // Threats
  `threat(?:s|en|ens|ened|end|ening)?\\b(?! (?:by|to (?:leave|break up|end it|divorce|quit|dump)))|blackmail\\w*|revenge porn|restraining order|protection order`,
  `(?:(?<!meant |want |wanted |trying )to|gonna|will|would|ll|hell|shell|could|might) (?:kill|(?<!to )hurt|harm|stab|(?<!to )ruin|(?<!to )destroy|burn) (?:me|us|her|him|himself|herself|themselves|my|our|the)`,
  `(?:leak|post|share|spread)\\w* (?:\\w+ ){0,2}(?:nudes?|naked|intimate|private) ?(?:pics?|pictures?|photos?|videos?)?|(?:nudes?|pics|pictures|photos?|video) of me\\b|(?:send|show|post|share|sell)\\w* (?:\\w+ )?my (?:nudes?|pics to|pictures to|photos to)|filmed (?:me|us)|tell (?:\\w+ ){1,3}(?:im|i am) (?:gay|trans|bi|lesbian|crazy)|regret (?:leaving|it if)|(?:never|not) see (?:my|the|our) (?:kids|children) again|lose the (?:kids|children)|(?:tell|report|call)\\w* (?:me to )?(?:social services|immigration)|if (?:he|she) cant have me|find me (?:anywhere|wherever|again)|come for me|sort me out|(?:nobody|no one) will believe me|watch what happens|\\bout(?:ing)? me (?:to|at)|deport\\w*`,
  `(?:take|takes|took|taking|hid|hides|kidnap\\w*) (?:away )?(?:my|the|our) (?:kids|children|baby|son|daughter|passport|papers|documents)`,
  `(?:scared|afraid|worried|frighten\\w*|fear|terrified) (?:of )?what (?:he|she|they)(?:s|ll|d|ld)? (?:(?:will|would|might|could|is|is going to|gonna) )?(?:do\\b|capable)`,

  // Held, watched, kept from others
  `lock(?:s|ed|ing)? (?:me|us|her|him|them|in|up the phone)\\b|block(?:s|ed|ing)? the door|(?:keeps?|kept) (?:me )?(?:a )?prisoner|marry me off|(?:took|takes|broke|breaks) my phone|keeps? food|(?:quit|leave) my job for him|made me quit|allowance and|no access to (?:our|my|the) (?:bank|money|account)|in my name without|loans? in my name|hides? my (?:shoes|keys|phone|wheelchair)|lock(?:s|ed) the doors? (?:so|and wont|when|from)|${STOPS} (?:me|her|him|us|them) (?:leave|out|go|work|eat|sleep|drive|study|have|wear|get a job|use|call|meet (?!his|her)|visit|speak to|talk to|see (?!his|her|him|what|the|it|inside|anything))`,
  `(?:not|isnt|arent|never|aint|wasnt) allowed (?:to (?:leave|see|go|have|talk|speak|work|wear|call|meet|visit)|out|my own|any)|cut(?:s|ting)? (?:me|her|him) off from|(?:keeps?|keeping|stops?|stopped|stopping) (?:me|her|him) (?:away )?(?:from )?(?:seeing |talking to |visiting )?(?:my |her |his )?${FAMILY}`,
  `(?:have|has|need|needs|had) to (?:ask|get permission|beg|check with him|check with her)(?: him| her| my \\w+)? (?:before|for (?:money|permission|bus|food|cash)|to (?:go|leave|see|spend|buy|use)|if i can)|ask(?:ing)? (?:his |her |for )?permission`,
  `(?<!i |cant |cannot |not )controls? (?:me|her|him|my|everything|all|every|who|what|the money|our)|takes? (?:all )?(?:of )?my (?:money|wages|pay|paycheck|salary|benefits|card|keys|phone)|(?:is|hes|shes|so|too|very|being|really|getting|my) controlling|controlling (?:husband|wife|boyfriend|girlfriend|partner|bf|gf|man|father|mother|parents)|coercive|(?:has|have|took|takes|hold|holds|keeps|hid|hides) (?:all )?(?:of )?my (?:bank cards?|cards|car keys|keys|residence|visa|id|papers|passport|documents|pension|passwords|wages)|no bank (?:card|account) of my own|like (?:a prisoner|im in (?:jail|prison))|(?:trapped|prisoner) (?:at home|with him|with her|in my (?:own )?(?:house|home))|forced marriage|against my will`,
  `track(?:s|er|ers|ing|ed)? (?:\\w+ ){0,2}(?:me|my (?:phone|car|location|every)|car|phone|bag|her\\b)|tracking (?:app|device)|(?<!i put an )airtag|spyware|stalkerware|hidden camera|cameras? in (?:my|the|our)|(?:app|something|thing) (?:on|in) my (?:phone|car|bag) (?:\\w+ ){0,3}(?:tell|track|show|where|send|spy)\\w*|phone (?:is |been |being )?(?:bugged|hacked|tapped|cloned)`,
  `(?<!i |i still |i keep |to |insta )stalk\\w*(?! (?:his|her|their|my|on) (?:\\w+ )?(?:exs?|insta\\w*|following|social|page|profile|likes))|harass\\w*|follow(?:s|ed|ing) (?:me|her|us)(?! (?:on|back|around like))|(?:turn|show|wait|park|sit|drive)\\w* (?:\\w+ )?(?:up )?(?:at|outside|past|near) (?:my|her|our) (?:house|home|work|job|school|flat|door|window|street|place)|wont leave me alone|turns? up everywhere|(?:different|new) (?:numbers|accounts)|found (?:out )?(?:my new address|where i live)|find where i live|gps on my|(?:watch|watches|watching) me (?:on|at|from|like)|cameras? (?:all over|around)|listens? to my calls|hacked my|into my accounts|(?:my|keep my) location (?:on|off) |(?:he|she|they|ex|husband|boyfriend|partner) (?:always |can )?(?:knows|sees?|know) (?:exactly )?where i (?:am|go|was|live)|showing up`,
  `reads? (?:all |every |through )?(?:of )?my (?:messages|texts|emails|phone) and|(?:punish\\w*|mad|angry|furious|kicks off) (?:\\w+ ){0,2}if i (?:delete|dont answer|go out|talk|speak|see|say no|am late)`,

  // Fear, and getting away
  `(?:afraid|scared|terrified|frightened|petrified|fear) of (?:my (?:\\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|mum|mom|mother|stepdad|stepfather|brother|son|uncle|own)|him|her|them|his temper|her temper)(?! (?:leav|cheat|los|find|meet|dying|not|judg|going|seeing|reject|ex\\b|past|opinion|family|friends|feeling|doing|say|know|get|chang|love|being))`,
  `(?:afraid|scared|terrified|frightened) (?:to|2) (?:go home|be home|come home|go back|go out because|be alone with|say no|leave him|leave her|break up with|make (?:him|her)|breathe|upset)|(?:he|she|they|temper|husband|wife|boyfriend|girlfriend|partner|dad|mum) (?:really |sometimes )?(?:scares|frightens|terrifies) (?:me|us|the|my|her|him)|i (?:think i )?(?:scare|frighten) (?:my|her|him|them|the)|scared (?:when|if) (?:he|she) (?:comes|gets|drinks|shouts)|(?:wife|girlfriend|kids|children|husband|boyfriend|family) (?:is|are) (?:afraid|scared) of me|flinch\\w* when i|someone who scares me|careful what i say|screams? in my face|(?:he|she) explodes|calls me (?:names|stupid|worthless|fat|ugly)|humiliat\\w+ me|treats? me like (?:a slave|dirt|a dog|nothing)|punish(?:es)? me (?:if|when|for)|sniffs? my|times me`,
  `eggshells|unsafe|in danger|(?:dont|do not|not|never|cant|doesnt) (?:feel )?safe(?! enough to)|safe to (?:leave|go home|go back|be alone|stay|tell him|tell her)|(?:out|away|leave|leaving|escape|go|run) safely|safety plan`,
  `escap\\w+ (?:from )?(?:him|her|them|my|an?|this (?:house|marriage|man)|the house)|(?:run|running|get|getting|flee) away from (?:him|her|them|my)|(?:leave|get out|escape|go|out) (?:\\w+ ){0,2}(?:tonight|right now) ?|nowhere (?:safe )?to (?:go|sleep|stay)|leave (?:\\w+ ){0,2}(?:without (?:him|her|anyone) knowing|with no money|with nothing|with (?:my |the )?(?:kids|children|baby))|safest|dangerous to leave|before i leave him|(?:looking for|finding|come and get) (?:me|us)\\b|ran away (?:where|from (?:him|her|home))|run away from home|where can i (?:go|sleep|stay)|leave now|out of the house without|stay(?:ing)? safe|be safer|safe after|(?:kicked|threw|thrown|throws) (?:me |us )?(?:\\w+ ){0,3}out (?:of|at|because|and|on)|(?:womens?|domestic) (?:shelter|refuge)|\\bshelters?\\b|\\brefuge\\b`,
  `helplines?|hotline|crisis (?:line|number|text|team)|in crisis|emergency(?! (?:contact|fund))|\\b(?:911|999|988|112|000)\\b|samaritans|call(?:ing|ed)? (?:the )?(?:police|cops)|police (?:report|came|on him|on her)|text the police|call for help|get me out|childline|social services|dont want to go home|met (?:someone|a man) (?:online|in a game) and|man online|sent a nude|wants (?:more |my )?(?:nudes|naked)`,
  `can (?:he|she|they|my \\w+|someone|anyone) (?:see|read|find|tell|check|know) (?:what|my|if i|that i) (?:\\w+ ){0,2}(?:read\\w*|search\\w*|look\\w*|typ\\w*|history|visit\\w*|on here)|(?:clear|delete|hide) (?:my|this|the) (?:history|tracks|search\\w*|page|browsing)|see what im`,
  `(?:neighbou?rs?|next door) (?:\\w+ ){0,4}(?:scream|shout|cry|hurt|hit|fight)\\w*|hear(?:d|ing)? (?:\\w+ ){0,2}(?:scream|shout|cry)\\w*|i (?:pushed|shoved|slapped|punched|shook) (?:my|her|him|the)\\b|i hurt my (?:partner|wife|husband|girlfriend|boyfriend|child|kids?|baby)\\b(?! feel)|(?:hurt|hit) people|(?:stop|like) (?:hitting|killing)|parents (?:are )?(?:fighting|threw|wont feed|dont give)`,

  // The same in plainer and in rougher words
  `(?:topp?(?:ing|ed)?|neck(?:ing)?|off(?:ing|ed)?|do(?:ing)?|finish(?:ing)?) (?:my|him|her|them)self(?: in)?(?= |$)(?<!off (?:my|him|her|them)self)|kys|ctb|sewer ?slide|sh (?:relapse|again)|i sh\\b|(?:wan|want|going|ready) (?:to )?(?:die|be gone|end it|end (?:my )?life|join (?:him|her|them|my late))|out of this life|(?:dark|suicidal) (?:thoughts|place)|waste of space|(?:not|wont|cant see myself) be(?:ing)? here|talk me out of|(?:goodbye|good bye) (?:note|letter)|tire[d]? (?:me |for |of )(?:this )?life|stockpil\\w+`,
  `(?:belt|whoop|flog|bash|clout|backhand|clock|whack|glass|man ?handl|lash|thrash|throttl|slam|yank)(?:s|es|ed|ing)? (?:out )?(?:at )?${SOMEONE}|lash(?:es|ed|ing) out at|(?:knock|chuck|throw|thr[eo]w|toss|kick|push|shov)\\w* (?:me|us|her|him|my \\w+|the kids) (?:about|around|out cold|down)|(?:goes|went|go) for (?:me|us|her|him|my)\\b|a (?:good )?hiding\\b|handy with (?:his|her)|heavy handed|too rough with|rough with (?:me|us|my|the)|(?:gets|got|getting|get) (?:physical|violent|nasty)(?! (?:with|about) (?:words|money))|put (?:my|his|her) hands on`,
  `(?:i|im|she|shes|he|hes|kids?|dog|we|nan|mum) (?:\\w+ ){0,2}(?:flinch\\w*|hid(?:e|es|ing) (?:in|under|from|when|behind))|living in fear|in fear of|(?:is|hes|a|how) (?:\\w+ ){0,3}(?:dangerous|violent) (?:man|person|husband|boyfriend|woman|wife)|is my (?:\\w+ )?dangerous|(?:scared|frightened|afraid|terrified) to (?:fall asleep|tell (?:him|her) im|answer|go in|drop|be left alone)|temper (?:and|is|so|gets) (?:\\w+ ){0,3}(?:scared|worse|pay|scares|afraid)|corners me|blocks? the door|stands over me|monster (?:at home|when)|jekyll`,
  `(?:passed|blacked) out and|spiked|helps himself (?:at|to|when)|(?:sex|do it|in bed|naked|sleep with) (?:\\w+ ){0,4}(?:keep the peace|owe|owes|cant say no|dare|for (?:marks|rent|money|food))|wouldnt stop and|carried on when|i dont dare|(?:films?|record\\w*|filming) (?:me|us) (?:in|when|while|without|secretly|naked)`,
  `counts? (?:my|the|his|her) change|checks? (?:every|all my|my) (?:receipt|history|browser|mileage|miles)|(?:makes?|made) me (?:sleep|stand|ask|beg|eat|sign|hand over|drop out|pee|kneel|late)|(?:locks?|locked|bolts?) (?:the )?(?:fridge|gate|bedroom|me|us)|changed the locks|(?:my|no) (?:money|salary|wages|card|pin|benefits) (?:\\w+ ){0,3}(?:beg|goes to (?:his|her)|and pin|of my own)|(?:lose|my|a|call|spouse|dependent) (?:my )?(?:visa|green card|brp|residence|immigration|home office)|calls? me (?:his|her) property|(?:he|she) owns me|punish(?:es|ments|ed) (?:me|us|if)|and punishments`,
  `(?:found|finds|gets|knows) my (?:new )?(?:address|number|flat|house)|hunting me|(?:hide|keep) my address|(?:secret|hidden) (?:phone|bank account|bag|money) (?:for|to) (?:leav|go|escape)|how to (?:leave|pack|get away) (?:\\w+ ){0,4}(?:without (?:him|her)|dangerous|carer|visa|newborn|secret)|(?:every time|when) i try to (?:go|leave)|avo against|drop the charges|out on bail`,
];

const DANGER = new RegExp(SIGNS.map((sign) => `\\b(?:${sign})`).join('|'));

/** Whether a query may be that of someone in danger, or who fears for someone: help comes first. */
export function suggestsDanger(query: string): boolean {
  return DANGER.test(listWords(withoutIdioms(query)).join(' '));
}

/** A page that scores as much is asked about in nearly the same words, and no other page may come near it. */
const SURE = 1.2;
const AHEAD = 1.3;
/** One word may sound of danger by chance. */
const FEWEST_TERMS = 2;

/**
 * Whether the pages for someone in danger answer a query best, and surely: what they are asked with may
 * say it as nobody foresaw.
 *
 * @param terms How many terms the query has that say something.
 */
export function isAboutDanger(
  ranked: readonly Ranked[],
  help: readonly string[],
  terms: number,
): boolean {
  const [best] = ranked;
  if (best === undefined || terms < FEWEST_TERMS || !help.includes(best.id)) return false;
  const next = ranked.find(({ id }) => !help.includes(id))?.score ?? 0;
  return best.score > SURE && best.score > next * AHEAD;
}
