import { wordSet } from './words.js'

/** Nouns for power, quality, chance and worth: to have, lose, gain, face or change them is a judgement. */
export const abstractNouns = wordSet(`
  influence power role importance room chance opportunity advantage disadvantage leverage lever logic dimension ambition
  potential strength weakness vulnerability risk threat danger challenge difficulty problem dilemma burden trend pattern
  signal message meaning significance impact effect confidence trust credibility legitimacy prestige authority momentum
  hope fear interest mechanism tool card enemy foe adversary rival attitude respect sympathy relation relationship tie
  bond link closeness friendship partnership alliance cooperation position standing status image reputation
  stature weight clout dominance supremacy hegemony primacy sway grip foothold edge upper hand resolve will willingness
  appetite desire enthusiasm patience tolerance appeal attraction charm quality level standard capacity capability
  ability competence skill talent flair gift vision courage bravery wisdom honesty integrity dignity honor honour pride
  shame guilt blame fault responsibility obligation duty right freedom liberty independence dependence dependency
  reliance isolation stability instability uncertainty certainty security insecurity prosperity poverty wealth welfare
  wellbeing well-being happiness misery suffering pain joy success failure victory defeat progress setback
  achievement merit flaw defect shortcoming deficiency drawback downside upside benefit gain loss cost price value
  worth sense feeling emotion mood sentiment spirit morale atmosphere climate culture tradition mentality
  consciousness identity character personality nature essence core heart point purpose aim goal objective target
  priority agenda strategy policy approach stance posture line course path way road direction trajectory prospect
  future outlook fate destiny legacy heritage reason motive motivation incentive pretext excuse justification
  explanation issue question matter concern worry anxiety pressure stress strain tension hardship obstacle barrier
  hurdle constraint limitation limit restraint consequence implication ramification repercussion outcome test
  turning milestone breakthrough blow boost shock surprise disappointment disaster catastrophe tragedy nightmare dream
  foundation basis phase stage illusion myth mistake error blunder misstep symbol sign symptom indication indicator evidence proof
  reminder warning lesson example model precedent exception norm rule principle balance imbalance gap divide rift split
  similarity difference contrast distinction contradiction paradox irony mystery secret fact truth reality
  possibility probability likelihood necessity need demand urgency pace speed efficiency effectiveness productivity
  competitiveness popularity visibility relevance awareness attention focus emphasis priority commitment
  dedication loyalty faith belief conviction opinion view perspective understanding insight knowledge
  experience expertise sovereignty autonomy unity solidarity harmony consensus support backing resistance opposition
  resilience flexibility maneuver manoeuvre option choice alternative solution answer way key hallmark cornerstone
  pillar backbone lifeline beacon hub engine driver factor force element component ingredient cause source root`)

/** Fighting and quarrelling, crowds and disasters: what starts, grows or ends there is an event. */
export const conflictNouns = wordSet(`
  conflict war fighting fight tension dispute clash rhetoric violence battle hostility hostilities confrontation
  escalation protest unrest riot feud row standoff insurgency rebellion uprising revolt campaign offensive attack
  shelling bombardment bombing raid assault skirmish crackdown strike demonstration rally march siege blockade
  invasion incursion occupation mutiny coup revolution crisis shift change process negotiation talk trial
  investigation inquiry storm flood fire blaze earthquake eruption epidemic pandemic outbreak famine drought
  price inflation unemployment output production export import sale revenue profit population number share rate
  temperature rainfall wage salary tax debt deficit budget stock index currency death toll casualty case infection
  election vote ceasefire truce exodus migration traffic quarrel argument scandal`)

/** What values rather than tells the kind of a thing: after a copula, a judgement. */
export const evaluativeNouns = wordSet(`
  masterpiece gem treasure triumph hero heroine villain coward traitor fool idiot genius legend icon giant star liar
  cheat bully tyrant monster puppet pawn stooge hypocrite scapegoat loser winner favorite favourite underdog
  contender front-runner frontrunner scandal disgrace shambles farce joke mess miracle wonder fiasco debacle flop
  hit sensation sham charade hoax scam ploy trick trap gamble gimmick stunt circus spectacle theatre theater show
  nonsense lie propaganda hysteria provocation hypocrisy aggression tyranny injustice sin outrage insult slap betrayal
  humiliation absurdity madness folly insanity stupidity lunacy rubbish garbage fantasy fiction myth delusion
  exaggeration understatement overreaction distraction smokescreen pretense pretence bluff rhetoric scaremongering
  blessing curse boon bane relief treat pity honor privilege luxury bargain steal rip-off waste must game-changer
  gamechanger landmark watershed wake-up crossroads dead-end deadlock stalemate quagmire minefield bloodbath
  powder-keg powderkeg time-bomb timebomb magnet haven paradise hell embarrassment nuisance liability asset bonus
  plus minus match fit mirror echo reflection manifestation continuation expression product reaction response attempt
  bid effort demonstration display piece bit kind sort type thing matter deal gesture testament tribute
  proof hint clue snub affront vindication endorsement indictment rebuke reward punishment revenge sacrifice
  compromise concession coincidence exaggeration abomination travesty mockery crime`)

