import { findDates } from '../../src/dates/find-dates.js'
import { dates as language } from '../../src/en/dates/index.js'
import { layoutRules } from '../../src/en/layout.js'
import { commonWords, ownWords, sentenceLanguage } from '../../src/en/sentences.js'
import { tokenLanguage } from '../../src/en/tokens.js'
import type { Document } from '../../src/model/document.js'
import { parseDocument } from '../../src/model/parse-document.js'
import { readText } from '../../src/text/read-text.js'

const text = {
  layout: layoutRules,
  tokens: tokenLanguage,
  sentences: sentenceLanguage,
  commonWords,
  ownWords,
}

/** A document with wink's tags and no tree. */
export const documentOf = (article: string): Document =>
  parseDocument(readText(article, text, { tags: true }), undefined)

/** A Friday. */
export const published = '2025-07-04'

/** What is found: surface and value, with the interval where it is asked for. */
export const datesIn = (article: string, publishedAt: string | undefined = published) =>
  findDates(documentOf(article), { language, ...(publishedAt ? { publishedAt } : {}) }).map((mention) => ({
    surface: article.slice(mention.start, mention.end),
    ...mention,
  }))
