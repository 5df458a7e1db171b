import type { Term } from './terms.js'

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
export const covered = (a: readonly Term[], b: readonly Term[]): number => {
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
