import type { VerbGroup } from '../../attributions/language.js'

/**
 * Verbs that put something in a source's mouth or mind, by the form in which the content follows.
 * A verb may stand in several groups. Compiled from general knowledge of English.
 */
export const verbGroups: readonly VerbGroup[] = [
  // "A," she said; she said that A; A, she said
  {
    frames: ['clause', 'speech'],
    verbs: `
      say tell add state declare announce report claim note explain argue insist assert maintain contend remark
      observe comment reply respond answer retort counter rejoin warn caution admit acknowledge concede confess deny
      confirm affirm reaffirm reassert restate reiterate repeat stress emphasize emphasise underline underscore
      highlight point recall recollect recount relate reveal disclose divulge mention write tweet retweet post blog
      text email e-mail cable wire telegraph quip joke jest mock tease allege charge complain lament bemoan grumble
      gripe grouse whine protest object boast brag gloat crow whisper mutter murmur mumble shout yell scream shriek
      holler bellow roar thunder cry exclaim chant bark snap growl snarl hiss sigh gasp laugh chuckle giggle grin
      smile shrug nod drawl intone opine muse ponder ask inquire enquire query demand urge plead beg implore entreat
      exhort pray promise pledge vow swear threaten guarantee assure reassure advise counsel suggest propose
      recommend hint imply insinuate intimate indicate signal predict forecast foretell prophesy prognosticate
      speculate conclude summarize summarise clarify elaborate specify stipulate testify attest certify depose
      proclaim pronounce trumpet preach lecture inform notify brief remind alert agree concur disagree continue
      interject interrupt chime echo rule narrate profess posit postulate theorize theorise rejoice fret fume rage
      rant rail scoff sneer snort jeer taunt tut blurt babble bluster volunteer venture offer reflect reminisce
      surmise reason read recite dictate quote relay transmit broadcast publish print gush enthuse rave coo croon
      purr marvel wail sob weep moan groan grunt croak rasp spit splutter sputter stammer stutter finish begin start
      resume press pipe put go decree order instruct command direct greet welcome apologize apologise excuse
      beseech appeal contest counterclaim expound philosophize philosophise moralize editorialize editorialise
      sing type scold chide rebuke reprimand admonish chastise upbraid berate caution forewarn
    `,
  },
  // he continued: "A", but not: the talks continued: A
  { frames: ['aspect'], verbs: 'begin continue finish go press persist proceed put resume start' },
  // told the paper that A
  {
    frames: ['addressee'],
    verbs: `
      tell inform notify brief remind alert warn caution assure reassure advise counsel ask inform teach convince
      persuade show promise forewarn admonish instruct order write text email cable message phone telephone call
      address lecture answer
    `,
  },
  // he believes that A; "A," he thought; polls show that A
  {
    frames: ['clause'],
    verbs: `
      think believe feel consider suppose assume presume expect anticipate hope fear worry doubt suspect imagine dream
      remember forget regret bet wager gather hold judge deem reckon figure guess estimate calculate compute project
      deduce infer hypothesize hypothesise theorize conclude know realize realise recognize recognise see notice
      perceive sense understand appreciate learn hear discover find determine establish ascertain show demonstrate
      prove document illustrate depict portray detect verify corroborate substantiate dispute refute rebut disprove
      decide resolve rule wonder question wish trust conjecture fancy foresee envisage envision visualize prefer
      accept grant allow concede agree disagree disbelieve distrust mistrust misjudge overlook signify convey denote
      evidence record log chronicle reflect convince persuade satisfy teach advertise advocate plan intend
      require request recommend mandate order demand urge insist propose suggest seek say cite contend hypothesise
      rejoice resent mind care fathom comprehend grasp discern intuit diagnose identify confirm diagnose
    `,
  },
  // she said prices would fall
  {
    frames: ['bare'],
    verbs:
      'say think believe hope know guess figure bet reckon suppose claim feel fear add argue contend insist maintain allege note warn predict suggest acknowledge admit swear',
  },
  // the plan was criticized as A, he is expected to A
  {
    frames: ['passive'],
    verbs: `
      criticize criticise support endorse oppose condemn denounce praise blame expect report say believe think allege
      rumor rumour describe regard view consider deem dub label brand call estimate project predict tip tout hail mock
      ridicule fault credit understand suppose assume presume
    `,
  },
  // she cited A; the law, critics of which denounced A
  {
    frames: ['object'],
    verbs: `
      cite mention quote note suggest propose recommend advocate support back endorse oppose reject dismiss deny
      dispute contest challenge question doubt criticize criticise condemn denounce deplore decry lambaste lambast
      blast slam attack assail bash castigate excoriate savage skewer pillory ridicule mock deride scorn disparage
      denigrate belittle vilify censure chastise rebuke admonish berate blame fault praise applaud commend laud hail
      welcome celebrate extol tout trumpet champion promote defend justify condone embrace espouse favor favour
      prefer admire adore dislike loathe detest despise abhor resent regret lament bemoan mourn fear
      dread envy want desire demand request seek expect anticipate predict forecast foresee envisage envision project
      estimate promise pledge guarantee offer threaten announce declare proclaim report reveal disclose divulge
      unveil outline detail describe explain discuss debate stress emphasize emphasise highlight
      underscore underline acknowledge admit concede recognize recognise approve affirm reaffirm confirm
      reiterate repeat echo claim allege assert insist recall remember recount show demonstrate illustrate
      document indicate imply signal discover detect view regard consider believe understand
      appreciate know doubt suspect distrust mistrust protest lodge contend rebut refute contradict retract
      renounce repudiate disavow disown denounce downplay minimize minimise exaggerate overstate understate express
      voice convey articulate state specify clarify contemplate ponder mull plan urge encourage
      discourage order mandate authorize authorise second tweet whisper shout chant utter pronounce invoke
      reference mention preach profess evoke decry bewail rue dispel debunk disprove verify corroborate
    `,
  },
  // vowed to A; wants to A
  {
    frames: ['infinitive'],
    verbs: `
      vow pledge promise agree refuse decline threaten offer plan intend want wish hope expect propose demand resolve
      decide determine swear commit choose opt prefer aim seek consent undertake volunteer claim profess pretend
      purport request ask beg need long yearn desire hesitate
    `,
  },
  // urged them to A; told him to A
  {
    frames: ['addressee-infinitive'],
    verbs: `
      urge ask tell order instruct command direct advise encourage exhort implore beg beseech entreat press push
      pressure warn caution remind counsel invite request require persuade convince challenge call petition lobby
      recommend want expect prefer
    `,
  },
  // described A as B; called A B
  {
    frames: ['depiction'],
    verbs:
      'describe portray characterize characterise depict view see regard identify denounce condemn dismiss label brand paint cast hail praise criticize criticise cite define perceive treat consider deride mock attack reject paint frame present recognize recognise',
  },
  {
    frames: ['object-predicate'],
    verbs:
      'call consider deem label brand dub declare pronounce term name find think believe judge rate rule',
  },
  // criticized A for B; compared A with B
  {
    frames: ['object with for'],
    verbs:
      'criticize criticise blame fault attack blast slam praise condemn thank commend applaud denounce chide rebuke scold admonish castigate mock ridicule berate lambaste lambast excoriate censure credit forgive assail hammer rip chastise pan knock',
  },
  {
    frames: ['object with to'],
    verbs: 'liken compare attribute ascribe credit link tie connect relate prefer chalk',
  },
  // called for A; spoke of A; insisted on A
  {
    frames: ['with for'],
    verbs:
      'call push argue advocate plead ask press campaign lobby appeal apologize apologise hope wish vote beg pray',
  },
  {
    frames: ['with of'],
    verbs: 'speak talk warn complain boast approve disapprove think dream hear know write tell despair',
  },
  {
    frames: ['with about'],
    verbs:
      'speak talk complain worry ask think write tell warn brag boast fret rant joke know hear learn inquire enquire agonize lie care argue lecture tweet testify wonder fantasize dream grumble gripe mutter muse elaborate reminisce preach moralize',
  },
  {
    frames: ['with on'],
    verbs:
      'insist comment remark elaborate call agree expound dwell touch decide speculate weigh vote reflect report focus',
  },
  {
    frames: ['with against'],
    verbs:
      'argue warn speak rail campaign protest lobby decide rule vote inveigh testify caution advise object',
  },
  {
    frames: ['with to'],
    verbs: 'object refer allude point agree admit confess testify attest subscribe pledge commit consent',
  },
  { frames: ['with with'], verbs: 'agree disagree concur sympathize sympathise' },
  { frames: ['with in'], verbs: 'believe' },
  { frames: ['with at'], verbs: 'hint scoff balk laugh marvel sneer jeer guess bristle rage' },
]

/** Verbs that take a clause or a quotation as complement and yet put nothing in anybody's mouth. */
export const silentVerbs = `
  ensure make let help cause prevent happen matter depend entail seem appear need get have keep leave force enable
  turn take watch await wait prompt lead result start stop mean do be become remain stand serve come bring give use
  try manage fail tend avoid risk involve include follow occur look check sure arrange bother dare deserve
`
