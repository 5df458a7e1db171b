import type { Document } from '../model/document.js'
import type { ClaimLanguage } from './language.js'
import { complementMends } from './mend-complements.js'
import { contentMends } from './mend-content.js'
import type { Draft, Mend } from './mend-draft.js'
import { phraseMends } from './mend-phrases.js'
import { verbMends } from './mend-verbs.js'

/** In running order: later ones count on the earlier ones. */
const mends: readonly Mend[] = [...phraseMends, ...contentMends, ...verbMends, ...complementMends]

const childrenOf = (heads: Int32Array): readonly (readonly number[])[] => {
  const children: number[][] = Array.from(heads, () => [])
  heads.forEach((head, index) => {
    if (head >= 0) children[head].push(index)
  })
  return children
}

/** A document whose trees are cured of the parser's most frequent mistakes. Gold trees pass unchanged, or nearly. */
export const mendTree = (document: Document, language: ClaimLanguage): Document => {
  const { tokens } = document
  const draft: Draft = {
    tokens,
    heads: Int32Array.from(tokens, ({ head }) => head),
    deps: tokens.map(({ dep }) => dep),
    language,
  }
  for (const { mend } of mends) for (const { index } of tokens) mend(draft, index)
  const mended = tokens.map((token, index) => ({
    ...token,
    head: draft.heads[index],
    dep: draft.deps[index],
  }))
  return { ...document, tokens: mended, children: childrenOf(draft.heads) }
}
