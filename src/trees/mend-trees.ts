import type { Document } from '../model/document.js'
import type { TreeLanguage } from './language.js'
import { complementMends } from './mend-complements.js'
import { contentMends } from './mend-content.js'
import type { Draft, Mend } from './mend-draft.js'
import { phraseMends } from './mend-phrases.js'
import { verbMends } from './mend-verbs.js'
import { headsOf, withTrees } from './with-trees.js'

/** In running order: later ones count on the earlier ones. */
const mends: readonly Mend[] = [...phraseMends, ...contentMends, ...verbMends, ...complementMends]

/** A document whose trees are cured of the parser's most frequent mistakes. Gold trees pass unchanged, or nearly. */
export const mendTrees = (document: Document, language: TreeLanguage): Document => {
  if (!document.parsed) return document
  const { tokens, sentences } = document
  const heads = headsOf(document)
  const deps = tokens.map(({ dep }) => dep)
  const words = tokens.map(({ text }) => text.toLowerCase())
  const draft: Draft = { tokens, words, sentences, heads, deps, language }
  for (const { mend } of mends) for (let index = 0; index < tokens.length; index++) mend(draft, index)
  return withTrees(document, heads, deps)
}
