import type { Concept } from '../../compare/language.js'

/** Borders and rights, money markets, health rules, sport, culture, technology and the like. */
export const societyConcepts: readonly Concept[] = [
  { id: 'extradite', field: 'custody', words: 'extradite extradition hand_over surrender_suspect' },
  {
    id: 'deport',
    field: 'custody',
    words: 'deport deportation expel expulsion repatriate repatriation send_back removal',
  },
  {
    id: 'execute',
    field: 'court',
    words: 'death_penalty death_sentence capital_punishment hang gallows lethal_injection',
  },
  {
    id: 'kidnap',
    field: 'harm',
    words: 'kidnap kidnapping abduct abduction hostage captive ransom',
    opposite: 'free release',
  },
  {
    id: 'ceasefire',
    field: 'war',
    words: 'ceasefire cease-fire cease_fire truce armistice lull peace_talks lay_down_arms',
    opposite: 'resume_fighting breach_of_ceasefire',
  },
  {
    id: 'nuclear',
    field: 'war',
    words: 'nuclear atomic enrich enrichment uranium plutonium reactor warhead',
  },
  { id: 'border', field: 'movement', words: 'border frontier checkpoint crossing visa customs_post' },
  {
    id: 'rights',
    field: 'people',
    words: 'right rights human_rights freedom liberty civil_liberties abortion asylum',
  },
  {
    id: 'lockdown',
    field: 'health',
    words: 'lockdown quarantine isolation curfew stay-at-home shut_in mask distancing',
    opposite: 'reopen ease_restrictions',
  },
  {
    id: 'test_positive',
    field: 'health',
    words: 'test_positive tested_positive infection case confirmed_case contract',
    opposite: 'test_negative tested_negative',
  },
  {
    id: 'shortage',
    field: 'economy',
    words: 'shortage scarcity scarce lack shortfall run_out deficit ration',
    opposite: 'glut surplus abundance oversupply',
  },
  {
    id: 'outage',
    field: 'economy',
    words: 'outage blackout power_cut without_power without_electricity disruption cut_off',
    opposite: 'restore_power reconnect',
  },
  {
    id: 'interest_rate',
    field: 'deal',
    words: 'interest_rate rate_cut rate_hike central_bank monetary basis_point',
  },
  {
    id: 'currency',
    field: 'deal',
    words: 'currency exchange_rate devalue devaluation depreciate depreciation',
    opposite: 'appreciate appreciation revalue',
  },
  {
    id: 'share_price',
    field: 'deal',
    words: 'share stock equity index listing flotation ipo stock_market bourse',
  },
  { id: 'recall', field: 'deal', words: 'recall withdraw_from_sale defect faulty malfunction' },
  {
    id: 'lawsuit',
    field: 'court',
    words: 'lawsuit sue litigation damages compensation settlement class_action plaintiff',
  },
  { id: 'fine', field: 'court', words: 'fine penalty_payment fined' },
  {
    id: 'hack',
    field: 'media',
    words: 'hack hacker cyberattack cyber_attack breach leak malware ransomware phishing data_breach',
  },
  {
    id: 'publish',
    field: 'media',
    words: 'publish publication release print air broadcast post upload issue',
    opposite: 'withhold retract delete',
  },
  { id: 'draw', field: 'sport', words: 'draw tie level_score stalemate' },
  { id: 'score', field: 'sport', words: 'score goal point penalty_kick try equalize equalise hat-trick' },
  { id: 'transfer_player', field: 'sport', words: 'sign_for transfer_fee loan_deal contract_extension' },
  { id: 'doping', field: 'sport', words: 'doping banned_substance performance-enhancing steroid' },
  {
    id: 'record',
    field: 'sport',
    words: 'record all-time_high highest_ever unprecedented record_high',
    opposite: 'record_low all-time_low',
  },
  { id: 'premiere', field: 'culture', words: 'premiere release box_office album tour exhibition festival' },
  {
    id: 'heritage',
    field: 'culture',
    words: 'archaeologist excavate excavation unearth ruin relic heritage monument ancient',
  },
  {
    id: 'train_delay',
    field: 'movement',
    words: 'delay late cancel_flight ground grounded divert stranded_passenger',
    opposite: 'on_time punctual',
  },
  {
    id: 'strike_deal',
    field: 'diplomacy',
    words: 'reach_agreement strike_a_deal clinch conclude_deal breakthrough',
    opposite: 'collapse_of_talks deadlock stalemate impasse break_down',
  },
  {
    id: 'coalition',
    field: 'vote',
    words: 'coalition alliance government_formation majority form_a_government minority_government',
  },
  {
    id: 'confidence_vote',
    field: 'vote',
    words: 'no-confidence no_confidence confidence_vote censure_motion impeach impeachment',
  },
  {
    id: 'scandal',
    field: 'court',
    words: 'scandal affair controversy allegation cover-up cover_up whistleblower',
  },
  {
    id: 'extinct',
    field: 'disaster',
    words: 'extinct extinction endangered poach poaching die_out',
    opposite: 'reintroduce thrive',
  },
]
