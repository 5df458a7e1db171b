import type { Article } from './article/article.js'
import { AllegedlyError } from './base/error.js'
import { extractReading } from './extract-reading.js'
import { readHtml } from './formats/read-html.js'
import type { ExtractOptions } from './options.js'

/**
 * `extract` for an HTML page: spans index the HTML source. Scripts, navigation and footers are left out; title, author,
 * outlet, day and address come from JSON-LD, `meta` and `time`. What the caller gives wins. Throws as `extract` does.
 */
export const extractHtml = (html: string, options: ExtractOptions = {}): Article => {
  if (typeof html !== 'string')
    throw new AllegedlyError('bad-text', `The page must be a string, but was ${typeof html}.`)
  return extractReading(readHtml(html), options)
}

export { type HtmlReading, readHtml } from './formats/read-html.js'
export type { CleanText, Places } from './text/clean.js'
