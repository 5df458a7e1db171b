import type { Certainty } from '../article/claim.js'
import { countAlike, relateAmounts } from './amount.js'
import type { RelationSlot, RelationType } from './comparison.js'
import type { Lexicon } from './lexicon.js'
import type { Role, Statement, Term } from './statement.js'
import { termSimilarity } from './term-similarity.js'
import { rangesMeet } from './time.js'

/** How two claims about one thing stand to each other, before it is worded. */
export interface Finding {
  readonly relation: RelationType
  readonly slot: RelationSlot | null
  readonly values: readonly [string, string]
}

/** One way of finding a relation; the first that finds one decides. */
interface RelationRule {
  readonly id: string
  readonly find: (a: Statement, b: Statement, lexicon: Lexicon) => Finding | undefined
}

const finding = (relation: RelationType, slot: RelationSlot | null, one: string, other: string): Finding => ({
  relation,
  slot,
  values: [one, other],
})

/** Weight from which a word is of the content. */
const telling = 0.5

const isForecast = ({ claim }: Statement): boolean => claim.type === 'forecast'

/** As said: `a` negated, `not b`. */
const whole = (statement: Statement): string => statement.words

const isContent = ({ weight, state }: Term): boolean => telling <= weight && state === undefined

/** What decides on which side a claim stands: of a deed the verb, of anything else all that it says. */
const coreOf = (statement: Statement): readonly Term[] => {
  const content = statement.terms.filter((term) => term.role !== 'place' && isContent(term))
  const verbs = content.filter(({ role }) => role === 'predicate')
  return isDeed(statement) && 0 < verbs.length ? verbs : content
}

/** 1 where the two words are of one concept and of its opposite sides, -1 where they are of one side, else 0. */
const oppositionOf = (one: Term, other: Term): number => {
  const signs = one.senses.flatMap((sense) =>
    other.senses.filter(({ concept }) => concept === sense.concept).map(({ sign }) => sign * sense.sign),
  )
  if (one.lemma === other.lemma || signs.length === 0) return 0
  return signs.every((sign) => sign < 0) ? 1 : -1
}

/** Whether what they say is on opposite sides: `accepted` and `rejected`, `on edge` and `friendly`. */
const hasOppositeWords = (a: Statement, b: Statement): boolean => {
  const [one, other] = [coreOf(a), coreOf(b)]
  const sum = one
    .flatMap((term) => other.map((match) => oppositionOf(term, match)))
    .reduce((total, value) => total + value, 0)
  return 0 < sum
}

const nearest = (term: Term, others: readonly Term[]): Term | undefined => {
  let best: Term | undefined
  let bestSimilarity = 0.5
  for (const other of others) {
    const similarity = termSimilarity(term, other)
    if (bestSimilarity < similarity) {
      best = other
      bestSimilarity = similarity
    }
  }
  return best
}

const areOpposed = (a: Statement, b: Statement): boolean =>
  (a.claim.polarity !== b.claim.polarity) !== hasOppositeWords(a, b)

const isDeed = ({ claim }: Statement): boolean => claim.type === 'event' || claim.type === 'cause'

const argumentsOf = ({ terms }: Statement): readonly Term[] =>
  terms.filter(
    (term) => term.role !== 'predicate' && term.role !== 'place' && isContent(term) && !term.capital,
  )

/** Two deeds done to what has nothing in common: `the dam was not damaged`, `900 homes were destroyed`. */
const areOfOtherThings = (a: Statement, b: Statement): boolean => {
  const [one, other] = [argumentsOf(a), argumentsOf(b)]
  return (
    isDeed(a) &&
    isDeed(b) &&
    0 < one.length &&
    0 < other.length &&
    !one.some((term) => nearest(term, other) !== undefined)
  )
}

/** Share of content in common from which opposite polarity is of one proposition. */
const oneProposition = 0.1

const polarityRule = (a: Statement, b: Statement): Finding | undefined => {
  if (!areOpposed(a, b) || areOfOtherThings(a, b) || Math.min(coverOf(a, b), coverOf(b, a)) < oneProposition)
    return undefined
  // What has not happened may yet happen; what may happen need not.
  const bothHold =
    isForecast(a) !== isForecast(b) &&
    [a, b].some((one) => isForecast(one) && one.claim.polarity === 'positive')
  return finding(bothHold ? 'differ' : 'contradict', 'polarity', whole(a), whole(b))
}

/** Whether the claims measure the same: they have a word of their subjects or predicates in common. */
const measureTheSame = (a: Statement, b: Statement): boolean => {
  const measured = ({ terms }: Statement): readonly Term[] =>
    terms.filter((term) => (term.role === 'subject' || term.role === 'predicate') && isContent(term))
  return measured(a).some((term) => nearest(term, measured(b)) !== undefined)
}

