import type { ClaimType } from '../article/claim.js'
import type { Entity } from '../article/entity.js'
import { firstEndingAfter, overlaps, type Span } from '../base/span.js'
import type { Token } from '../model/document.js'
import type { Clause } from './clauses.js'
import type { Mood } from './mood.js'
import type { Phrase } from './phrase.js'
import type { Predicate } from './predicate.js'
import type { Slots } from './slots.js'
import { childrenOf, kid, kids, lower, prepositionText, type Tree } from './tree.js'

/** What the type rules look at. */
export interface TypeInput {
  readonly tree: Tree
  readonly clause: Clause
  readonly predicate: Predicate
  readonly slots: Slots
  readonly mood: Mood
  /** Name mentions and quantities, each sorted by start. */
  readonly names: readonly Span[]
  readonly quantities: readonly Span[]
  /** The clause that it hangs on is a forecast. */
  readonly above: ClaimType | undefined
  /** A verb of hoping stands above it. */
  readonly hoped: boolean
  /** An `if` clause goes with it. */
  readonly conditional: boolean
}

/** One test of the list; the first that answers decides. */
export interface TypeRule {
  readonly id: string
  readonly read: (input: TypeInput) => ClaimType | undefined
}

export const findNames = (entities: readonly Entity[]): readonly Span[] =>
  entities
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'))
    .sort((a, b) => a.start - b.start)

const covered = (spans: readonly Span[], token: Span): boolean => {
  const found = spans[firstEndingAfter(spans, token.start)]
  return found !== undefined && overlaps(found, token)
}

const headOf = ({ tree }: TypeInput, phrase: Phrase | undefined): Token | undefined =>
  phrase === undefined ? undefined : tree.tokens[phrase.head]

/** The noun that says what a phrase is about: past `series of`, `number of`. */
const coreNoun = (input: TypeInput, phrase: Phrase | undefined): Token | undefined => {
  const head = headOf(input, phrase)
  if (head === undefined || !input.tree.language.lists.measureNouns.has(head.lemma)) return head
  return kid(input.tree, head.index, 'nmod') ?? head
}

const isAbstract = (input: TypeInput, phrase: Phrase | undefined): boolean => {
  const noun = coreNoun(input, phrase)
  return noun !== undefined && input.tree.language.abstractNouns.has(noun.lemma)
}

const isConflict = (input: TypeInput, phrase: Phrase | undefined): boolean => {
  const noun = coreNoun(input, phrase)
  return noun !== undefined && input.tree.language.conflictNouns.has(noun.lemma)
}

const counts = (input: TypeInput, phrase: Phrase | undefined): boolean =>
  phrase !== undefined && covered(input.quantities, phrase)

/** A verb that brings something about only changes where it has no object: `relations worsened`. */
const classOf = ({ tree, predicate, slots }: TypeInput): string | undefined => {
  if (predicate.copular) return undefined
  const name = tree.language.verbClasses.get(predicate.lemma)
  const alone = slots.object === undefined && slots.complement === undefined && !predicate.passive
  return name === 'cause' && alone ? 'change' : name
}

const hasComplement = ({ tree, predicate }: TypeInput): boolean =>
  kids(tree, predicate.main, 'xcomp', 'ccomp', 'obj').length > 0

// Demands.
const demandModals = ['must', 'should']

const readDemandModal: TypeRule = {
  id: 'demand/modal', // "should leave"; not "should not be attributed to"
  read: ({ tree, predicate, mood }) =>
    (mood.modal !== undefined &&
      demandModals.includes(mood.modal.name) &&
      !mood.modal.perfect &&
      !tree.language.viewVerbs.has(predicate.lemma)) ||
    mood.demanded
      ? 'demand'
      : undefined,
}

const callsFor = ({ tree, predicate }: TypeInput): boolean =>
  tree.language.lists.callingVerbs.has(predicate.lemma) &&
  [...kids(tree, predicate.main, 'obl'), ...kids(tree, predicate.main, 'advcl')].some(
    ({ index }) =>
      tree.language.lists.callingPrepositions.has(prepositionText(tree, index)) ||
      kids(tree, index, 'mark').some((mark) => lower(mark) === 'for'),
  )

