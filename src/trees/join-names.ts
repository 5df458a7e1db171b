import { firstEndingAfter, type Span } from '../base/span.js'
import type { Document, Token } from '../model/document.js'
import type { NameMention } from '../names/candidate.js'
import { headsOf, withTrees } from './with-trees.js'

/** Token indexes of a name, half-open. */
const tokensOf = (tokens: readonly Token[], { start, end }: Span): { first: number; end: number } => {
  const first = firstEndingAfter(tokens, start)
  let after = first
  while (after < tokens.length && tokens[after].start < end) after += 1
  return { first, end: after }
}

/** Whether the path from a token to the root passes through another of the name's outer tokens. */
const hangsBelow = (heads: Int32Array, from: number, others: readonly number[]): boolean => {
  for (let at = heads[from]; at >= 0; at = heads[at]) if (others.includes(at)) return true
  return false
}

/** Lets the words of one name hang on one of them: the first of a person's, the last of another's. */
const joinName = (
  heads: Int32Array,
  deps: string[],
  range: { first: number; end: number },
  isPerson: boolean,
): void => {
  const isOuter = (at: number): boolean => heads[at] < range.first || range.end <= heads[at]
  const outer: number[] = []
  for (let at = range.first; at < range.end; at += 1) if (isOuter(at) && deps[at] !== 'punct') outer.push(at)
  if (outer.length < 2) return
  const free = outer.filter((at) => !hangsBelow(heads, at, outer))
  const top = isPerson ? free[0] : free[free.length - 1]
  for (const at of outer) {
    if (at === top) continue
    heads[at] = top
    deps[at] = at < top ? 'compound' : 'flat'
  }
}

/**
 * The document with the words of each name as one branch of its tree: the parser, which knows nothing of names, takes
 * `Amara Okoye said` for two subjects.
 */
export const joinNames = (document: Document, names: readonly NameMention[]): Document => {
  if (!document.parsed) return document
  const heads = headsOf(document)
  const deps = document.tokens.map(({ dep }) => dep)
  for (const name of names) {
    const range = tokensOf(document.tokens, name)
    if (range.end - range.first > 1) joinName(heads, deps, range, name.type === 'person')
  }
  return withTrees(document, heads, deps)
}
