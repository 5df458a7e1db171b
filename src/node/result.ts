import type { Article } from '../article/article.js'
import { AllegedlyError, type ErrorCode } from '../base/error.js'
import type { ExtractOptions } from '../options.js'

/** One of many articles: its text, what is known of it, and a name for it. */
export interface ArticleInput extends Omit<ExtractOptions, 'signal'> {
  readonly text: string
  /** Comes back with the result. One that brings none is named by its content. */
  readonly id?: string | number
}

/** Why an article could not be read, as data. */
export interface ReadError {
  readonly code: ErrorCode
  readonly message: string
}

/** What became of one article: what was found in it, or why it could not be read. */
export type ReadResult =
  | { readonly id: string | number; readonly article: Article; readonly error?: undefined }
  | { readonly id: string | number; readonly error: ReadError; readonly article?: undefined }

/** An error as it stands in a result. */
export const readErrorOf = (error: unknown): ReadError =>
  error instanceof AllegedlyError
    ? { code: error.code, message: error.message }
    : { code: 'crashed', message: `The reader failed: ${error instanceof Error ? error.message : error}` }
