import type { Article } from './article/article.js'
import { type Meta, metaFields } from './article/meta.js'
import type { ExtractOptions } from './options.js'
import { extractClean } from './pipeline.js'
import type { CleanText } from './text/clean.js'

/** A text that the reader of a format made, with what the format says of the article. */
export interface FormatReading {
  readonly clean: CleanText
  readonly meta: Meta
}

/** `extract` for what a reader of a format made. What the caller gives wins over what the format says. */
export const extractReading = ({ clean, meta }: FormatReading, options: ExtractOptions = {}): Article => {
  const stated = Object.fromEntries(
    metaFields.flatMap((field) => (meta[field] === undefined ? [] : [[field, meta[field]]])),
  )
  return extractClean(clean, { ...stated, ...options })
}
