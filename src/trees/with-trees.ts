import type { Document } from '../model/document.js'
import { growChildren } from '../model/parse-document.js'

/** Each token's head, to be changed. */
export const headsOf = ({ tokens }: Document): Int32Array => {
  const heads = new Int32Array(tokens.length)
  for (let at = 0; at < heads.length; at++) heads[at] = tokens[at].head
  return heads
}

/** The document with other heads and relations, one for each token; what has not changed is the same object. */
export const withTrees = (document: Document, heads: Int32Array, deps: readonly string[]): Document => {
  let changes = false
  const tokens = document.tokens.map((token, at) => {
    if (token.head === heads[at] && token.dep === deps[at]) return token
    changes = true
    // A margin speaks of the head that the parser gave.
    const { margin, ...rest } = token
    const kept = token.head === heads[at] && margin !== undefined
    return { ...rest, head: heads[at], dep: deps[at], ...(kept && { margin }) }
  })
  return changes ? { ...document, tokens, children: growChildren(tokens) } : document
}
