/** A stretch of one text: from `start` up to, not including, `end`, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** Text order; at the same start, the longer span first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The smallest span that covers all of them; `spans` holds at least one. */
export const cover = (spans: readonly Span[]): Span => ({
  start: spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY),
  end: spans.reduce((most, span) => Math.max(most, span.end), 0),
})

/** Of overlapping spans the earliest and, at one start, the longest stays. Sorted, linear after the sort. */
export const selectLongest = <T extends Span>(spans: readonly T[]): readonly T[] => {
  const kept: T[] = []
  for (const span of [...spans].sort(bySpan)) {
    if (kept.length === 0 || kept[kept.length - 1].end <= span.start) kept.push(span)
  }
  return kept
}

/** Index of the first item whose `end` lies after `position`, in spans sorted and not overlapping. */
export const firstEndingAfter = (spans: readonly Span[], position: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (position < spans[middle].end) high = middle
    else low = middle + 1
  }
  return low
}
