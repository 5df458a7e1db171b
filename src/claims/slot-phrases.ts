import type { Span } from '../base/span.js'
import type { Token } from '../model/document.js'
import { isPlace, isTime, type Places } from './adjuncts.js'
import { cutRange, type Phrase, phraseOf, type Range, toPhrase } from './phrase.js'
import type { Predicate } from './predicate.js'
import type { ClausesByHead, Referent } from './subject.js'
import {
  childrenOf,
  kid,
  kids,
  lower,
  prepositionOf,
  prepositionText,
  relationOf,
  type Tree,
} from './tree.js'
import { isCopular, subjectOf } from './verb-form.js'

/** What the slot rules look things up in. */
export interface Surroundings {
  readonly tree: Tree
  readonly byHead: ClausesByHead
  /** Heads of clauses that make claims: cut from the ends of phrases. */
  readonly claimHeads: ReadonlySet<number>
  readonly conditions: ReadonlySet<number>
  readonly places: Places
  /** Dates sorted by start. */
  readonly dates: readonly Span[]
}

const outside = [
  'nsubj',
  'csubj',
  'aux',
  'cop',
  'mark',
  'punct',
  'advcl',
  'parataxis',
  'discourse',
  'vocative',
  'expl',
  'cc',
  'dislocated',
]

/** `not` belongs to the copula, `not only` to the phrase. */
const isDenial = (tree: Tree, { index, text }: Token): boolean =>
  tree.language.negators.has(text.toLowerCase()) &&
  !tree.language.limiters.has(lower(tree.tokens[index + 1] ?? tree.tokens[index]))

const isInside = (around: Surroundings, head: number, copula: number, child: Token): boolean => {
  const { tree, dates, places } = around
  const relation = relationOf(child)
  if (outside.includes(relation))
    return (
      relation === 'advcl' &&
      !around.claimHeads.has(child.index) &&
      !around.conditions.has(child.index) &&
      child.index > head
    )
  if (relation === 'conj')
    return kid(tree, child.index, 'cop', 'nsubj', 'aux') === undefined && !around.claimHeads.has(child.index)
  if (relation === 'case') return true
  if (relation === 'advmod' && isDenial(tree, child)) return false
  if (relation === 'advmod')
    return child.index > copula && child.index < head
      ? !tree.language.hedgeAdverbs.has(lower(child))
      : child.index > head && !isTime(tree, child, dates)
  if (relation === 'obl')
    return (
      child.index > copula &&
      !around.tree.language.circumstancePrepositions.has(
        prepositionText(around.tree, child.index).split(' ')[0],
      ) &&
      !isTime(tree, child, dates) &&
      !(isPlace(tree, child, places) && child.index > head && tree.tokens[head].pos !== 'ADJ')
    )
  return true
}

/** Range of a nominal or adjective after a copula: what it governs, not the clause's subject and adverbials. */
export const copularRange = (around: Surroundings, head: number): Range => {
  const { tree } = around
  const copula = Math.max(-1, ...kids(tree, head, 'cop').map(({ index }) => index))
  const inside = childrenOf(tree, head).filter((child) => isInside(around, head, copula, child))
  const inverted = copula > head
  const kept = inside.filter(({ index }) =>
    inverted ? tree.last[index] < copula : tree.first[index] > copula,
  )
  const first = Math.min(head, ...kept.map(({ index }) => tree.first[index]))
  const last = Math.max(head, ...kept.map(({ index }) => tree.last[index]))
  const limiter =
    copula >= 0 && first - 2 > copula && tree.language.limiters.has(lower(tree.tokens[first - 1])) ? 2 : 0
  return cutRange(tree, head, { first: first - limiter, last }, around.claimHeads)
}

/** Range of a clause as a whole: from its subject to its last word. */
const clauseRange = ({ tree, claimHeads }: Surroundings, head: number): Range => {
  const skip = kids(tree, head, 'mark', 'cc', 'advmod', 'punct').filter(
    ({ index }) => index < (subjectOf(tree, head)?.index ?? head),
  )
  const first = skip.reduce(
    (start, { index }) => (tree.first[index] <= start ? Math.max(start, tree.last[index] + 1) : start),
    tree.first[head],
  )
  return cutRange(tree, head, { first: Math.min(first, head), last: tree.last[head] }, claimHeads)
}

