import { contains, overlaps, type Span } from '../base/span.js'
import type { Context } from './context.js'
import { quotesTouching } from './quoting.js'
import { type Stretch, spanOfStretch } from './tree.js'

/** What stands before and behind the reporting clause. */
export const around = (whole: Stretch, clause: Stretch): readonly Stretch[] =>
  [
    { first: whole.first, last: Math.min(whole.last, clause.first - 1) },
    { first: Math.max(whole.first, clause.last + 1), last: whole.last },
  ].filter(({ first, last }) => first <= last)

const clip = (span: Span, bounds: Span): Span | undefined => {
  const start = Math.max(span.start, bounds.start)
  const end = Math.min(span.end, bounds.end)
  return start < end ? { start, end } : undefined
}

/** A piece that breaks into a quotation takes the whole of it, unless the cue stands in there too. */
const takeWholeQuotes = ({ quoting }: Context, piece: Span, cue: Span, scope: number): Span =>
  quotesTouching(quoting, scope, piece).reduce(
    (grown, quote) =>
      overlaps(quote, cue) || quote.inner.end <= piece.start || piece.end <= quote.inner.start
        ? grown
        : { start: Math.min(grown.start, quote.start), end: Math.max(grown.end, quote.end) },
    piece,
  )

/** Sorted, with what overlaps made one. */
export const mergePieces = (pieces: readonly Span[]): readonly Span[] => {
  const merged: Span[] = []
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = merged[merged.length - 1]
    if (before !== undefined && piece.start < before.end) {
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, piece.end) }
    } else merged.push({ start: piece.start, end: piece.end })
  }
  return merged
}

/** Turns stretches of tokens into the content's spans: inside the cue's own quotation, with whole quotations. */
export const settleContent = (
  context: Context,
  anchor: number,
  clause: Stretch,
  stretches: readonly Stretch[],
): readonly Span[] => {
  const { document } = context
  const scope = context.quoting.around[anchor]
  const bounds = scope < 0 ? { start: 0, end: document.text.length } : context.quoting.quotes[scope].inner
  const cue = spanOfStretch(document, clause)
  const pieces = stretches.flatMap((stretch) => {
    const span = spanOfStretch(document, stretch)
    const clipped = span && clip(span, bounds)
    return clipped === undefined
      ? []
      : [cue === undefined ? clipped : takeWholeQuotes(context, clipped, cue, scope)]
  })
  return mergePieces(pieces.filter((piece) => cue === undefined || !contains(cue, piece)))
}
