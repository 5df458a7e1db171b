import { AllegedlyError } from '../base/error.js'
import type { ExtractOptions } from '../options.js'
import type { Pipeline } from '../pipeline.js'
import { contentId, lineId } from './content-id.js'
import { readArticle } from './read-article.js'
import { type ArticleInput, type ReadResult, readErrorOf } from './result.js'

/** How articles stand in lines of JSON, and what of them is wanted. */
export interface LineOptions {
  /** The fields that hold the text, the id and the day; `text`, `id` and `publishedAt` when absent. */
  readonly textField?: string
  readonly idField?: string
  readonly publishedField?: string
  /** The fields of an Article that are written; all when absent. */
  readonly only?: readonly string[]
  /** What holds for every article that does not say otherwise. */
  readonly shared?: ExtractOptions
}

const stated = ['outlet', 'title', 'author', 'url', 'language'] as const

/**
 * One line of JSON in, one line of JSON out: the Article with its `id` before it, or `id` and
 * `error`. Never throws. Fields that it does not know are left aside.
 */
export const readLine = (pipeline: Pipeline, line: string, options: LineOptions = {}): LineResult => {
  const result = resultOf(pipeline, line, options)
  const bytes = new TextEncoder().encode(`${writeResult(result, options)}\n`)
  return { bytes, failed: result.error !== undefined }
}

const resultOf = (pipeline: Pipeline, line: string, options: LineOptions): ReadResult => {
  try {
    return readArticle(pipeline, articleOf(line, options), options.shared)
  } catch (error) {
    return { id: lineId(line), error: readErrorOf(error) }
  }
}

/** The bytes of a line that is written, its end included. */
export interface LineResult {
  readonly bytes: Uint8Array
  readonly failed: boolean
}

/** The id that the result of a line has. */
export const idOfLine = (line: string, options: LineOptions = {}): string | number => {
  try {
    const article = articleOf(line, options)
    return article.id ?? contentId(article)
  } catch {
    return lineId(line)
  }
}

/** The line of a result; without `only`, everything that was found. */
export const writeResult = ({ id, article, error }: ReadResult, { only }: LineOptions = {}): string => {
  if (error !== undefined) return JSON.stringify({ id, error })
  const wanted = only === undefined ? article : pick(article, only)
  return JSON.stringify({ id, ...wanted })
}

const pick = (article: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(article).filter(([name]) => names.includes(name)))

const articleOf = (line: string, options: LineOptions): ArticleInput => {
  const { textField = 'text', idField = 'id', publishedField = 'publishedAt' } = options
  const fields = fieldsOf(line)
  const text = fields.get(textField)
  if (typeof text !== 'string') throw badLine(`The line has no text in ${JSON.stringify(textField)}`)
  const given = stated.map((name) => [name, fields.get(name)] as const)
  return {
    id: idOf(fields.get(idField)),
    text,
    ...Object.fromEntries(
      [...given, ['publishedAt', fields.get(publishedField)] as const].filter(([, value]) => value != null),
    ),
  }
}

const fieldsOf = (line: string): ReadonlyMap<string, unknown> => {
  if (line.trim() === '') throw badLine('The line is empty')
  const value = parse(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badLine('The line is no object')
  return new Map(Object.entries(value))
}

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    // Where it breaks off, each engine says in words of its own; a result has the same everywhere.
    throw badLine('The line is no JSON')
  }
}

/** JSON's numbers lose digits beyond 2^53, and a wrong id is worse than none. */
const idOf = (value: unknown): string | number | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' || Number.isSafeInteger(value)) return value as string | number
  throw badLine('The id must be a string or a whole number below 2^53')
}

const badLine = (reason: string): AllegedlyError =>
  new AllegedlyError('bad-line', `${reason}. A line is an object such as {"id":"a1","text":"…"}.`)
