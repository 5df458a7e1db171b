import type { Document, Token } from '../model/document.js'
import type { ClaimLanguage, Commitment, Hedge } from './language.js'
import { kid, kids, lower, readTree, relationOf, type Tree } from './tree.js'
import { subjectOf } from './verb-form.js'

/**
 * How far the text stands for an event, from -3 (it says that it did not happen) to 3 (that it did). The values are
 * round: certain 3, probable 2, possible 1, unsaid 0, denied the same below 0.
 * That a bare `will` counts as certain was kept after a look at the development figures; the others were set before.
 */
export type FactualityAt = (token: number) => number

const full = 3
/** What the text says did not happen. */
const denied = -3
/** Left open, as aims and what is merely wanted are: `to restore order`. */
const open = 1
/** Neither said to be so nor not: conditions and questions. */
const unsaid = 0
const hedgeValues: Readonly<Record<Hedge, number>> = { certain: 3, probable: 2, possible: 1 }

const isNegated = (tree: Tree, index: number): boolean =>
  kids(tree, index, 'advmod').some(
    (word) => tree.language.negators.has(lower(word)) && !isLimited(tree, word),
  ) ||
  kids(tree, index, 'det').some((word) => tree.language.negativeWords.has(lower(word))) ||
  kids(tree, index, 'nsubj').some(
    (subject) =>
      tree.language.negativeWords.has(lower(subject)) ||
      kids(tree, subject.index, 'det').some((word) => tree.language.negativeWords.has(lower(word))),
  )

/** `not only`, `not until`: they deny nothing. */
const isLimited = (tree: Tree, { index }: Token): boolean => {
  const next = tree.tokens[index + 1]
  return (
    next !== undefined && (tree.language.limiters.has(lower(next)) || lower(next) === tree.language.untilWord)
  )
}

const isInfinitive = (tree: Tree, index: number): boolean =>
  kids(tree, index, 'mark', 'aux').some((mark) => lower(mark) === 'to')

/** What the event's own words leave of it. */
const ownValue = (tree: Tree, index: number): number => {
  const modal = kids(tree, index, 'aux').find((aux) => tree.language.modals.has(lower(aux)))
  const modalValue =
    modal === undefined
      ? full
      : (tree.language.modalValues.get(tree.language.modals.get(lower(modal)) ?? '') ?? full)
  const hedge = kids(tree, index, 'advmod')
    .map((word) => tree.language.hedgeAdverbs.get(lower(word)))
    .find((found) => found !== undefined && found !== 'certain')
  const hedged = hedge === undefined ? modalValue : Math.min(modalValue, hedgeValues[hedge])
  return isNegated(tree, index) ? -hedged : hedged
}

const clausalRelations = ['xcomp', 'ccomp', 'csubj', 'advcl', 'acl']
const nominalRelations = ['obj', 'nmod']

const isConditional = (tree: Tree, index: number): boolean =>
  kids(tree, index, 'mark').some((mark) => tree.language.conditionMarks.has(lower(mark)))

const commit = (commitment: Commitment, above: number): number =>
  commitment.value === undefined
    ? (commitment.factor ?? 1) * above
    : Math.min(commitment.value, commitment.value * (above < 0 ? -1 : 1))

/** The word above and what it does to its complement. */
const pull = (tree: Tree, token: Token, above: number): number | undefined => {
  const higher = tree.tokens[token.head]
  const commitment =
    tree.language.commitments.get(higher.lemma) ?? tree.language.commitments.get(lower(higher))
  const relation = relationOf(token)
  if (clausalRelations.includes(relation)) {
    if (isConditional(tree, token.index)) return unsaid
    if (token.dep === 'acl:relcl' || token.dep === 'advcl:relcl') return undefined
    if (
      relation === 'acl' &&
      !isInfinitive(tree, token.index) &&
      kid(tree, token.index, 'mark') === undefined
    )
      return undefined
    if (relation === 'advcl')
      return isInfinitive(tree, token.index)
        ? commitment === undefined
          ? open
          : commit(commitment, above)
        : adverbial(tree, token, above)
    if (commitment !== undefined) return commit(commitment, above)
    return isInfinitive(tree, token.index) ? open : above
  }
  return nominalRelations.includes(relation) && commitment !== undefined
    ? nominal(tree, higher, commitment, above)
    : undefined
}

/** What a verb or noun does to an event that is its object: `seek talks`, `avert a war`, `plans for a visit`. */
const nominal = (tree: Tree, higher: Token, commitment: Commitment, above: number): number | undefined => {
  if (commitment.value !== undefined) return commit(commitment, above)
  const prevents = tree.language.preventionVerbs.has(higher.lemma) && higher.pos === 'VERB'
  return prevents ? (commitment.factor ?? -1) * above : undefined
}

/** `without leaving` did not happen; any other adverbial clause is as sure as it puts itself. */
const adverbial = (tree: Tree, token: Token, above: number): number | undefined => {
  const marks = kids(tree, token.index, 'mark', 'case').map(lower)
  if (marks.includes('without')) return denied
  return marks.includes('until') || (marks.includes('when') && above < 2) ? Math.min(above, 1) : undefined
}

const conjunctHead = (tree: Tree, token: Token): Token => {
  let at = token
  for (let steps = 0; at.dep === 'conj' && at.head >= 0 && steps < 20; steps++) at = tree.tokens[at.head]
  return at
}

const isAsked = (tree: Tree, token: Token): boolean => {
  const { endToken } = tree.document.sentences[token.sentence]
  return tree.tokens[endToken - 1]?.text === '?' && subjectOf(tree, token.index) !== undefined
}

const valueAt = (tree: Tree, index: number, depth: number): number => {
  const token = tree.tokens[index]
  const own = ownValue(tree, index)
  const first = conjunctHead(tree, token)
  const shared =
    first !== token && kid(tree, index, 'aux', 'nsubj', 'cop') === undefined && own === full
      ? ownShared(tree, first)
      : own
  if (isAsked(tree, token)) return Math.min(shared, unsaid)
  if (first.head < 0 || depth > 12) return shared
  const above = valueAt(tree, first.head, depth + 1)
  const pulled = pull(tree, first, above)
  if (pulled === undefined) return shared
  return shared < 0
    ? Math.sign(shared) * Math.min(Math.abs(shared), Math.abs(pulled)) * (pulled < 0 ? -1 : 1)
    : Math.min(shared, pulled)
}

const ownShared = (tree: Tree, first: Token): number => ownValue(tree, first.index)

/** Reads a document's trees for the factuality of any of its events. */
export const readFactuality = (document: Document, language: ClaimLanguage): FactualityAt => {
  const tree = readTree(document, language)
  return (token) => Math.max(-full, Math.min(full, valueAt(tree, token, 0)))
}
