import type { LemmaRule, LemmaTable } from '../model/lemma.js'
import { irregularVerbs } from './claims/irregular.js'

const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

// Forms that the rules below would read wrongly, and contractions.
const verbForms = pairs(`
  am=be is=be are=be was=be were=be been=be being=be 'm=be 're=be 's=be ai=be has=have 's=be 've=have having=have had=have
  'd=would 'll=will ca=can wo=will sha=shall does=do doing=do did=do done=do goes=go gon=go wan=want got=get gotten=get
  dying=die lying=lie tying=tie vying=vie untying=untie underlying=underlie belying=belie
  panicked=panic panicking=panic mimicked=mimic mimicking=mimic trafficked=traffic trafficking=traffic
  lay=lay wound=wound hung=hang hanged=hang bidden=bid learnt=learn burnt=burn dreamt=dream leapt=leap spelt=spell spoilt=spoil
  knelt=kneel leant=lean bereft=bereave foretold=foretell resold=resell unwound=unwind outgrew=outgrow outgrown=outgrow
  overran=overrun reran=rerun rebound=rebound outsold=outsell retold=retell retook=retake retaken=retake
  redrew=redraw redrawn=redraw rewound=rewind unwove=unweave outbid=outbid resat=resit bore=bear born=bear
  died=die lied=lie tied=tie vied=vie untied=untie belied=belie dies=die lies=lie ties=tie vies=vie belies=belie
  need=need feed=feed speed=speed bleed=bleed breed=breed heed=heed seed=seed weed=weed exceed=exceed proceed=proceed succeed=succeed
  embed=embed shed=shed wed=wed sled=sled bias=bias focus=focus focuses=focus refocuses=refocus canvas=canvas gas=gas plus=plus
  bring=bring ring=ring sing=sing sting=sting swing=swing cling=cling fling=fling sling=sling spring=spring string=string
  wring=wring ping=ping wing=wing stymied=stymie stymying=stymie
`)

// Stems of -ed and -ing that take an e against the rule below, and that take none.
const withE = new Set(
  words(`
    adher ador ap ax bast baste bath becom bing bit bor breath cajol centr chast chip cit clon cloth com
    compet complet comprom condon consol contraven conven cop creat cring delet delineat demot denot deplet
    deplor dethron devot dop dun dy elop excit exhal expedit explor extradit ey eye fring grip grop hast
    hing hol hom hon hop ignit ignor imping implor impring incit incom infring inhal interfer interven invit
    lath loath lop mop not nuk offshor outscor overcom ow parol past permeat persever phon pip pol polit
    postpon prob promot prun puk quot rebuk recit reconven recreat reignit requit restor reunit rever rewrit
    rob rom rop scal scen scop scor seeth sever shor slop smit snip sooth stal ston stor styl swip tast
    telephon ting ton trem tun underscor underwrit unit vot wan wast welcom wip writ
  `),
)
const withoutE = new Set(
  words(`
    bang begin bias canvas catalog chat combat council cut debut devil distil evil flat focus format fulfil
    gang gas grin hang harangu imperil instil murmur nod occur pencil peril pin plod prod program put
    refocus shut skin slang spin stencil stir thin twang win
  `),
)

/** A stem before -ed or -ing that wants its e back: `manag`, `charg`, `settl`, `includ`, but not `visit`, `clear`. */
const wantsE = (stem: string): boolean =>
  withE.has(stem) ||
  (!withoutE.has(stem) &&
    /(?:[cuv]|[^tz]z|[aeiourlnp]s|[aeiourld]g|[aeu]ng|[bcdfgkptz]l|[^aeo]at|[^aeo]ut|[^ao]id|[^aeo]ud|[^eo]ad|[^o]od|[^e]ed|[^aeo]ir|[^aeo]ur|[^aeo]ar|[^aeo]ul|[^aeo]il|[^aeio]am|[^aeo]im|[^ao]um|[^aeou]in|[^eo]ap|[^aeo]ak|[^aeo]ik|[^o]ok|ib|yp|ys|[cv]r)$/.test(
      stem,
    ))