const quantityRule = (a: Statement, b: Statement, lexicon: Lexicon): Finding | undefined => {
  for (const one of a.amounts) {
    const rivals = b.amounts.filter((other) => {
      const alike = countAlike(one, other, lexicon)
      return (
        alike === 'same-noun' ||
        (alike === 'anyone' && doTheSame(a, b)) ||
        (alike === 'measure' && measureTheSame(a, b))
      )
    })
    if (rivals.some((other) => relateAmounts(one, other) === 'same')) return undefined
    for (const other of rivals) {
      const isMeasured = countAlike(one, other, lexicon) === 'measure' || (!isDeed(a) && !isDeed(b))
      const cannotBoth = relateAmounts(one, other) === 'apart' && isMeasured
      return finding(cannotBoth ? 'contradict' : 'differ', 'quantity', one.words, other.words)
    }
  }
  return undefined
}

const timeRule = (a: Statement, b: Statement): Finding | undefined => {
  if (a.times.length === 0 || b.times.length === 0) return undefined
  if (a.times.some((one) => b.times.some((other) => rangesMeet(one, other)))) return undefined
  const isEvent = a.claim.type === 'event' && b.claim.type === 'event'
  const words = ({ times }: Statement): string => times.map((time) => time.words).join(', ')
  return finding(isEvent ? 'contradict' : 'differ', 'time', words(a), words(b))
}

const forecastRule = (a: Statement, b: Statement): Finding | undefined =>
  isForecast(a) === isForecast(b) ? undefined : finding('differ', 'time', whole(a), whole(b))

const certaintyRank: Readonly<Record<Certainty, number>> = { certain: 2, probable: 1, possible: 0 }

const certaintyRule = (a: Statement, b: Statement): Finding | undefined =>
  certaintyRank[a.claim.certainty] === certaintyRank[b.claim.certainty]
    ? undefined
    : finding('differ', 'certainty', a.claim.certainty, b.claim.certainty)

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  0 < a.size && 0 < b.size && ![...a].some((item) => b.has(item))

/** Concepts of bringing something about: two who did the one thing are rivals. */
const causing: ReadonlySet<string> = new Set(['begin', 'motive', 'consequence'])

/** Whether both tell that something is done, and of the same kind: one concept or word stands in both predicates. */
const doTheSame = (a: Statement, b: Statement): boolean => {
  const verbs = ({ terms }: Statement): readonly Term[] => terms.filter(({ role }) => role === 'predicate')
  return isDeed(a) && isDeed(b) && verbs(a).some((verb) => nearest(verb, verbs(b)) !== undefined)
}

const actorRule = (a: Statement, b: Statement): Finding | undefined => {
  if (!doTheSame(a, b)) return undefined
  if (!disjoint(a.actors, b.actors)) return undefined
  const isRivalry = [a, b].every(
    ({ terms, claim }) =>
      claim.type === 'cause' ||
      terms.some(
        ({ role, senses }) => role === 'predicate' && senses.some(({ concept }) => causing.has(concept)),
      ),
  )
  return finding(isRivalry ? 'contradict' : 'differ', 'actor', a.slots.subject, b.slots.subject)
}

/** Names in capitals that are no state. */
const namesIn = (statement: Statement, role: Role): ReadonlySet<string> =>
  new Set(
    statement.terms
      .filter(
        (term) => term.role === role && term.capital && term.state === undefined && term.senses.length === 0,
      )
      .map(({ lemma }) => lemma),
  )

const personRule = (a: Statement, b: Statement): Finding | undefined =>
  doTheSame(a, b) && disjoint(namesIn(a, 'subject'), namesIn(b, 'subject'))
    ? finding('differ', 'actor', a.slots.subject, b.slots.subject)
    : undefined

const placeRule = (a: Statement, b: Statement): Finding | undefined =>
  disjoint(namesIn(a, 'place'), namesIn(b, 'place'))
    ? finding('differ', 'place', a.slots.place, b.slots.place)
    : undefined

const causeRule = (a: Statement, b: Statement): Finding | undefined => {
  if (a.claim.type !== 'cause' || b.claim.type !== 'cause') return undefined
  const cause = ({ terms }: Statement): readonly Term[] => terms.filter(({ role }) => role === 'subject')
  const shared = cause(a).some((term) => nearest(term, cause(b)) !== undefined)
  return shared || a.slots.subject === '' || b.slots.subject === ''
    ? undefined
    : finding('differ', 'cause', a.slots.subject, b.slots.subject)
}

/** Whether the two objects have no content word in common though both have some. */
const patientRule = (a: Statement, b: Statement, lexicon: Lexicon): Finding | undefined => {
  const heads = ({ terms }: Statement): readonly Term[] =>
    terms.filter((term) => term.role === 'object' && isContent(term))
  const [one, other] = [heads(a), heads(b)]
  if (one.length === 0 || other.length === 0) return undefined
  if ([...one, ...other].some(({ lemma }) => lexicon.language.anyone.has(lemma))) return undefined
  // Two names may be of one thing, a town and its region.
  if ([...one, ...other].some(({ capital }) => capital)) return undefined
  if (!doTheSame(a, b) || (a.amounts.length === 0) !== (b.amounts.length === 0)) return undefined
  return one.some((term) => nearest(term, other) !== undefined)
    ? undefined
    : finding('differ', 'patient', a.slots.object, b.slots.object)
}

