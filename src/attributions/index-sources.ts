import type { Attribution, Mode, SourceLink } from '../article/attribution.js'
import type { Entity } from '../article/entity.js'
import { contains, overlaps, type Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import { toLink } from './link.js'
import type { NarrationLanguage } from './narration.js'
import { findSpeakerRuns } from './speaker-runs.js'
import { tokenAt } from './tree.js'

/** Longest chain of sources that is looked for. */
const longestChain = 8

interface Cover extends Span {
  readonly attribution: Attribution
  /** The open cover around it when it begins. */
  readonly outer: Cover | undefined
}

/** For every word, whose words it stands in. */
export interface SourceIndex {
  readonly document: Document
  /** The innermost cover at each token. */
  readonly covers: readonly (Cover | undefined)[]
}

/**
 * Whether an attribution puts a proposition in its source's mouth. Who merely names, wants or judges something does
 * not answer for what is said of it.
 */
export const isProposition = ({ rule }: Attribution): boolean =>
  rule === undefined || !rule.startsWith('topic/')

/** One number for a stretch of a text of less than 2^26 characters. */
const keyOf = (start: number, end: number): number => start * 2 ** 26 + end

/** Sources whose entity has become known since, as `I` in a named speaker's words. */
const resolveSources = (
  entities: readonly Entity[],
  attributions: readonly Attribution[],
): readonly Attribution[] => {
  if (!attributions.some(({ source }) => source !== null && source.entity === undefined)) return attributions
  const owners = new Map(
    entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => [keyOf(start, end), id])),
  )
  return attributions.map((attribution) => {
    const { source } = attribution
    if (source === null || source.entity !== undefined) return attribution
    const entity = owners.get(keyOf(source.start, source.end))
    return entity === undefined ? attribution : { ...attribution, source: { ...source, entity } }
  })
}

/** Lays the contents over the words; where speech is nested, the inner one points to the outer. */
export const indexSources = (
  document: Document,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  language: NarrationLanguage,
): SourceIndex => {
  const known = resolveSources(entities, attributions)
  const runs = findSpeakerRuns(document, entities, known, language)
  const pieces = [
    ...known
      .filter(isProposition)
      .flatMap((attribution) => attribution.content.map((piece) => ({ ...piece, attribution }))),
    ...runs,
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const covers: (Cover | undefined)[] = []
  let top: Cover | undefined
  let next = 0
  for (const { start } of document.tokens) {
    for (; next < pieces.length && pieces[next].start <= start; next += 1) {
      while (top !== undefined && top.end <= pieces[next].start) top = top.outer
      top = { ...pieces[next], outer: top }
    }
    while (top !== undefined && top.end <= start) top = top.outer
    covers.push(top)
  }
  return { document, covers }
}

/** How a claim stands in its source's words: inside quotation marks, partly, or not. */
const modeFor = (document: Document, cover: Cover, predicate: Span, clause: Span): Mode => {
  const quotes = quotesIn(document, cover)
  if (quotes.some((quote) => contains(quote, predicate) && contains(quote, clause))) return 'direct'
  return quotes.some((quote) => overlaps(quote, clause)) ? 'mixed' : 'indirect'
}

/** Quotations that belong to the cover: those that reach no farther out than its content. */
const quotesIn = ({ quotes }: Document, cover: Cover): readonly Span[] => {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle].start < cover.start) low = middle + 1
    else high = middle
  }
  const found: Span[] = []
  for (let at = low; at < quotes.length && quotes[at].start < cover.end; at += 1) found.push(quotes[at])
  return found
}

const sameSource = (a: SourceLink, b: SourceLink): boolean =>
  a.entity !== undefined
    ? a.entity === b.entity
    : a.source !== undefined && a.source.start === b.source?.start

/** `I think` of a speaker not known by name, or of the author: whoever stands around it answers. */
const speaksOfItself = ({ rule, source }: Attribution): boolean =>
  rule === 'clause/self' && source?.entity === undefined

/**
 * The sources that answer for a claim, closest first; empty where the author does.
 * `predicate` is where the claim is anchored, `clause` the whole of it, which decides between direct and mixed.
 */
export const sourcesOf = (
  { document, covers }: SourceIndex,
  predicate: Span,
  clause: Span = predicate,
): readonly SourceLink[] => {
  const links: SourceLink[] = []
  let cover = covers[tokenAt(document, predicate.start)]
  for (let step = 0; cover !== undefined && step < longestChain; step += 1, cover = cover.outer) {
    if (predicate.start < cover.start || cover.end <= predicate.start) continue
    if (speaksOfItself(cover.attribution)) continue
    const link = { ...toLink(cover.attribution), mode: modeFor(document, cover, predicate, clause) }
    const before = links[links.length - 1]
    if (before === undefined) links.push(link)
    else if (!sameSource(before, link)) links.push(link)
    else if (link.mode === 'direct') links[links.length - 1] = { ...before, mode: 'direct' }
  }
  return links
}

/** The entities in whose words a position stands, closest first. */
export const speakersAt = ({ document, covers }: SourceIndex, position: number): readonly string[] => {
  const found: string[] = []
  let cover = covers[tokenAt(document, position)]
  for (let step = 0; cover !== undefined && step < longestChain; step += 1, cover = cover.outer) {
    const entity = cover.attribution.source?.entity
    if (entity !== undefined && cover.start <= position && position < cover.end) found.push(entity)
  }
  return found
}
