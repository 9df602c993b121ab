/**
 * Words by what they mean for a statement. A line is a class, its name beside it; a word can be in
 * several, `_` joins the words of a phrase, and other forms of a word ("slaps", "slapped") need not be
 * written. The order of the lines is the order of the numbers in `weights.ts`.
 */
export const CLASSES: readonly string[] = [
  // O
  'he her him his lad men she somebody someone team their them they you your',
  // KIN
  'aunt auntie boss boy boyfriend brother carer coach colleague cousin dad daddy ex family father flatmate friend girl girlfriend gran grandad grandmother granny guy husband lads landlord law madam man manager mate mom mother mum mummy nan neighbour partner roommate sister stranger teacher twin uncle wife woman',
  // I
  'i',
  // ME
  'me',
  // MY
  'mine my',
  // MYSELF
  'myself',
  // WE
  'both each_other together we',
  // US
  'us',
  // OUR
  'our',
  // YOU
  'you',
  // YOUR
  'your yours',
  // HE
  'he she somebody someone they who',
  // HIM
  'him them',
  // HER
  'her his their',
  // ONESELF
  'himself yourself',
  // MAN
  'boyfriend ex girlfriend guy husband landlord man partner uncle wife',
  // KID
  'baby boys child children daughter girls kid son toddler',
  // PET
  'bird cat dog spider',
  // ALL
  'anybody anyone everybody everyone guests people public street the_world world',
  // NOBODY
  'no_one nobody none',
  // IT
  'it thing this which',
  // THAT
  'that',
  // BE
  'am are be been being get gets getting got is was were',
  // S
  "'s",
  // HAVE
  'had has have',
  // DO
  'did do does doing done',
  // WILL
  "'d 'll going_to will would",
  // CAN
  'able can could',
  // MUST
  'got_to had_to have_to must need need_to should',
  // MAY
  'guess may maybe might',
  // NOT
  'never no not without',
  // NO
  'no',
  // NEVER
  'never',
  // THE
  'a an the',
  // A
  'a an',
  // TO
  'to',
  // OF
  'of',
  // AT
  'at',
  // ON
  'on',
  // IN
  'in inside into',
  // WITH
  'with',
  // BY
  'by',
  // FROM
  'away from off out_of',
  // FOR
  'for',
  // ABOUT
  'about',
  // OVER
  'across around over past round through',
  // DOWN
  'against behind down under',
  // UP
  'up',
  // OUT
  'out outside',
  // AND
  'and',
  // BUT
  'but though yet',
  // OR
  'or otherwise',
  // IF
  'if unless',
  // UNTIL
  'before instead till until',
  // WHEN
  'after each_time every_time once when whenever while',
  // SO
  'so then',
  // BECAUSE
  'because cause since',
  // LIKE
  'as as_if as_though like than',
  // HOW
  'how what where whether why',
  // MORE
  'better enough less more',
  // ONLY
  'all just only',
  // ANY
  'any anything ever something',
  // NOTHING
  'nothing',
  // KEEP
  'again anyway carried_on carry_on keep keeps kept still',
  // YES
  'let_us please',
  // ALWAYS
  '24-7 24/7 all_the_time all_you always constantly continually each_time endlessly eternally every_day every_minute every_night every_single every_time every_weekend everytime for_once forever in_your_life incessantly invariably never_ever never_once no_matter_what nobody_ever non-stop none_of nonstop not_ever not_once nothing_but nothing_ever permanently perpetually relentlessly single_time the_only_thing without_fail',
  // EVERY
  'all each every everything single whole',
  // EVER
  'anything ever once single whole',
  // EMO
  'afraid alone anger angry annoyed anxious ashamed bad better blue bored bruised busy calm cold confused cross crushed disappointed down dread embarrassed empty excited fear fed_up fine flat frightened frustrated glad good grateful grief grumpy guilty gutted happy hopeful hopeless hungry hurt irritated jealous left_out lighter lonely lost loved low mad moved nervous numb okay on_edge overwhelmed pain panicky proud regret relieved sad safe scared shaken shaky shame shy sick small sore sorry stressed stuck stung tense tired torn touched uneasy unsure upset warm wary worn worn_out worried worry worse',
  // FAUX
  'abandoned accused ambushed attacked babied backstabbed belittled betrayed blamed boring bossed bossed_around bulldozed bullied bypassed cast_aside catfished cheated cheated_on chided coddled compared condescended conned cornered crazy criticized cut_off cut_out deceived degraded demeaned demonized deserted despised diminished disbelieved discarded discounted disliked dismissed disowned disposable disregarded disrespected distrusted ditched double-crossed doubted dumb dumped duped erased excluded expendable exploited fat fobbed_off foolish forced_into forgotten forsaken ganged_up ganged_up_on gaslighted gaslit ghosted guilt-tripped guilted harassed hated heard henpecked hoodwinked humiliated idiotic ignored in_the_way inadequate incompetent infantilized inferior insignificant insulted interrupted invalidated invisible irrelevant jilted judged laughed_at lectured left_behind let_down lied_to like_nothing made_a_fool made_fun_of manipulated micromanaged minimized misjudged misled misquoted misread misrepresented mistreated mistrusted misunderstood mocked mothered nagged neglected nitpicked not_good_enough objectified obligated ostracized outnumbered overlooked parented pathetic patronized pigeonholed pitied played pressured pressurized provoked punished_for pushed_aside pushed_away pushed_out put_down railroaded rebuked redundant rejected replaced resented ridiculed ridiculous robbed rushed scammed scapegoated scolded screwed scrutinized second-best second_best shamed short-changed shortchanged shot_down shunned shut_out sidelined sidestepped silenced singled_out slighted smothered snubbed stabbed_in_the_back steamrolled stepped_on stereotyped stitched_up stonewalled stupid suffocated taken_for_a_ride taken_for_granted talked_down_to talked_over told_off tolerated trampled treated tricked ugly unaccepted unacknowledged unappreciated unattractive uncared underestimated undermined undervalued undesirable undesired unequal unheard unimportant unlovable unloved unneeded unnoticed unrespected unseen unsought unsupported unvalued unwanted unwelcome unworthy used useless victimized villainized walked_all_over walked_on walked_over wasted worthless wronged',
  // THINGAS
  'baby babysitter bank burden child clown cook dog flatmate fool furniture hotel idiot joke kid last loser maid mistake mother mug nobody number only_one priority project roommate rubbish spare stranger taxi test wall wallet waste',
  // PICTURE
  'bag battery bird boat car chest christmas crying eating edge fire floor glass ground heart hiding hole ice kettle kid laughing lead lump rain rope running screaming screen sea ship shouting sleeping snow spring stomach stone storm throat throwing train walking water wave weight wind wire',
  // UNFAIR
  'fair joke mistake ridiculous wrong',
  // THINK
  'assume believe believed decide decided expect forget forgot guess hoping knew know mind notice remember saw see think thought understand',
  // WANT
  'afraid ashamed bored choose decide decided dying embarrassed enjoy glad happy hate hated jealous like liked love loved mean meant out_to plan planned proud rather relieved scared tired tried try trying waiting_for want wanted wish',
  // CARE
  'bother care care_less feeling interest love loved matter matters miss regret respect trust value',
  // MOTIVE
  'ashamed attention deep_down excuse fake get_rid hung_up jealous just_to obviously on_purpose out_of over_me point pretend really secretly spite to_feel to_get_rid to_hurt to_keep_me to_look to_make to_prove to_punish to_show to_spite to_you',
  // HEDGE
  'afraid_that as_if i_do_not_know i_heard i_keep_thinking i_read i_think i_thought i_worry in_my_head may maybe might my_mind story unsure worried',
  // SAY
  'joke message promise promised said say says shout shouted swear swore tell telling text texted threaten threatened told warned write wrote',
  // QUOTED
  'he_said you_said you_told you_wrote',
  // MAKE
  'cause caused drive driving drove force gave get give gives had_me have_me keep leave_me left_me let made make makes making push turn turned',
  // RUIN
  'blew break broke broken cost_me crushed destroy kill killed poison robbed ruin sabotage split spoil stole waste wasted wreck',
  // WRONG
  'blame bullied cheat cheated deserted disappointed ditched double-crossed drag embarrass fail guilt-tripped hurt ignore ignored let_down lie lied lies lying misled mocked play played shame stab stabbed_me stitched_up treat treated walked_all_over',
  // FAULT
  'admit because_of_you blame cause fault guilty if_you_had on_you thanks_to_you the_way_you to_blame what_you_did your_doing',
  // BADSTATE
  'angry anxious ashamed bad beg choose crazy cry embarrassed feel fool give_up guilty hate hell idiot jealous late lie lonely look lose lost mad mess nervous question quit sad shout sick small snap stupid ugly useless wait worse worthless wreck',
  // TRUST
  'birthday chance christmas confidence credit day eid evening everything faith family heart holiday life marriage mood name night party plans relationship trip trust wedding weekend years',
  // NASTY
  'boring cold crazy daft dirty dumb fake foolish hopeless idiotic incompetent jealous lazy mad mean nasty pathetic ridiculous rude selfish sick simple slow soft spoiled spoilt stupid terrible tight twisted useless weak wet worthless',
  // INSULT
  'baby brat cheat child clown control_freak cow coward diva drama_queen drunk flirt fool freak gossip idiot jerk joke kid liar loser mess mug nag narcissist nobody pig queen slob snake toddler waste wet wreck',
  // BADROLE
  'bad excuse fake good half lazy pathetic proper real rubbish selfish terrible useless worse worst',
  // ROLE
  'boss boyfriend brother colleague dad daughter father flatmate friend girlfriend husband man mom mother mum partner people person roommate sister son wife woman',
  // CHARACTER
  'class heart shame what_you_are',
  // LEAVING
  'bags block break_up cancel cheat court cut_off decide delete divorce done end_it everyone facebook finished gone goodbye husband lawyer leave leaving left locks mother moving out out_on over pack packed police quit report silent single split through walk walking wife',
  // THREAT
  'be_sorry by_friday by_noon careful choose decide find_out make_sure me_or never_see not_be_here once_more one_more_time otherwise pay_for pick push_me regret say_goodbye someone_else warning',
  // VAGUEVERB
  'act be be_there behave believe calm_down care change communicate feel fix get_it grow grow_up hear help know listen love love_me matter notice own protect prove respect see show_up support think_about think_of treat trust try understand value wake_up',
  // VAGUEWORD
  'attention attitude better care chance close confidence easier effort equal fair family father friend grateful happy heard honest honesty husband important interest kind kinder love loved man more nice nicer normal open partner peace person present priority properly real relationship respect safe security seen serious side son space straight support team trust wanted warm weight wife woman',
  // STOP
  'cut_out drop end enough give_up less never no no_more not quit stop without',
  // CONCRETE
  'agree answer apologize ask bath book bring buy call check choose clean clear close come cook count cover credit cut dance delete do drive drop eat empty explain feed finish forward give go hand hang hear help hold hug introduce invite iron keep kiss knock leave list listen lock look make meet mention message move name open order pass pay phone pick plan play put read reply ring say see send set share show shut sign sit sleep speak spend split stand start stay step swap switch take talk tell text thank try turn use visit wait walk wash watch water wear write',
  // UNIT
  '1st 2 6 bedtime breakfast day days dinner eight eleven evening first five four friday half hour june lunch march may midnight minute minutes monday month morning night nine noon once one saturday second seven six sunday ten third thirty three thursday today tomorrow tonight tuesday twenty twice two wednesday week weekend weekends year',
  // EXAMPLE
  'and_then by i_mean instead rather',
  // STRIKE
  'assault attack backhand bash batter beat beaten beating beats belt belted bit bite bitten body-slam burn burned burnt cane chok choke chokehold clobber clout drag drug elbow elbowed flog fondle grope headbutt headlock hit hitting kick knee kneed lash lunge manhandle maul molest molested pinch poison pummel punch rape scald scratch shove slam slammed slap slapped smack smother spank spat spike stab stabbed stamp stomp strangle strangled strike struck suffocate swing swing_at swung tackle tackled thrash throttle thump torture trip tripped wallop waterboard whack whip wring',
  // GRAB
  'break broke broken chase corner cornered cover covered crack drag force got grab held hold jerk jump jumped knock knocked lift pin pinned press pull push put sat shake shaken shook shut sit slam squeeze tackle threw throw tie',
  // BODY
  'arm back body breathe chest ear elbow eye face feet finger foot hair hand head jaw knee leg lip mouth neck nose rib shirt shoulder stomach throat tooth wrist',
  // FIST
  'belt boot elbow finger fingers fist fists hand hands knee pillow',
  // WEAPON
  'acid axe bat belt blade bleach boiling bottle cane cigarette cord crowbar fists gas gun hammer hanger iron kettle knife knives lighter machete noose pan petrol pistol poker razor rifle rope scissors screwdriver shotgun slipper spanner sword taser weapon wire',
  // SMASH
  'bang break broke broken burn burned burnt cut destroy headbutt key kick kicked pour punch punched slam smash smashed snap snapped threw throw throwing wreck',
  // GEAR
  'bike book bottle car chair clothes coat cupboard degree door drawer dress furniture glass glasses kitchen laptop mug pan phone photo plate remote shoe stuff table telly thing things tv tyre wall wardrobe window',
  // INJURY
  'a&e ambulance black_eye bled blood bruise bruised hospital marks passed_out scar sore spat stitch wound',
  // POLICE
  'police',
  // FEAR
  'afraid alert anxious brace cower dare dread dreading duck eggshells fear fearful fears flinch freeze fright frighten frightened froze frozen hunted hypervigilant intimidated jumpy nervous on_edge on_guard panic petrified scare scared scary shake shakes shaking shitless sick terrify threatened tip-toe tiptoe tremble unsafe wary',
  // SAFE
  'danger hiding protect safe safety unsafe',
  // RAGE
  'anger drank drink drinking drinks drunk fists hands high hurt_me mood physical rough scream screaming shout shouting snap snapped temper that_look',
  // ABUSE
  'abuse assault beat_me beating black_eye bruises chokehold eggshells harassed headlock hit_me hits_me hostage molested overdose overdosed rape self_harm stalk strangled suicidal suicide',
  // KILL
  'acid box burn crash dead death die drown dying end finish hang kill killed killing murder shoot shot stab strangle',
  // PUNISH
  'cost get_it hell price punish regret sorry teach_me trouble worse',
  // LOCK
  'bar block blocked bolt lock locked shut stand stood trapped',
  // DOOR
  'balcony bathroom bedroom boot cupboard door doors doorway flat fridge garage gate house key keys kitchen lock room shed stairs way window',
  // TRAP
  'control controlled hostage prisoner trapped',
  // LET
  'allow ask dare let permission refuse rule stop',
  // FREE
  'alone bed church class clothes doctor drive driving eat english family food friend friends go going gym hair home hospital house job leave leaving mother out outside parents phone school see seeing shop shower sister sleep slept speak speaking talk talking toilet uni visit visitors walk wear work',
  // ASKP
  'account ask asked beg explain permission photo picture prove receipt receipts report show sign',
  // MONEY
  'account accounts bank budget card cards cash debt earn gold loan money pay receipt salary savings spend tampons wage wallet',
  // DOC
  'bag cane car car_keys charger glasses inhaler insulin keys laptop meds papers passport phone pills shoes sim stick visa wheelchair',
  // TAKE
  'back break broke burn burned burnt cancel cancelled control cut cut_off delete deleted destroy drop dropped empty grab hand_over held hid hide hiding hold holds keep keeps kept lock pour sold stole take taken takes taking threw throw took',
  // SPY
  'check checked checking checks count counted counts film filmed follow go_through monitor password question read reads smell time times track unlock vet watch watched watching went_through',
  // WHERE
  'app camera location map pin tracker where_i',
  // PHONE
  'account accounts bag call calls chat code diary email facebook letters message messages password phone phones post snap text texts',
  // STALK
  'block blocked everywhere flowers follow number outside park parking sat show_up sit sitting stand standing stood turn_up turned_up wait waited waiting waits watch watching',
  // PLACE
  'bus_stop car_park church class door flat gate gran gym hall home house job office parking school shift station stop street uni work',
  // CUTOFF
  'alone blocked cut_off delete my_family my_friends my_mother my_sister not_see',
  // SEX
  'asleep bed bedroom condom finish grope kiss kissed nude pregnant sex sleep_with touch touched touching',
  // TOUCH
  'finger fondle grope kiss kissed touch touched touching',
  // NUDE
  'film filmed nude photo photos pic picture pictures video',
  // EXPOSE
  'delete everyone group out post posted send sends sent share shared show tell',
  // NOSEX
  'anyway asleep choice choose cried cry crying drunk force froze frozen guilted hurts made make makes no not_want owe pain passed_out pressure pressured pushed_away refuse sleeping sore stop sulk unless until wake woke',
  // FORCE
  'force made make make_me makes order ordered pressure pressured threaten threatened',
  // COERCED
  'apologize beg change choose clean delete drink drop eat hand_over hold lie marry pay quit send sign sit sleep slept stand stay stop_seeing swallow touch unlock watch wear write',
  // THREATEN
  'promised swore threaten threatened threatening warned',
  // DOOM
  'acid away baby beat boss break burn cat children court crash cut destroy die disappear dog drown everyone family find_me finish hang hit hurt immigration job jump kids kill leave_me lose murder never_see parents pay photos pictures police regret report ruin school shoot slap smash sorry stab tell visa work',
  // SELFHURT
  'burn burned cut cutting hang hate hit hitting hurt hurting hurts kill killing punish scratch',
  // SUICIDE
  'be_dead better_off_dead better_off_without_me better_without_me disappear_for_good done_with_life end_it end_my_life ending_everything ending_it finish_it_all goodbye_letters kill_myself kms miss_me never_wake_up nobody_would_miss not_be_alive not_be_here not_exist not_wake_up not_want_to_be_here not_want_to_live nothing_to_live_for overdose overdosed rather_be_dead rather_not_exist self_harm sick_of_living sleep_and_never sleep_and_not stomach_pumped stop_being stop_existing suicidal suicide tired_of_being_alive tired_of_life tired_of_living unalive want_to_die wanted_to_die wish_i_was_dead would_miss_me',
  // METHOD
  'balcony bath belt blade bleach bridge goodbye letters noose overdose pills razor roof rope sleeves tablets will wrists',
  // LIFE
  'alive around awake exist here life live wake',
  // FAST
  'brake car drive driving drove fast road wheel',
  // FOOD
  'eat eating feed food fridge hungry weight',
  // HIDE
  'bag bathroom covered cupboard get_away get_out hid hide hiding i_fell lie neighbour neighbours pack pretend ran run scream screaming told_them wardrobe way_out',
  // MANY
  '40 forty hundred thirty times twenty',
  // MARRY
  'in-laws marriage married marry shame wedding',
  // COME
  'came come comes coming fly get_home gone land rang reach travel went',
  // FOODN
  'ate bread breakfast cake coffee cook cooked cooking dinner egg kitchen lunch milk oven pub recipe restaurant rice soup sugar tea toast wine',
  // EVENT
  'band birthday choir christening christmas cinema dance date dinner eid exam film flight funeral game graduation holiday interview lunch marathon match meeting party play show song speech trip visit walk wedding weekend winter',
  // SPORT
  'ball cards drill football golf lost referee score team training win',
  // HOMEN
  'alarm bathroom bed bin boiler couch cupboard dishes dishwasher fridge garden headphones heat ladder light oven plants pram rubbish seat shower sink sofa spoon tap toilet towel wifi',
  // MED
  'biopsy cold cough dentist doctor fainted fever flu hospital illness knee nerves nurse pain scan stress surgery tired ward',
  // VEHICLE
  'airport bike bus commute engine flight lift motorway plane queue station suitcase taxi ticket tickets traffic train van',
  // WORKN
  'boss budget client contract deadline desk email form homework lease manager minutes office printer project promotion redundancy report rota shift shifts ticket',
  // MONEYN
  'bill borrowed cost deposit due loan mortgage owe paid payday pounds price rent',
  // NEWS
  'advice apology argument conversation drama happen idea joke jokes laugh laughed letter message music news note opinion page parcel question reason result row secret sentence silence smile song speech story subject truth voice voicemail weather word',
  // PREPTIME
  'another apart best between big cold corner dark during early easy end far front full half hard hot late long loud middle near new next old other past place quiet ready right same short side small somewhere top wet',
  // NICE
  'bring brought enjoy flowers funny help helps hug joke kind kiss laugh nice smile support surprise sweet thank thanks',
  // ACCIDENT
  'accident by_accident by_mistake dropped fall fell mistake slipped tripped',
  // VOICE
  'loud noise raise shouted shouting voice voices',
  // GET
  'bring brought feel felt find found gave get give got hear heard meet met miss missed pass passed spend spent',
  // DOINGS
  'cook dance drive fish garden learn paint play played read run walk write',
  // ROW
  'argue argument fight fought row',
  // HABIT
  'borrowed borrowing carry gambling golf lend saving smoke snooze',
];

/** The place of the class of other people, and of those whom a word tells as family, friend or neighbor. */
export const OTHERS = 0;
export const KIN = 1;
