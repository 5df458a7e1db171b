import type { Entity } from '../article/entity.js'
import { plainRelation } from '../base/relation.js'
import { firstEndingAfter, type Span } from '../base/span.js'
import type { Context } from './context.js'
import type { Source } from './report.js'

interface Place extends Span {
  readonly entity: string
  readonly type: string
  readonly form: string
}

/** Mentions in text order, for looking up whose a word is. */
export interface MentionIndex {
  /** Names and pronouns: none overlaps another. */
  readonly names: readonly Place[]
  /** Descriptions, which may hold a name. */
  readonly descriptions: readonly Place[]
}

export const indexMentions = (entities: readonly Entity[]): MentionIndex => {
  const places = entities
    .flatMap(({ id, type, mentions }) =>
      mentions.map(({ start, end, form }): Place => ({ start, end, form, type, entity: id })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    names: places.filter(({ form }) => form !== 'nominal'),
    descriptions: places.filter(({ form }) => form === 'nominal'),
  }
}

const placeAt = (places: readonly Place[], position: number): Place | undefined => {
  const place = places[firstEndingAfter(places, position)]
  return place !== undefined && place.start <= position ? place : undefined
}

/** The entity whose mention holds the word at `position`. */
export const mentionAt = ({ names, descriptions }: MentionIndex, position: number): Place | undefined =>
  placeAt(names, position) ?? placeAt(descriptions, position)

/** `who` stands for what its clause hangs on. */
export const antecedentOf = (context: Context, head: number): number => {
  const { tokens } = context.document
  if (!context.language.relativePronouns.has(tokens[head].text.toLowerCase())) return head
  let token = tokens[head]
  for (let step = 0; step < 5 && token.head >= 0; step += 1) {
    const up = tokens[token.head]
    if (token.dep === 'acl:relcl') return up.index
    token = up
  }
  return head
}

/** The entity that a source names, by its head or by the name behind a title (`Foreign Minister Jane Roe`). */
export const entityOf = (context: Context, source: Source, mentions: MentionIndex): string | undefined => {
  const { tokens } = context.document
  const head = antecedentOf(context, source.head)
  const place = mentionAt(mentions, tokens[head].start)
  if (place !== undefined) return place.entity
  return nameBehindTitle(context, head, mentions)
}

const nameBehindTitle = (context: Context, head: number, mentions: MentionIndex): string | undefined => {
  const { tokens } = context.document
  const { last } = context.extents[head]
  for (let index = head + 1; index <= Math.min(last, head + 8); index += 1) {
    const token = tokens[index]
    if (/^[,;:()—–]$/.test(token.text)) return undefined
    const place = mentionAt(mentions, token.start)
    if (
      place?.type === 'person' &&
      place.form === 'name' &&
      /^(?:flat|appos|compound|nmod|dep)$/.test(plainRelation(token.dep))
    )
      return place.entity
  }
  return undefined
}
