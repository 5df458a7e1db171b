import type { Article } from '../article/article.js'
import { bratConfig, toBrat } from '../formats/brat.js'
import { type Columns, tableColumns } from '../formats/columns.js'
import { toConllu } from '../formats/conllu.js'
import { toCsv } from '../formats/csv.js'
import { toDisplacy } from '../formats/displacy.js'
import { toJsonLd } from '../formats/json-ld.js'
import { toLabelStudio } from '../formats/label-studio.js'
import { toNdjson } from '../formats/ndjson.js'
import { type FlatRow, type Tables, toRows } from '../formats/to-rows.js'
import { toWebAnnotations } from '../formats/web-annotation.js'

/** An article with the name of what it was read from. */
export interface Named {
  readonly name: string
  readonly article: Article
}

export type TableName = keyof Tables
export const tableNames = Object.keys(tableColumns) as readonly TableName[]

/** How articles become the content of a file. */
export interface OutputFormat {
  readonly extension: string
  /** One content for all of them; absent where an article becomes several files. */
  readonly write?: (articles: readonly Named[], table: TableName) => string | Promise<Uint8Array>
  /** The files of one article, by extension. */
  readonly files?: (article: Named) => Readonly<Record<string, string>>
  /** A file that goes with them, by name. */
  readonly beside?: Readonly<Record<string, string>>
  readonly isTable?: boolean
  readonly isBinary?: boolean
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** One value for one article, a list for several. */
const oneOrAll = (values: readonly unknown[]): string => pretty(values.length === 1 ? values[0] : values)

const sourceOf = ({ name, article }: Named): { readonly source?: string } =>
  article.meta.url === undefined ? { source: `urn:article:${encodeURIComponent(name)}` } : {}

const rowsOf = (articles: readonly Named[], table: TableName): readonly FlatRow[] =>
  articles.flatMap(({ name, article }) => toRows(article)[table].map((row) => ({ article: name, ...row })))

const columnsOf = (table: TableName): Columns => ({ article: 'text', ...tableColumns[table] })

export const outputFormats = {
  json: { extension: '.json', write: (all) => oneOrAll(all.map(({ article }) => article)) },
  ndjson: { extension: '.ndjson', write: (all) => toNdjson(all.map(({ article }) => article)) },
  csv: {
    extension: '.csv',
    isTable: true,
    write: (all, table) => toCsv(rowsOf(all, table), { columns: columnsOf(table) }),
  },
  parquet: {
    extension: '.parquet',
    isTable: true,
    isBinary: true,
    // Loaded here, as it needs a package that may not be installed.
    write: async (all, table) => {
      const { toParquet } = await import('../formats/parquet.js')
      return toParquet(rowsOf(all, table), { columns: columnsOf(table) })
    },
  },
  conllu: {
    extension: '.conllu',
    write: (all) => all.map(({ name, article }) => toConllu(article, { id: name })).join(''),
  },
  brat: {
    extension: '.ann',
    files: ({ article }) => {
      const { txt, ann } = toBrat(article)
      return { '.txt': txt, '.ann': ann }
    },
    beside: { 'annotation.conf': bratConfig },
  },
  displacy: { extension: '.json', write: (all) => oneOrAll(all.map(({ article }) => toDisplacy(article))) },
  'label-studio': {
    extension: '.json',
    write: (all) => pretty(all.map(({ article }) => toLabelStudio(article))),
  },
  'web-annotation': {
    extension: '.json',
    write: (all) => pretty(all.flatMap((named) => toWebAnnotations(named.article, sourceOf(named)))),
  },
  'json-ld': {
    extension: '.jsonld',
    write: (all) => oneOrAll(all.map((named) => toJsonLd(named.article, sourceOf(named)))),
  },
} as const satisfies Readonly<Record<string, OutputFormat>>

export type FormatName = keyof typeof outputFormats
export const formatNames = Object.keys(outputFormats) as readonly FormatName[]
