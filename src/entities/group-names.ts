import type { LinkBasis } from '../article/entity.js'
import type { Document } from '../model/document.js'
import type { NameMention } from '../names/candidate.js'
import type { Gazetteer } from '../names/gazetteer.js'
import { nameKey } from '../names/gazetteer.js'
import { foldSpelling } from '../names/spelling.js'
import type { LinkedName, NameCluster, PlacedName } from './cluster.js'
import { groupBodies } from './group-bodies.js'
import { groupPersons } from './group-persons.js'
import type { EntityLanguage } from './language.js'

const foldSpaces = (text: string): string => (/[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text)

/** Names with their token indexes and readable text. */
export const placeNames = (
  { tokens, text }: Document,
  names: readonly NameMention[],
): readonly PlacedName[] => {
  const placed: PlacedName[] = []
  let index = 0
  for (const name of names) {
    while (index < tokens.length && tokens[index].end <= name.start) index += 1
    let end = index
    while (end < tokens.length && tokens[end].start < name.end) end += 1
    placed.push({
      ...name,
      first: index,
      endToken: end,
      text: foldSpaces(text.slice(name.start, name.end)),
    })
  }
  return placed
}

/** `Buryats` and `Buryat` are one group where no list has them. */
const groupKey = (text: string): string => text.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '')

const keyOf = ({ entry, type, text }: PlacedName): string => {
  if (entry !== undefined && entry.type === type) return `entry ${entry.name} ${entry.country ?? ''}`
  return type === 'group' ? groupKey(text) : foldSpelling(nameKey(text))
}

/** The form shown: for groups the noun in the plural where it occurs, else the longest. */
const fullest = (links: readonly LinkedName[]): string => {
  const texts = links.map(({ name }) => name.text)
  const isGroup = links[0].name.type === 'group'
  const pool =
    isGroup && texts.some((text) => /s$/.test(text)) ? texts.filter((text) => /s$/.test(text)) : texts
  return pool.reduce((best, text) => (text.length > best.length ? text : best))
}

/** Places and groups: by list entry, else by spelling. */
const groupByKey = (names: readonly PlacedName[]): readonly NameCluster[] => {
  const groups = new Map<string, LinkedName[]>()
  const seen = new Set<string>()
  for (const name of names) {
    const key = keyOf(name)
    const links = groups.get(key)
    const same = seen.has(`${key} ${name.text}`)
    seen.add(`${key} ${name.text}`)
    if (links === undefined) groups.set(key, [{ name, basis: 'same-name', confidence: 1 }])
    else {
      const basis: LinkBasis = same ? 'same-name' : name.entry === undefined ? 'variant' : 'list'
      links.push({ name, basis, confidence: same ? 1 : name.entry === undefined ? 0.9 : 0.98 })
    }
  }
  return [...groups.values()].map((links) => {
    const entry = links.find(({ name }) => name.entry !== undefined)?.name.entry
    return {
      type: links[0].name.type,
      name: fullest(links),
      links,
      ...(entry === undefined ? {} : { entry }),
    }
  })
}

const firstStart = ({ links }: NameCluster): number => links[0].name.start

/** All name mentions, each in the cluster of what it names; clusters in the order of their first mention. */
export const groupNames = (
  document: Document,
  names: readonly PlacedName[],
  gazetteer: Gazetteer,
  language: EntityLanguage,
): readonly NameCluster[] => {
  const ofType = (type: PlacedName['type']): readonly PlacedName[] =>
    names.filter((name) => name.type === type)
  return [
    ...groupPersons(ofType('person'), language),
    ...groupByKey(ofType('place')),
    ...groupBodies(ofType('organization'), document, gazetteer, language),
    ...groupByKey(ofType('group')),
  ].sort((a, b) => firstStart(a) - firstStart(b))
}
