import { type Article, schemaVersion } from './article/article.js'
import type { Meta } from './article/meta.js'
import type { Problem } from './article/problem.js'
import { english } from './en/index.js'
import type { Document } from './model/document.js'
import { defaultModel, type Model } from './model/model.js'
import { parseDocument } from './model/parse-document.js'
import { checkCall, type ExtractOptions } from './options.js'
import { cleanText } from './text/clean.js'
import { findLanguage } from './text/language.js'
import { findMeta, type MetaLanguage } from './text/meta.js'
import { readText, type TextLanguage } from './text/read-text.js'
import { restoreSpans } from './text/restore.js'

/** All that the floors have to know of a language. */
export interface Language {
  readonly text: TextLanguage
  readonly meta: MetaLanguage
}

/** A text read and parsed, before anything is looked for in it. For development. */
export const readDocument = (text: string): Document => {
  const clean = cleanText(text)
  return parseDocument(readText(clean.text, english.text, { tags: true }), defaultModel())
}
