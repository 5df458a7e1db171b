import { plainRelation } from '../base/relation.js'
import type { Span } from '../base/span.js'
import type { Document, Token } from '../model/document.js'

/** Tokens from `first` up to and with `last`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

type Tree = Pick<Document, 'tokens' | 'children'>

/** The outermost tokens of every subtree, from the leaves up; what hangs in a circle stands for itself. */
export const growExtents = ({ tokens, children }: Tree): readonly Stretch[] => {
  const extents: Stretch[] = tokens.map((_, index) => ({ first: index, last: index }))
  for (const root of tokens) {
    if (root.head >= 0) continue
    const order = [root.index]
    for (let at = 0; at < order.length; at += 1) order.push(...children[order[at]])
    for (const index of order.reverse()) extents[index] = coverChildren(index, children[index], extents)
  }
  return extents
}

const coverChildren = (index: number, children: readonly number[], extents: readonly Stretch[]): Stretch => {
  let first = index
  let last = index
  for (const child of children) {
    first = Math.min(first, extents[child].first)
    last = Math.max(last, extents[child].last)
  }
  return { first, last }
}

const none: readonly Token[] = []

/** Children in the order of the text, with one of the relations; subtypes count as their relation. */
export const dependents = (
  { document: { tokens, children } }: { readonly document: Tree },
  index: number,
  ...relations: readonly string[]
): readonly Token[] => {
  let found: Token[] | undefined
  for (const child of children[index])
    if (relations.includes(plainRelation(tokens[child].dep))) {
      if (found === undefined) found = [tokens[child]]
      else found.push(tokens[child])
    }
  return found ?? none
}

export const headOf = (
  { document: { tokens } }: { readonly document: Tree },
  token: Token,
): Token | undefined => tokens[token.head]

const edge = /^[\s,;:.…\-–—―]{1,3}$/

/** The text from one token to another, without commas, colons, dashes and full stops at its edges. */
export const spanOfStretch = ({ tokens }: Document, { first, last }: Stretch): Span | undefined => {
  let from = first
  let to = last
  while (from <= to && edge.test(tokens[from].text)) from += 1
  while (from <= to && edge.test(tokens[to].text)) to -= 1
  return from <= to ? { start: tokens[from].start, end: tokens[to].end } : undefined
}

/** Index of the first token that ends after `position`. */
export const tokenAt = ({ tokens }: Pick<Document, 'tokens'>, position: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (position < tokens[middle].end) high = middle
    else low = middle + 1
  }
  return low
}
