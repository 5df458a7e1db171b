import type { ClaimType } from '../article/claim.js'
import type { Entity } from '../article/entity.js'
import { firstEndingAfter, overlaps, type Span } from '../base/span.js'
import type { Token } from '../model/document.js'
import type { Clause } from './clauses.js'
import type { Mood } from './mood.js'
import type { Phrase } from './phrase.js'
import type { Predicate } from './predicate.js'
import type { Slots } from './slots.js'
import { kid, kids, type Tree } from './tree.js'

/** What the type rules look at. */
export interface TypeInput {
  readonly tree: Tree
  readonly clause: Clause
  readonly predicate: Predicate
  readonly slots: Slots
  readonly mood: Mood
  /** Name mentions and quantities, each sorted by start. */
  readonly names: readonly Span[]
  readonly quantities: readonly Span[]
  /** The clause that it hangs on is a forecast. */
  readonly above: ClaimType | undefined
  /** A verb of hoping stands above it. */
  readonly hoped: boolean
  /** An `if` clause goes with it. */
  readonly conditional: boolean
}

/** One test of the list; the first that answers decides. */
export interface TypeRule {
  readonly id: string
  readonly read: (input: TypeInput) => ClaimType | undefined
}

export const findNames = (entities: readonly Entity[]): readonly Span[] =>
  entities
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'))
    .sort((a, b) => a.start - b.start)

export const covered = (spans: readonly Span[], token: Span): boolean => {
  const found = spans[firstEndingAfter(spans, token.start)]
  return found !== undefined && overlaps(found, token)
}

export const headOf = ({ tree }: TypeInput, phrase: Phrase | undefined): Token | undefined =>
  phrase === undefined ? undefined : tree.tokens[phrase.head]

/** The noun that says what a phrase is about. */
export const coreNoun = (input: TypeInput, phrase: Phrase | undefined): Token | undefined => {
  const head = headOf(input, phrase)
  return head && pastMeasure(input, head)
}

/** The noun that a noun of measure counts: `part of a pattern`. */
export const pastMeasure = ({ tree }: TypeInput, noun: Token): Token =>
  (tree.language.lists.measureNouns.has(noun.lemma) ? kid(tree, noun.index, 'nmod') : undefined) ?? noun

export const isAbstract = (input: TypeInput, phrase: Phrase | undefined): boolean => {
  const noun = coreNoun(input, phrase)
  return noun !== undefined && input.tree.language.abstractNouns.has(noun.lemma)
}

export const isConflict = (input: TypeInput, phrase: Phrase | undefined): boolean => {
  const noun = coreNoun(input, phrase)
  return noun !== undefined && input.tree.language.conflictNouns.has(noun.lemma)
}

export const counts = (input: TypeInput, phrase: Phrase | undefined): boolean =>
  phrase !== undefined && covered(input.quantities, phrase)

/** A verb that brings something about only changes where it has no object: `relations worsened`. */
export const classOf = ({ tree, predicate, slots }: TypeInput): string | undefined => {
  if (predicate.copular) return undefined
  const name = tree.language.verbClasses.get(predicate.lemma)
  const alone = slots.object === undefined && slots.complement === undefined && !predicate.passive
  return name === 'cause' && alone ? 'change' : name
}

export const hasComplement = ({ tree, predicate }: TypeInput): boolean =>
  kids(tree, predicate.main, 'xcomp', 'ccomp', 'obj').length > 0
