import type { Article } from './article/article.js'
import { AllegedlyError } from './base/error.js'
import { extractReading } from './extract-reading.js'
import { readMarkdown } from './formats/read-markdown.js'
import type { ExtractOptions } from './options.js'

/**
 * `extract` for a Markdown text: spans index the Markdown source. Marks, code and tables' rules are left out; title,
 * author, outlet, day and address come from front matter. What the caller gives wins. Throws as `extract` does.
 */
export const extractMarkdown = (markdown: string, options: ExtractOptions = {}): Article => {
  if (typeof markdown !== 'string')
    throw new AllegedlyError('bad-text', `The text must be a string, but was ${typeof markdown}.`)
  return extractReading(readMarkdown(markdown), options)
}

export { type MarkdownReading, readMarkdown } from './formats/read-markdown.js'
export type { CleanText, Places } from './text/clean.js'