export const phraseFor = (
  around: Surroundings,
  { head, clause }: Referent,
  keepPreposition = false,
): Phrase => {
  const { tree, claimHeads } = around
  if (clause) return toPhrase(tree, head, clauseRange(around, head))
  if (isCopular(tree, head)) return toPhrase(tree, head, copularRange(around, head))
  return phraseOf(tree, head, claimHeads, keepPreposition)
}

export const clausePhrase = (around: Surroundings, head: number): Phrase => {
  const { tree, claimHeads } = around
  return toPhrase(
    tree,
    head,
    cutRange(tree, head, { first: tree.first[head], last: tree.last[head] }, claimHeads),
  )
}

export const keptPhrase = (around: Surroundings, token: Token): Phrase =>
  prepositionOf(around.tree, token.index) === undefined || relationOf(token) === 'advcl'
    ? clausePhrase(around, token.index)
    : phraseOf(around.tree, token.index, around.claimHeads, true)

/** A phrase right behind the object that the verb does not call for belongs to the object's noun. */
export const extendObject = (around: Surroundings, predicate: Predicate, object: Phrase): Phrase => {
  const { tree, claimHeads } = around
  const next = joinedPhrase(around, predicate, object)
  if (next === undefined) return withoutPlace(around, object)
  return toPhrase(
    tree,
    object.head,
    cutRange(tree, object.head, { first: object.range.first, last: tree.last[next.index] }, claimHeads),
  )
}

/** The phrase right behind an object that belongs to the object's noun though it hangs on the verb. */
const joinedPhrase = (
  around: Surroundings,
  { main, lemma }: Predicate,
  object: Phrase,
): Token | undefined => {
  const { tree } = around
  const noun = tree.tokens[object.head]
  const next = kids(tree, main, 'obl').find(({ index }) => tree.first[index] === object.range.last + 1)
  if (next === undefined || object.head < main || noun.pos !== 'NOUN') return undefined
  const preposition = prepositionText(tree, next.index)
  if (tree.language.nounFrames.has(`${noun.lemma}_${preposition}`)) return next
  const own = tree.language.objectPrepositions.get(lemma)?.has(preposition) === true
  const of = preposition === 'from' && tree.language.roleNouns.has(noun.lemma)
  return !own && !isAdjunct(around, next) && (tree.language.lists.nounPrepositions.has(preposition) || of)
    ? next
    : undefined
}

/** `lost elections in Gyumri`: where it was done is no part of the object. */
const placeInside = ({ tree, places }: Surroundings, object: Phrase): Token | undefined =>
  kids(tree, object.head, 'nmod').find(
    (token) =>
      tree.last[token.index] >= object.range.last &&
      ['in', 'at'].includes(prepositionText(tree, token.index)) &&
      isPlace(tree, token, places) &&
      !tree.language.nounFrames.has(
        `${tree.tokens[object.head].lemma}_${prepositionText(tree, token.index)}`,
      ),
  )

const withoutPlace = (around: Surroundings, object: Phrase): Phrase => {
  const { tree, claimHeads } = around
  const place =
    tree.tokens[object.head].dep === 'obj' && tree.tokens[object.head].pos === 'NOUN'
      ? placeInside(around, object)
      : undefined
  if (place === undefined || tree.first[place.index] <= object.head) return object
  return toPhrase(
    tree,
    object.head,
    cutRange(tree, object.head, { first: object.range.first, last: tree.first[place.index] - 1 }, claimHeads),
  )
}

/** Places that hang on an object but say where the verb takes place. */
export const objectPlaces = (around: Surroundings, main: number): readonly Token[] =>
  kids(around.tree, main, 'obj').flatMap(({ index, pos }) => {
    const whole = phraseOf(around.tree, index, around.claimHeads)
    const place = pos === 'NOUN' ? placeInside(around, whole) : undefined
    return place === undefined || around.tree.first[place.index] <= index ? [] : [place]
  })

export const isAdjunct = (around: Surroundings, token: Token): boolean =>
  isTime(around.tree, token, around.dates) || isPlace(around.tree, token, around.places)
