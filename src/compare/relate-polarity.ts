import {
  areOtherDeeds,
  coverOf,
  type Finding,
  finding,
  isContent,
  isDeed,
  isForecast,
  nearest,
  whole,
} from './finding.js'
import type { Statement } from './statement.js'
import type { Term } from './terms.js'

/** What decides on which side a claim stands: of a deed a verb that the lists know, else all that it says. */
const coreOf = (statement: Statement): readonly Term[] => {
  const content = statement.terms.filter((term) => term.role !== 'place' && isContent(term))
  const verbs = content.filter(({ role }) => role === 'predicate')
  return isDeed(statement) && verbs.some(({ senses }) => 0 < senses.length) ? verbs : content
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

const areOpposed = (a: Statement, b: Statement): boolean =>
  (a.claim.polarity !== b.claim.polarity) !== hasOppositeWords(a, b)

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

export const polarityRule = (a: Statement, b: Statement): Finding | undefined => {
  if (!areOpposed(a, b) || areOfOtherThings(a, b) || areOtherDeeds(a, b)) return undefined
  if (Math.min(coverOf(a, b), coverOf(b, a)) < oneProposition) return undefined
  // What has not happened may yet happen; what may happen need not.
  const bothHold =
    isForecast(a) !== isForecast(b) &&
    [a, b].some((one) => isForecast(one) && one.claim.polarity === 'positive')
  return finding(bothHold ? 'differ' : 'contradict', 'polarity', whole(a), whole(b))
}