const readDemandVerb: TypeRule = {
  id: 'demand/verb', // "urged him to refrain", "calls for sanctions"
  read: (input) => {
    const { tree, predicate, mood } = input
    if (mood.modal !== undefined && mood.modal.name !== 'would') return undefined
    const asks =
      classOf(input) === 'demand' &&
      (hasComplement(input) || predicate.passive || kids(tree, predicate.main, 'obl').length > 0)
    const told =
      tree.language.lists.biddingVerbs.has(predicate.lemma) &&
      kids(tree, predicate.main, 'xcomp').some(({ index }) => kids(tree, index, 'mark').length > 0)
    return asks || told || callsFor(input) ? 'demand' : undefined
  },
}

// Forecasts.

const isWish = ({ tree, predicate, mood }: TypeInput): boolean =>
  mood.modal?.name === 'would' &&
  (tree.language.lists.wishVerbs.has(predicate.lemma) || (predicate.copular && !mood.modal.perfect))

const readForecast: TypeRule = {
  id: 'forecast/modal', // "will fall", "could affect", "is expected to"
  read: (input) => {
    const { mood, predicate, conditional, hoped } = input
    const name = mood.modal?.name
    if (hoped) return 'forecast'
    if (name === 'may' || name === 'might') return mood.modal?.perfect ? undefined : 'forecast'
    if (name === 'could')
      return mood.modal?.perfect && !conditional && isBelieved(input) ? undefined : 'forecast'
    if (name === 'would' && isWish(input)) return undefined
    if (
      name === 'would' &&
      input.tree.language.lists.seemingVerbs.has(input.tree.tokens[input.clause.head].lemma)
    )
      return undefined
    if (name === 'will' || name === 'would') return 'forecast'
    if (mood.ahead) return 'forecast'
    const likely = input.clause.nodes.some(
      (node) =>
        input.tree.language.lists.likelihoodWords.has(lower(input.tree.tokens[node])) &&
        node !== predicate.main,
    )
    return likely && !predicate.copular ? 'forecast' : undefined
  },
}

/** `I believe that it could have been`: said of what may have happened. */
const isBelieved = ({ tree, clause }: TypeInput): boolean => {
  const { head } = tree.tokens[clause.head]
  return head >= 0 && tree.language.lists.believingVerbs.has(tree.tokens[head].lemma)
}

const readUnlikely: TypeRule = {
  id: 'forecast/unlikely', // "seems unlikely"
  read: ({ tree, predicate }) =>
    [tree.tokens[predicate.main], ...kids(tree, predicate.main, 'xcomp')].some(
      (word) =>
        tree.language.unlikelyWords.has(lower(word)) ||
        (tree.language.likelyWords.has(lower(word)) && word.pos === 'ADJ'),
    )
      ? 'forecast'
      : undefined,
}

const readFuture: TypeRule = {
  id: 'forecast/above', // "must wait until the war is over", "may lean on it, reducing the role of"
  read: ({ tree, clause, above, mood }) => {
    if (mood.modal !== undefined) return undefined
    const marks = kids(tree, clause.head, 'mark').map(lower)
    if (clause.kind === 'adverbial' && marks.some((mark) => tree.language.lists.laterMarks.has(mark)))
      return above === 'forecast' || above === 'demand' ? 'forecast' : undefined
    if (clause.kind === 'adverbial' && marks[0] === 'so' && marks.includes('that')) return 'forecast'
    return (clause.kind === 'participle' || (clause.coordinated >= 0 && sharesModal(tree, clause))) &&
      above === 'forecast'
      ? 'forecast'
      : undefined
  },
}

const sharesModal = (tree: Tree, clause: Clause): boolean =>
  kids(tree, clause.head, 'nsubj', 'aux', 'cop').length === 0 &&
  lower(tree.tokens[clause.head]) === tree.tokens[clause.head].lemma

// Causes.
const causalPreposition = ({ tree, predicate }: TypeInput): boolean =>
  predicate.copular &&
  tree.language.causePrepositions.has(prepositionText(tree, predicate.main).split(' ')[0])

const causalNoun = ({ tree, predicate }: TypeInput): boolean => {
  if (!predicate.copular) return false
  const noun = tree.tokens[predicate.main]
  if (!tree.language.causeNouns.has(noun.lemma)) return false
  return (
    kids(tree, noun.index, 'nmod').some(({ index }) =>
      tree.language.lists.causeNounPrepositions.has(prepositionText(tree, index)),
    ) || noun.lemma === 'pretext'
  )
}

const readCauseNoun: TypeRule = {
  id: 'cause/noun',
  read: (input) => (causalPreposition(input) || causalNoun(input) ? 'cause' : undefined),
}