const doubled = /([bdgkmnprtvz])\1$/
const keepsDouble = new Set(
  words('add odd egg err purr ebb butt watt mitt boycott net inn buzz fizz whizz jazz'),
)
const singled = (stem: string): string | undefined => {
  if (keepsDouble.has(stem)) return undefined
  if (doubled.test(stem)) return stem.slice(0, -1)
  return lWords.has(stem) ? stem.slice(0, -1) : undefined
}
// Stems in -ll and -ss whose lemma has one.
const lWords = new Set(
  words(`controll patroll compell propell expell repell dispell impell excell travell cancell labell modell fuell signall
  levell channell totall marshall panell rebell rivall counsell quarrell spirall tunnell funnell diall unravell duell
  equall unequall fulfill instill distill annull surveill imperill refuell bedevill triall initiall extoll marvell
  remodell focuss gass biass`),
)

const restored = (stem: string): string => {
  const single = singled(stem)
  if (single !== undefined) return single
  return wantsE(stem) ? `${stem}e` : stem
}

const vowel = /[aeiouy]/

const verbRules: readonly LemmaRule[] = [
  { ending: /^(..+)ies$/, to: 'y' }, // carries
  { ending: /^(.*(?:ss|zz|sh|ch|x))es$/, to: '' }, // passes, watches
  { ending: /^(.+o)es$/, to: '' }, // vetoes
  { ending: /^(.*(?:ss|us|is))$/, to: '' }, // pass, focus
  { ending: /^(.*[^s])s$/, to: '' }, // says
  { ending: /^(..+)ied$/, to: 'y' }, // carried
  { ending: /^(.+e)ed$/, to: (stem) => (stem.endsWith('ee') ? stem : `${stem}e`) }, // agreed
  { ending: /^(.+)ed$/, to: (stem) => (vowel.test(stem) ? restored(stem) : `${stem}ed`) }, // managed, visited
  { ending: /^(.+)ing$/, to: (stem) => (vowel.test(stem) ? restored(stem) : `${stem}ing`) }, // managing
]

