import type { PreparedArticle } from './prepare-article.js'
import type { Keys } from './terms.js'

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

/** Likeness of two sets of keys, the telling ones first: 0 to 1. */
export const cosine = (a: Keys, b: Keys, rarity: (key: string) => number): number => {
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

/** How telling each shared key of a kind is, the most telling first. */
export const sharedRarity = (
  a: Keys,
  b: Keys,
  kind: string,
  rarity: (key: string) => number,
): readonly number[] => {
  const shared: number[] = []
  for (const [key, weight] of a) {
    const other = key[0] === kind ? b.get(key) : undefined
    if (other !== undefined) shared.push(Math.min(weight, other) * rarity(key))
  }
  return shared.sort((one, other) => other - one)
}
