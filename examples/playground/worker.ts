/** The library, away from the page's own thread. Answers a list of sources with the files made from them. */
import type { Article } from '../../src/article/article.js'
import { toCsv, toRows } from '../../src/formats/index.js'
import { extractHtml } from '../../src/html.js'
import { compare, extract, renderReport } from '../../src/index.js'
import type { Answer, Files, Source } from './messages.js'

const say = (answer: Answer): void => postMessage(answer)

const htmlStart = /^\s*<(?:!doctype|html|head|body|article)\b/i

const read = ({ text, ...options }: Source): Article =>
  htmlStart.test(text) ? extractHtml(text, options) : extract(text, options)

const filesOf = (articles: readonly Article[]): Files => {
  const comparison = articles.length > 1 ? compare(articles) : undefined
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
