import { listWords } from '../../lib/words-of-text.ts';
import { withoutIdioms } from './idioms.ts';

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
  `better off (?:without me|dead|if i)|(?:nobody|no one|anyone) would (?:even )?(?:miss|notice|care)`,
  `(?:cut|cutting|hurt|hurting|harm|harming|burn|burning) (?:my|him|her|them)sel\\w+|(?:started|been|keep|back to|am|im) cutting|cutting (?:again|to cope)|cut my (?:arms?|wrists?|thighs?|legs?)`,
  `(?:took|take|taken|swallow\\w*|taking) (?:\\w+ ){0,4}(?:pills|tablets)|jump(?:ing)? (?:off|in front)|razor`,

  // Blows and wounds
  `(?:hit|hits|hitting|beat|beats|beating|punch\\w*|slap\\w*|kick(?:s|ed|ing)?|chok\\w+|strangl\\w+|throttl\\w+|shov(?:e|es|ed|ing)|smack\\w*|headbutt\\w*|stab(?:s|bed)?|attack\\w*|batter\\w*|assault\\w*|drag(?:s|ged)|grab(?:s|bed)?|pin(?:s|ned)|burn(?:s|ed|t)|twist\\w*|squeez\\w*|pinch\\w*|scratch\\w*|whip\\w*|leather\\w*|trod on|trips|spat (?:on|at)|spits (?:on|at)|shakes|shoots?) (?:up )?${SOMEONE}(?! (?:at (?:chess|games?|cards)|to it|out of|a (?:coffee|drink|seat|hug)|off guard|by surprise)| with (?:a |the )?(?:surprise|news|bill|idea|truth))`,
  `(?:hold|holds|held|holding) (?:me|us|her|him) (?:down|under|against|back|by)|pull(?:s|ed|ing)? (?:me by |her by )?(?:my|her) (?:hair|arm)|(?:swing|swings|swung|swinging|flew|flies|lunge\\w*|came|comes|drove|drives) at (?:me|us|her|mum|mom)|(?<!i )(?:break|broke|broken|breaks|cracked|fractur\\w*|bust\\w*) (?:my|her|his) (?:arm|leg|nose|jaw|rib|ribs|hand|wrist|lip|teeth|tooth|finger)\\w*|rough(?:ed|s) (?:me|her|him|us) up`,
  `push(?:es|ed|ing)? ${SOMEONE} (?:down|against|over|into|off|around|up|hard|about|onto|and|when|so hard)`,
  `(?<!without |afraid of |to stop )(?:hurts|hurting) (?:me|us|her|him|them|the kids|my kids)(?! (?:that|to (?:see|know|think|hear|say)|feelings|so much that|inside|when (?:he|she|they) (?:lie|ignore|forget|cancel|say)))|physically hurt\\w*|hurt me (?:physically|badly when|again last night)`,
  `(?:gets?|got|been|being|was|were|is|am|im|hes|shes) (?:being |getting )?(?:hit|beaten|slapped|punched|choked|raped|assaulted|battered|molested|stalked|groomed|trafficked|physically)\\b`,
  `bruis\\w+|black eye|broken (?:ribs?|nose|jaw|bones?)|domestic|violen\\w+|abus(?:e|ed|es|ive|er|ers|ing)|batter(?:s|ed)`,
  `(?:gets?|got|getting|turns?|turned|becomes?|became) (?:really |so |very |a bit )?(?:aggressive|rough with|physical (?:with|when|and|if|after|every)|handsy)`,
  `kni(?:fe|ves)|guns?\\b|rifle|weapons?|machete|petrol on|acid`,
  `(?:threw|throws?|throwing|chuck\\w*|hurl\\w*) (?:\\w+ ){1,4}at (?:me|my|her|him|us|the)`,
  `(?:smash\\w*|punch\\w*|kick\\w*|breaks|breaking|trash\\w*|destroy\\w*) (?:\\w+ ){0,3}(?:walls?|doors?|things|plates?|furniture|phone|house|windows?|tv)`,
  `hands? (?:a?round|on|over|to) (?:my|her|his) (?:neck|throat|mouth)|(?:put|puts|laid|lays|lay) (?:his |her |their |a )?(?:hands?|finger) on (?:me|her|him|us|my)|rais\\w+ (?:his|her|a|their) (?:hand|fist)`,

  // Force
  `rap(?:e|ed|es|ist|ing)|molest\\w*|sexual(?:ly)? (?:assault|abus)\\w*|groom(?:ed|ing) (?:me|her|him|my)`,
  `(?:forc\\w+|mak(?:es|ing)|made|pressur\\w+|coerc\\w+|guilts?) (?:me |her |him |himself |herself )?(?:\\w+ ){0,4}(?:in bed|sex|sexual\\w*|intimate|naked|do things|on me|marry|abortion)`,
  `(?:touch\\w*|sex|sleeps? with|inside) (?:\\w+ ){0,5}(?:said no|say no|didnt want|dont want|asleep|consent|saying stop)|without a condom|condom off|wont take no|things in bed|said no (?:and|but) he|(?:hid|hides|hiding|threw away|throws away|took|takes|flush\\w*) my (?:pills?|meds|medicine|medication|contracepti\\w*|birth control|insulin|inhaler)`,

  // Threats
  `threat(?:s|en|ens|ened|end|ening)?\\b(?! (?:by|to (?:leave|break up|end it|divorce|quit|dump)))|blackmail\\w*|revenge porn|restraining order|protection order`,
  `(?:to|gonna|will|would|ll|hell|shell|could|might) (?:kill|hurt|harm|shoot|stab|ruin|destroy|burn) (?:me|us|her|him|himself|herself|themselves|my|our|the)`,
  `(?:leak|post|share|spread)\\w* (?:\\w+ ){0,2}(?:nudes?|naked|intimate|private) ?(?:pics?|pictures?|photos?|videos?)?|\\bout(?:ing)? me (?:to|at)|deport\\w*`,
  `(?:take|takes|took|taking|hid|hides|kidnap\\w*) (?:away )?(?:my|the|our) (?:kids|children|baby|son|daughter|passport|papers|documents)`,
  `(?:scared|afraid|worried|frighten\\w*|fear|terrified) (?:of )?what (?:he|she|they)(?:s|ll|d|ld)? (?:(?:will|would|might|could|is|is going to|gonna) )?(?:do\\b|capable)`,

  // Held, watched, kept from others
  `lock(?:s|ed|ing)? (?:me|us|her|him|them)|lock(?:s|ed) the doors? (?:so|and wont|when|from)|${STOPS} (?:me|her|him|us|them) (?:leave|out|go|work|eat|sleep|drive|study|have|wear|get a job|use|call|meet (?!his|her)|visit|speak to|talk to|see (?!his|her|him|what|the|it|inside|anything))`,
  `(?:not|isnt|arent|never|aint|wasnt) allowed (?:to (?:leave|see|go|have|talk|speak|work|wear|call|meet|visit)|out|my own|any)|cut(?:s|ting)? (?:me|her|him) off from|(?:keeps?|keeping|stops?|stopped|stopping) (?:me|her|him) (?:away )?(?:from )?(?:seeing |talking to |visiting )?(?:my |her |his )?${FAMILY}`,
  `(?:have|has|need|needs|had) to (?:ask|get permission|beg|check with him|check with her)(?: him| her| my \\w+)? (?:before|for (?:money|permission|bus|food|cash)|to (?:go|leave|see|spend|buy|use)|if i can)|ask(?:ing)? (?:his |her |for )?permission`,
  `(?<!i )controls? (?:me|her|him|my|everything|all|every|who|what|the money|our)|takes? (?:all )?(?:of )?my (?:money|wages|pay|paycheck|salary|benefits|card|keys|phone)|(?:is|hes|shes|so|too|very|being|really|getting|my) controlling|controlling (?:husband|wife|boyfriend|girlfriend|partner|bf|gf|man|father|mother|parents)|coercive|(?:has|have|took|takes|hold|holds|keeps|hid|hides) (?:all )?(?:of )?my (?:bank cards?|cards|car keys|keys|residence|visa|id|papers|passwords|wages)|no bank (?:card|account) of my own|like (?:a prisoner|im in (?:jail|prison))|(?:trapped|prisoner) (?:at home|with him|with her|in my (?:own )?(?:house|home))|forced marriage|against my will`,
  `track(?:s|er|ers|ing|ed)? (?:\\w+ ){0,2}(?:me|my (?:phone|car|location|every)|car|phone|bag|her\\b)|track(?:er|ing) (?:app|device)|airtag|spyware|stalkerware|hidden camera|cameras? in (?:my|the|our)|(?:app|something|thing) (?:on|in) my (?:phone|car|bag) (?:\\w+ ){0,3}(?:tell|track|show|where|send|spy)\\w*|phone (?:is |been |being )?(?:bugged|hacked|tapped|cloned)`,
  `(?<!i |i still |i keep |to )stalk\\w*(?! (?:his|her|their|my|on) (?:\\w+ )?(?:exs?|insta\\w*|following|social|page|profile|likes))|harass\\w*|follow(?:s|ed|ing) (?:me|her|us)(?! (?:on|back|around like))|(?:turn|show|wait|park|sit|drive)\\w* (?:\\w+ )?(?:up )?(?:at|outside|past|near) (?:my|her|our) (?:house|home|work|job|school|flat|door|window|street|place)|wont leave me alone`,
  `reads? (?:all |every |through )?(?:of )?my (?:messages|texts|emails|phone) and|(?:punish\\w*|mad|angry|furious|kicks off) (?:\\w+ ){0,2}if i (?:delete|dont answer|go out|talk|speak|see|say no|am late)`,

  // Fear, and getting away
  `(?:afraid|scared|terrified|frightened|petrified|fear) of (?:my (?:\\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|mum|mom|mother|stepdad|stepfather|brother|son|uncle|own)|him|her|them|his temper|her temper)(?! (?:leav|cheat|los|find|meet|dying|not|judg|going|seeing|reject|ex\\b|past|opinion|family|friends|feeling|doing|say|know|get|chang|love|being))`,
  `(?:afraid|scared|terrified|frightened) (?:to|2) (?:go home|be home|come home|go back|sleep|be alone with|say no|move|leave him|leave her|breathe|upset)|(?:he|she|they|temper|husband|wife|boyfriend|girlfriend|partner|dad|mum) (?:really |sometimes )?(?:scares|frightens|terrifies) (?:me|us|the|my|her|him)|i (?:think i )?(?:scare|frighten) (?:my|her|him|them|the)`,
  `eggshells|unsafe|in danger|(?:dont|do not|not|never|cant|doesnt) (?:feel )?safe(?! enough to)|safe to (?:leave|go home|go back|be alone|stay|tell him|tell her)|(?:out|away|leave|leaving|escape|go|run) safely|safety plan`,
  `escap\\w+ (?:from )?(?:him|her|them|my|an?|this (?:house|marriage|man)|the house)|(?:run|running|get|getting|flee) away from (?:him|her|them|my)|(?:leave|get out|escape|go|out) (?:\\w+ ){0,2}(?:tonight|right now) ?|nowhere (?:safe )?to (?:go|sleep|stay)|(?:womens?|domestic) (?:shelter|refuge)|\\bshelters?\\b|\\brefuge\\b`,
  `helplines?|hotline|crisis|emergency(?! contact)|\\b(?:911|999|988|112|000)\\b|samaritans|call(?:ing|ed)? (?:the )?(?:police|cops)|police (?:report|came|on him|on her)`,
  `can (?:he|she|they|my \\w+|someone|anyone) (?:see|read|find|tell|check|know) (?:what|my|if i|that i) (?:\\w+ ){0,2}(?:read\\w*|search\\w*|look\\w*|typ\\w*|history|visit\\w*|on here)|(?:clear|delete|hide) (?:my|this|the) (?:history|tracks|search\\w*|page|browsing)|see what im`,
  `(?:neighbou?rs?|next door) (?:\\w+ ){0,4}(?:scream|shout|cry|hurt|hit)\\w*`,
];

const DANGER = new RegExp(SIGNS.map((sign) => `\\b(?:${sign})`).join('|'));

/** Whether a query may be that of someone in danger, or who fears for someone: help comes first. */
export function suggestsDanger(query: string): boolean {
  return DANGER.test(listWords(withoutIdioms(query)).join(' '));
}
