import type { Concept } from '../../compare/language.js'

/** Force, law and order, war, accidents and disasters. */
export const forceConcepts: readonly Concept[] = [
  // "police detained three" ~ "the arrest of three" against "three were released"
  {
    id: 'arrest',
    field: 'custody',
    words:
      'arrest arrestee detain detention detainee apprehend capture jail imprison imprisonment incarcerate incarceration custody remand nab round_up hold_in_custody take_into_custody taken_into_custody seize_suspect behind_bars prisoner inmate captive intern internment lock_up house_arrest',
    opposite:
      'release free set_free freed let_go bail parole acquit acquittal exonerate pardon amnesty liberate',
  },
  {
    id: 'raid',
    field: 'custody',
    words:
      'raid search swoop storm operation sweep crackdown bust sting police_operation security_operation clamp_down clampdown roundup ransack',
  },
  {
    id: 'accuse',
    field: 'crime',
    words:
      'accuse accusation charge indict indictment prosecute prosecution allege allegation blame impeach impeachment incriminate sue lawsuit denounce implicate press_charges suspect suspicion suspected',
    opposite: 'drop_charges clear_of exonerate vindicate',
  },
  {
    id: 'crime',
    field: 'crime',
    words:
      'crime criminal offence offense felony gang mafia gangster organized_crime organised_crime trafficking trafficker smuggle smuggling smuggler theft rob robbery burglary extort extortion racketeering fraud launder laundering illegal unlawful wrongdoing delinquent perpetrator culprit cartel drug narcotic underworld',
  },
  {
    id: 'corruption',
    field: 'crime',
    words: 'corruption corrupt bribe bribery graft embezzle embezzlement kickback nepotism misappropriate',
  },
  {
    id: 'trial',
    field: 'court',
    words:
      'trial court judge tribunal hearing verdict sentence convict conviction justice magistrate jury courtroom plead plea appeal prosecutor attorney lawyer',
  },
  {
    id: 'guilty',
    field: 'court',
    words: 'guilty convicted guilt',
    opposite: 'innocent innocence not_guilty',
  },
  {
    id: 'investigate',
    field: 'court',
    words:
      'investigate investigation investigator probe inquiry enquiry inquest inspect criminal_case case examine examination interrogate interrogation question_suspect look_into scrutiny scrutinize autopsy forensic examiner',
  },
  {
    id: 'accountability',
    field: 'court',
    words:
      'accountable accountability responsible responsibility bring_to_justice brought_to_justice hold_accountable held_accountable punish punishment penalty penalize bring_to_account perpetrator culprit be_tried impunity',
  },
  {
    id: 'innocence',
    field: 'court',
    words: 'fabricate fabrication trumped_up frame made_up falsify invent concoct bogus fake forged',
  },
  {
    id: 'die',
    field: 'harm',
    words:
      'die death dead kill killed killing killer murder murderer homicide fatality fatal casualty deceased perish lethal deadly slay slain victim lose_life lost_life lose_their_lives lost_their_lives loss_of_life claim_lives claimed_lives lives toll death_toll massacre assassinate assassination execute execution slaughter bloodshed manslaughter corpse body shoot_dead shot_dead tragedy succumb mortality',
    opposite: 'survive survivor survival alive unharmed unhurt',
  },
  {
    id: 'murder',
    field: 'harm',
    words:
      'murder homicide massacre slaughter assassinate assassination slay slain manslaughter lynch execution cold_blood',
  },
  {
    id: 'injure',
    field: 'harm',
    words:
      'injure injury injured wound wounded hurt maim casualty hospitalize hospitalise bruise fracture trauma traumatic burn broken_bone',
  },
  {
    id: 'violence',
    field: 'harm',
    words:
      'violence violent beat beating torture torturer brutal brutality assault force excessive_force abuse mistreat mistreatment ill_treatment cruelty cruel harsh harshly heavy_handed batter attack rough_up inhumane lawless rampage unrest riot clash scuffle bloody mark_of_violence rape',
    opposite: 'peaceful peacefully nonviolent',
  },
  {
    id: 'attack',
    field: 'war',
    words:
      'attack strike shell shelling bomb bombing bombard bombardment airstrike air_strike assault raid ambush blast explode explosion offensive rocket missile drone fire_on open_fire hit target shoot shooting gunfire gunman gunmen detonate suicide_bomber',
  },
  {
    id: 'shoot_down',
    field: 'war',
    words:
      'shoot_down shot_down shooting_down bring_down brought_down down missile surface_to_air air_defence air_defense anti_aircraft intercept interception',
  },
  {
    id: 'war',
    field: 'war',
    words:
      'war warfare invade invasion invader combat battle fight fighting hostilities front frontline aggression military_operation go_to_war mobilization mobilisation mobilize mobilise conscript conscription draft recruit recruitment enlist troop soldier army military armed_forces',
    opposite: 'ceasefire truce armistice cease_fire demobilize peace',
  },
  {
    id: 'recruit',
    field: 'war',
    words:
      'recruit recruitment enlist conscript conscription mobilize mobilise mobilization mobilisation draft press_gang send_to_front',
  },
  {
    id: 'weapon',
    field: 'war',
    words:
      'weapon arms armament munition ammunition weaponry gun rifle tank missile artillery warhead nuclear_weapon military_aid arms_supply weaponize disarm',
  },
  {
    id: 'seize',
    field: 'war',
    words:
      'capture seize take_control took_control take_over took_over takeover conquer conquest occupy occupation annex annexation overrun gain_control reacquisition re-acquisition reclaim recapture retake liberate victory win',
    opposite: 'lose_control withdraw withdrawal pull_out retreat cede surrender evacuate',
  },
  { id: 'surrender', field: 'war', words: 'surrender capitulate capitulation give_up lay_down_arms' },
  {
    id: 'terror',
    field: 'war',
    words:
      'terror terrorism terrorist extremism extremist militant insurgent insurgency jihadist guerrilla rebel separatist separatism hostage kidnap kidnapping abduct abduction',
  },
  {
    id: 'coup',
    field: 'power',
    words:
      "coup coup_d'état coup_d'etat putsch overthrow topple seizure_of_power seize_power power_grab oust ouster depose unseat remove_from_power regime_change conspire conspiracy plot plotter mutiny uprising rebellion revolt subvert insurrection",
  },
  {
    id: 'spy',
    field: 'power',
    words:
      'spy spying espionage intelligence agent secret_service special_service intelligence_officer undercover informant mole surveillance wiretap eavesdrop infiltrate security_service counterintelligence',
  },
  {
    id: 'police',
    field: 'authority',
    words:
      'police policeman policemen policewoman security_force security_forces law_enforcement officer special_force special_forces gendarme gendarmerie interior_ministry ministry_of_internal_affairs security_personnel security_service riot_police constable trooper cop',
  },
  {
    id: 'crash',
    field: 'accident',
    words:
      'crash collide collision derail derailment accident wreck wreckage disaster smash plummet capsize sink go_down plane_crash air_crash catastrophe tragedy emergency_landing',
  },
  {
    id: 'aircraft',
    field: 'accident',
    words:
      'plane aircraft airplane aeroplane airliner jet flight helicopter airline airlines passenger_plane pilot aviation',
  },
  {
    id: 'vessel',
    field: 'accident',
    words: 'ship boat vessel ferry tanker submarine yacht dinghy freighter trawler',
  },
  { id: 'train', field: 'accident', words: 'train rail railway railroad locomotive metro subway tram' },
  {
    id: 'road_vehicle',
    field: 'accident',
    words: 'car bus truck lorry vehicle motorcycle van minibus motorbike',
  },
  {
    id: 'earthquake',
    field: 'disaster',
    words:
      'earthquake quake tremor aftershock seismic magnitude richter epicentre epicenter temblor jolt shake',
  },
  {
    id: 'flood',
    field: 'disaster',
    words: 'flood flooding inundate deluge overflow burst_bank torrential dam_burst submerge',
  },
  {
    id: 'storm',
    field: 'disaster',
    words:
      'storm hurricane cyclone typhoon tornado tempest blizzard gale landfall thunderstorm wind gust snowstorm',
  },
  {
    id: 'fire',
    field: 'disaster',
    words: 'fire blaze wildfire inferno flame burn arson bushfire engulf ablaze gut firefighter',
  },
  { id: 'landslide', field: 'disaster', words: 'landslide mudslide avalanche rockslide cave_in sinkhole' },
  { id: 'volcano', field: 'disaster', words: 'volcano erupt eruption lava ash volcanic' },
  {
    id: 'drought',
    field: 'disaster',
    words: 'drought famine starvation starve hunger malnutrition heatwave heat_wave dry_spell',
  },
  {
    id: 'destroy',
    field: 'damage',
    words:
      'destroy destruction demolish damage ruin wreck collapse flatten raze devastate devastation level crumble rubble debris topple_building ravage',
    opposite: 'rebuild reconstruct reconstruction restore repair intact undamaged',
  },
  {
    id: 'rescue',
    field: 'relief',
    words:
      'rescue rescuer save saved evacuate evacuation evacuee pull_out pull_from dig_out search_and_rescue recover_body survivor trapped stranded shelter',
  },
  {
    id: 'missing',
    field: 'relief',
    words: 'missing unaccounted disappear disappearance vanish lost untraced feared_dead',
    opposite: 'found locate accounted_for',
  },
  {
    id: 'homeless',
    field: 'relief',
    words:
      'homeless displace displaced displacement flee refugee evacuee uproot exodus asylum_seeker shelter tent',
  },
  {
    id: 'aid',
    field: 'relief',
    words:
      'aid relief assistance donate donation humanitarian help fund funding grant supply provide support_package rescue_package contribute',
  },
  { id: 'warn', field: 'risk', words: 'warn warning alert alarm caution advisory threat threaten menace' },
  {
    id: 'threat',
    field: 'risk',
    words:
      'threat threaten danger dangerous risk risky at_risk hazard peril endanger jeopardize jeopardise jeopardy menace vulnerable vulnerability',
    opposite: 'safe safety secure',
  },
  {
    id: 'disease',
    field: 'health',
    words:
      'disease virus outbreak epidemic pandemic infection infect infectious illness sick sicken contagion coronavirus influenza flu cholera ebola measles patient symptom heart_attack cardiac stroke cancer',
  },
  {
    id: 'cure',
    field: 'health',
    words:
      'vaccine vaccinate vaccination treat treatment therapy cure medicine drug_trial hospital doctor physician medic clinic surgery recover recovery heal immunize immunise',
  },
  {
    id: 'poison',
    field: 'health',
    words:
      'poison poisoning toxic contaminate contamination pollute pollution leak spill radiation radioactive',
  },
]
