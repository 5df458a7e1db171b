import type { Attribution, SourceLink } from '../article/attribution.js'
import { contains, type Span, spanOf } from '../base/span.js'

const toLink = ({ source, cue, mode }: Attribution): SourceLink => ({
  ...(source?.entity !== undefined && { entity: source.entity }),
  ...(source !== null && { source: spanOf(source) }),
  ...(cue !== null && { cue: spanOf(cue) }),
  mode,
})

const sizeAt = ({ content }: Attribution, at: Span): number =>
  content.reduce(
    (least, span) => (contains(span, at) ? Math.min(least, span.end - span.start) : least),
    Number.POSITIVE_INFINITY,
  )

/** Finds for a position the sources that put it forward, closest first. */
export type SourceIndex = (at: Span) => readonly SourceLink[]

/** Attributions by where their content begins; a look-up goes back only as far as some content still reaches. */
export const indexSources = (attributions: readonly Attribution[]): SourceIndex => {
  const spans = attributions
    .flatMap((attribution) => attribution.content.map((span) => ({ span, attribution })))
    .sort((a, b) => a.span.start - b.span.start)
  const reach: number[] = []
  for (const { span } of spans) reach.push(Math.max(span.end, reach[reach.length - 1] ?? 0))
  return (at) => {
    const found = new Set<Attribution>()
    for (let index = firstStartingAfter(spans, at.start) - 1; index >= 0 && at.end <= reach[index]; index--) {
      const { span, attribution } = spans[index]
      const isCue = attribution.cue !== null && contains(attribution.cue, at)
      if (contains(span, at) && !isCue) found.add(attribution)
    }
    const closest = [...found].sort((a, b) => sizeAt(a, at) - sizeAt(b, at))
    return closest.flatMap((attribution) => [toLink(attribution), ...(attribution.chain ?? [])])
  }
}

const firstStartingAfter = (spans: readonly { readonly span: Span }[], position: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (position < spans[middle].span.start) high = middle
    else low = middle + 1
  }
  return low
}
