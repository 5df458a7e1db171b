import type { Document } from '../model/document.js'
import { growChildren } from '../model/parse-document.js'

/** The document with other heads and relations, one for each token. */
export const withTrees = (document: Document, heads: Int32Array, deps: readonly string[]): Document => {
  const tokens = document.tokens.map((token, at) => ({ ...token, head: heads[at], dep: deps[at] }))
  return { ...document, tokens, children: growChildren(tokens) }
}
