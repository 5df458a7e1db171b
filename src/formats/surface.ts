import type { Article } from '../article/article.js'
import { AllegedlyError } from '../base/error.js'
import { sha256 } from '../base/sha256.js'
import type { Span } from '../base/span.js'
import { cleanText, foldSpace } from '../text/clean.js'

/** The text of an article; throws `bad-text` where it was left out. */
export const textOf = (article: Article): string => {
  if (article.text !== undefined) return article.text
  throw new AllegedlyError(
    'bad-text',
    'The Article has no text: it was made with "omitText". This format needs it.',
  )
}

/** A stretch of an article as one readable line, markup removed; empty for null. */
export const surfaceOf = (text: string, span: Span | null | undefined): string =>
  span === null || span === undefined ? '' : foldSpace(cleanText(text.slice(span.start, span.end)).text)

/** What names the article in linked data: its address, else its text's SHA-256. */
export const sourceOf = (article: Article): string =>
  article.meta.url ?? `urn:sha256:${sha256(textOf(article))}`
