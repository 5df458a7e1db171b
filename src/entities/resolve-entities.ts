import type { Entity, EntityType, Mention, Role } from '../article/entity.js'
import { bySpan } from '../base/span.js'
import type { Document } from '../model/document.js'
import type { NameMention } from '../names/candidate.js'
import type { Gazetteer } from '../names/gazetteer.js'
import type { LinkedName, NameCluster, PlacedName } from './cluster.js'
import { findPhrases } from './find-phrases.js'
import { createRoleFinder, type FoundRole } from './find-roles.js'
import { findGovernmentSense } from './government-sense.js'
import { groupNames, placeNames } from './group-names.js'
import type { EntityLanguage } from './language.js'
import type { Link, Referent } from './referent.js'
import { resolvePhrases } from './resolve-phrases.js'

/** All that the last step needs to write the entities down. */
interface Findings {
  readonly document: Document
  readonly clusters: readonly NameCluster[]
  readonly referents: ReadonlyMap<NameCluster, Referent>
  readonly senses: ReadonlySet<number>
  readonly rolesOf: (name: PlacedName) => readonly FoundRole[]
}

const nameMention = ({ name, basis, confidence }: LinkedName, senses: ReadonlySet<number>): Mention => ({
  start: name.start,
  end: name.end,
  form: 'name',
  ...(senses.has(name.start) ? { sense: 'government' as const } : {}),
  basis,
  confidence,
})

/** Links below this are not shown: for people, and for places, bodies and groups, where a wrong one costs more than it gives. */
const leastConfidence = (type: EntityType, { phrase }: Link): number =>
  type === 'person' ? 0.4 : phrase.form === 'nominal' ? 0.7 : 0.55

const isShown = (type: EntityType, link: Link): boolean =>
  link.phrase.form !== 'name' && link.confidence >= leastConfidence(type, link) && link.isBeside !== true

const otherMention = ({ tokens }: Document, { phrase, basis, confidence }: Link): Mention => ({
  start: tokens[phrase.first].start,
  end: tokens[phrase.endToken - 1].end,
  form: phrase.form,
  basis,
  confidence: Math.round(confidence * 100) / 100,
})

const mentionsOf = ({ document, referents, senses }: Findings, cluster: NameCluster): Mention[] =>
  [
    ...cluster.links.map((link) => nameMention(link, senses)),
    ...(referents.get(cluster)?.links ?? [])
      .filter((link) => isShown(cluster.type, link))
      .map((link) => otherMention(document, link)),
  ].sort(bySpan)

const aliasesOf = ({ name, links }: NameCluster): string[] =>
  [...new Set(links.map((link) => link.name.text))].filter((text) => text !== name)

/** Each role once; one that says whose goes before the same without. */
const rolesOfCluster = ({ links }: NameCluster, rolesOf: Findings['rolesOf']): Role[] => {
  const roles = new Map<string, Role>()
  for (const { name } of links) {
    for (const { title, of } of rolesOf(name)) {
      const key = title.toLowerCase()
      const known = roles.get(key)
      if (known === undefined || (known.of === undefined && of !== undefined))
        roles.set(key, of === undefined ? { title } : { title, of })
    }
  }
  return [...roles.values()]
}

/** The country whose government a capital, or a seat of government, is used for, where the text names that country too. */
const countriesInText = (clusters: readonly NameCluster[]): ReadonlyMap<string, number> =>
  new Map(
    clusters.flatMap(({ entry, type }, index) =>
      type !== 'group' &&
      entry?.country !== undefined &&
      (entry.kind === 'country' || entry.name === 'European Union')
        ? [[entry.country, index] as const]
        : [],
    ),
  )

const idOf = (index: number): string => `e${index + 1}`

const toEntity = (
  findings: Findings,
  cluster: NameCluster,
  index: number,
  countries: ReadonlyMap<string, number>,
): Entity => {
  const { entry, name, type } = cluster
  const aliases = aliasesOf(cluster)
  const roles = type === 'person' ? rolesOfCluster(cluster, findings.rolesOf) : []
  const mentions = mentionsOf(findings, cluster)
  const country =
    entry?.kind === 'capital' || entry?.kind === 'seat' ? countries.get(entry.country ?? '') : undefined
  const governs = country !== undefined && mentions.some(({ sense }) => sense === 'government')
  return {
    id: idOf(index),
    type,
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(roles.length === 0 ? {} : { roles }),
    ...(governs ? { standsFor: idOf(country) } : {}),
    ...(entry?.ids === undefined ? {} : { ids: { ...entry.ids } }),
    mentions,
  }
}

/** Names in clusters, and everything else the text speaks of. For the last step, and for development. */
export const resolveDiscourse = (
  document: Document,
  names: readonly NameMention[],
  gazetteer: Gazetteer,
  language: EntityLanguage,
) => {
  const placed = placeNames(document, names)
  const clusters = groupNames(document, placed, gazetteer, language)
  const rolesOf = createRoleFinder(document, placed, gazetteer, language)
  const discourse = resolvePhrases(
    document,
    findPhrases(document, placed, language),
    clusters,
    rolesOf,
    gazetteer,
    language,
  )
  return { placed, clusters, rolesOf, discourse }
}

/**
 * Who is meant: one entity for every named person, place, organization and group, with all its mentions, in the order
 * of first mention. Speakers' own pronouns (`I`, `my` in a quotation) need to know who speaks: `linkSpeakers`.
 */
export const resolveEntities = (
  document: Document,
  names: readonly NameMention[],
  gazetteer: Gazetteer,
  language: EntityLanguage,
): readonly Entity[] => {
  const { placed, clusters, rolesOf, discourse } = resolveDiscourse(document, names, gazetteer, language)
  const senses = findGovernmentSense(document, placed, language.government)
  const referents = new Map(
    discourse.referents.flatMap((referent) =>
      referent.cluster === undefined ? [] : [[referent.cluster, referent] as const],
    ),
  )
  const findings = { document, clusters, referents, senses, rolesOf }
  const countries = countriesInText(clusters)
  return clusters.map((cluster, index) => toEntity(findings, cluster, index, countries))
}
