/** The library, away from the page's own thread. Answers a list of sources with the files made from them. */
import type { Article } from '../../src/article/article.js'
import { extractReading, type FormatReading } from '../../src/extract-reading.js'
import { toCsv, toRows } from '../../src/formats/index.js'
import { compare, extract, renderReport } from '../../src/index.js'
import { extractMarkdown } from '../../src/markdown.js'
import type { Answer, Files, Source } from './messages.js'

const say = (answer: Answer): void => postMessage(answer)

/** What the page says to a worker made from a blob, which has no address of its own. */
interface Scope {
  readonly base: string
  readonly readHtml?: (html: string) => FormatReading
  readonly importScripts: (url: string) => void
}
const scope = globalThis as never as Scope

/** The HTML parser is not loaded before somebody pastes a page. */
const readPage = (html: string): FormatReading => {
  if (scope.readHtml === undefined) scope.importScripts(`${scope.base}html.js`)
  return scope.readHtml!(html)
}

const htmlStart = /^\s*<(?:!doctype|html|head|body|article)\b/i
/** Front matter, or a heading. */
const markdownStart = /^\s*(?:---\r?\n|\+\+\+\r?\n|#{1,6} )/

const read = ({ text, ...options }: Source): Article => {
  if (htmlStart.test(text)) return extractReading(readPage(text), options)
  return markdownStart.test(text) ? extractMarkdown(text, options) : extract(text, options)
}

const filesOf = (articles: readonly Article[]): Files => {
  const ids = articles.map((_, index) => `Article ${index + 1}`)
  const comparison = articles.length > 1 ? compare(articles, { ids }) : undefined
  return {
    'articles.json': JSON.stringify({ articles, comparison }, null, 2),
    'claims.csv': toCsv(articles.flatMap((article) => toRows(article).claims)),
    'report.html': renderReport(articles, comparison),
  }
}

const answer = (sources: readonly Source[]): void => {
  const articles = sources.map((source, index) => {
    say({ type: 'progress', read: index, of: sources.length })
    return read(source)
  })
  say({ type: 'read', files: filesOf(articles) })
}

addEventListener('message', ({ data }: MessageEvent<readonly Source[]>) => {
  try {
    answer(data)
  } catch (error) {
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})

// The first text opens the model, which takes a while: better before the reader asks.
extract('The minister said so.')
say({ type: 'ready' })
