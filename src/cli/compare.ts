import { basename } from 'node:path'
import { articleSchema } from '../article/article.js'
import { shown } from '../base/error.js'
import type { ComparableArticle } from '../compare/comparable.js'
import { drawComparison } from '../render/comparison.js'
import { paletteOf } from '../render/terminal-palette.js'
import { type Command, type Given, wrongUse } from './command.js'
import { readJsonFile, readTextFile } from './files.js'
import { readGoldFile } from './gold-files.js'
import { type ExitCode, type Io, progressOn, showsColors } from './io.js'

const formats = ['pretty', 'json'] as const

interface Named {
  readonly id: string
  readonly article: ComparableArticle
}

const run = async (given: Given, io: Io): Promise<ExitCode> => {
  if (given.files.length < 2)
    throw wrongUse('allegedly compare needs two files or more.', { files: given.files })
  const articles = withOwnIds(await readAll(given.files, io))
  // Loaded here, not above, so that --help is quick.
  const { compare } = await import('../pipeline.js')
  const comparison = compare(
    articles.map(({ article }) => article),
    { ids: articles.map(({ id }) => id) },
  )
  if (given.valueOf('format') === 'json') io.out(`${JSON.stringify(comparison, null, 2)}\n`)
  else {
    const palette = paletteOf({ colors: showsColors(io) })
    io.out(`${drawComparison(comparison, { palette, width: io.columns, groups: groupsOf(given) })}\n`)
  }
  return 0
}

const readAll = async (files: readonly string[], io: Io): Promise<readonly Named[]> => {
  const progress = progressOn(io)
  const articles: Named[] = []
  for (const [index, file] of files.entries()) {
    progress.show(`Reading ${index + 1} of ${files.length}: ${file}`)
    articles.push(await readArticle(file))
  }
  progress.clear()
  return articles
}

/** A text is read; a gold file and what `extract --format json` prints are taken as they are. */
const readArticle = async (file: string): Promise<Named> => {
  const name = basename(file)
  if (name.endsWith('.gold.json')) {
    const { name: id, gold, text } = await readGoldFile(file)
    return { id, article: { ...gold, text } }
  }
  if (!name.endsWith('.json')) {
    const { extract } = await import('../pipeline.js')
    return { id: name.replace(/\.[^.]*$/, ''), article: extract(await readTextFile(file)) }
  }
  const parsed = articleSchema.safeParse(await readJsonFile(file))
  if (!parsed.success)
    throw wrongUse(`${file} is no article as allegedly extract --format json prints it.`, { file })
  return { id: name.replace(/\.json$/, ''), article: parsed.data }
}

const withOwnIds = (articles: readonly Named[]): readonly Named[] =>
  articles.map(({ id, article }, index) => {
    const earlier = articles.slice(0, index).filter((other) => other.id === id).length
    return { id: earlier === 0 ? id : `${id}-${earlier + 1}`, article }
  })

const groupsOf = (given: Given): number | undefined => {
  const value = given.valueOf('groups')
  if (value === undefined) return undefined
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1)
    throw wrongUse(`--groups must be a whole number from 1, but was ${shown(value)}.`)
  return number
}

export const compareCommand: Command = {
  name: 'compare',
  summary: 'Lays several articles side by side: what they agree on, where they contradict each other.',
  usage: 'FILE FILE… [OPTIONS]',
  about: [
    'Each file is one article: plain text in English, what "allegedly extract --format json" prints, or a gold file.\nGroups of claims with the most disagreement come first. No verdict is given on what is true.',
  ],
  options: {
    format: { value: 'FORMAT', allowed: formats, help: 'How to print (pretty).' },
    groups: { value: 'NUMBER', help: 'Show only so many groups.' },
  },
  examples: [
    'allegedly compare one.txt other.txt third.txt',
    'allegedly compare articles/*.json --format json > comparison.json',
  ],
  run,
}
