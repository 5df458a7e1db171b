import type { Span } from '../base/span.js'
import type { Document, Token } from '../model/document.js'

/** Tokens from `first` up to and with `last`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** A document with what of its trees is asked for again and again. */
export interface Trees {
  readonly document: Document
  /** The outermost tokens of each token's subtree. */
  readonly extents: readonly Stretch[]
}

/** Works from the leaves up; a circle, which no parser should give, is cut where it closes. */
export const growTrees = (document: Document): Trees => {
  const { tokens, children } = document
  const extents: (Stretch | undefined)[] = tokens.map(() => undefined)
  for (const root of tokens) {
    if (root.head >= 0) continue
    const order = [root.index]
    for (let at = 0; at < order.length; at += 1) order.push(...children[order[at]])
    for (const index of order.reverse()) extents[index] = cover(index, children[index], extents)
  }
  return { document, extents: extents.map((extent, index) => extent ?? { first: index, last: index }) }
}

const cover = (
  index: number,
  children: readonly number[],
  extents: readonly (Stretch | undefined)[],
): Stretch => {
  let first = index
  let last = index
  for (const child of children) {
    first = Math.min(first, extents[child]?.first ?? child)
    last = Math.max(last, extents[child]?.last ?? child)
  }
  return { first, last }
}

/** Children in the order of the text, with one of the relations; subtypes count as their relation. */
export const dependents = (
  { document: { tokens, children } }: Trees,
  index: number,
  ...relations: readonly string[]
): readonly Token[] =>
  children[index].map((child) => tokens[child]).filter(({ dep }) => relations.includes(relationOf(dep)))

/** A relation without its subtype. */
export const relationOf = (dep: string): string => {
  const colon = dep.indexOf(':')
  return colon < 0 ? dep : dep.slice(0, colon)
}

export const headOf = ({ document: { tokens } }: Trees, token: Token): Token | undefined => tokens[token.head]

const edge = /^[\s,;:.…\-–—―]$/

/** The text from one token to another, without commas, colons, dashes and full stops at its edges. */
export const spanOfStretch = ({ tokens }: Document, { first, last }: Stretch): Span | undefined => {
  let from = first
  let to = last
  while (from <= to && edge.test(tokens[from].text)) from += 1
  while (from <= to && edge.test(tokens[to].text)) to -= 1
  return from <= to ? { start: tokens[from].start, end: tokens[to].end } : undefined
}

/** Index of the first token that ends after `position`. */
export const tokenAt = ({ tokens }: Document, position: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (position < tokens[middle].end) high = middle
    else low = middle + 1
  }
  return low
}
