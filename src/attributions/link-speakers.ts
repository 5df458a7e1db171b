import type { Attribution } from '../article/attribution.js'
import type { Entity, Mention } from '../article/entity.js'
import { overlaps, type Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import { indexSources, type SourceIndex, speakersAt } from './index-sources.js'
import type { AttributionLanguage } from './language.js'

/**
 * Ties the first person singular in a named person's words to that person, as pronoun mentions; `we` is nobody's.
 * Returns the entities with the new mentions.
 */
export const linkSpeakers = (
  document: Document,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  language: AttributionLanguage,
): readonly Entity[] => {
  let index: SourceIndex | undefined
  const persons = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id))
  const found = new Map<string, Mention[]>()
  for (const { text, start, end } of document.tokens) {
    if (!language.speakerPronouns.has(text.toLowerCase())) continue
    index ??= indexSources(document, entities, attributions, language.narration)
    const entity = speakerAt(index, start, persons)
    if (entity === undefined) continue
    found.set(entity, [...(found.get(entity) ?? []), { start, end, form: 'pronoun', basis: 'speaker' }])
  }
  return moveSources(entities, attributions).map((entity) => addMentions(entity, found.get(entity.id) ?? []))
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`

/** `he said` belongs to the one who has been found to speak, whoever the pronoun was taken for before. */
const moveSources = (
  entities: readonly Entity[],
  attributions: readonly Attribution[],
): readonly Entity[] => {
  const owners = new Map<string, string>()
  for (const { source } of attributions)
    if (source?.entity !== undefined) owners.set(keyOf(source), source.entity)
  const moved = new Map<string, Mention[]>()
  const stays = (id: string, mention: Mention): boolean => {
    const owner = mention.form === 'name' ? undefined : owners.get(keyOf(mention))
    if (owner === undefined || owner === id) return true
    moved.set(owner, [...(moved.get(owner) ?? []), { ...mention, basis: 'speaker' }])
    return false
  }
  const kept = entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter((mention) => stays(entity.id, mention)),
  }))
  return kept.map((entity) => addMentions(entity, moved.get(entity.id) ?? []))
}

const speakerAt = (index: SourceIndex, position: number, persons: ReadonlySet<string>): string | undefined =>
  speakersAt(index, position).find((entity) => persons.has(entity))

const addMentions = (entity: Entity, mentions: readonly Mention[]): Entity => {
  const added = mentions.filter((mention) => !entity.mentions.some((known) => overlaps(known, mention)))
  if (added.length === 0) return entity
  return {
    ...entity,
    mentions: [...entity.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end),
  }
}
