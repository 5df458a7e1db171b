import type { RelationSlot, RelationType } from './comparison.js'
import type { Lexicon } from './lexicon.js'
import type { Statement } from './statement.js'
import { termSimilarity } from './term-similarity.js'
import type { Term } from './terms.js'

/** How two claims about one thing stand to each other, before it is worded. */
export interface Finding {
  readonly relation: RelationType
  readonly slot: RelationSlot | null
  readonly values: readonly [string, string]
}

/** One way of finding a relation. */
export type FindRelation = (a: Statement, b: Statement, lexicon: Lexicon) => Finding | undefined

export const finding = (
  relation: RelationType,
  slot: RelationSlot | null,
  one: string,
  other: string,
): Finding => ({
  relation,
  slot,
  values: [one, other],
})

/** Weight from which a word is of the content. */
const telling = 0.5

export const isForecast = ({ claim }: Statement): boolean => claim.type === 'forecast'

/** As said: `a` negated, `not b`. */
export const whole = (statement: Statement): string => statement.words

export const isContent = ({ weight, state }: Term): boolean => telling <= weight && state === undefined

export const isDeed = ({ claim }: Statement): boolean => claim.type === 'event' || claim.type === 'cause'

/** The word among others that is most like a word, if any is of its class. */
export const nearest = (term: Term, others: readonly Term[]): Term | undefined => {
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

/** Share of the telling words of `a` that have a counterpart in `b`. */
export const coverOf = (a: Statement, b: Statement): number => {
  const content = a.terms.filter(({ weight }) => telling <= weight)
  const terms = content.length === 0 ? a.terms : content
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const found = terms.reduce((sum, term) => sum + (nearest(term, b.terms) === undefined ? 0 : term.weight), 0)
  return total === 0 ? 1 : found / total
}

/** Both have some, and none is in both. */
export const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  0 < a.size && 0 < b.size && ![...a].some((item) => b.has(item))

/** Whether both tell that something is done, and of the same kind: one concept or word stands in both predicates. */
export const doTheSame = (a: Statement, b: Statement): boolean => {
  const verbs = ({ terms }: Statement): readonly Term[] => terms.filter(({ role }) => role === 'predicate')
  return isDeed(a) && isDeed(b) && verbs(a).some((verb) => nearest(verb, verbs(b)) !== undefined)
}

const verbsOf = ({ terms }: Statement): readonly Term[] =>
  terms.filter((term) => term.role === 'predicate' && isContent(term))

/** Two predicates of which neither has a counterpart in the other claim: `ran aground`, `was not inspected`. */
export const areOtherDeeds = (a: Statement, b: Statement): boolean => {
  const [one, other] = [verbsOf(a), verbsOf(b)]
  const finds = (verbs: readonly Term[], { terms }: Statement): boolean =>
    verbs.some((verb) => nearest(verb, terms) !== undefined)
  return 0 < one.length && 0 < other.length && !finds(one, b) && !finds(other, a)
}
