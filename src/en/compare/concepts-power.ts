import type { Concept } from '../../compare/language.js'

/** States, diplomacy, elections, power, speech and media. */
export const powerConcepts: readonly Concept[] = [
  {
    id: 'relations',
    weak: true,
    field: 'relations',
    words:
      'relation relations relationship tie ties bilateral diplomatic diplomacy link rapport partnership axis interstate dialogue contact neighbor neighbour engagement rapprochement',
  },
  {
    id: 'tension',
    field: 'hostility',
    words:
      'tension tense strain strained friction on_edge hostile hostility antagonism animosity acrimony enmity rift conflict dispute quarrel row feud spat standoff stand-off showdown confront confrontation confrontational crisis discord at_odds loggerheads cold chill cool chilly coldness cooling cooler fall_out fallout falling_out square_off clash enemy rival adversary brinkmanship grievance difficult_period difficult_phase rough_patch low_point at_a_low',
    opposite:
      'harmony cordial friendly friendship amicable warm good_neighbourly good-neighborly reconcile reconciliation rapprochement normalize normalise normalization normalisation detente détente cooperate cooperation cooperative respectful mutual_respect mutually_beneficial positive_relations ease calm defuse de-escalate de-escalation settle warming',
  },
  {
    id: 'worsen',
    field: 'hostility',
    words:
      'worsen worsening deteriorate deterioration degrade degradation escalate escalation aggravate aggravation exacerbate spiral intensify intensification heat_up flare flare_up inflame boil_over get_worse decline_in_relations sour soured strain break_down rupture sever severance cut_ties break_off break_in_relations backlash mount heighten rise_in_tension',
    opposite:
      'improve improvement ease thaw de-escalate de-escalation defuse normalize normalise normalization normalisation mend repair recover calm_down settle warm_up better stabilise stabilize',
  },
  {
    id: 'break_off',
    field: 'hostility',
    words:
      'break rupture sever severance cut_tie cut_ties break_off break_down end_relations suspend_relations diplomatic_break expel expulsion recall_ambassador withdraw_ambassador split divorce turn_away',
    opposite: 'restore_relations resume_relations reopen_embassy',
  },
  {
    id: 'react',
    weak: true,
    field: 'response',
    words:
      'react reaction respond response retaliate retaliation retaliatory countermeasure answer reply reprisal hit_back strike_back tit-for-tat counter mirror_response backlash revenge avenge vengeance demarche démarche reciprocal measure',
  },
  {
    id: 'protest_note',
    field: 'response',
    words:
      "protest note_of_protest lodge_protest summon summons chargé_d'affaires demarche démarche recall_ambassador express_protest condemn condemnation denounce denunciation deplore rebuke criticize criticise criticism slam decry outrage outcry object objection complain complaint reproach grievance",
    opposite: 'praise welcome applaud commend hail endorse',
  },
  {
    id: 'regret',
    field: 'response',
    words:
      'regret apologize apologise apology apologetic sorry remorse express_regret acknowledge_fault admit_fault acknowledge_guilt admit admission acknowledge acknowledgement condolence',
    opposite: 'deny denial refuse_to_acknowledge refuse_to_apologize unrepentant',
  },
  {
    id: 'play_down',
    field: 'response',
    words:
      'downplay play_down minimize minimise trivialize trivialise belittle understate lackluster lacklustre lukewarm indifferent indifference shrug_off brush_aside as_if_nothing_happened dismiss ignore turn_a_blind_eye surprised restrained restraint calm_reaction muted',
    opposite: 'overstate exaggerate overreact overreaction disproportionate hysteria hysterical emotional',
  },
  {
    id: 'proportion',
    field: 'response',
    words:
      'proportionate adequate appropriate justified justifiable reasonable fitting legitimate warranted fair reason_for ground grounds',
    opposite:
      'disproportionate inadequate excessive unjustified unjustifiable unreasonable unwarranted overreaction overreact emotional hysteria hysterical unfounded groundless baseless',
  },
  {
    id: 'support',
    weak: true,
    field: 'stance',
    words:
      'support supporter back backing endorse endorsement favour favor advocate approve approval champion stand_by ally alliance allied solidarity side_with sympathize',
    opposite: 'oppose opposition reject rejection resist disapprove disapproval against object boycott veto',
  },
  {
    id: 'agree',
    weak: true,
    field: 'stance',
    words:
      'agree agreement accept acceptance consent approve approval ratify ratification concur deal accord pact treaty sign',
    opposite: 'disagree disagreement refuse refusal reject rejection decline turn_down veto rebuff',
  },
  {
    id: 'treaty',
    field: 'diplomacy',
    words:
      'treaty agreement accord pact deal memorandum sign signing signatory ratify ratification peace_treaty peace_deal settlement settle convention protocol reconciliation',
  },
  {
    id: 'negotiate',
    field: 'diplomacy',
    words:
      'negotiate negotiation negotiator talk talks dialogue mediate mediation mediator consult consultation discuss discussion meet meeting summit conference broker off-ramp off_ramp',
  },
  {
    id: 'visit',
    field: 'diplomacy',
    words:
      'visit trip travel tour delegation arrive arrival host attend attendance guest pay_a_visit come_to parade',
  },
  {
    id: 'delegation',
    field: 'diplomacy',
    words: 'delegation parliamentary mission envoy ambassador diplomat embassy consul consulate emissary',
  },
  {
    id: 'cancel',
    field: 'cancel',
    words:
      'cancel cancellation call_off called_off scrap abandon drop scratch axe revoke annul rescind abort shelve ban prohibit prohibition suspend suspension postpone postponement delay halt put_off defer stay_away skip pull_out_of',
    opposite: 'go_ahead hold proceed reinstate resume',
  },
  {
    id: 'close',
    field: 'cancel',
    words:
      'close closure closing shut shut_down shutdown shutter dissolve disband liquidate wind_up cease_operations order_to_close discontinue ban',
    opposite: 'open opening reopen launch establish inaugurate',
  },
  {
    id: 'restrict',
    field: 'cancel',
    words:
      'restrict restriction ban prohibit limit curb curtail block forbid outlaw bar embargo censor censorship blockade curfew',
    opposite: 'allow permit lift legalize legalise authorize authorise unblock permission',
  },
  {
    id: 'culture',
    field: 'culture',
    words:
      'cultural culture concert festival exhibition performance show theatre theater museum art music film artist cultural_event cultural_events',
  },
  {
    id: 'ceremony',
    field: 'culture',
    words:
      'ceremony parade celebration celebrate anniversary commemoration commemorate holiday funeral memorial',
  },
  {
    id: 'influence',
    field: 'influence',
    words:
      'influence influential clout sway leverage lever levers hold foothold role grip dominance dominate dominant control hegemony tool_of_pressure instrument_of_pressure mechanism_to_pressure coercive card sphere soft_power presence position weight say',
  },
  {
    id: 'lose',
    weak: true,
    field: 'change',
    words:
      'lose loss lost weaken weakening wane dwindle diminish decline decrease fall drop reduce reduction shrink erode erosion fade fewer less lower slump plunge slide ebb shed slip recede dip cut decrease losing',
    opposite:
      'gain increase rise grow growth strengthen expand expansion boost enhance surge climb soar jump raise widen swell win_back regain restore more higher double triple rally accumulate increasing',
  },
  {
    id: 'restore',
    weak: true,
    field: 'change',
    words:
      'restore regain win_back recover compensate rebuild return revive revival resume retrieve reassert',
  },
  {
    id: 'pressure',
    field: 'coercion',
    words:
      'pressure press pressurize coerce coercion coercive force compel push push_out pushing blackmail intimidate intimidation lean_on twist_arm dictate impose squeeze bully harass harassment oblige drive_out expel deport deportation leverage',
  },
  {
    id: 'sanction',
    field: 'coercion',
    words:
      'sanction sanctions embargo blacklist asset_freeze trade_ban tariff punitive penalty export_ban import_ban',
  },
  {
    id: 'evade',
    field: 'coercion',
    words:
      'bypass circumvent evade evasion dodge get_around parallel_import loophole skirt workaround re-export channel',
  },
  {
    id: 'independence',
    field: 'autonomy',
    words:
      'independent independence sovereign sovereignty autonomous autonomy self-determination self-reliant free_hand assert assertive bold boldness emancipate emancipation distance distancing own_course own_line room_for_maneuver room_for_manoeuvre self_sufficient confident confidence',
    opposite:
      'dependent dependence dependency vassal subordinate subordination reliant reliance rely_on subservient satellite beholden puppet submit',
  },
  {
    id: 'bold',
    weak: true,
    field: 'autonomy',
    words:
      'bold boldness brave dare defy defiance defiant confront assertive courage hardline hard_line tough firm strength uncompromising open_confrontation challenge',
    opposite: 'afraid fear fearful timid cautious hesitant silent balance',
  },
  {
    id: 'strong',
    weak: true,
    field: 'strength',
    words:
      'strong strength powerful power mighty well-positioned upper_hand favorable favourable advantage position_of_strength room_for_maneuver room_for_manoeuvre able ability',
    opposite: 'weak weakness vulnerable vulnerability fragile disadvantage position_of_weakness',
  },
  {
    id: 'empire',
    field: 'strength',
    words:
      'empire imperial imperialism imperialist colonial colonialism colony contempt second-rate second_rate inferior superior superiority condescend patronize patronise chauvinism chauvinist arrogance arrogant underdeveloped vassal look_down',
    opposite: 'equal equality respect respectful',
  },
  {
    id: 'ambition',
    field: 'strength',
    words:
      'ambition ambitious aspire aspiration goal aim regional_power role weight status prestige gain_ground',
  },
  {
    id: 'ethnic',
    field: 'people',
    words:
      'ethnic ethnicity nationality national origin descent race racial racism racist xenophobia xenophobic minority nationalism nationalist discriminate discrimination chauvinism sentiment',
  },
  {
    id: 'citizen',
    field: 'people',
    words: 'citizen citizenship national passport resident nationality naturalize naturalise subject origin',
  },
  {
    id: 'migrant',
    field: 'people',
    words:
      'migrant immigrant emigrant immigration emigration migration diaspora expatriate refugee guest_worker foreign_worker compatriot community deport',
  },
  {
    id: 'population',
    field: 'people',
    words: 'population census inhabitant number_of_people figure headcount demographic live residents',
  },
  {
    id: 'religion',
    field: 'people',
    words:
      'church clergy clergyman cleric priest bishop archbishop religious religion mosque imam monk patriarch pope faith worship',
  },
  {
    id: 'media',
    field: 'media',
    words:
      'media press journalist journalism reporter newspaper outlet news_agency broadcaster television tv radio channel editor editor-in-chief newsroom correspondent propaganda press_freedom publication publish article website executive_director',
  },
  {
    id: 'rhetoric',
    field: 'media',
    words:
      'rhetoric campaign propaganda narrative media_campaign smear anti accusation disinformation misinformation fake_news information_war criticism condemn attack_in_media tirade',
  },
  {
    id: 'control',
    field: 'media',
    words:
      'control coordinate coordination steer state-run state-controlled state_controlled state_owned state-owned censor dismantle pro-government government-controlled muzzle silence regulate',
    opposite: 'independent free',
  },
  {
    id: 'say',
    weak: true,
    field: 'speech',
    words:
      'say state statement announce announcement declare declaration claim tell report comment speak spokesman spokesperson spokeswoman press_secretary remark note describe publish',
  },
  {
    id: 'deny',
    field: 'speech',
    words: 'deny denial reject dispute refute rebut dismiss contradict',
    opposite: 'confirm confirmation admit acknowledge concede verify',
  },
  {
    id: 'promise',
    weak: true,
    field: 'speech',
    words: 'promise pledge vow commit commitment guarantee assure assurance swear',
  },
  {
    id: 'demand',
    weak: true,
    field: 'speech',
    words:
      'demand urge insist call_for appeal request ask press_for petition exhort plead require requirement',
  },
  {
    id: 'order',
    weak: true,
    field: 'speech',
    words: 'order instruct command decree direct mandate decree edict directive executive_order',
  },
  {
    id: 'identify',
    weak: true,
    field: 'speech',
    words: 'identify identification identity name recognize recognise turn_out who',
  },
  {
    id: 'election',
    field: 'vote',
    words:
      'election elect vote ballot poll polls polling runoff run-off referendum constituency electorate voter turnout referendum plebiscite presidential_race contest candidate candidacy incumbent seat',
  },
  {
    id: 'win',
    field: 'vote',
    words:
      'win victory winner triumph defeat beat prevail landslide lead ahead re-elect reelect elected majority victorious',
    opposite: 'lose loss loser defeated trail concede',
  },
  {
    id: 'fraud_vote',
    field: 'vote',
    words:
      'rig rigging vote-rigging ballot-stuffing fraud irregularity falsify steal_election stolen_election manipulate manipulation',
    opposite: 'fair free_and_fair transparent clean orderly',
  },
  { id: 'turnout', field: 'vote', words: 'turnout participation voter_participation' },
  {
    id: 'recount',
    field: 'vote',
    words: 'recount annul contest_result appeal_result certify certification result count tally',
  },
  {
    id: 'resign',
    field: 'office',
    words:
      'resign resignation step_down quit leave_office stand_down bow_out abdicate retire retirement depart',
    opposite: 'stay_on remain_in_office',
  },
  {
    id: 'dismiss',
    field: 'office',
    words:
      'dismiss dismissal sack fire remove removal oust relieve replace replacement kick_out reshuffle suspend strip_of',
    opposite: 'appoint appointment name nominate nomination install hire reinstate',
  },
  {
    id: 'appoint',
    field: 'office',
    words:
      'appoint appointment nominate nomination name install sworn_in swear_in inaugurate inauguration take_office become elect',
  },
  {
    id: 'leader',
    weak: true,
    field: 'authority',
    words:
      'president leader head chief premier prime_minister chancellor ruler dictator strongman king queen monarch head_of_state',
  },
  {
    id: 'government',
    weak: true,
    field: 'authority',
    words:
      'government authority authorities official cabinet administration ministry minister regime state officials leadership',
  },
  {
    id: 'parliament',
    field: 'authority',
    words:
      'parliament parliamentary legislature legislative legislator lawmaker congress senate senator deputy assembly mp',
  },
  {
    id: 'law',
    field: 'authority',
    words:
      'law legislation bill act statute constitution constitutional amendment amend reform decree legal regulation rule',
  },
  {
    id: 'demonstrate',
    field: 'protest',
    words:
      'demonstrate demonstration demonstrator protest protester rally march sit-in picket strike_action walkout take_to_the_streets unrest riot vigil',
  },
  {
    id: 'strike_work',
    field: 'protest',
    words: 'strike walkout work_stoppage industrial_action picket stoppage union',
  },
  {
    id: 'external',
    weak: true,
    field: 'foreign',
    words:
      'external foreign outside external_force outside_power external_pressure foreign_hand interfere interference meddle meddling disrupt tacit_approval third_party destabilize destabilise behind orchestrated proxy',
  },
  {
    id: 'alliance',
    field: 'foreign',
    words:
      'alliance ally allied partner partnership close cooperate cooperation coordination coordinate work_closely work_together cooperate turn_to lean_on bloc join member membership outreach align alignment lure woo',
  },
  {
    id: 'west',
    weak: true,
    field: 'foreign',
    words: 'west western europe european eu united_states america american nato pro-western',
  },
  {
    id: 'region',
    weak: true,
    field: 'foreign',
    words: 'region regional area neighbourhood neighborhood space territory border corridor',
  },
  {
    id: 'plan',
    weak: true,
    field: 'intent',
    words:
      'plan planned intend intention prepare preparation scheme plot aim design organize organise schedule arrange purpose seek want attempt try',
  },
  {
    id: 'motive',
    weak: true,
    field: 'intent',
    words:
      'motive motivate motivation reason ground pretext excuse behind cause explanation political purpose part_of consequence response due_to because_of attributed stem_from root root_cause driven_by trigger initiate initiated',
  },
  {
    id: 'begin',
    weak: true,
    field: 'phase',
    words:
      'begin beginning start onset launch initiate initiation commence commencement trigger spark set_off outbreak erupt break_out provoke kick_off mark_beginning instigate unleash',
    opposite: 'end finish stop halt cease cessation conclude conclusion terminate termination over pass',
  },
  {
    id: 'continue',
    weak: true,
    field: 'phase',
    words:
      'continue continuation go_on last persist remain keep ongoing still endure proceed carry_on prolong',
    opposite: 'end stop disappear pass halt cease over',
  },
  {
    id: 'incident',
    weak: true,
    field: 'phase',
    words:
      'incident episode affair event events case chain series pattern isolated accident broader trend scandal',
  },
  {
    id: 'exploit',
    field: 'benefit',
    words:
      'exploit take_advantage use_the_opportunity seize_the_opportunity capitalize capitalise cash_in instrumentalize use opportunity',
  },
  {
    id: 'benefit',
    field: 'benefit',
    words:
      'benefit beneficial advantage gain profit opportunity favourable favorable useful helpful good_for in_the_interest',
    opposite: 'harm harmful damage disadvantage detrimental cost lose nothing_to_gain',
  },
  {
    id: 'concession',
    field: 'benefit',
    words: 'concession compromise yield give_in make_concession symbolic_concession back_down backtrack',
  },
  {
    id: 'important',
    weak: true,
    field: 'benefit',
    words: 'important importance crucial vital essential key significant critical central',
    opposite: 'unimportant minor insignificant irrelevant',
  },
  {
    id: 'dislike',
    field: 'feeling',
    words:
      'dislike displeased displeasure unhappy irritate irritation annoy annoyed anger angry upset resent resentment dissatisfied dissatisfaction disappoint disappointment infuriate despise hate hatred frustrated frustration outrage furious',
    opposite: 'like happy pleased satisfied satisfaction glad content delighted',
  },
  {
    id: 'comfortable',
    field: 'feeling',
    words: 'comfortable comfort welcome at_home at_ease safe well-received',
    opposite: 'uncomfortable unwelcome unwanted',
  },
  {
    id: 'hope',
    weak: true,
    field: 'feeling',
    words: 'hope hopeful optimism optimistic confident expect expectation',
    opposite: 'pessimism pessimistic doubt doubtful despair',
  },
  {
    id: 'possible',
    weak: true,
    field: 'outlook',
    words: 'possibility prospect likelihood likely chance probable',
    opposite: 'unlikely impossible',
  },
  {
    id: 'consequence',
    weak: true,
    field: 'outlook',
    words:
      'consequence effect impact result outcome repercussion implication aftermath lead_to bring_about affect',
  },
]
