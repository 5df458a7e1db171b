/** The attribution figures as the PolNeAR scorers count them: whole attributions, and exact spans of each part. */

export type Place = readonly [number, number]

export interface QuotedAttribution {
  readonly source: readonly Place[]
  readonly cue: readonly Place[]
  readonly content: readonly Place[]
}

export interface QuotedDocument {
  readonly id: string
  readonly text: string
  readonly attributions: readonly QuotedAttribution[]
}

export interface Ratio {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export type Subset = 'all' | 'direct'
type Part = 'source' | 'cue' | 'content'
type Positions = ReadonlySet<number>

/** Code points that a word is made of, for Python's `\w+` and ours alike. */
const word = /[\p{L}\p{N}\p{M}_]+/gu

const wordsIn = (text: string, places: readonly Place[]): Positions => {
  const found = new Set<number>()
  for (const [start, end] of places) {
    for (const match of text.slice(start, end).matchAll(word)) found.add(start + match.index)
  }
  return found
}

const shared = (a: Positions, b: Positions): number => {
  let count = 0
  for (const item of a) if (b.has(item)) count += 1
  return count
}

export const ratioOf = (hits: number, gold: number, system: number): Ratio => {
  const precision = system === 0 ? 0 : (100 * hits) / system
  const recall = gold === 0 ? 0 : (100 * hits) / gold
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

interface Parts {
  readonly source: Positions
  readonly cue: Positions
  readonly content: Positions
}

const partsOf = (text: string, { source, cue, content }: QuotedAttribution): Parts => ({
  source: wordsIn(text, source),
  cue: wordsIn(text, cue),
  content: wordsIn(text, content),
})

/** One to one, greedily by the Jaccard index of the contents' words, from a half up; ties by shared words of the cue. */
const align = (gold: readonly Parts[], system: readonly Parts[]): ReadonlyMap<number, number> => {
  const pairs = gold.flatMap((a, g) =>
    system.flatMap((b, s) => {
      const common = shared(a.content, b.content)
      const jaccard = common / (a.content.size + b.content.size - common)
      return common > 0 && jaccard >= 0.5 ? [{ g, s, jaccard, cue: shared(a.cue, b.cue) }] : []
    }),
  )
  pairs.sort((a, b) => b.jaccard - a.jaccard || b.cue - a.cue || a.g - b.g || a.s - b.s)
  const aligned = new Map<number, number>()
  const taken = new Set<number>()
  for (const { g, s } of pairs) {
    if (aligned.has(g) || taken.has(s)) continue
    aligned.set(g, s)
    taken.add(s)
  }
  return aligned
}

/** Whether a content stands in quotation marks, has some in it, or none. */
export const kindOf = (text: string, { content }: QuotedAttribution): 'direct' | 'mixed' | 'indirect' => {
  const words = content.map(([start, end]) => text.slice(start, end)).join(' ')
  if (/^[\s,—–-]*["“]/.test(words) && /["”][\s.,;:—–-]*$/.test(words)) return 'direct'
  return /["“”]/.test(words) ? 'mixed' : 'indirect'
}

const withContent = ({ attributions }: QuotedDocument): readonly QuotedAttribution[] =>
  attributions.filter(({ content }) => content.length > 0)

interface Tally {
  gold: number
  system: number
  found: number
  sourced: number
}

const tallyDocument = (
  gold: QuotedDocument,
  system: readonly QuotedAttribution[],
  subset: Subset,
  tally: Tally,
): void => {
  const { text } = gold
  const wanted = withContent(gold)
  const given = system.filter(({ content }) => content.length > 0)
  const goldParts = wanted.map((attribution) => partsOf(text, attribution))
  const systemParts = given.map((attribution) => partsOf(text, attribution))
  const aligned = align(goldParts, systemParts)
  const kept = new Set(
    [...wanted.keys()].filter((g) => subset === 'all' || kindOf(text, wanted[g]) === subset),
  )
  const outside = new Set(
    [...wanted.keys()].filter((g) => !kept.has(g)).flatMap((g) => [...goldParts[g].content]),
  )
  const goldOf = new Map([...aligned].map(([g, s]) => [s, g]))
  const counts = (s: number): boolean => {
    if (subset === 'all') return true
    const g = goldOf.get(s)
    if (g !== undefined) return kept.has(g)
    const { content } = systemParts[s]
    return shared(content, outside) * 2 < Math.max(1, content.size) && kindOf(text, given[s]) !== 'indirect'
  }
  tally.gold += kept.size
  tally.system += [...given.keys()].filter(counts).length
  for (const [g, s] of aligned) {
    if (!kept.has(g)) continue
    tally.found += 1
    const { source } = goldParts[g]
    if (source.size > 0 ? shared(source, systemParts[s].source) > 0 : systemParts[s].source.size === 0)
      tally.sourced += 1
  }
}

/** `found`: the content aligns; `sourced`: and the source shares a word with the gold's, or both are empty. */
export const scoreAttributions = (
  gold: readonly QuotedDocument[],
  system: ReadonlyMap<string, readonly QuotedAttribution[]>,
  subset: Subset = 'all',
): { readonly found: Ratio; readonly sourced: Ratio } => {
  const tally: Tally = { gold: 0, system: 0, found: 0, sourced: 0 }
  for (const document of gold) tallyDocument(document, system.get(document.id) ?? [], subset, tally)
  return {
    found: ratioOf(tally.found, tally.gold, tally.system),
    sourced: ratioOf(tally.sourced, tally.gold, tally.system),
  }
}

/** First and last word of every stretch, as text, so that equal ones are found. */
const edgesIn = (text: string, attributions: readonly QuotedAttribution[], part: Part): readonly string[] =>
  attributions
    .flatMap((attribution) => attribution[part])
    .map((place) => [...wordsIn(text, [place])])
    .filter((words) => words.length > 0)
    .map((words) => `${words[0]}-${words[words.length - 1]}`)

/** Exact spans, by their first and last word, of one part of the attributions. */
export const scoreSpans = (
  gold: readonly QuotedDocument[],
  system: ReadonlyMap<string, readonly QuotedAttribution[]>,
  part: Part,
): Ratio => {
  let hits = 0
  let wanted = 0
  let given = 0
  for (const document of gold) {
    const goldEdges = edgesIn(document.text, document.attributions, part)
    const systemEdges = edgesIn(document.text, system.get(document.id) ?? [], part)
    wanted += goldEdges.length
    given += systemEdges.length
    const left = new Map<string, number>()
    for (const edge of systemEdges) left.set(edge, (left.get(edge) ?? 0) + 1)
    for (const edge of goldEdges) {
      const count = left.get(edge) ?? 0
      if (count > 0) hits += 1
      left.set(edge, count - 1)
    }
  }
  return ratioOf(hits, wanted, given)
}