/** What one may say and the other leave open; `deeds`: asked of two events only. */
interface OpenSlot {
  readonly slot: RelationSlot
  readonly deeds: boolean
  readonly read: (statement: Statement) => string
}

/** The weightiest first. */
const openSlots: readonly OpenSlot[] = [
  { slot: 'quantity', deeds: true, read: ({ amounts }) => amounts.map(({ words }) => words).join(', ') },
  { slot: 'time', deeds: false, read: ({ times }) => times.map(({ words }) => words).join(', ') },
  { slot: 'actor', deeds: true, read: ({ slots }) => slots.subject },
  { slot: 'cause', deeds: true, read: ({ slots }) => slots.complement },
  { slot: 'place', deeds: true, read: ({ slots }) => slots.place },
]

const elaborateRule = (a: Statement, b: Statement): Finding | undefined => {
  const areDeeds = a.claim.type === 'event' && b.claim.type === 'event'
  for (const { slot, deeds, read } of openSlots) {
    const [one, other] = [read(a), read(b)]
    if ((areDeeds || !deeds) && (one === '') !== (other === '')) return finding('elaborate', slot, one, other)
  }
  return undefined
}

/** `Baku`, `Azerbaijani officials`: a state and nothing closer. */
const isBareState = ({ terms }: Statement, lexicon: Lexicon): boolean =>
  terms.some(({ role, state }) => role === 'subject' && state !== undefined) &&
  terms.every(
    ({ role, state, lemma }) =>
      role !== 'subject' || state !== undefined || lexicon.language.stateBodies.has(lemma),
  )

/** One names the body where the other names the state. */
const bodyRule = (a: Statement, b: Statement, lexicon: Lexicon): Finding | undefined =>
  doTheSame(a, b) &&
  a.slots.subject !== '' &&
  b.slots.subject !== '' &&
  isBareState(a, lexicon) !== isBareState(b, lexicon)
    ? finding('elaborate', 'actor', a.slots.subject, b.slots.subject)
    : undefined

const sameAmountRule = (a: Statement, b: Statement, lexicon: Lexicon): Finding | undefined =>
  a.amounts.some((one) =>
    b.amounts.some(
      (other) => countAlike(one, other, lexicon) !== 'no' && relateAmounts(one, other) === 'same',
    ),
  )
    ? finding('agree', null, whole(a), whole(b))
    : undefined

/** Share of content that has a counterpart, from which two claims say the same. */
const sameContent = 0.5

const agreeRule = (a: Statement, b: Statement): Finding | undefined =>
  Math.min(coverOf(a, b), coverOf(b, a)) < sameContent
    ? undefined
    : finding('agree', null, whole(a), whole(b))

/** Share of the telling words of `a` that have a counterpart in `b`. */
const coverOf = (a: Statement, b: Statement): number => {
  const content = a.terms.filter(({ weight }) => telling <= weight)
  const terms = content.length === 0 ? a.terms : content
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const found = terms.reduce((sum, term) => sum + (nearest(term, b.terms) === undefined ? 0 : term.weight), 0)
  return total === 0 ? 1 : found / total
}

/** In running order: what cannot both hold, what is not the same, what one adds, what agrees. */
export const relationRules: readonly RelationRule[] = [
  { id: 'polarity', find: polarityRule }, // "has no levers" / "has several levers"
  { id: 'quantity', find: quantityRule }, // "seven people" / "two people"
  { id: 'time', find: timeRule }, // "on Monday" / "on Tuesday"
  { id: 'forecast', find: forecastRule }, // "is losing influence" / "will lose influence"
  { id: 'certainty', find: certaintyRule }, // "was poisoned" / "may have been poisoned"
  { id: 'actor', find: actorRule }, // "Iraq began it" / "Iran began it"
  { id: 'person', find: personRule }, // "Smith resigned" / "Jones resigned"
  { id: 'cause', find: causeRule }, // "a short circuit caused it" / "arson caused it"
  { id: 'place', find: placeRule }, // "in Aktau" / "in Grozny"
  { id: 'same-amount', find: sameAmountRule }, // "38 people died" / "killed 38 passengers"
  { id: 'patient', find: patientRule }, // "detained journalists" / "detained the director"
  { id: 'elaborate', find: elaborateRule }, // "were detained" / "were detained on June 27"
  { id: 'body', find: bodyRule }, // "Paris cancelled" / "the Culture Ministry of France cancelled"
  { id: 'agree', find: agreeRule },
]

/** The relation of two claims of one group; what no rule tells apart, one adds in kind. */
export const relate = (a: Statement, b: Statement, lexicon: Lexicon): Finding => {
  // Word for word the same, as in a copy.
  if (a.words === b.words && a.claim.polarity === b.claim.polarity)
    return finding('agree', null, whole(a), whole(b))
  for (const { find } of relationRules) {
    const found = find(a, b, lexicon)
    if (found !== undefined) return found
  }
  return finding('elaborate', 'type', whole(a), whole(b))
}
