import { cosine, sharedRarity } from './rarity.js'
import type { Statement } from './statement.js'
import { covered, termSimilarity } from './term-similarity.js'
import type { Term } from './terms.js'
import { rangesMeet } from './time.js'

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const item of a) if (b.has(item)) return true
  return false
}

/** What the link between two claims is reckoned from. */
export interface Likeness {
  /** Share of the words of the one that the other has a counterpart for: the lesser and the greater share. */
  readonly lesserCover: number
  readonly greaterCover: number
  /** How telling the best and the second-best shared concept is. */
  readonly concept: number
  readonly second: number
  readonly states: number
  /** Likeness of the sentences around. */
  readonly context: number
  /** The acting states are known and are not the same. */
  readonly actorsApart: number
  /** Who acts in the one is acted upon in the other. */
  readonly swapped: number
  readonly sameType: number
  readonly forecastApart: number
  /** Both are dated, and no day is in both. */
  readonly timesApart: number
  /** Logarithm of the greater number of words. */
  readonly length: number
  /** Both have subjects with content, which have nothing in common. */
  readonly subjectsApart: number
  readonly sharedNumber: number
}

const areSubjectsApart = (a: Statement, b: Statement): boolean => {
  const [one, other] = [a.subjects, b.subjects]
  return (
    0 < one.length &&
    0 < other.length &&
    !one.some((term) => other.some((match) => 0 < termSimilarity(term, match)))
  )
}

const isSubject = ({ role }: Term): boolean => role === 'subject'

/** Whether nothing is in common but what they tell of: `the ship had passed`, `the ship may be towed`. */
export const shareSubjectOnly = (a: Statement, b: Statement): boolean => {
  let shares = false
  for (const term of a.terms)
    for (const match of b.terms) {
      if (termSimilarity(term, match) === 0) continue
      if (!isSubject(term) || !isSubject(match)) return false
      shares = true
    }
  return shares
}

/** What two claims have in common and what sets them apart. `rarity` is that between their articles. */
export const likenessOf = (a: Statement, b: Statement, rarity: (key: string) => number): Likeness => {
  const one = covered(a.terms, b.terms)
  const other = covered(b.terms, a.terms)
  const concepts = sharedRarity(a.keys, b.keys, 'c', rarity)
  const actorsMeet = meet(a.actors, b.actors)
  const isForecast = ({ claim }: Statement): boolean => claim.type === 'forecast'
  return {
    lesserCover: Math.min(one, other),
    greaterCover: Math.max(one, other),
    concept: concepts[0] ?? 0,
    second: concepts[1] ?? 0,
    states: sharedRarity(a.keys, b.keys, 'e', rarity).reduce((sum, value) => sum + value, 0),
    context: cosine(a.context, b.context, rarity),
    actorsApart: 0 < a.actors.size && 0 < b.actors.size && !actorsMeet ? 1 : 0,
    swapped: !actorsMeet && (meet(a.actors, b.patients) || meet(a.patients, b.actors)) ? 1 : 0,
    sameType: a.claim.type === b.claim.type ? 1 : 0,
    forecastApart: isForecast(a) !== isForecast(b) ? 1 : 0,
    timesApart:
      0 < a.times.length &&
      0 < b.times.length &&
      !a.times.some((time) => b.times.some((at) => rangesMeet(time, at)))
        ? 1
        : 0,
    length: Math.log(1 + Math.max(a.terms.length, b.terms.length)),
    subjectsApart: areSubjectsApart(a, b) ? 1 : 0,
    sharedNumber: 0 < sharedRarity(a.keys, b.keys, 'n', rarity).length ? 1 : 0,
  }
}
