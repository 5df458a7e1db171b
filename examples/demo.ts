/** Reads the five articles of `seeds/`, prints what is found, writes it to `out/NAME.json`, and all to `out/report.html`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { givenOptions } from '../src/cli/given-options.js'
import { findGoldFiles, readGoldFile } from '../src/cli/gold-files.js'
import { type Article, compare, extract, renderReport } from '../src/index.js'
import { drawArticle } from '../src/render/terminal-article.js'
import { paletteOf } from '../src/render/terminal-palette.js'

const palette = paletteOf({ colors: process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '' })
const width = process.stdout.columns ?? 100

const articles: Article[] = []

mkdirSync('out', { recursive: true })
for (const file of await findGoldFiles(['seeds'])) {
  const { name, gold, text } = await readGoldFile(file)
  // What a reader knows besides the text, such as the day of publication; the gold is used for nothing else.
  const article = extract(text, givenOptions(gold))
  console.log(
    `${drawArticle(article, text, { palette, width })}\n\n${palette.dim('─'.repeat(Math.min(width, 110)))}\n`,
  )
  writeFileSync(`out/${name}.json`, `${JSON.stringify(article, null, 2)}\n`)
  articles.push(article)
  console.log(
    `Wrote out/${name}.json: ${article.entities.length} entities, ${article.dates.length} dates, ${article.claims.length} claims.\n`,
  )
}

writeFileSync('out/report.html', renderReport(articles, compare(articles)))
console.log('Wrote out/report.html: the five side by side, to open in a browser.')
