import type { Entity, Mention } from '../article/entity.js'
import type { Document } from '../model/document.js'
import type { NameMention } from '../names/candidate.js'
import type { Gazetteer } from '../names/gazetteer.js'
import type { LinkedName, NameCluster } from './cluster.js'
import { findGovernmentSense } from './government-sense.js'
import { groupNames, placeNames } from './group-names.js'
import type { EntityLanguage } from './language.js'

const toMention = ({ name, basis, confidence }: LinkedName, senses: ReadonlySet<number>): Mention => ({
  start: name.start,
  end: name.end,
  form: 'name',
  ...(senses.has(name.start) ? { sense: 'government' as const } : {}),
  basis,
  confidence,
})

const aliasesOf = ({ name, links }: NameCluster): readonly string[] =>
  [...new Set(links.map((link) => link.name.text))].filter((text) => text !== name)

const toEntity = (cluster: NameCluster, index: number, senses: ReadonlySet<number>): Entity => {
  const aliases = aliasesOf(cluster)
  return {
    id: `e${index + 1}`,
    type: cluster.type,
    name: cluster.name,
    ...(aliases.length === 0 ? {} : { aliases: [...aliases] }),
    ...(cluster.entry?.ids === undefined ? {} : { ids: { ...cluster.entry.ids } }),
    mentions: cluster.links.map((link) => toMention(link, senses)),
  }
}

/** Who is meant: one entity for every person, place, organization and group, with all its mentions, in text order. */
export const resolveEntities = (
  document: Document,
  names: readonly NameMention[],
  gazetteer: Gazetteer,
  language: EntityLanguage,
): readonly Entity[] => {
  const placed = placeNames(document, names)
  const clusters = groupNames(document, placed, gazetteer, language)
  const senses = findGovernmentSense(document, placed, language.government)
  return clusters.map((cluster, index) => toEntity(cluster, index, senses))
}
