import { basename, extname } from 'node:path'
import type { Article } from '../article/article.js'
import { AllegedlyError, shown } from '../base/error.js'
import type { ExtractOptions } from '../options.js'
import { type Given, type OptionSpec, wrongUse } from './command.js'
import { kindOf, readTextFile } from './files.js'
import { expandGlob, filesBelow, isGlob } from './glob.js'
import type { Io } from './io.js'

/** How an article is written. */
const kinds = ['text', 'markdown', 'html', 'ndjson'] as const
type Kind = (typeof kinds)[number]

const extensions: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
}

/** Where to read articles, and how. */
export interface Input {
  readonly path: string
  readonly kind: Kind
}

/** One article that has not been read yet. */
export interface Source {
  /** For the names of files that are made of it: the file's name without extension, or the record's id. */
  readonly name: string
  readonly kind: Exclude<Kind, 'ndjson'>
  readonly text: string
  readonly options: ExtractOptions
}

export const inputOptions: Readonly<Record<'from' | 'text-field', OptionSpec>> = {
  from: { value: 'KIND', allowed: kinds, help: 'How the articles are written (by extension, else text).' },
  'text-field': { value: 'NAME', help: 'The field of NDJSON that holds the text (text).' },
}

export const aboutInputs =
  "An article is a file of plain text, Markdown (.md) or HTML (.html), or a line of NDJSON (.ndjson, .jsonl); a line\nmay also have id, publishedAt, outlet, title, author, url. Of a folder all such files are read; a quoted pattern\nsuch as 'news/**/*.html' works as well."

const kindAt = (path: string, given: Given): Kind =>
  (given.valueOf('from') as Kind | undefined) ?? extensions[extname(path).toLowerCase()] ?? 'text'

/** The files that the paths name: each file, in folders those with a known extension, of a pattern those that fit it. */
export const findInputs = async (paths: readonly string[], given: Given): Promise<readonly Input[]> => {
  const lists = await Promise.all(paths.map(filesAt))
  return lists.flat().map((path) => ({ path, kind: kindAt(path, given) }))
}

const filesAt = async (path: string): Promise<readonly string[]> => {
  if (path === '-') return [path]
  const kind = await kindOf(path)
  if (kind === 'file') return [path]
  if (kind === 'nothing') {
    const matching = isGlob(path) ? await expandGlob(path) : undefined
    if (matching === undefined)
      throw wrongUse(`Cannot read ${shown(path)}: there is no such file or folder.`, { path })
    if (matching.length === 0) throw wrongUse(`No file fits the pattern ${shown(path)}.`, { path })
    return matching
  }
  const known = (await filesBelow(path)).filter((file) => extname(file).toLowerCase() in extensions)
  if (0 < known.length) return known
  const allowed = Object.keys(extensions)
  throw wrongUse(`The folder ${shown(path)} holds no file that ends in ${allowed.join(', ')}.`, {
    path,
    allowed,
  })
}

const nameOf = (path: string): string =>
  path === '-' ? 'stdin' : basename(path).replace(/(?<=.)\.[^.]{1,9}$/, '')

/** The articles of one input; a file of NDJSON has one a line. Throws `bad-argument` with file and line. */
export const readInput = async (
  { path, kind }: Input,
  given: Given,
  options: ExtractOptions,
  io: Io,
): Promise<readonly Source[]> => {
  const text = path === '-' ? await io.readStdin() : await readTextFile(path)
  checkIsText(path, text)
  if (kind !== 'ndjson') return [{ name: nameOf(path), kind, text, options }]
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    return [
      readRecord(line, { path, number: index + 1, field: given.valueOf('text-field') ?? 'text' }, options),
    ]
  })
}

const checkIsText = (path: string, text: string): void => {
  if (/\.json$/i.test(path))
    throw wrongUse(
      `${path} is JSON. Give the text, or one object a line in a file that ends in .ndjson: {"text": "…"}.`,
      { path },
    )
  if (text.slice(0, 2000).includes('\0') || text.startsWith('%PDF'))
    throw wrongUse(
      `${shown(path)} is no text. Plain text, Markdown, HTML and NDJSON can be read, in UTF-8.`,
      {
        path,
      },
    )
}

interface Place {
  readonly path: string
  readonly number: number
  readonly field: string
}

const stated = ['publishedAt', 'outlet', 'title', 'author', 'url', 'language'] as const

/** What a line says of its article wins over what the command line says of all. */
const readRecord = (line: string, place: Place, options: ExtractOptions): Source => {
  const { path, number, field } = place
  const fail = (reason: string) =>
    wrongUse(`${path}:${number}: ${reason}. A line is an object such as {"${field}": "…", "outlet": "…"}.`, {
      path,
      line: number,
    })
  const record = parseRecord(line)
  if (record === undefined) throw fail('the line is no JSON object')
  const text = record[field]
  if (typeof text !== 'string')
    throw fail(`the line has no text in ${shown(field)}; it has ${Object.keys(record).map(shown).join(', ')}`)
  const own = stated.flatMap((name) => (typeof record[name] === 'string' ? [[name, record[name]]] : []))
  const id = typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : undefined
  return {
    name: id ?? `${nameOf(path)}-${number}`,
    kind: 'text',
    text,
    options: { ...options, ...Object.fromEntries(own) },
  }
}

const parseRecord = (line: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** Reads one article as it is written. What goes wrong is told with its name. */
export const extractSource = async ({ name, kind, text, options }: Source): Promise<Article> => {
  try {
    if (kind === 'html') return (await import('../html.js')).extractHtml(text, options)
    if (kind === 'markdown') return (await import('../markdown.js')).extractMarkdown(text, options)
    return (await import('../pipeline.js')).extract(text, options)
  } catch (error) {
    if (!(error instanceof AllegedlyError) || error.code === 'bad-date') throw error
    throw new AllegedlyError(error.code, `${name}: ${error.message}`, error.data)
  }
}
