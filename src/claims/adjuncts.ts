import type { DateMention } from '../article/date.js'
import type { Entity } from '../article/entity.js'
import { firstEndingAfter, overlaps, type Span } from '../base/span.js'
import type { Token } from '../model/document.js'
import type { Clause } from './clauses.js'
import { type Phrase, phraseOf } from './phrase.js'
import { childrenOf, kids, lower, prepositionText, relationOf, type Tree } from './tree.js'

/** Positions of names and dates, for quick look-ups. */
export interface Places {
  /** Place mentions sorted by start, none overlapping. */
  readonly mentions: readonly Span[]
}

export const findPlaces = (entities: readonly Entity[]): Places => ({
  mentions: entities
    .filter(({ type }) => type === 'place')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start),
})

const covers = (spans: readonly Span[], token: Span): boolean => {
  const found = spans[firstEndingAfter(spans, token.start)]
  return found !== undefined && overlaps(found, token)
}

/** First token of a date and the token that heads it. */
export const dateHead = (tree: Tree, date: Span): Token | undefined => {
  const inside = tokensIn(tree, date)
  return inside.find(({ head }) => head < 0 || !overlaps(tree.tokens[head], date)) ?? inside[0]
}

export const tokensIn = (tree: Tree, span: Span): readonly Token[] => {
  const { tokens } = tree
  const from = firstEndingAfter(tokens, span.start)
  const inside: Token[] = []
  for (let at = from; at < tokens.length && tokens[at].start < span.end; at++) inside.push(tokens[at])
  return inside
}

const adjunctRelations = [
  'obl',
  'advmod',
  'nmod',
  'nummod',
  'dep',
  'appos',
  'parataxis',
  'compound',
  'discourse',
  'advcl',
]

/**
 * The verb that a date says the time of: up from its head through `of` and numbers, not out of a noun phrase
 * that is an argument.
 */
const timedVerb = (tree: Tree, head: Token, arguments_: ReadonlySet<number>): number | undefined => {
  let at = head
  for (let steps = 0; steps < 8; steps++) {
    if (arguments_.has(at.index) || at.head < 0 || !adjunctRelations.includes(relationOf(at)))
      return undefined
    const above = tree.tokens[at.head]
    if (relationOf(at) === 'obl' || relationOf(at) === 'advmod') return above.index
    if (relationOf(at) === 'nmod' && arguments_.has(above.index))
      return isMisattached(tree, at, above) ? above.head : undefined
    at = above
  }
  return undefined
}

/** `lost elections in April`: a bare date after the object belongs to the verb. */
const isMisattached = (tree: Tree, { index }: Token, noun: Token): boolean =>
  tree.language.lists.dateBearers.has(prepositionText(tree, index)) &&
  relationOf(noun) === 'obj' &&
  index > noun.index &&
  tree.last[index] >= tree.last[noun.index] - 1

export interface TimedDate extends Span {
  readonly date: number
  readonly verb: number
  readonly token: number
}

/** Every date with the verb that it times. */
export const timeDates = (
  tree: Tree,
  dates: readonly DateMention[],
  arguments_: ReadonlySet<number>,
): readonly TimedDate[] =>
  dates.flatMap((mention, date) => {
    const head = dateHead(tree, mention)
    const verb = head === undefined ? undefined : timedVerb(tree, head, arguments_)
    return verb === undefined || head === undefined
      ? []
      : [{ start: mention.start, end: mention.end, date, verb, token: head.index }]
  })

const isPlaceHead = (tree: Tree, token: Token, places: Places): boolean =>
  tree.language.placeNouns.has(token.lemma) || covers(places.mentions, token)

/** Whether an oblique says where: preposition of place before a place. */
export const isPlace = (tree: Tree, token: Token, places: Places): boolean => {
  const preposition = prepositionText(tree, token.index).split(' ')[0]
  if (!tree.language.placePrepositions.has(preposition) || preposition === 'to' || preposition === 'into')
    return false
  return isPlaceHead(tree, token, places)
}

export const isTime = (tree: Tree, token: Token, dates: readonly Span[]): boolean =>
  tree.language.timeNouns.has(token.lemma) || covers(dates, token)

/** Phrases that say where the clause's verb takes place. */
export const placesOf = (
  tree: Tree,
  clause: Clause,
  taken: ReadonlySet<number>,
  places: Places,
  claimHeads: ReadonlySet<number>,
  objectPlaces: readonly Token[] = [],
): readonly Phrase[] => {
  const nodes = clause.nodes
  const obliques = nodes
    .flatMap((node) => kids(tree, node, 'obl'))
    .filter((token) => !taken.has(token.index) && isPlace(tree, token, places))
  const inObjects = objectPlaces.filter(({ index }) => !taken.has(index))
  const adverbs = nodes
    .flatMap((node) => kids(tree, node, 'advmod'))
    .filter((word) => tree.language.lists.placeAdverbs.has(lower(word)))
  return [
    ...inObjects.map(({ index }) => phraseOf(tree, index, claimHeads)),
    ...obliques.map(({ index }) => phraseOf(tree, index, claimHeads)),
    ...adverbs.map(({ index }) => phraseOf(tree, index, claimHeads)),
  ].sort((a, b) => a.start - b.start)
}

/** `if` clauses below the clause's verb. */
export const conditionsOf = (
  tree: Tree,
  clause: Clause,
  conditions: ReadonlySet<number>,
): readonly number[] =>
  clause.nodes
    .flatMap((node) => childrenOf(tree, node))
    .map(({ index }) => index)
    .filter((index) => conditions.has(index))
