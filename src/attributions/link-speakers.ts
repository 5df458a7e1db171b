import type { Attribution } from '../article/attribution.js'
import type { Entity, Mention } from '../article/entity.js'
import { overlaps } from '../base/span.js'
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
  { speakerPronouns }: AttributionLanguage,
): readonly Entity[] => {
  const index = indexSources(document, entities, attributions)
  const persons = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id))
  const found = new Map<string, Mention[]>()
  for (const { text, start, end } of document.tokens) {
    if (!speakerPronouns.has(text.toLowerCase())) continue
    const entity = speakerAt(index, start, persons)
    if (entity === undefined) continue
    found.set(entity, [...(found.get(entity) ?? []), { start, end, form: 'pronoun', basis: 'speaker' }])
  }
  return entities.map((entity) => addMentions(entity, found.get(entity.id) ?? []))
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