const turnedCause = ({ tree, predicate, slots }: TypeInput): boolean => {
  const object = slots.object === undefined ? undefined : tree.tokens[slots.object.head]
  if (object === undefined) return false
  if (predicate.lemma === 'become') return tree.language.causeNouns.has(object.lemma)
  if (predicate.lemma === 'put' || predicate.lemma === 'bring')
    return object.lemma === 'end' || object.lemma === 'stop'
  return predicate.lemma === 'give' && object.lemma === 'rise'
}

const readCauseVerb: TypeRule = {
  id: 'cause/verb', // "led to", "caused", "gave rise to"
  read: (input) => {
    const { tree, predicate } = input
    const pairs = kids(tree, predicate.main, 'obl', 'compound:prt', 'advcl').map(({ index, text, dep }) =>
      dep === 'compound:prt'
        ? text.toLowerCase()
        : prepositionText(tree, index) || kids(tree, index, 'mark').map(lower).join(' '),
    )
    if (pairs.some((preposition) => tree.language.lists.causalPairs.has(`${predicate.lemma}_${preposition}`)))
      return 'cause'
    return classOf(input) === 'cause' || turnedCause(input) ? 'cause' : undefined
  },
}

const grantedThings = (input: TypeInput): boolean =>
  classOf(input) === undefined &&
  input.tree.language.lists.grantingVerbs.has(input.predicate.lemma) &&
  isAbstract(input, input.slots.object)

const readEffect: TypeRule = {
  id: 'cause/result-participle', // ", forcing thousands to leave"
  read: (input) => {
    const { tree, clause, predicate } = input
    const trails =
      clause.kind === 'participle' &&
      clause.form === 'gerund' &&
      clause.head > tree.tokens[clause.head].head &&
      kids(tree, clause.head, 'mark').length === 0
    if (
      trails &&
      tree.language.lists.effectVerbs.has(predicate.lemma) &&
      !tree.language.lists.damageVerbs.has(predicate.lemma)
    )
      return 'cause'
    const factor = headOf(input, input.slots.subject)
    const abstractActor =
      factor !== undefined &&
      factor.pos !== 'PROPN' &&
      factor.pos !== 'PRON' &&
      (tree.language.conflictNouns.has(factor.lemma) || tree.language.abstractNouns.has(factor.lemma))
    if (grantedThings(input) && abstractActor) return 'cause'
    return tree.language.lists.qualityVerbs.has(predicate.lemma) &&
      input.slots.object !== undefined &&
      !predicate.passive &&
      isThing(tree, factor)
      ? 'cause'
      : undefined
  },
}

