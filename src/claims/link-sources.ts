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

/** Attributions by where their content begins, so that a look-up touches the few that reach it. */
export const indexSources = (attributions: readonly Attribution[]): SourceIndex => {
  const spans = attributions
    .flatMap((attribution) => attribution.content.map((span) => ({ span, attribution })))
    .sort((a, b) => a.span.start - b.span.start)
  return (at) => {
    const found = spans.filter(
      ({ span, attribution }) =>
        contains(span, at) && !(attribution.cue !== null && contains(attribution.cue, at)),
    )
    const unique = [...new Set(found.map(({ attribution }) => attribution))].sort(
      (a, b) => sizeAt(a, at) - sizeAt(b, at),
    )
    return unique.flatMap((attribution) => [toLink(attribution), ...(attribution.chain ?? [])])
  }
}
