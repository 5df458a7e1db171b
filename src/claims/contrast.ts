import type { Token } from '../model/document.js'
import { phraseOf } from './phrase.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './slot-phrases.js'
import { kids, lower, type Tree } from './tree.js'

const isDenied = (tree: Tree, token: Token): Token | undefined => {
  const before = kids(tree, token.index, 'advmod', 'cc').find((word) => lower(word) === 'not')
  const next = before === undefined ? undefined : tree.tokens[before.index + 1]
  return next === undefined || tree.language.limiters.has(lower(next)) ? undefined : before
}

/** `A, not B` and `not A but B` behind a copula: a claim for each, of opposite polarity. */
const contrastOf = (around: Surroundings, claim: ReadClaim): readonly ReadClaim[] => {
  const { tree, claimHeads } = around
  const { predicate, slots } = claim
  if (!predicate.copular || slots.object === undefined) return [claim]
  const others = kids(tree, predicate.main, 'conj', 'appos').filter(
    ({ index }) => !claimHeads.has(index) && index > predicate.main,
  )
  const denied = others.find((other) => isDenied(tree, other) !== undefined)
  const but =
    claim.mood.polarity === 'negative'
      ? others.find((other) => kids(tree, other.index, 'cc').some((word) => lower(word) === 'but'))
      : undefined
  const second = denied ?? but
  if (second === undefined) return [claim]
  const cut = Math.max(predicate.main, tree.first[second.index] - 1)
  const first = {
    ...slots.object,
    end: trimmedEnd(tree, slots.object.range.first, cut),
    range: { first: slots.object.range.first, last: cut },
  }
  const rest = phraseOf(tree, second.index, claimHeads)
  const object = denied === undefined ? rest : dropNot(tree, rest.range.first, rest)
  return [
    { ...claim, slots: { ...slots, object: first } },
    {
      ...claim,
      slots: { ...slots, object },
      mood: { ...claim.mood, polarity: denied === undefined ? 'positive' : 'negative' },
    },
  ]
}

const trimmedEnd = (tree: Tree, first: number, last: number): number => {
  let at = last
  while (at > first && (tree.tokens[at].pos === 'PUNCT' || tree.tokens[at].pos === 'CCONJ')) at--
  return tree.tokens[at].end
}

const dropNot = (
  tree: Tree,
  first: number,
  phrase: ReturnType<typeof phraseOf>,
): ReturnType<typeof phraseOf> => {
  const start = lower(tree.tokens[first]) === 'not' ? first + 1 : first
  return { ...phrase, start: tree.tokens[start].start, range: { first: start, last: phrase.range.last } }
}

export const splitContrasts = (around: Surroundings, claims: readonly ReadClaim[]): readonly ReadClaim[] =>
  claims.flatMap((claim) => contrastOf(around, claim))