const isThing = (tree: Tree, token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' || (token.pos === 'PRON' && tree.language.lists.thingPronouns.has(lower(token))))

// Copulas.
const evaluates = ({ tree, predicate }: TypeInput): boolean => {
  const degree = kids(tree, predicate.main, 'advmod').map(lower)
  return degree.some((word) => tree.language.lists.evaluatingDegrees.has(word))
}

const judgesAdjective = (input: TypeInput, word: Token): boolean => {
  const { tree } = input
  if (tree.language.factualAdjectives.has(lower(word)))
    return evaluates(input) && !tree.language.lists.plainAdjectives.has(lower(word))
  const measured = kids(tree, word.index, 'obl', 'nmod').some(({ index }) =>
    kids(tree, index, 'nummod').some(({ pos }) => pos === 'NUM'),
  )
  const nationality = /^[A-Z]/.test(word.text)
  return !measured && !nationality
}

const attributesOf = (tree: Tree, head: number): readonly Token[] =>
  childrenOf(tree, head).filter(({ dep, pos }) => dep === 'amod' && pos === 'ADJ')

const isOrdinal = (token: Token): boolean =>
  [
    'first',
    'second',
    'third',
    'last',
    'only',
    'next',
    'former',
    'same',
    'other',
    'main',
    'largest',
    'biggest',
    'oldest',
    'youngest',
    'smallest',
    'longest',
    'highest',
    'current',
    'previous',
    'latest',
  ].includes(lower(token))

const judgesNoun = (input: TypeInput, word: Token): boolean => {
  const { tree, names, quantities } = input
  const named = word.index + 1 < tree.tokens.length && tree.tokens[word.index + 1].pos === 'PROPN'
  if (
    named ||
    word.pos === 'PROPN' ||
    covered(names, word) ||
    covered(quantities, word) ||
    word.pos === 'NUM'
  )
    return false
  const attributes = attributesOf(tree, word.index)
  const valued = attributes.some(
    (word_) =>
      judgesAdjective(input, word_) &&
      !isOrdinal(word_) &&
      !covered(names, word_) &&
      !/(?:al|ic|ary|ese|ian|ish)$/.test(lower(word_)),
  )
  if (tree.language.roleNouns.has(word.lemma)) return valued
  return !attributes.some(isOrdinal)
}

const judgesPreposition = (input: TypeInput, word: Token): boolean =>
  !(
    input.tree.language.placeNouns.has(word.lemma) ||
    covered(input.names, word) ||
    input.tree.language.timeNouns.has(word.lemma) ||
    covered(input.quantities, word)
  )

const readCopula: TypeRule = {
  id: 'copula', // "is Minister": state; "is adequate": judgement
  read: (input) => {
    const { tree, predicate } = input
    if (!predicate.copular) return undefined
    const word = tree.tokens[predicate.main]
    if (prepositionText(tree, word.index) !== '')
      return judgesPreposition(input, word) ? 'judgement' : 'state'
    if (word.pos === 'ADJ' || word.pos === 'ADV') return judgesAdjective(input, word) ? 'judgement' : 'state'
    if (word.pos === 'VERB') return judgesAdjective(input, word) ? 'judgement' : 'state'
    return judgesNoun(input, word) ? 'judgement' : 'state'
  },
}

const readExistential: TypeRule = {
  id: 'existential', // "there are arrests": event; "there is a treaty": state
  read: (input) => {
    if (!input.predicate.existential) return undefined
    if (isConflict(input, input.slots.subject) || isDeed(input, input.slots.subject)) return 'event'
    return isAbstract(input, input.slots.subject) ? 'judgement' : 'state'
  },
}

const isDeed = (input: TypeInput, phrase: Phrase | undefined): boolean => {
  const noun = coreNoun(input, phrase)
  return (
    noun !== undefined &&
    /(?:arrest|murder|killing|death|attack|explosion|meeting|raid|shooting|bombing|detention|visit|accident|crash|crackdown|clash|protest)$/.test(
      noun.lemma,
    )
  )
}

// Verbs.
const possessive = new Set([
  'have',
  'hold',
  'retain',
  'possess',
  'lack',
  'enjoy',
  'keep',
  'maintain',
  'lose',
  'gain',
  'own',
  'get',
  'carry',
  'bear',
  'share',
  'offer',
  'bring',
  'wield',
  'exert',
  'take',
  'find',
  'see',
  'send',
  'exercise',
  'form',
  'acquire',
  'earn',
  'win',
  'provide',
  'present',
  'yield',
  'leave',
  'make',
  'build',
  'establish',
  'put',
  'set',
  'increase',
  'express',
])

const readPossession: TypeRule = {
  id: 'possession', // "has room for maneuver", "lost influence": judgement; "lost the election": event; "has two sons": state
  read: (input) => {
    const { predicate, slots } = input
    if (
      !possessive.has(predicate.lemma) ||
      !input.tree.language.lists.holdingVerbs.has(predicate.lemma) ||
      slots.object === undefined ||
      predicate.passive
    )
      return undefined
    const empty = input.tree.language.negativeWords.has(input.tree.tokens[slots.object.head].lemma)
    if (empty || (isAbstract(input, slots.object) && !counts(input, slots.object))) return 'judgement'
    return classOf(input) === 'state' ? 'state' : undefined
  },
}

const readChange: TypeRule = {
  id: 'change', // "influence is waning": judgement; "prices rose", "the conflict escalated": event
  read: (input) => {
    if (classOf(input) !== 'change') return undefined
    const { predicate, slots, tree } = input
    const patient = predicate.passive || slots.subject === undefined ? slots.object : slots.subject
    if (predicate.lemma === 'become' || predicate.lemma === 'grow' || predicate.lemma === 'get') {
      const result = headOf(input, slots.object)
      if (result !== undefined && result.pos === 'ADJ') return 'judgement'
      if (result !== undefined && predicate.lemma === 'become')
        return tree.language.roleNouns.has(result.lemma) || result.pos === 'PROPN' ? 'event' : 'judgement'
    }
    if (isConflict(input, patient) || counts(input, slots.object) || hasExtent(input)) return 'event'
    const moved =
      isAbstract(input, patient) ||
      (!predicate.passive &&
        slots.object !== undefined &&
        isAbstract(input, slots.object) &&
        input.tree.language.lists.gainingVerbs.has(predicate.lemma)) ||
      relates(input)
    return moved || (predicate.passive && input.tree.language.lists.weighingVerbs.has(predicate.lemma))
      ? 'judgement'
      : 'event'
  },
}

/** `strengthened ties`: closeness and power are judged, whoever changes them. */
const relates = ({ tree, slots }: TypeInput): boolean =>
  slots.object !== undefined && tree.language.lists.relationNouns.has(tree.tokens[slots.object.head].lemma)

/** `rose by 5 %`, `fell to 20`. */
const hasExtent = (input: TypeInput): boolean =>
  kids(input.tree, input.predicate.main, 'obl', 'obj').some((token) => covered(input.quantities, token))

const readAspect: TypeRule = {
  id: 'aspect', // "continues to weaken": as the verb below it
  read: (input) => {
    const { tree, predicate } = input
    if (!tree.language.lists.aspectVerbs.has(predicate.lemma)) return undefined
    const below = kid(tree, predicate.main, 'xcomp')
    if (below === undefined || predicate.lemma === 'manage' || predicate.lemma === 'help') return undefined
    const name =
      isAbstract(input, input.slots.subject) && tree.language.verbClasses.get(below.lemma) === 'change'
        ? 'judgement'
        : tree.language.verbClasses.get(below.lemma)
    if (name === 'state' || name === 'judgement') return name
    return predicate.lemma === 'continue' &&
      input.slots.subject !== undefined &&
      tree.tokens[input.slots.subject.head].pos !== 'NOUN' &&
      name === undefined
      ? 'state'
      : undefined
  },
}

const usePurpose: TypeRule = {
  id: 'judgement/purpose', // "uses gas to press its neighbours"
  read: ({ predicate, slots, tree }) =>
    tree.language.purposeVerbs.has(predicate.lemma) &&
    !predicate.passive &&
    slots.complement !== undefined &&
    kids(tree, slots.complement.head, 'mark').some((mark) => lower(mark) === 'to')
      ? 'judgement'
      : undefined,
}

const readAbility: TypeRule = {
  id: 'judgement/ability', // "can say no"
  read: ({ mood }) => (mood.modal?.name === 'can' ? 'judgement' : undefined),
}

const readFigure: TypeRule = {
  id: 'judgement/figure', // "lies in the fact", "went through a difficult phase"; "sees a threat": an imputed view
  read: (input) => {
    const { tree, predicate, slots } = input
    if (slots.object === undefined || predicate.passive || !isAbstract(input, slots.object)) return undefined
    if (tree.language.lists.seeingVerbs.has(predicate.lemma)) return 'state'
    return tree.language.lists.lyingVerbs.has(predicate.lemma) ? 'judgement' : undefined
  },
}

const readPlan: TypeRule = {
  id: 'event/plan', // "planned an attack": an activity, unlike "planned to leave"
  read: ({ tree, predicate, slots }) => {
    const noun = slots.object === undefined ? undefined : tree.tokens[slots.object.head]
    const planned =
      tree.language.lists.planningVerbs.has(predicate.lemma) &&
      kids(tree, predicate.main, 'xcomp').length === 0
    return planned && noun !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(noun.pos) ? 'event' : undefined
  },
}

const readStatal: TypeRule = {
  id: 'state/passive', // "is located in", "were stationed"
  read: (input) => (classOf(input) === 'state' && input.predicate.lemma !== 'hold' ? 'state' : undefined),
}

const readVerbClass: TypeRule = {
  id: 'verb-class',
  read: (input) => {
    const name = classOf(input)
    if (name === 'state')
      return input.predicate.passive && input.tree.language.lists.eventPassives.has(input.predicate.lemma)
        ? 'event'
        : 'state'
    return name === 'judgement' ? 'judgement' : undefined
  },
}

const readEvent: TypeRule = { id: 'event', read: () => 'event' }

/** In running order; the first that answers decides. */
export const typeRules: readonly TypeRule[] = [
  readDemandModal,
  readDemandVerb,
  readForecast,
  readUnlikely,
  readFuture,
  readCauseNoun,
  readCauseVerb,
  readEffect,
  readAbility,
  usePurpose,
  readCopula,
  readExistential,
  readPossession,
  readChange,
  readAspect,
  readFigure,
  readPlan,
  readStatal,
  readVerbClass,
  readEvent,
]

/** Tells the type of a claim and the rule that told it. */
export const typeOf = (input: TypeInput): { readonly type: ClaimType; readonly rule: string } => {
  for (const { id, read } of typeRules) {
    const type = read(input)
    if (type !== undefined) return { type, rule: id }
  }
  return { type: 'event', rule: 'event' }
}