const nounForms = pairs(`
  men=man women=woman children=child feet=foot teeth=tooth mice=mouse geese=goose oxen=ox criteria=criterion phenomena=phenomenon
  lives=life wives=wife knives=knife leaves=leaf halves=half wolves=wolf shelves=shelf thieves=thief selves=self loaves=loaf
  calves=calf scarves=scarf hooves=hoof midwives=midwife housewives=housewife elves=elf sheaves=sheaf
  analyses=analysis crises=crisis theses=thesis hypotheses=hypothesis diagnoses=diagnosis syntheses=synthesis parentheses=parenthesis
  oases=oasis prognoses=prognosis bacteria=bacterium curricula=curriculum memoranda=memorandum referenda=referendum strata=stratum
  stimuli=stimulus nuclei=nucleus fungi=fungus alumni=alumnus cacti=cactus indices=index appendices=appendix vertices=vertex
  matrices=matrix countrymen=countryman fishermen=fisherman policemen=policeman policewomen=policewoman gunmen=gunman
  servicemen=serviceman businessmen=businessman spokesmen=spokesman chairmen=chairman congressmen=congressman
  grandchildren=grandchild stepchildren=stepchild schoolchildren=schoolchild buses=bus gases=gas lenses=lens viruses=virus
  bonuses=bonus campuses=campus censuses=census statuses=status choruses=chorus surpluses=surplus minuses=minus pluses=plus
  consensuses=consensus geniuses=genius apparatuses=apparatus prospectuses=prospectus sinuses=sinus biases=bias atlases=atlas
  aliases=alias canvases=canvas irises=iris pancreases=pancreas quizzes=quiz
  ties=tie lies=lie pies=pie dies=die movies=movie cookies=cookie calories=calorie zombies=zombie rookies=rookie prairies=prairie
  selfies=selfie hoodies=hoodie eyries=eyrie genies=genie veggies=veggie brownies=brownie smoothies=smoothie
  shoes=shoe toes=toe foes=foe woes=woe canoes=canoe hoes=hoe oboes=oboe aches=ache headaches=headache caches=cache
  axes=axe niches=niche avalanches=avalanche moustaches=moustache mustaches=mustache psyches=psyche
`)
// Nouns in -s that have no other form.
const fixedNouns = words(`
  news politics economics physics mathematics ethics athletics gymnastics aerobics electronics genetics mechanics linguistics
  optics robotics logistics series species means headquarters barracks crossroads gallows thanks clothes trousers pants jeans
  scissors glasses binoculars whereabouts shambles innings diabetes measles rabies chaos gas bus lens bias atlas alias canvas
  pancreas christmas perhaps always yes mumps rickets gross congress diplomatics analytics
`)
const nounRules: readonly LemmaRule[] = [
  { ending: /^(..+)ies$/, to: 'y' }, // countries
  { ending: /^(.*(?:ss|sh|ch|x|zz))es$/, to: '' }, // taxes
  { ending: /^(.+[^aeiou]o)es$/, to: '' }, // heroes
  { ending: /^(.*(?:ss|us|is|'s|\.s))$/, to: '' }, // crisis
  { ending: /^(..+[^s])s$/, to: '' }, // ministers
]

const gradable = words(`
  high low big small great large long short strong weak young old new early late close near wide narrow deep shallow hard soft
  easy heavy light fast slow quick rich poor cheap dear cold warm hot cool dark bright clear clean dirty happy sad safe simple
  tough rough smooth smart wise strict loose tight tall thin thick fat broad brief calm fresh full fierce grave harsh healthy
  holy hungry kind large likely lonely loud lucky mild nice noisy pretty proud pure quiet rare ready sharp sick steep stable
  sweet ugly wealthy wet wild busy angry bloody bold costly crazy dry deadly fair fine firm flat friendly funny grim guilty
  handy humble lively mighty nasty neat risky sexy shiny shy silly sorry speedy stiff sturdy subtle tiny true ugly vast worthy
  black white red green blue soon hard fast long often
`)
/** `big` -> bigger, biggest; `easy` -> easier, easiest. */
const degrees = (base: string): [string, string][] => {
  const stem = base.endsWith('e')
    ? base.slice(0, -1)
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}i`
      : /^[^aeiou]+[aeiou][bdgmnpt]$/.test(base)
        ? base + base.at(-1)
        : base
  return [
    [`${stem}er`, base],
    [`${stem}est`, base],
  ]
}
const irregularDegrees = pairs(
  'worse=bad worst=bad less=little least=little more=more most=most elder=old eldest=old farther=far farthest=far',
)

const pasts = [...irregularVerbs].flatMap(([lemma, { past, participle }]): [string, string][] => [
  [past, lemma],
  [participle, lemma],
])
const bareVerbs = [...irregularVerbs.keys()].map((lemma): [string, string] => [lemma, lemma])

const personal = pairs(`
  me=I i=I him=he them=they 'em=they us=we 's=we these=this those=that whom=who myself=myself
`)

/** English inflection for the lemmatiser. */
export const lemmas: LemmaTable = {
  tagAlias: new Map([['AUX', 'VERB']]),
  unchanged: new Set(['PROPN', 'X', 'SYM', 'PUNCT', 'NUM']),
  exceptions: new Map([
    ['VERB', new Map([...pasts, ...bareVerbs, ...verbForms])],
    ['NOUN', new Map([...nounForms, ...fixedNouns.map((noun): [string, string] => [noun, noun])])],
    [
      'ADJ',
      new Map([...gradable.flatMap(degrees), ...irregularDegrees, ['better', 'good'], ['best', 'good']]),
    ],
    [
      'ADV',
      new Map([
        ...gradable.flatMap(degrees),
        ...irregularDegrees,
        ['better', 'well'],
        ['best', 'well'],
        ["n't", 'not'],
      ]),
    ],
    [
      'PART',
      new Map([
        ["n't", 'not'],
        ['na', 'to'],
      ]),
    ],
    [
      'DET',
      new Map([
        ['an', 'a'],
        ['these', 'this'],
        ['those', 'that'],
      ]),
    ],
    ['PRON', new Map(personal)],
  ]),
  rules: new Map([
    ['VERB', verbRules],
    ['NOUN', nounRules],
  ]),
}
