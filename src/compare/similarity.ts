import type { PreparedArticle } from './prepare-article.js'
import type { Keys, Statement, Term } from './statement.js'
import { rangesMeet } from './time.js'

const sameConcept = 0.85
const sameField = 0.35

/** 0 to 1: how near two words are, by their form, else by the lists. */
export const termSimilarity = (a: Term, b: Term): number => {
  if (a.state !== undefined || b.state !== undefined) return a.state === b.state ? 1 : 0
  if (a.lemma === b.lemma) return 1
  let best = 0
  for (const one of a.senses) {
    for (const other of b.senses) {
      if (one.concept === other.concept) return sameConcept
      if (one.field === other.field) best = sameField
    }
  }
  return best
}

/** Share of `a`'s weight that has a counterpart in `b`; each word is given its nearest. */
const covered = (a: readonly Term[], b: readonly Term[]): number => {
  let total = 0
  let found = 0
  for (const term of a) {
    let best = 0
    for (const other of b) best = Math.max(best, termSimilarity(term, other))
    total += term.weight
    found += term.weight * best
  }
  return total === 0 ? 0 : found / total
}

/** Claims added to those of the two articles, with the share of them that would have a key: smooths short articles. */
const priorClaims = 60
const priorShare: Readonly<Record<string, number>> = { w: 0.003, c: 0.012, e: 0.02, n: 0.003 }

/**
 * How telling a key is between two articles: the rarer in both, the more. Only these two articles count, so that
 * others that are added change nothing.
 */
export const rarityBetween = (a: PreparedArticle, b: PreparedArticle): ((key: string) => number) => {
  const claims = a.statements.length + b.statements.length + priorClaims
  const known = new Map<string, number>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const uses =
      (a.counts.get(key) ?? 0) + (b.counts.get(key) ?? 0) + priorClaims * (priorShare[key[0]] ?? 0.01)
    const rarity = Math.log(claims / uses)
    known.set(key, rarity)
    return rarity
  }
}

const cosine = (a: Keys, b: Keys, rarity: (key: string) => number): number => {
  let product = 0
  let lengthA = 0
  let lengthB = 0
  for (const [key, weight] of a) {
    const square = rarity(key) ** 2
    lengthA += weight * weight * square
    const other = b.get(key)
    if (other !== undefined) product += weight * other * square
  }
  for (const [key, weight] of b) lengthB += (weight * rarity(key)) ** 2
  return product === 0 ? 0 : product / Math.sqrt(lengthA * lengthB)
}

const sharedRarity = (a: Keys, b: Keys, kind: string, rarity: (key: string) => number): readonly number[] => {
  const shared: number[] = []
  for (const [key, weight] of a) {
    const other = key[0] === kind ? b.get(key) : undefined
    if (other !== undefined) shared.push(Math.min(weight, other) * rarity(key))
  }
  return shared.sort((one, other) => other - one)
}

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
}

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
  }
}

/** Logistic regression over `Likeness`; `bench/compare.ts --fit` prints how it was fitted and checked. */
export const linkWeights: Readonly<Record<keyof Likeness | 'bias', number>> = {
  bias: -6.75,
  lesserCover: 2.4,
  greaterCover: 2.76,
  concept: 0.54,
  second: 0.38,
  states: 0.29,
  context: 4.19,
  actorsApart: -0.56,
  swapped: -0.5,
  sameType: 0.52,
  forecastApart: -0.38,
  timesApart: -0.78,
  length: 0.04,
}

/** 0 to 1: how likely two claims tell of the same event or proposition. */
export const linkStrength = (likeness: Likeness): number => {
  let sum = linkWeights.bias
  for (const name of Object.keys(likeness) as (keyof Likeness)[]) sum += linkWeights[name] * likeness[name]
  return 1 / (1 + Math.exp(-sum))
}
