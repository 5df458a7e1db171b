import type { LinkBasis } from '../article/entity.js'
import { spellingKey } from '../names/spelling.js'
import type { LinkedName, NameCluster, PlacedName } from './cluster.js'
import type { EntityLanguage } from './language.js'
import { fitOf, isSameFullName, type PersonName, readPersonName } from './person-name.js'

interface Person {
  /** The fullest name so far. */
  name: PersonName
  readonly links: LinkedName[]
  /** Starts of the full mentions, in text order. */
  readonly fullStarts: number[]
  /** Start of the latest single-word mention so far. */
  latestShort: number
}

type Index = Map<string, Set<Person>>

const addTo = (index: Index, key: string, person: Person): void => {
  const known = index.get(key)
  if (known === undefined) index.set(key, new Set([person]))
  else known.add(person)
}

/** The words under which a person is looked for: each spelled alike gives the same key. */
const keysOf = ({ given, surname, words }: PersonName): readonly string[] => [
  ...new Set([given, surname, words[words.length - 1]].map(spellingKey)),
]

const candidatesFor = (index: Index, name: PersonName): readonly Person[] => [
  ...new Set(keysOf(name).flatMap((key) => [...(index.get(key) ?? [])])),
]

/** At most so many people of one key are compared, so that the time stays linear. */
const mostCompared = 24

const add = (person: Person, name: PlacedName, basis: LinkBasis, confidence: number): void => {
  person.links.push({ name, basis, confidence })
  if (/\s/.test(name.text)) person.fullStarts.push(name.start)
  else person.latestShort = name.start
}

const newPerson = (name: PersonName): Person => ({ name, links: [], fullStarts: [], latestShort: -1 })

/** Start of the person's last mention before `position`, -1 when there is none. */
const lastBefore = ({ fullStarts, latestShort }: Person, position: number): number => {
  let low = 0
  let high = fullStarts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fullStarts[middle] < position) low = middle + 1
    else high = middle
  }
  return Math.max(latestShort, low === 0 ? -1 : fullStarts[low - 1])
}

const groupFullNames = (
  names: readonly PlacedName[],
  index: Index,
  language: EntityLanguage,
): readonly Person[] => {
  const persons: Person[] = []
  for (const mention of names) {
    const name = readPersonName(mention.text, language)
    const known = candidatesFor(index, name)
      .slice(0, mostCompared)
      .find((person) => isSameFullName(person.name, name, language))
    if (known === undefined) {
      const person = newPerson(name)
      add(person, mention, 'same-name', 1)
      persons.push(person)
      for (const key of keysOf(name)) addTo(index, key, person)
    } else {
      const same = known.name.words.join(' ') === name.words.join(' ')
      add(known, mention, same ? 'same-name' : 'variant', same ? 1 : 0.9)
      if (name.words.length > known.name.words.length) known.name = name
      for (const key of keysOf(name)) addTo(index, key, known)
    }
  }
  return persons
}

const fitRank = { surname: 3, variant: 2, first: 1 }
const fitConfidence = { surname: 0.97, variant: 0.85, first: 0.85 }

interface Fit {
  readonly person: Person
  readonly fit: 'surname' | 'first' | 'variant'
  /** Mentioned before this one. */
  readonly isKnown: boolean
  readonly distance: number
}

const isBetter = (a: Fit, b: Fit): boolean => {
  if (a.isKnown !== b.isKnown) return a.isKnown
  if (fitRank[a.fit] !== fitRank[b.fit]) return fitRank[a.fit] > fitRank[b.fit]
  return a.distance < b.distance
}

/** The person a single word stands for: the best fit, then the one mentioned last before it. */
const bestFit = (mention: PlacedName, persons: readonly Person[]): Fit | undefined => {
  let best: Fit | undefined
  for (const person of persons.slice(0, mostCompared)) {
    const fit = fitOf(mention.text, person.name)
    if (fit === undefined) continue
    const before = lastBefore(person, mention.start)
    const found = { person, fit, isKnown: before >= 0, distance: mention.start - before }
    if (best === undefined || isBetter(found, best)) best = found
  }
  return best
}

const groupShortNames = (
  names: readonly PlacedName[],
  persons: readonly Person[],
  index: Index,
  language: EntityLanguage,
): readonly Person[] => {
  const alone: Person[] = []
  for (const mention of names) {
    const name = readPersonName(mention.text, language)
    const key = spellingKey(mention.text)
    const fit = bestFit(mention, [...(index.get(key) ?? [])])
    if (fit === undefined) {
      const person = newPerson(name)
      add(person, mention, 'same-name', 1)
      alone.push(person)
      addTo(index, key, person)
    } else if (fit.person.name.words.length === 1 && fit.fit === 'surname')
      add(fit.person, mention, 'same-name', 1)
    else add(fit.person, mention, fit.fit === 'variant' ? 'variant' : 'short-name', fitConfidence[fit.fit])
  }
  return [...persons, ...alone]
}

/** People by name: full names first, then the single words that stand for them. Two of one surname stay two. */
export const groupPersons = (
  names: readonly PlacedName[],
  language: EntityLanguage,
): readonly NameCluster[] => {
  const index: Index = new Map()
  const isFull = ({ text }: PlacedName): boolean => /\s/.test(text)
  const full = groupFullNames(names.filter(isFull), index, language)
  const all = groupShortNames(
    names.filter((name) => !isFull(name)),
    full,
    index,
    language,
  )
  return all.map(({ name, links }) => ({
    type: 'person',
    name: name.words.join(' '),
    links: [...links].sort((a, b) => a.name.start - b.name.start),
    ...(links[0].name.entry === undefined ? {} : { entry: links[0].name.entry }),
  }))
}
