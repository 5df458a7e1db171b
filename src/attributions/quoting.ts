import { overlaps, type Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import type { Quote } from '../text/reading.js'

/** Which quotations each token stands in. */
export interface Quoting {
  readonly quotes: readonly Quote[]
  /** Index of the innermost quotation around each token, -1 outside. */
  readonly around: Int32Array
  /** Index of the quotation around each quotation, -1 for an outermost one. */
  readonly parents: readonly number[]
  /** Quotations by the one around them, in text order; the outermost under -1. */
  readonly within: ReadonlyMap<number, readonly number[]>
}

/** One sweep over tokens and quotations, both in text order. */
export const readQuoting = ({ tokens, quotes }: Document): Quoting => {
  const around = new Int32Array(tokens.length).fill(-1)
  const parents: number[] = []
  const within = new Map<number, number[]>()
  const open: number[] = []
  let next = 0
  const enter = (position: number) => {
    for (; next < quotes.length && quotes[next].inner.start <= position; next += 1) {
      while (open.length > 0 && quotes[open[open.length - 1]].end <= quotes[next].start) open.pop()
      const parent = open.length === 0 ? -1 : open[open.length - 1]
      parents.push(parent)
      const siblings = within.get(parent)
      if (siblings === undefined) within.set(parent, [next])
      else siblings.push(next)
      open.push(next)
    }
  }
  tokens.forEach((token, index) => {
    enter(token.start)
    while (open.length > 0 && quotes[open[open.length - 1]].inner.end <= token.start) open.pop()
    around[index] = open.length === 0 ? -1 : open[open.length - 1]
  })
  enter(Number.POSITIVE_INFINITY)
  return { quotes, around, parents, within }
}

/** Quotations directly inside `scope` that share text with a span, by halving the list. */
export const quotesTouching = ({ quotes, within }: Quoting, scope: number, span: Span): readonly Quote[] => {
  const list = within.get(scope) ?? []
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (span.start < quotes[list[middle]].end) high = middle
    else low = middle + 1
  }
  const found: Quote[] = []
  for (let at = low; at < list.length && overlaps(quotes[list[at]], span); at += 1)
    found.push(quotes[list[at]])
  return found
}
