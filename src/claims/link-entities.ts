import type { Entity } from '../article/entity.js'
import type { Slot } from '../article/span.js'
import { firstEndingAfter, type Span } from '../base/span.js'
import type { Phrase } from './phrase.js'
import { childrenOf, kid, relationOf, type Tree } from './tree.js'

interface LinkedMention extends Span {
  readonly entity: string
  readonly type: Entity['type']
}

/** Mentions by the tokens that they cover, the longest first. */
export interface Links {
  readonly sorted: readonly LinkedMention[]
}

/** Every mention with its entity, sorted; a name inside a longer mention comes after it. */
export const linkMentions = (entities: readonly Entity[]): Links => ({
  sorted: entities
    .flatMap(({ id, type, mentions }) => mentions.map(({ start, end }) => ({ start, end, entity: id, type })))
    .sort((a, b) => a.start - b.start || b.end - a.end),
})

const mentionsAt = ({ sorted }: Links, { start, end }: Span): readonly LinkedMention[] => {
  const from = Math.max(0, firstEndingAfter(sorted, start) - 3)
  const found: LinkedMention[] = []
  for (let at = from; at < sorted.length && sorted[at].start < end; at++) {
    if (sorted[at].end >= end && sorted[at].start <= start) found.push(sorted[at])
  }
  return found
}

/** `Russian President Vladimir Putin` is read with the title as head, or with the name. */
const nameBeside = (tree: Tree, head: number): readonly number[] =>
  childrenOf(tree, head)
    .filter((child) => ['flat', 'appos', 'compound'].includes(relationOf(child)) && child.index === head + 1)
    .map(({ index }) => index)

const isCoordinated = (tree: Tree, head: number): boolean =>
  kid(tree, head, 'conj') !== undefined && tree.tokens[head].pos !== 'VERB'

/** The entity that a phrase's head refers to; none for two coordinated. */
export const entityOf = (tree: Tree, links: Links, phrase: Phrase): string | undefined => {
  const conjunct = kid(tree, phrase.head, 'conj')
  if (isCoordinated(tree, phrase.head) && conjunct !== undefined && conjunct.index <= phrase.range.last)
    return undefined
  if (tree.tokens[phrase.head].pos === 'ADJ' || tree.tokens[phrase.head].pos === 'VERB') return undefined
  for (const at of [phrase.head, ...nameBeside(tree, phrase.head)]) {
    const found = mentionsAt(links, tree.tokens[at]).filter(
      ({ type }) => at === phrase.head || type === 'person' || type === 'organization',
    )
    if (found.length > 0) return found[0].entity
  }
  return undefined
}

export const toSlot = (tree: Tree, links: Links, phrase: Phrase | undefined): Slot | null => {
  if (phrase === undefined) return null
  const entity = entityOf(tree, links, phrase)
  return { start: phrase.start, end: phrase.end, ...(entity !== undefined && { entity }) }
}
