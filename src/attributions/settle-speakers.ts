import type { Attribution } from '../article/attribution.js'
import type { Entity } from '../article/entity.js'
import { firstEndingAfter, type Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import { mergePieces } from './content.js'
import type { AttributionLanguage } from './language.js'

/** How many paragraphs back a speaker is still the one that `he` means. */
const farthestBlock = 1

interface Person extends Span {
  readonly entity: string
  readonly isName: boolean
}

const inside = (spans: readonly Span[], position: number): boolean => {
  const span = spans[firstEndingAfter(spans, position)]
  return span !== undefined && span.start <= position
}

/** Mentions of persons that stand in nobody's mouth, in text order. */
const findNarrated = (entities: readonly Entity[], contents: readonly Span[]): readonly Person[] =>
  entities
    .filter(({ type }) => type === 'person')
    .flatMap(({ id, mentions }) =>
      mentions.map(({ start, end, form }): Person => ({ start, end, entity: id, isName: form === 'name' })),
    )
    .filter(({ start }) => !inside(contents, start))
    .sort((a, b) => a.start - b.start)

/** Where persons are named, in text order. */
const findNames = (entities: readonly Entity[]): readonly Person[] =>
  findNarrated(entities, []).filter(({ isName }) => isName)

/** Those that begin in a span, by halving the list. */
const within = (persons: readonly Person[], { start, end }: Span): readonly Person[] => {
  const found: Person[] = []
  for (let at = firstEndingAfter(persons, start); at < persons.length && persons[at].start < end; at += 1)
    found.push(persons[at])
  return found
}

/** Which group of pronouns (`he`, `she`) each person is known to take. */
const findGroups = (
  text: string,
  entities: readonly Entity[],
  language: AttributionLanguage,
): ReadonlyMap<string, number> => {
  const groups = new Map<string, number>()
  for (const { id, mentions } of entities) {
    for (const { start, end, form } of mentions) {
      const group = form === 'pronoun' ? groupOf(text.slice(start, end), language) : -1
      if (group >= 0 && !groups.has(id)) groups.set(id, group)
    }
  }
  return groups
}

const groupOf = (word: string, { personalPronouns }: AttributionLanguage): number =>
  personalPronouns.findIndex((group) => group.has(word.toLowerCase()))

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase()

/** Sources that name nobody, so that only the flow of the article tells who it is: `he`, `the analyst`. */
const vaguenessOf = (text: string, language: AttributionLanguage): 'pronoun' | 'noun' | undefined => {
  if (groupOf(text, language) >= 0) return 'pronoun'
  return language.speakerNouns.has(lastWord(text)) ? 'noun' : undefined
}

/** What of the article tells who speaks. */
interface Flow {
  readonly document: Document
  readonly language: AttributionLanguage
  /** Mentions of persons outside what is said. */
  readonly narrated: readonly Person[]
  readonly names: readonly Person[]
  readonly groups: ReadonlyMap<string, number>
}

type Spoken = Attribution & { readonly source: NonNullable<Attribution['source']> }

/** The person that a vague source means: `last` is who was named or spoke before it, `spoke` whether that one spoke. */
const speakerOf = (
  { document: { text, blocks }, language, names, groups }: Flow,
  { source, content }: Spoken,
  last: Person | undefined,
  spoke: boolean,
): string | undefined => {
  if (last === undefined || last.entity === source.entity) return source.entity
  const distance = firstEndingAfter(blocks, source.start) - firstEndingAfter(blocks, last.start)
  if (distance > farthestBlock) return source.entity
  const group = groupOf(text.slice(source.start, source.end), language)
  const known = groups.get(last.entity)
  if (group >= 0 && known !== undefined && known !== group) return source.entity
  const namesItself = content.some((piece) =>
    within(names, piece).some(({ entity }) => entity === source.entity),
  )
  return spoke || namesItself || source.entity === undefined ? last.entity : source.entity
}

/**
 * Gives `he said` and `the analyst continues` the person who spoke last, where nobody has been named since outside
 * what was said: whoever is talked about in a quotation is not the one who utters it. In text order of the cues.
 */
export const settleSpeakers = (
  document: Document,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  language: AttributionLanguage,
): readonly Attribution[] => {
  const { text } = document
  const spoken = attributions.filter(({ rule }) => !rule!.startsWith('topic/'))
  const narrated = findNarrated(entities, mergePieces(spoken.flatMap(({ content }) => content)))
  const groups = findGroups(text, entities, language)
  const flow: Flow = { document, language, narrated, names: findNames(entities), groups }
  const persons = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id))
  const settled = new Map<number, string>()
  const speakers = new Set<number>()
  let speaker: Person | undefined
  const narratedBefore = (position: number): Person | undefined => {
    const found = narrated[firstEndingAfter(narrated, position - 1) - 1]
    return found && { ...found, entity: settled.get(found.start) ?? found.entity }
  }
  const settle = (attribution: Spoken): string | undefined => {
    const { source } = attribution
    const vague = vaguenessOf(text.slice(source.start, source.end), language)
    if (vague === undefined) return source.entity
    if (vague === 'noun') return speakerOf(flow, attribution, speaker, true)
    const last = narratedBefore(source.start)
    return speakerOf(flow, attribution, last, last !== undefined && speakers.has(last.start))
  }
  return attributions.map((attribution) => {
    const { source, rule } = attribution
    if (source === null || rule!.startsWith('topic/')) return attribution
    const entity = settle({ ...attribution, source })
    for (const { start } of within(narrated, source)) speakers.add(start)
    if (entity === undefined) return attribution
    settled.set(source.start, entity)
    if (persons.has(entity)) speaker = { start: source.start, end: source.end, entity, isName: false }
    return entity === source.entity ? attribution : { ...attribution, source: { ...source, entity } }
  })
}
