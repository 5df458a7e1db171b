import type { Article } from '../article/article.js'
import { shown } from '../base/error.js'
import { drawArticle } from '../render/terminal-article.js'
import { paletteOf } from '../render/terminal-palette.js'
import { articleOptions, readArticleOptions } from './article-options.js'
import { type Command, type Given, wrongUse } from './command.js'
import { readTextFile } from './files.js'
import { type ExitCode, type Io, progressOn, showsColors } from './io.js'

const formats = ['pretty', 'json', 'ndjson'] as const
type Format = (typeof formats)[number]

interface Read {
  readonly text: string
  readonly article: Article
}

const run = async (args: Given, io: Io): Promise<ExitCode> => {
  const files = filesOf(args, io)
  const options = readArticleOptions(args)
  const format = (args.valueOf('format') ?? 'pretty') as Format
  // Loaded here, not above, so that --help is quick.
  const { extract } = await import('../pipeline.js')
  const progress = progressOn(io)
  const all: Read[] = []
  for (const [index, file] of files.entries()) {
    const text = file === '-' ? await io.readStdin() : await readTextFile(file)
    progress.show(`Reading ${index + 1} of ${files.length}: ${file}`)
    const read = { text, article: extract(text, options) }
    progress.clear()
    if (format === 'json') all.push(read)
    else io.out(format === 'ndjson' ? `${JSON.stringify(read.article)}\n` : pretty(read, io, index))
  }
  if (format === 'json')
    io.out(
      `${JSON.stringify(1 < all.length ? all.map(({ article }) => article) : all[0].article, null, 2)}\n`,
    )
  return 0
}

const filesOf = ({ files }: Given, io: Io): readonly string[] => {
  if (0 < files.length) return files
  if (io.inIsTerminal) throw wrongUse(`allegedly extract needs a file, or ${shown('-')} for standard input.`)
  return ['-']
}

const pretty = ({ text, article }: Read, io: Io, index: number): string => {
  const palette = paletteOf({ colors: showsColors(io) })
  const drawn = drawArticle(article, text, { palette, width: io.columns })
  return `${index === 0 ? '' : `\n${palette.dim('─'.repeat(Math.min(io.columns, 110)))}\n\n`}${drawn}\n`
}

export const extractCommand: Command = {
  name: 'extract',
  summary: 'Reads articles: entities, dates and claims, and who says so.',
  usage: '[FILE…|-] [OPTIONS]',
  about: [
    'Each file is one article in English, as plain text. Without a file, or for -, standard input is read.',
  ],
  options: {
    ...articleOptions,
    format: { value: 'FORMAT', allowed: formats, help: 'How to print (pretty).' },
  },
  examples: [
    'allegedly extract article.txt --published 2025-07-04',
    'allegedly extract *.txt --format ndjson > articles.ndjson',
    'curl -s https://example.org/news.txt | allegedly extract - --outlet Example',
  ],
  run,
}
