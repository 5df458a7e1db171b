import type { Concept } from '../../compare/language.js'

/** Money, work, trade, energy, technology, sport and everyday matters. */
export const economyConcepts: readonly Concept[] = [
  {
    id: 'economy',
    field: 'economy',
    words:
      'economy economic economically gdp output industry industrial market business commerce commercial trade infrastructure financial fiscal',
  },
  {
    id: 'trade',
    field: 'economy',
    words:
      'trade trading export import exporter importer goods commerce shipment tariff trade_route supply partner customs',
  },
  {
    id: 'energy',
    field: 'economy',
    words:
      'energy gas oil pipeline petroleum electricity power_plant nuclear_plant fuel coal lng grid renewable solar wind_farm refinery barrel',
  },
  {
    id: 'price',
    field: 'economy',
    words: 'price cost inflation expensive cheap fare rate charge bill consumer_price',
  },
  {
    id: 'invest',
    field: 'economy',
    words: 'invest investment investor fund finance capital stake shareholder financing',
  },
  {
    id: 'buy',
    field: 'deal',
    words: 'buy purchase acquire acquisition takeover take_over buyout bid merge merger',
    opposite: 'sell sale divest offload',
  },
  {
    id: 'profit',
    field: 'deal',
    words: 'profit profitable earnings revenue income surplus gain turnover',
    opposite: 'loss deficit loss-making',
  },
  {
    id: 'debt',
    field: 'deal',
    words: 'debt loan borrow lend lender credit bailout default owe bond mortgage',
  },
  {
    id: 'bankrupt',
    field: 'deal',
    words: 'bankrupt bankruptcy insolvent insolvency collapse receivership liquidation default go_bust',
  },
  { id: 'tax', field: 'deal', words: 'tax taxation levy duty vat tariff taxpayer' },
  { id: 'budget', field: 'deal', words: 'budget spending expenditure austerity allocate allocation fund' },
  {
    id: 'hire',
    field: 'work',
    words: 'hire employ employment recruit job jobs staff worker employee workforce personnel',
    opposite: 'lay_off laid_off layoff redundancy redundant unemployment unemployed sack dismiss job_cut',
  },
  { id: 'wage', field: 'work', words: 'wage salary pay pension earnings bonus compensation minimum_wage' },
  {
    id: 'build',
    weak: true,
    field: 'work',
    words: 'build construct construction develop development erect project expand infrastructure',
  },
  {
    id: 'launch',
    weak: true,
    field: 'work',
    words: 'launch unveil introduce release roll_out present reveal debut',
  },
  {
    id: 'technology',
    field: 'work',
    words:
      'technology tech software computer internet digital it_professional programmer online cyber hack hacker data app platform artificial_intelligence',
  },
  {
    id: 'research',
    field: 'work',
    words:
      'research study scientist researcher science discover discovery survey finding university academic',
  },
  {
    id: 'school',
    field: 'work',
    words: 'school student pupil teacher university education teach college classroom',
  },
  {
    id: 'environment',
    field: 'work',
    words:
      'environment climate emission carbon greenhouse warming pollution deforestation conservation species wildlife',
  },
  { id: 'space', field: 'work', words: 'space rocket satellite orbit astronaut spacecraft lunar' },
  {
    id: 'give',
    weak: true,
    field: 'transfer',
    words: 'give grant hand provide supply deliver delivery send donate offer award transfer',
    opposite: 'withhold withdraw deny refuse',
  },
  {
    id: 'leave',
    weak: true,
    field: 'movement',
    words: 'leave left depart departure flee escape exit emigrate move_out withdraw pull_out abandon',
    opposite: 'return come_back arrive arrival enter entry stay',
  },
  {
    id: 'move',
    weak: true,
    field: 'movement',
    words: 'move relocate transfer migrate travel go cross transport',
  },
  { id: 'live', weak: true, field: 'movement', words: 'live reside residence resident inhabit settle dwell' },
  {
    id: 'join',
    weak: true,
    field: 'movement',
    words: 'join accession enter membership become_member admit',
    opposite: 'leave quit withdraw_from exit expel',
  },
  {
    id: 'sport',
    field: 'sport',
    words:
      'match game team player coach league championship tournament cup goal score season final olympic champion medal',
  },
  { id: 'famous', field: 'sport', words: 'award prize honour honor celebrity star film actor singer' },
  {
    id: 'marry',
    field: 'family',
    words: 'marry marriage wedding wed spouse wife husband',
    opposite: 'divorce separate split',
  },
  { id: 'birth', field: 'family', words: 'birth born baby pregnant child give_birth' },
  { id: 'know', weak: true, field: 'mind', words: 'know aware knowledge unaware realise realize understand' },
  {
    id: 'think',
    weak: true,
    field: 'mind',
    words: 'think believe consider view regard perceive see treat opinion attitude belief',
  },
  {
    id: 'unique',
    weak: true,
    field: 'mind',
    words: 'unique uniqueness unprecedented exceptional first_time',
  },
  { id: 'share', weak: true, field: 'mind', words: 'share shared common joint both mutual equally' },
  {
    id: 'prevent',
    weak: true,
    field: 'action',
    words: 'prevent avoid avert stop block thwart foil preempt preemptive deter',
    opposite: 'allow enable let',
  },
  {
    id: 'success',
    weak: true,
    field: 'action',
    words: 'succeed success successful manage achieve accomplish effective',
    opposite: 'fail failure unsuccessful ineffective collapse',
  },
  {
    id: 'help',
    weak: true,
    field: 'action',
    words: 'help assist assistance aid facilitate',
    opposite: 'hinder hamper impede obstruct',
  },
  { id: 'use', weak: true, field: 'action', words: 'use usage employ utilize apply deploy deployment' },
  {
    id: 'participate',
    weak: true,
    field: 'action',
    words: 'participate participation take_part took_part involve involvement engage join_in attend',
  },
  { id: 'weather', field: 'action', words: 'rain snow temperature forecast weather heat freeze' },
]