/** A standing that a record shows: `in force`, `under construction`. */
export const standingNouns = wordSet(`
  force effect power office place operation progress session use service charge command control possession custody
  detention prison jail captivity hiding exile hospital surgery intensive care coma construction repair renovation
  review investigation arrest guard lockdown curfew quarantine isolation strike leave holiday vacation bail parole
  trial remand display sale loan hold standby alert duty board course schedule time air radio television record file
  water fire ice foot ownership administration law contract breach default arrears debt surplus deficit recession
  school work business print production development planning talks contact touch correspondence favor favour
  attendance circulation stock orbit transit flight flames bloom season existence line order sight view range reach
  colour color shape form length width height weight age size origin descent birth
  strike ballot law permission agreement`)

/** A plight that somebody judges: `at risk`, `in tatters`. */
export const plightNouns = wordSet(`
  risk danger peril jeopardy trouble chaos disarray turmoil crisis shambles ruins tatters limbo decline retreat
  freefall jeopardy doubt dispute question despair denial shock awe fear panic mess muddle need demand bind corner
  deadlock stalemate tears agony pain pieces disrepair shape condition state mood edge brink verge ropes rise wane
  mend run defensive offensive back-foot forefront heart centre center core root top bottom mercy expense odds
  loggerheads stake issue fault best worst peak ease home-stretch fore way sync tune step touch-and-go
  proportion hand hands bounds date depth league element mind question line-up blue`)

/** What somebody or something is, as a record would say: offices, jobs, kin, kinds, membership. */
export const roleNouns = wordSet(`
  leader ruler boss head dictator monarch sheikh emir sultan tsar warlord cleric preacher oligarch tycoon president minister premier chancellor king queen prince princess emperor pope bishop archbishop cardinal priest monk
  nun imam rabbi patriarch senator congressman congresswoman deputy lawmaker legislator mp member councillor councilor
  mayor governor ambassador diplomat envoy consul official officer officer general colonel major captain lieutenant
  sergeant soldier sailor pilot commander chief chairman chairwoman chair chairperson director manager executive ceo
  founder co-founder cofounder owner shareholder partner employee worker staff staffer spokesman spokeswoman
  spokesperson secretary treasurer adviser advisor aide assistant analyst expert scientist professor lecturer teacher
  student pupil graduate alumnus researcher historian economist lawyer attorney prosecutor judge justice magistrate
  doctor physician surgeon nurse dentist pharmacist engineer programmer architect technician mechanic electrician
  plumber carpenter driver farmer fisherman miner baker butcher chef cook waiter journalist reporter editor publisher
  author writer poet novelist actor actress singer musician composer conductor dancer artist painter sculptor
  photographer filmmaker producer player footballer athlete coach referee champion boxer swimmer runner cyclist
  husband wife spouse father mother son daughter brother sister uncle aunt cousin nephew niece grandfather
  grandmother grandson granddaughter child parent widow widower fiancé fiancée girlfriend boyfriend relative
  descendant heir successor predecessor native resident citizen national immigrant migrant refugee emigrant tourist
  visitor guest passenger crew victim suspect defendant prisoner detainee hostage inmate convict witness survivor
  participant candidate nominee contestant winner loser voter activist volunteer dissident rebel militant terrorist
  insurgent guerrilla spy agent operative smuggler trafficker businessman businesswoman entrepreneur banker investor
  billionaire millionaire merchant trader broker landlord tenant customer client supplier producer exporter importer
  buyer seller manufacturer maker company firm corporation subsidiary branch bank airline carrier operator
  organization organisation agency authority body committee commission council board court tribunal parliament
  assembly congress senate party movement union alliance bloc league association federation confederation group
  network state country nation republic kingdom monarchy democracy federation province region district county city
  town village capital island peninsula river lake mountain volcano desert port harbour harbor airport station road
  street bridge building church mosque temple school university college hospital museum library stadium hotel
  newspaper magazine book novel film movie song album show series website platform app programme program language
  species animal bird fish plant tree disease virus vaccine drug medicine substance metal gas liquid element date
  anniversary holiday day year month age height length width depth area size name nickname title birthplace home
  headquarters base seat residence address number total sum percentage majority minority quarter third half people
  man woman boy girl person adult teenager youth veteran pensioner retiree orphan twin peer colleague
  classmate neighbor neighbour position target border signatory guarantor party creditor debtor donor recipient
  beneficiary mediator arbitrator observer deadline method version edition copy part_of sponsor vendor vehicle aircraft
  plane helicopter ship vessel submarine tank missile weapon rifle item product ingredient purpose-built
  police government cabinet ministry troop crew jury prisoner detachment unit brigade battalion regiment division army navy force militia`)

