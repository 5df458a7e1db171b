import type { LinkBasis } from '../article/entity.js'
import type { Document } from '../model/document.js'
import { isAcronymOf } from '../names/find-acronyms.js'
import { entriesOf, type Gazetteer, type GazetteerEntry } from '../names/gazetteer.js'
import { type BodyName, isShortFor, readBodyName } from './body-name.js'
import type { LinkedName, NameCluster, PlacedName } from './cluster.js'
import type { EntityLanguage } from './language.js'

interface Body {
  readonly links: LinkedName[]
  readonly names: Set<string>
  fullest: string
  entry?: GazetteerEntry
  owner?: string
}

type Index = Map<string, Body[]>

const addTo = (index: Index, key: string, body: Body): void => {
  const known = index.get(key)
  if (known === undefined) index.set(key, [body])
  else if (!known.includes(body)) known.push(body)
}

const add = (body: Body, name: PlacedName, basis: LinkBasis, confidence: number): void => {
  body.links.push({ name, basis, confidence })
  body.names.add(name.text)
  if (name.text.length > body.fullest.length) body.fullest = name.text
  body.entry ??= name.entry
}

const initialsOf = (text: string): string =>
  text
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

/** Keys under which later, shorter forms look for this body. */
const shortKeys = (text: string): readonly string[] => {
  const words = text.split(/\s+/)
  return [
    words[0],
    words.slice(-2).join(' '),
    words.slice(1).join(' '),
    initialsOf(text),
    text.split('.')[0],
  ].filter((key) => key !== '')
}

const entryKey = ({ name, type, country }: GazetteerEntry): string => `entry ${name} ${type} ${country ?? ''}`

/** The list entry of a name, also behind its adjective: `Russian FSB`. */
const listedAs = (
  name: PlacedName,
  { core, owner }: BodyName,
  gazetteer: Gazetteer,
): GazetteerEntry | undefined => {
  if (name.entry?.type === 'organization') return name.entry
  const rest = name.text.split(/\s+/).slice(1).join(' ')
  return entriesOf(gazetteer, rest).find(
    (entry) =>
      entry.type === 'organization' &&
      owner !== undefined &&
      (entry.country ?? owner) === owner &&
      core !== '',
  )
}

const fitsOwner = (body: Body, owner: string | undefined): boolean =>
  owner === undefined || body.owner === undefined || body.owner === owner

const isBracketed = ({ text }: Document, name: PlacedName): boolean => text[name.start - 1] === '('

/** `National Assembly`: listed, but every country may have one. */
const isEverywhere = ({ isGeneric }: BodyName, { country }: GazetteerEntry): boolean =>
  isGeneric && country === undefined

interface Reader {
  readonly document: Document
  readonly gazetteer: Gazetteer
  readonly language: EntityLanguage
  readonly index: Index
}

/** A body already known that this mention names, and by what. */
const findKnown = (
  reader: Reader,
  name: PlacedName,
  body: BodyName,
  previous: Body | undefined,
): [Body, LinkBasis, number] | undefined => {
  const { document, gazetteer, language, index } = reader
  const entry = listedAs(name, body, gazetteer)
  const listed =
    entry === undefined || isEverywhere(body, entry) ? undefined : index.get(entryKey(entry))?.at(-1)
  if (listed !== undefined) return [listed, listed.names.has(name.text) ? 'same-name' : 'list', 0.97]
  const same = (index.get(`core ${body.core}`) ?? []).filter((known) => fitsOwner(known, body.owner)).at(-1)
  if (same !== undefined) return [same, 'same-name', body.isGeneric && body.owner === undefined ? 0.7 : 0.97]
  if (previous !== undefined && isBracketed(document, name)) return [previous, 'acronym', 0.95]
  const short = (index.get(`short ${name.text}`) ?? [])
    .filter((known) => isShortFor(name.text, known.fullest))
    .at(-1)
  if (short !== undefined && !(body.isGeneric && language.genericBodyWords.has(name.text))) {
    return [short, isAcronymOf(name.text, short.fullest) ? 'acronym' : 'short-name', 0.85]
  }
  const longer = shortKeys(name.text)
    .flatMap((key) => index.get(`core ${key.toLowerCase()}`) ?? [])
    .find(
      (known) =>
        isShortFor(known.fullest, name.text) &&
        (known.entry === undefined || /\.|^\p{Lu}+$/u.test(known.fullest)),
    )
  return longer === undefined ? undefined : [longer, 'short-name', 0.8]
}

/** Organizations by name, acronym, short form and owner. */
export const groupBodies = (
  names: readonly PlacedName[],
  document: Document,
  gazetteer: Gazetteer,
  language: EntityLanguage,
): readonly NameCluster[] => {
  const index: Index = new Map()
  const bodies: Body[] = []
  const reader = { document, gazetteer, language, index }
  let previous: Body | undefined
  for (const name of names) {
    const read = readBodyName(document, name, gazetteer, language)
    const found = findKnown(reader, name, read, previous)
    const body: Body = found?.[0] ?? { links: [], names: new Set(), fullest: '' }
    if (found === undefined) bodies.push(body)
    add(body, name, found?.[1] ?? 'same-name', found?.[2] ?? 1)
    body.owner ??= read.owner
    const entry = listedAs(name, read, gazetteer)
    body.entry ??= entry
    if (entry !== undefined && !isEverywhere(read, entry)) addTo(index, entryKey(entry), body)
    addTo(index, `core ${read.core}`, body)
    for (const key of shortKeys(name.text)) addTo(index, `short ${key}`, body)
    previous = body
  }
  return bodies.map(({ links, fullest, entry }) => ({
    type: 'organization',
    name: fullest,
    links,
    ...(entry === undefined ? {} : { entry }),
  }))
}
