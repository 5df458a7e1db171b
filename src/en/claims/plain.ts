import type { PlainLists } from '../../claims/plain-language.js'
import { wordSet, words } from './words.js'

/** Short lists of the plain sentences. */
export const plain: PlainLists = {
  openTimeMarks: wordSet('when whenever until till once before after wherever'),
  placeMarks: wordSet('where wherever'),
  securingVerbs: wordSet('ensure guarantee secure assure safeguard'),
  securingAdjectives: wordSet('sure certain'),
  wantingVerbs: wordSet(
    'want need seek demand require request hope wish prefer imagine envision envisage lack deny oppose prohibit ban forbid prevent avoid',
  ),
  looseDeterminers: wordSet('a an any some another'),
  presentDays: wordSet('today'),
  onlyWords: wordSet('only just merely simply solely'),
  pairClosers: wordSet('but'),
  presentForms: wordSet(`is are am 's ’s 're ’re 'm ’m has have 've ’ve do does ai`),
  askingAdverbs: wordSet('why how'),
  demonstratives: wordSet('this that these those'),
  namingVerbs: wordSet(
    'name call title entitle dub elect appoint nickname label consider deem make crown brand christen vote declare ask',
  ),
  implyingVerbs: wordSet('mean imply entail guarantee signify prove show indicate suggest'),
  pairWords: wordSet('either both neither'),
  wellWord: 'well',
  focusWords: wordSet('particularly especially mainly chiefly notably specifically mostly largely primarily'),
  manyNouns: wordSet('lot couple majority handful plenty bunch percentage proportion'),
  or: 'or',
  gerundNouns: wordSet(
    'difficulty trouble problem experience success time fun precedent hope chance risk point use job luck history practice policy evidence report news',
  ),
  prepositionForms: wordSet('given'),
  sameWords: wordSet('same very those'),
  askerMarks: wordSet('q'),
  needAdjectives: wordSet(
    'critical important essential vital crucial necessary imperative urgent paramount desirable better best preferable',
  ),
  intransitiveVerbs: wordSet(
    'disappear vanish occur happen arise emerge exist remain appear die arrive come go fall rise belong consist depend seem result erupt elapse expire perish recur reside subside work live travel',
  ),
  wholePronouns: wordSet('anything nothing anyone everything all none everyone'),
  but: 'but',
  proVerb: 'do',
  handingVerbs: wordSet('give grant hand award lend owe'),
  thanWord: 'than',
  viewingVerbs: wordSet('view regard characterize characterise portray depict perceive'),
  properAdjective: /(?:an|ish|ese|nch|tch|eek|iss|ic|i|x)$/,
  whoWord: 'who',
  beenWord: 'been',
  degreeOpeners: wordSet('as so'),
  pluralOwners: wordSet('their theirs'),
  comparingMarks: wordSet('as than'),
  vagueNouns: wordSet('people person man woman child thing one other way individual folk guy'),
  spokenWords: wordSet('i you your yeah okay'),
  spokenOpeners: wordSet('well now so q look yes no'),
  timeTails: wordSet('prior earlier later ago before after'),
  shareWords: wordSet('percent %'),
  countNouns: wordSet('dozens scores hundreds thousands millions billions trillions'),
  motionVerbs: wordSet('come go step'),
  addressWords: wordSet('we us you your yours ourselves yourself yourselves'),
  unrealModals: wordSet('would could might'),
  article: 'the',
  and: 'and',
}

export const months = words(
  'January February March April May June July August September October November December',
)

export const datePrepositions = { day: 'on', month: 'in' }

export const frames = {
  likely: 'It is likely that',
  possible: 'It is possible that',
  unlikely: 'It is unlikely that',
  untrue: 'It is not the case that',
  hoped: 'It is hoped that',
  fact: 'The fact that',
  there: 'There',
  some: 'some',
}

export const possibleModal = 'may'

export const connectives = wordSet(`
  however meanwhile therefore thus hence moreover furthermore besides nevertheless nonetheless consequently accordingly
  also then instead otherwise likewise similarly indeed still yet so too additionally regardless ironically
  firstly secondly thirdly finally lastly anyway incidentally conversely rather well yes no now-then why how even just`)

export const sourcePrepositions: ReadonlySet<string> = new Set(['according to', 'in accordance with'])

export const pluralNouns = wordSet(
  'police people media cattle personnel staff folk clergy men women children',
)