/** Kinds of place: a preposition of place before one of these says where. */
export const placeNouns = wordSet(`
  country city town village capital region area district province county state territory zone border frontier coast
  shore beach island peninsula sea ocean lake river gulf bay strait port harbor harbour airport station street road
  avenue highway square park garden field forest wood jungle desert mountain hill valley plain site scene location place
  venue office headquarters building house home apartment flat room hall kitchen floor hotel restaurant cafe bar shop
  store market mall factory plant mine warehouse farm school university college campus classroom library museum theater
  theatre cinema stadium arena gym church mosque temple synagogue cathedral monastery cemetery hospital clinic court
  courtroom courthouse prison jail custody detention cell camp base barracks embassy consulate ministry parliament palace
  castle fortress tower bridge tunnel checkpoint crossing suburb neighborhood neighbourhood outskirts center centre
  downtown countryside world globe planet earth abroad overseas homeland neighborhood continent west east north south
  northeast northwest southeast southwest side front frontline hospital morgue kindergarten bunker shelter basement
  garage street corner roof bank embankment dam reservoir canal waters airspace sky skies space runway platform
  pavement sidewalk waterfront quarter compound estate land property premises
  polling precinct ward hometown birthplace residence dormitory vicinity proximity`)

/** Nouns that take an infinitive: `the ability to act`. */
export const infinitiveNouns = wordSet(`
  ability inability attempt effort plan right chance opportunity decision desire willingness unwillingness intention need
  permission power refusal failure promise pledge threat tendency capacity capability bid move offer order way
  reason time readiness reluctance determination ambition aspiration wish request demand proposal commitment
  obligation duty responsibility authority freedom licence license incentive motivation temptation urge courage
  strength will campaign drive push struggle fight battle race scramble mission operation project programme program
  agreement deal pact contract treaty law bill vote invitation instruction mandate mechanism tool means measure step
  money fund resource resolve eagerness potential preparation appeal call strategy policy scheme plot conspiracy
  room lack support impetus pressure warrant petition motion option choice preference suggestion`)

export const nextWords = wordSet('next following same previous preceding other very')

export const extentNouns = wordSet('extent degree way manner speed rate reason ease scale')

export const nounFrames = wordSet(`
  end_to stop_to halt_to rise_to attention_to threat_to answer_to solution_to alternative_to access_to approach_to
  response_to reaction_to contribution_to damage_to objection_to opposition_to resistance_to visit_to trip_to
  return_to commitment_to aid_to help_to support_to blow_to challenge_to boost_to exception_to limit_to
  pressure_on ban_on limit_on tax_on attack_on assault_on emphasis_on focus_on light_on restriction_on agreement_on
  embargo_on sanction_on crackdown_on effect_on impact_on influence_on burden_on report_on vote_on strike_on
  influence_over control_over power_over leverage_over authority_over dispute_over concern_over conflict_over
  control_of advantage_of care_of charge_of hold_of note_of part_in interest_in role_in confidence_in increase_in
  decline_in rise_in change_in stake_in faith_in cut_in drop_in
  support_for demand_for need_for respect_for responsibility_for plan_for call_for search_for hope_for reason_for
  preference_for regret_for condition_for basis_for deadline_for bid_for case_for fight_for room_for
  war_against campaign_against charge_against protest_against measure_against crime_against action_against
  violence_against attack_against evidence_against complaint_against lawsuit_against offensive_against
  investigation_into inquiry_into probe_into insight_into research_into
  relation_with tie_with contact_with agreement_with deal_with talk_with cooperation_with dialogue_with
  relationship_with war_with border_with negotiation_with alliance_with partnership_with problem_with
  relation_between tie_between difference_between agreement_between war_between balance_between gap_between
  information_about concern_about question_about story_about doubt_about report_about warning_about
  attitude_toward attitude_towards policy_toward policy_towards step_toward step_towards progress_toward
  progress_towards`)

export const circumstanceNouns = wordSet(`
  backdrop wake light eve face context result term behalf sake expense aftermath absence spite event addition
  accordance exchange course midst run-up name occasion pretext background conclusion
  presence protest response return line view turn`)
