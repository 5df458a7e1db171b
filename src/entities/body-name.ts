import type { Document } from '../model/document.js'
import { isAcronymOf } from '../names/find-acronyms.js'
import type { Gazetteer, GazetteerEntry } from '../names/gazetteer.js'
import { entriesOf } from '../names/gazetteer.js'
import type { PlacedName } from './cluster.js'
import type { EntityLanguage } from './language.js'

/** A body's name without what is only around it, and whose body it is. */
export interface BodyName {
  /** Key of the name proper: adjective of nationality and suffix left out. */
  readonly core: string
  /** ISO code of the country it belongs to, where name or text says so. */
  readonly owner?: string
  /** Made of general words only, so that every country has one: `Foreign Ministry`. */
  readonly isGeneric: boolean
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/)

const countryOf = (entries: readonly GazetteerEntry[]): string | undefined =>
  entries.find(
    ({ kind, country }) =>
      country !== undefined && (kind === 'people' || kind === 'country' || kind === 'capital'),
  )?.country

/** `Azerbaijan's Foreign Ministry`, `the Foreign Ministry of Azerbaijan`, `the Russian parliament`. */
const ownerAround = (
  { tokens, text }: Document,
  name: PlacedName,
  gazetteer: Gazetteer,
): string | undefined => {
  const lookUp = (first: number, end: number): string | undefined =>
    first < 0 || end > tokens.length || first >= end
      ? undefined
      : countryOf(entriesOf(gazetteer, text.slice(tokens[first].start, tokens[end - 1].end)))
  const before = tokens[name.first - 1]
  const isPossessive = before !== undefined && /^(?:['’]s?)$/.test(before.text)
  const edge = isPossessive ? name.first - 1 : name.first
  const owner = lookUp(edge - 1, edge) ?? lookUp(edge - 2, edge)
  if (owner !== undefined) return owner
  if (tokens[name.endToken]?.text !== 'of') return undefined
  return lookUp(name.endToken + 1, name.endToken + 2) ?? lookUp(name.endToken + 1, name.endToken + 3)
}

/** `Foreign Ministry`, `Ministry of Foreign Affairs` and `Foreign Affairs Ministry` have one core. */
const coreOf = (words: readonly string[], language: EntityLanguage): string => {
  const content = words.filter(
    (word) => !language.smallWords.has(word.toLowerCase()) && !language.bodySuffixes.has(word),
  )
  return (content.length > 0 ? content : words)
    .map((word) => word.toLowerCase().replace(/^affairs$/, ''))
    .filter((word) => word !== '')
    .sort()
    .join(' ')
}

export const readBodyName = (
  document: Document,
  name: PlacedName,
  gazetteer: Gazetteer,
  language: EntityLanguage,
): BodyName => {
  const words = wordsOf(name.text)
  const leading = words.length > 1 ? countryOf(entriesOf(gazetteer, words[0])) : undefined
  const own = leading === undefined ? words : words.slice(1)
  const isGeneric = own.every(
    (word) => language.genericBodyWords.has(word) || language.smallWords.has(word.toLowerCase()),
  )
  const owner =
    leading ?? name.entry?.country ?? (isGeneric ? ownerAround(document, name, gazetteer) : undefined)
  return { core: coreOf(own, language), isGeneric, ...(owner === undefined ? {} : { owner }) }
}

/** `House of Spain` in `Lima House of Spain`, `Globe` for `Globe Canada`, `BBVA (…)`, `Wired` for `Wired.com`. */
export const isShortFor = (short: string, long: string): boolean => {
  if (isAcronymOf(short, long)) return true
  const [few, many] = [wordsOf(short), wordsOf(long)]
  if (few.length >= many.length)
    return many.length === 1 && long.toLowerCase().startsWith(`${short.toLowerCase()}.`)
  const starts = few.every((word, index) => many[index] === word)
  const ends = few.length > 1 && few.every((word, index) => many[many.length - few.length + index] === word)
  return starts || ends
}
