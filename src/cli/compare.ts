import { basename } from 'node:path'
import { articleSchema } from '../article/article.js'
import { shown } from '../base/error.js'
import type { ComparableArticle } from '../compare/comparable.js'
import { drawComparison } from '../render/comparison.js'
import { paletteOf } from '../render/terminal-palette.js'
import { type Command, type Given, wrongUse } from './command.js'
import { readJsonFile } from './files.js'
import { isGlob } from './glob.js'
import { readGoldFile } from './gold-files.js'
import { aboutInputs, extractSource, findInputs, inputOptions, readInput } from './inputs.js'
import { type ExitCode, type Io, progressOn, showsColors } from './io.js'
import { distinctNames } from './write-output.js'

const formats = ['pretty', 'json'] as const

interface Named {
  readonly id: string
  readonly article: ComparableArticle
}

const run = async (given: Given, io: Io): Promise<ExitCode> => {
  const articles = withOwnIds(await readAll(given, io))
  if (articles.length < 2)
    throw wrongUse(`allegedly compare needs two articles or more, but was given ${articles.length}.`, {
      files: given.files,
    })
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

const readAll = async (given: Given, io: Io): Promise<readonly Named[]> => {
  const progress = progressOn(io)
  const articles: Named[] = []
  for (const [index, path] of given.files.entries()) {
    progress.show(`Reading ${index + 1} of ${given.files.length}: ${path}`)
    articles.push(...(await readArticles(path, given, io)))
  }
  progress.clear()
  return articles
}

/** A text is read; a gold file and what `extract --format json` prints are taken as they are. */
const readArticles = async (path: string, given: Given, io: Io): Promise<readonly Named[]> => {
  const name = basename(path)
  if (name.endsWith('.gold.json')) {
    const { name: id, gold, text } = await readGoldFile(path)
    return [{ id, article: { ...gold, text } }]
  }
  if (name.endsWith('.json') && !isGlob(path)) return [await readExtracted(path, name)]
  const articles: Named[] = []
  for (const input of await findInputs([path], given)) {
    for (const source of await readInput(input, given, {}, io))
      articles.push({ id: source.name, article: await extractSource(source) })
  }
  return articles
}

const readExtracted = async (path: string, name: string): Promise<Named> => {
  const parsed = articleSchema.safeParse(await readJsonFile(path))
  if (!parsed.success)
    throw wrongUse(`${path} is no article as allegedly extract --format json prints it.`, { file: path })
  return { id: name.replace(/\.json$/, ''), article: parsed.data }
}

const withOwnIds = (articles: readonly Named[]): readonly Named[] => {
  const nameOf = distinctNames()
  return articles.map(({ id, article }) => ({ id: nameOf(id), article }))
}

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
  usage: 'FILE|FOLDER|PATTERN… [OPTIONS]',
  about: [
    aboutInputs,
    'Files in JSON are what "allegedly extract --format json" prints, and gold files.\nGroups of claims with the most disagreement come first. No verdict is given on what is true.',
  ],
  options: {
    format: { value: 'FORMAT', allowed: formats, help: 'How to print (pretty).' },
    ...inputOptions,
    groups: { value: 'NUMBER', help: 'Show only so many groups.' },
  },
  examples: [
    'allegedly compare one.txt other.txt third.txt',
    'allegedly compare news/ --groups 10',
    'allegedly compare articles/*.json --format json > comparison.json',
  ],
  run,
}
