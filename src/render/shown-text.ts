import type { Span } from '../base/span.js'
import { cleanText } from '../text/clean.js'

/** An article's text as a reader should see it, without markup, and where its spans lie in that. */
export interface ShownText {
  readonly text: string
  readonly spanOf: (span: Span) => Span
}

export const shownText = (original: string): ShownText => {
  const { text, places } = cleanText(original)
  if (places === undefined) return { text, spanOf: ({ start, end }) => ({ start, end }) }
  const toShown = (position: number): number => firstAtOrAfter(places.starts, text.length, position)
  return { text, spanOf: ({ start, end }) => ({ start: toShown(start), end: toShown(end) }) }
}

/** Index of the first of `length` ascending values that is not below `position`. */
const firstAtOrAfter = (values: Int32Array, length: number, position: number): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle] < position) low = middle + 1
    else high = middle
  }
  return low
}
