/**
 * Words by what they mean for a statement. A line is a class; a word can be in several, `_` joins the
 * words of a phrase, and other forms of a word ("slaps", "slapped") need not be written. The order of
 * the lines is the order of the numbers in `weights.ts`.
 */
export const CLASSES: readonly (readonly [name: string, words: string])[] = `
I: i
ME: me
MY: mine my
MYSELF: myself
WE: both each_other together we
US: us
OUR: our
YOU: you
YOUR: your yours
HE: he she somebody someone they who
HIM: him them
HER: her his their
ONESELF: himself yourself
O: fella he her him his lad she somebody someone team their them they you your
KIN: aunt auntie boss boy boyfriend bro brother carer coach colleague cousin dad daddy ex family father flatmate friend girl girlfriend gran grandma grandmother guy housemate husband in-law lads landlord law man manager mate mom mother mum mummy nan neighbour parent partner pastor roommate sister stalker stepdad stranger supervisor teacher twin uncle wife woman
MAN: boyfriend ex girlfriend guy husband landlord man partner stalker stepdad uncle wife
KID: babies baby boys child children daughter girls kid son toddler
PET: bird cat dog hamster puppy
ALL: anybody anyone everybody everyone guests others people public street the_world village whole_family world
NOBODY: no_one nobody none
IT: it thing this which
THAT: that
BE: am are be been being get gets getting got is was were
S: 's
HAVE: had has have
DO: did do does doing done
WILL: 'd 'll going_to will would
CAN: able can could
MUST: got_to had_to has_to have_to must need need_to should
MAY: could_be guess may maybe might probably wonder
NOT: neither never no not without
NO: no
NEVER: never
THE: a an the
A: a an
TO: to
OF: of
AT: at
ON: on
IN: in inside into
WITH: with
BY: by
FROM: away from off out_of
FOR: for
ABOUT: about
OVER: across around over past round through
DOWN: against behind beneath down under
UP: up
OUT: out outside
AND: and plus
BUT: but though yet
OR: or otherwise
IF: if unless
UNTIL: before instead rather_than till until
WHEN: after each_time every_time once when whenever while
SO: so that_way then
BECAUSE: because cause since
LIKE: as as_if as_though like
HOW: how what where whether why
MORE: better enough less more
ONLY: all just only
ANY: any anything anywhere ever something
NOTHING: nothing
KEEP: again anyway carried_on carry_on keep keeps kept still
YES: can_you could_you let_us please would_you
ALWAYS: 24-7 24/7 all_the_time all_you always constantly continually each_time endlessly eternally every_day every_minute every_night every_single every_time every_weekend everytime for_once forever in_your_life incessantly invariably never_ever never_once no_matter_what nobody_ever non-stop none_of nonstop not_ever not_once nothing_but nothing_ever permanently perpetually relentlessly single_time the_only_thing without_fail
EVERY: all each every everything single whole
EVER: anything ever once single whole
EMO: ache affectionate afraid alarmed alone ambivalent anger angry annoyed anxiety anxious apprehensive ashamed awkward bad better bitter blue bored bruised calm cold confident conflicted confused content cross crushed curious deflated desperate despondent devastated disappointed disconnected discouraged disheartened disillusioned dismayed distant distrustful down drained dread embarrassed empty envious excited exhausted exposed fear fed_up fine flat flustered fragile frazzled frightened frustrated furious glad gloomy glum good grateful grief grieving guilty gutted happy heartbroken helpless hesitant homesick hopeful hopeless humbled hungry hurt impatient insecure irritated jealous joy joyful knackered left_out lighter livid lonely longing lost loved low mad melancholy miffed miserable mistrustful mixed moved narked nervous nostalgic numb okay on_edge overwhelmed pain pained panicked panicky peaceful peeved pissed powerless protective proud rattled raw regret relief relieved reluctant resentful restless sad sadness safe scared shaken shaky shame shocked shy sick sleepless sleepy small sore sorrow sorry startled stressed stuck stung stunned surprised suspicious tearful teary tender tense thankful tired torn touched uncertain uncomfortable uneasy unsure upset vexed vulnerable warm wary weary weepy wistful wobbly worn worn_out worried worry worse wounded
FAUX: abandoned accused ambushed attacked babied backstabbed belittled betrayed blamed boring bossed bossed_around bulldozed bullied bypassed cast_aside catfished cheated cheated_on chided coddled compared condescended conned cornered crazy criticized cut_off cut_out deceived degraded demeaned demonized deserted despised diminished disbelieved discarded discounted disliked dismissed disowned disposable disregarded disrespected distrusted ditched double-crossed doubted dumb dumped duped erased excluded expendable exploited fat fobbed_off foolish forced_into forgotten forsaken ganged_up ganged_up_on gaslighted gaslit ghosted guilt-tripped guilted harassed hated henpecked hoodwinked humiliated idiotic ignored in_the_way inadequate incompetent infantilized inferior insignificant insulted interrupted invalidated invisible irrelevant jilted judged laughed_at lectured left_behind let_down lied_to like_nothing made_a_fool made_fun_of manipulated micromanaged minimized misjudged misled misquoted misread misrepresented mistreated mistrusted misunderstood mocked mothered nagged neglected nitpicked not_good_enough objectified obligated ostracized outnumbered overlooked parented pathetic patronized pigeonholed pitied played pressured pressurized provoked punished_for pushed_aside pushed_away pushed_out put_down railroaded rebuked redundant rejected replaced resented ridiculed ridiculous robbed rushed scammed scapegoated scolded screwed scrutinized second-best second_best shamed short-changed shortchanged shot_down shunned shut_out sidelined sidestepped silenced singled_out slighted smothered snubbed stabbed_in_the_back steamrolled stepped_on stereotyped stitched_up stonewalled stupid suffocated taken_for_a_ride taken_for_granted talked_down_to talked_over told_off tolerated trampled treated tricked ugly unaccepted unacknowledged unappreciated unattractive uncared underestimated undermined undervalued undesirable undesired unequal unheard unimportant unlovable unloved unneeded unnoticed unrespected unseen unsought unsupported unvalued unwanted unwelcome unworthy used useless victimized villainized walked_all_over walked_on wasted worthless wronged
THINGAS: afterthought atm baby babysitter bad_guy bank brick burden cheapskate child chore clown cook dirt dog donkey doormat dummy dunce failure flatmate fool fraud furniture ghost guest hotel housemate idiot joke kid last last_one laughing_stock leftover lodger loser machine maid mistake mother mug mule nobody number only_one option outsider parent priority project pushover robot roommate rubbish servant slave spare stranger taxi test therapist third_wheel tool trash villain wall wallet wallpaper waste
PICTURE: bag balloon battery bird boat bomb bursting butterflies car chest christmas crying dancing eating edge fire floor fog glass ground heart hiding hole ice kettle kid knot laughing lead lump mud paper pit rag rain rock rope running screaming screen sea ship shouting singing sleeping snow spring stomach stone storm throat throwing thunder train walking water wave weight wind wire
UNFAIR: fair joke mistake not_on ridiculous unfair wrong
THINK: assume believe believed consider decide decided expect figure forget forgot guess hope hoped hoping imagine knew know notice saw see think thought understand
WANT: afraid ashamed bored choose chose decide decided dying embarrassed enjoy enjoyed glad happier happy hate hated hope jealous like liked looking_for love loved mean meant out_to plan planned prefer proud rather relieved scared tired tried try trying waiting_for want wanted wish
CARE: appreciate bother care care_less cares caring feeling guilt interest love loved matter matters miss regret respect trust value
MOTIVE: a_kick a_laugh a_thrill ashamed attention clearly deep_down deliberately envy exactly_what excuse fake get_at get_rid glad_to guilt handy hung_up in_your_eyes inheritance jealous just_to knew_what obviously on_purpose on_your_mind only_to out_of over_me pity point pretend really secretly spite to_annoy to_avoid to_control to_embarrass to_feel to_get_rid to_hurt to_keep_me to_look to_make to_prove to_punish to_show to_spite to_win to_you
HEDGE: afraid_that as_if felt_like i_do_not_know i_heard i_imagine i_jump i_keep_thinking i_read i_think i_thought i_wonder i_worry in_my_head looked_like may maybe might my_mind not_sure part_of_me story unsure worried
SAY: joke joked message promise promised remind said say says shout shouted swear swore tell telling text texted threaten threatened told warn warned whisper write wrote
QUOTED: he_said she_said they_said you_said you_texted you_told you_wrote
MAKE: cause caused drive driving drove force gave get give gives had_me have_me keep leave_me left_me let made make makes making push turn turned
RUIN: blew blown break broke broken butchered cost_me crushed damage demolish derail destroy kill killed messed_up murdered poison rob robbed ruin sabotage shatter sour split spoil steal stole stolen taint tarnish trash waste wasted wreck
WRONG: abandon accuse backstab belittle betray blame bullied bully cheat cheated deceive degrade deserted disappoint disappointed disrespect ditched double-crossed drag dump embarrass exploit fail gaslight guilt guilt-trip guilt-tripped humiliate hurt ignore ignored insult judge let_down let_me_down lie lied lies lying manipulate mislead misled mistreat mock mocked neglect patronize pit play played provoke reject ridicule scam shame sold_me_out stab stabbed_me stitched_up threw_me_under took_advantage took_the_credit treat treated trick undermine used_me walked_all_over
FAULT: admit because_of_what because_of_you blame cause down_to_you fault guilty if_it_was_not_for if_you_had on_you own_up responsible thanks_to_you the_way_you to_blame what_you_did your_affair your_cheating your_doing your_drinking your_gambling your_lies your_mess
BADSTATE: angry anxiety anxious ashamed bad beg bitter choose crazy cry embarrassed feel fool give_up guilty hate hell idiot insane insecure jealous late laughing_stock lie lonely look lose lost mad mess miserable nervous paranoid question quit sad shout sick small snap stupid ugly useless wait worse worthless wreck
TRUST: best_years birthday career chance childhood christmas confidence credit day diwali eid evening everything faith family friendship heart holiday life marriage mood name night party plans relationship reputation trip trust wedding weekend years
NASTY: abusive arrogant attention-seeking awful bad-mannered big-headed bigheaded bitchy bitter boring bossy brainless brash bratty bull-headed calculating callous careless cheap cheapskate childish clingy clueless cocky cold cold-hearted commitment-phobic conceited conniving controlling cowardly crazy cringe crooked crude cruel cunning daft deceitful degenerate deluded delusional dense dirty disgusting dishonest disloyal disorganized dodgy domineering dramatic dull dumb egotistical entitled evil fake feckless feeble filthy foolish foul foul-mouthed frigid grasping greedy gross gutless hard-faced hard-hearted hateful heartless hopeless horrible hot-headed hypocritical hysterical idiotic ignorant ill-mannered immature impossible incapable incompetent inconsiderate inept inhuman insane insensitive insufferable irrational irresponsible jealous judgemental judgmental kiasu lame lazy loud-mouthed lousy mad manipulative mean mean-spirited mental miserly moany moody mulish naggy narcissistic nasty needy neurotic obnoxious obtuse overbearing pampered paranoid pathetic petty phony pigheaded pompous psycho pushy ridiculous rotten rude ruthless scheming self-absorbed self-centered self-centred self-obsessed selfish shady shallow shameless shifty sick simple slimy slow sly smug sneaky snide snobbish snobby soft sour spineless spiteful spoiled spoilt stingy stone-cold stubborn stuck-up stupid subhuman tactless terrible thick thoughtless tight tight-fisted toxic trash trashy twisted two-faced unbearable unfair unfeeling unfit ungrateful unhinged unprofessional unreasonable unreliable unstable untrustworthy useless vain vapid vile vindictive weak wet whiney whingy whiny wicked worthless yellow
INSULT: addict airhead alcoholic animal arse arsehole arsewipe article ass asshole attention-seeker baby backstabber bastard battleaxe beast beggar bellend big_baby bighead bimbo bitch blagger brat bully bum busybody buzzkill cancer chancer charlatan cheapskate cheat cheater chicken child chutiya clot clown cockroach cold_fish con-man conman control_freak cow coward crank creep creepazoid cretin crook crybaby deadbeat demon devil dick dickhead dictator dimwit disease disgrace diva dolt donkey doormat dope dork dosser douche douchebag dragon drama_queen drip drunk dummy dunce eejit egoist egomaniac embarrassment failure fiend fishwife flake flirt floozy fool fraud freak freeloader geebag geek git goat gobshite gold_digger golddigger gombeen good-for-nothing gossip grinch halfwit harpy has-been hoe hoebag hog hypochondriac hypocrite idiot ignoramus imbecile incel jackal jackass jerk jerkface joke junkie kid killjoy king knob knobhead know-it-all langer lapdog layabout lazybones leech liar loser lout lunatic man-child manchild maniac meanie melt mess minger miser misery moaner monster mooch moron mouse mug mule mumu muppet nag narcissist nerd nightmare nincompoop ninny nitwit nobody numbskull numpty nutcase nutter oaf ode ogre olodo paigon parasite peasant penny-pincher perv pervert pest phony piece_of_work pig pillock player plonker prat prick prince princess psycho psychopath puppet pushover putz quack queen rat ratbag robot rodent saddo sap savage schemer schmuck scrooge scrounger scum scumbag shirker shrew simp simpleton skank skinflint skiver slacker sleaze sleazebag slob slut snake sneak snob snowflake so-and-so sociopath sod sourpuss sponger stirrer swine tart teenager thief thug tight-arse tightwad toad toddler tool tosser traitor tramp trash trollop twat twit tyrant user villain vulture wagon wally wanker waste wasteman waster wastrel weasel weirdo wet whinger whore wimp witch womaniser womanizer workaholic wreck wuss yob
BADROLE: awful bad deadbeat excuse fake good half horrible lazy lousy pathetic poor proper real rubbish selfish terrible useless worse worst
ROLE: boss boyfriend brother colleague dad daughter father flatmate friend girlfriend human husband in-law listener man mom mother mum parent partner people person roommate sister son wife woman
CHARACTER: backbone class heart manners shame what_you_are
LEAVING: bags bailiffs block break_up cancel cheat court custody cut_off decide delete divorce done dump end_it end_this everyone evict expose facebook final finished finished_with fired gone goodbye husband kick_out lawyer leave leaving left locks lose_me mother moving out out_on over pack packed packing police quit replace report resign sacked silent single solicitor spare_room split through union walk walking wife
THREAT: be_sorry better_start by_friday by_noon by_tonight careful choose count_to decide do_not_bother do_not_come_back final_warning find_out find_someone forget_about forget_me i_can_tell i_could_tell i_swear last_chance last_warning make_sure make_your_life mark_my_words me_or never_see never_speak never_talk not_be_here nothing_at_all once_more one_more_time or_else or_me or_nothing otherwise pay_for pick push_me regret regret_it remember_who say_goodbye see_how_you see_what_happens see_what_i somebody_else someone_else think_about_what try_me two_can_play wait_and_see warning watch_out will_not_be_here you_better your_choice
VAGUEVERB: accept act act_right adult appreciate be be_there behave believe calm_down care change communicate consider engage feel fix get_it grow grow_up hear help include know listen love love_me make_an_effort matter notice open_up own protect prove respect see show_up show_you_care sort_yourself_out support take_me_seriously think_about think_of treat trust try understand value wake_up
VAGUEWORD: adult affection affectionate appreciated appreciation attention attitude better care caring chance close closer communication confidence considerate decency easier effort equal fair family father friend fun gentle grateful happy heard honest honesty human husband important interest intimacy involved kind kinder kindness listener love loved loving loyalty man manners mature more nice nicer normal open partner patient peace person present priority properly quality_time real relationship respect responsibility responsible romantic safe security seen sensitive serious side social son space special straight support supportive team trust understanding vibe wanted warm weight wife woman
STOP: avoid cut_out drop end enough give_up lay_off less never no no_more not quit stop stops without
CONCRETE: agree answer apologize ask bath book bring buy call check choose clean clear close come cook count cover credit cut dance delete do drive drop eat empty explain feed finish forward give go greet hand hang hear help hold hug include introduce invite iron join keep kiss knock leave let_me_know list listen load lock look make meet mention message move name open order pass pause pay phone pick plan play put read remind reply return ring say see send set share show shut sign sit sleep speak spend split stand start stay step swap switch take talk tell text thank try turn use visit wait walk warn wash watch water wear write
UNIT: 1st august bedtime breakfast day days dinner eight evening fifteen first five four friday half hour june lunch march may midnight minute minutes monday month morning night nine noon once one saturday second seven six sunday ten third thirty three thursday today tomorrow tonight tuesday twelve twenty twice two wednesday week weekday weekend weekends year
EXAMPLE: and_then by for_example for_instance i_mean instead rather starting
STRIKE: assault attack backhand bash batter beat beaten beating beats belt belted bit bite bitten body-slam burn burned burnt cane chok choke chokehold clobber clout drag drug elbow elbowed flog fondle grope headbutt headlock hit hitting kick knee kneed lash lunge manhandle maul molest molested pinch poison pummel punch rape scald scratch shove slam slammed slap slapped smack smother spank spike stab stabbed stamp stomp strangle strangled strike struck suffocate swing swing_at tackle tackled thrash throttle thump torture trip tripped wallop waterboard whack whip wring
GRAB: break broke broken catch chase climb corner cornered cover covered crack crush drag force got grab held hold jerk jump jumped knock knocked lift pin pinned poke press pull push put sat shake shaken shook shut sit slam squeeze tackle threw throw thrown tie trap twist wrestle
BODY: arm back belly body bum cheek chest ear elbow eye eyebrow face feet finger foot forehead hair hand head hijab hip jaw knee lap leg lip mouth neck nose rib shin shirt shoulder stomach teeth thigh throat tooth wrist
FIST: belt boot elbow finger fingers fist fists hand hands knee pillow tongue
WEAPON: acid axe bat belt blade bleach boiling bottle cane cigarette cord crowbar fists gun hammer hanger iron kettle knife knives lighter machete noose pan petrol pistol poker razor rifle rope scissors screwdriver shotgun slipper spanner sword taser weapon wire
SMASH: bang break breaks broke broken burn burned burnt cut destroy flip headbutt key kick kicked pound pour punch punched rip slam smash smashed snap snapped tear threw throw throwing tore trash wreck
GEAR: bike book bottle car certificate chair clothes cup cupboard degree dish door drawer dress fence furniture glass glasses kitchen lamp laptop mirror mug pan phone photo plate remote shoe stuff table tablet telly thing things tire tv tyre vase wall wardrobe window
INJURY: a&e ambulance black_and_blue black_eye bleed blood bruise bruised casualty concealer concussed concussion foundation fracture handprint hospital limp long_sleeves marks miscarry nosebleed passed_out plaster scar sling sore stitch swell swollen unconscious x-ray
POLICE: 999 officer police refuge restraining_order
FEAR: afraid alert anxious brace cower dare dread dreading duck eggshells fear fearful fears flinch freeze fright frighten frightened froze frozen hunted hypervigilant intimidated jumpy nervous on_edge on_guard panic petrified scare scared scary shake shakes shaking shitless sick terrify threatened tip-toe tiptoe tremble unsafe wary
SAFE: danger hiding protect protection safe safety
RAGE: anger beers come_near drink drinking drinks drunk explode fists furious hands high hurt_me kick_off lose_it lost_it mood moods physical rage react reaction rough scream screaming shout shouting snap snapped temper that_look violence violent wrong_thing yell
ABUSE: abuse abuser abusive airtag assault assaulted beat_me beating beatings beats_me black_eye blackmail blackmailed bruises captive captivity chokehold coerce eggshells fgm groomed grooming harass harassed headlock hit_me hits_me hostage keylogger molested non-consensual overdose overdosed rape rapist refuge restraining_order self-harm self_harm spyware stalk stalker stalkerware strangled suicidal suicide trafficked unconsented violence violent
KILL: acid box buried burn bury coffin crash dead death die drown dying end finish grave hang hanged kill killed killing murder murdered shoot slit stab strangle
PUNISH: cost get_it hell lesson make_me_pay price punish punished punishing regret sorry teach_me trouble worse
LOCK: bar block blocked blocking bolt keep_in lock locked locking nail shut stand stood trap trapped
DOOR: balcony bathroom bedroom boot cupboard door doors doorway flat fridge garage gate house key keys kitchen lock room shed stairs way window
TRAP: captive control controlled controlling hostage prison prisoner property puppet slave trapped
LET: allow approve ask dare entitled let permission permit permitted refuse rule stop stops
FREE: alone anywhere bed church class clothes college doctor drive driving eat english family food friend friends go going gym hair home hospital house job leave leaving licence makeup mother out outside parents phone school see seeing shop shower sister sleep speak speaking talk talking temple toilet uni visit visiting visitors walk wear wearing work working
ASKP: account answer_for ask asked beg explain log permission photo picture prove receipt receipts report show sign video_call
MONEY: account accounts allowance atm bank budget card cards cash credit_cards debt earn gold inheritance loan money nappies pads pay pension purse receipt salary savings spend spending tampons tips wage wallet
DOC: bag bra cane car car_keys charger contraception contraceptives crutch document epipen glasses hearing_aids id inhaler insulin keys laptop licence license medication medicine meds papers passport permit phone pills router shoes sim stick visa wheelchair
TAKE: back break broke burn burned burnt cancel cancelled control cut cut_off delete deleted destroy drain drained drop dropped emptied empty give_back grab hand_over held hid hidden hide hiding hold holds keep keeps kept lock pour sold steal stole stolen take taken takes taking tear threw throw took tore turn_off withhold
SPY: access check checked checking checks count counted counts film filmed filming follow go_through goes_through going_through hack inspect install interrogate interrogation log logged logs monitor password question quiz read reads record recording screenshot scroll search smell sniff snoop spy tail time times track tracks unlock vet video_call watch watched watches watching went_through
WHERE: airtag app camera find_my location map mic mileage pin spyware tracker where_i wherever_i
PHONE: account accounts bag call calls chat code diary email facebook insta instagram letters message messages password phone phones post snap text texts underwear
STALK: block blocked copied everywhere flowers follow leave_me_alone number outside park parking sat show_up showed_up showing_up sit sits sitting stand standing stood turn_up turned_up turning_up wait waited waiting waits watch watching
PLACE: bus_stop car_park church class college door dorm driveway flat gate gran gym hall home house job lecture lectures office parking school shift stairwell station stop street uni work
CUTOFF: alone blocked cut_me_off cut_off delete my_family my_friends my_mother my_sister not_see
SEX: abortion asleep bed bedroom bra breasts condom conjugal consent contraception finish foreplay grope inside_me intercourse intimacy intimate kiss kissed knickers naked nude nudity on_top_of_me oral pants porn pregnant protection sex sexual skirt sleep_with strip thigh touch touched touches touching underwear undress videos wifely
TOUCH: climb finger fondle grope kiss kissed on_top stroke touch touched touches touching undress undressed
NUDE: film filmed naked nude photo photos pic picture pictures recording screenshot screenshots tape video videos
EXPOSE: delete everyone expose group out post posted posting send sends sent share shared sharing show tell
NOSEX: anyway asleep choice choose cried cry crying drunk force froze frozen gave_in give_in guilt guilted hurts let_you made make makes no not_want owe pain passed_out pressure pressured punished pushed_away refuse sleeping sore stop sulk unless until wake will_not_stop woke
FORCE: bully coerce force guilt made make make_me makes order ordered pressure pressured threaten threatened
COERCED: apologize beg change choose clean crawl delete drink drop drop_out eat hand_over hold lie marry pay quit send sign sit sleep stand stay stop_seeing strip swallow touch unlock watch wear write
THREATEN: blackmail promised swore threaten threatened threatening warn warned
DOOM: acid asylum away baby beat boss break burn bury cat children court crash custody cut destroy die disappear dog drown everyone expose family find_me find_you finish hang hit hurt immigration job jump kids kill leave_me lose murder never_see out_me parents pay photos pictures police prison regret report ruin school sectioned shoot slap smash sorry stab tell unstable vanish videos visa work
SELFHURT: burn burned burning cut cutting hang hate hit hitting hurt hurting hurts kill killing punish scratch starve
SUICIDE: be_dead better_off_dead better_off_without_me better_without_me disappear_for_good done_with_life end_it end_my_life ending_everything ending_it finish_it_all goodbye_letters kill_myself kms miss_me never_wake_up nobody_would_miss not_be_alive not_be_here not_exist not_wake_up not_want_to_be_here not_want_to_live nothing_to_live_for overdose overdosed rather_be_dead rather_not_exist self_harm sick_of_living sleep_and_never sleep_and_not stomach_pumped stop_being stop_existing suicidal suicide tired_of_being_alive tired_of_life tired_of_living unalive want_to_die wanted_to_die wish_i_was_dead would_miss_me
METHOD: balcony bath belt blade blades bleach bridge cliff goodbye ledge letters noose overdose paracetamol pills platform railway razor roof rooftop rope scars sleeves tablets thighs tracks will wrists
LIFE: alive around awake exist here life live wake
FAST: brake car drive driving drove fast faster road speed swerve wheel
FOOD: diet eat eating feed food fridge hungry meal starve weight
HIDE: bag barefoot bathroom covered cupboard get_away get_out help_me hid hide hiding i_fell lie locked_myself makeup neighbour neighbours pack pretend ran run safe_place scream screaming told_them walked_into wardrobe way_out whisper
MANY: 100 20 40 forty hundred missed_calls thirty times twenty
MARRY: honour in-laws marriage married marry shame village wedding
COME: arrive came come comes coming flew fly get_home gone land reach return travel went
FOODN: ate beer biscuit bread breakfast cake cheese coffee cook cooked cooking curry dinner egg kitchen lunch milk oven pancakes pizza pub recipe restaurant rice roast soup sugar tea toast wine
EVENT: anniversary beach birthday christening christmas cinema dance dinner diwali easter eid exam film flight funeral game gig graduation hike holiday interview lecture lesson lunch marathon match meeting party picnic play rehearsal session show song speech swim trip visit walk wedding weekend
SPORT: ball cards chess football gaming lost referee score team training win won
HOMEN: bathroom bed bin boiler cupboard dishes dishwasher fence fridge garden heating lamp light oven plants rubbish seat shelf shower sink socks sofa tap thermostat toilet towel washing
MED: anxiety autistic biopsy cancer chemo cold cough dentist diagnosis doctor fever flu hospital illness knee migraine nurse operation pain scan steroids stroke surgery therapist therapy tired ward
VEHICLE: airport bike bus cable commute engine flight lift motorway plane queue station taxi ticket tickets traffic train truck van
WORKN: boss budget client contract deadline deck desk email essay homework manager minutes office printer project promotion report rota shift shifts slides spreadsheet ticket
MONEYN: bill cost deposit loan mortgage owe paid pounds price rent tenner
NEWS: advice apology argument conversation idea joke jokes laugh laughed letter message news note opinion question reason result row silence smile song speech story subject tone truth voice word
PREPTIME: another best big cold corner dark early easy end far front full half hard hot late long loud middle near new next old other past place quiet ready right same short side small top wet
NICE: bring brought cuddle enjoy flowers fun gentle help helping helps hug joke kind kiss laugh lovely nice smile support surprise sweet thank thankful thanks
ACCIDENT: accident by_accident by_mistake clumsy dropped fall fell mistake slipped spill tripped
VOICE: loud noise raise shouted shouting tone voice voices yelled
GET: bring brought feel felt find found gave get give got hear heard meet met miss missed pass passed spend spent
DOINGS: camp cook dance drive fish garden learn paint play played read ride run sing swim walk write
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', words = ''] = line.split(': ');
    return [name, words];
  });
