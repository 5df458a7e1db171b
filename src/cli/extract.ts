import { extname } from 'node:path'
import { shown } from '../base/error.js'
import { drawArticle } from '../render/terminal-article.js'
import { paletteOf } from '../render/terminal-palette.js'
import { articleOptions, readArticleOptions } from './article-options.js'
import { type Command, type Given, wrongUse } from './command.js'
import { aboutInputs, extractSource, findInputs, inputOptions, readInput, type Source } from './inputs.js'
import { type ExitCode, type Io, progressOn, showsColors } from './io.js'
import {
  type FormatName,
  formatNames,
  type Named,
  type OutputFormat,
  outputFormats,
  type TableName,
  tableNames,
} from './output-formats.js'
import { isFolder, makeFolder, namesIn, writeOutputFile } from './write-output.js'

/** Takes the articles one by one; `end` writes what needed all of them. */
interface Sink {
  readonly add: (article: Named, text: string) => Promise<void> | void
  readonly end: () => Promise<void> | void
}

const run = async (given: Given, io: Io): Promise<ExitCode> => {
  const paths = pathsOf(given, io)
  const options = readArticleOptions(given)
  const sink = await sinkOf(given, io)
  const inputs = await findInputs(paths, given)
  const progress = progressOn(io)
  for (const [index, input] of inputs.entries()) {
    for (const source of await readInput(input, given, options, io)) {
      progress.show(`Reading ${index + 1} of ${inputs.length}: ${source.name}`)
      const read = { name: source.name, article: await extractSource(source) }
      progress.clear()
      await sink.add(read, shownText(source))
    }
  }
  await sink.end()
  return 0
}

const shownText = ({ text }: Source): string => text

const pathsOf = ({ files }: Given, io: Io): readonly string[] => {
  if (0 < files.length) return files
  if (io.inIsTerminal)
    throw wrongUse(`allegedly extract needs a file or folder, or ${shown('-')} for standard input.`)
  return ['-']
}

/** The format asked for, else that of the extension of `--out`, else `pretty`. */
const formatOf = (given: Given, out: string | undefined): FormatName | 'pretty' => {
  const format = given.valueOf('format') as FormatName | 'pretty' | undefined
  const extension = out === undefined ? '' : extname(out).toLowerCase()
  const known: Readonly<Record<string, OutputFormat>> = outputFormats
  return format ?? formatNames.find((name) => known[name].extension === extension) ?? 'pretty'
}

const sinkOf = async (given: Given, io: Io): Promise<Sink> => {
  const out = given.valueOf('out')
  const name = formatOf(given, out)
  if (given.has('table') && !(name === 'csv' || name === 'parquet'))
    throw wrongUse(`--table goes with --format csv or parquet, but the format is ${name}.`)
  const table = (given.valueOf('table') ?? 'claims') as TableName
  if (name === 'pretty') return prettySink(io, out)
  const format: OutputFormat = outputFormats[name]
  if (format.write === undefined || format.isBinary) {
    const wanted =
      format.write === undefined
        ? 'FOLDER, as an article becomes several files'
        : 'FILE or FOLDER, as it is no text'
    if (out === undefined) throw wrongUse(`--format ${name} needs --out ${wanted}.`)
  }
  if (out !== undefined && (format.write === undefined || (await isFolder(out))))
    return folderSink(out, format, table)
  return fileSink(io, out, format, table)
}

const prettySink = (io: Io, out: string | undefined): Sink => {
  const palette = paletteOf({ colors: out === undefined && showsColors(io) })
  const drawn: string[] = []
  const width = out === undefined ? io.columns : 100
  const line = `\n${palette.dim('─'.repeat(Math.min(width, 110)))}\n\n`
  let count = 0
  return {
    add: ({ article }, text) => {
      const drawing = `${count === 0 ? '' : line}${drawArticle(article, text, { palette, width })}\n`
      count += 1
      if (out === undefined) io.out(drawing)
      else drawn.push(drawing)
    },
    end: async () => {
      if (out !== undefined) await writeOutputFile(out, drawn.join(''))
    },
  }
}

/** NDJSON to standard output goes out as it comes; all else is one content of all articles. */
const fileSink = (
  io: Io,
  out: string | undefined,
  { write, extension }: OutputFormat,
  table: TableName,
): Sink => {
  const all: Named[] = []
  const isStream = out === undefined && extension === '.ndjson'
  return {
    add: async (named) => {
      if (isStream) io.out((await write!([named], table)) as string)
      else all.push(named)
    },
    end: async () => {
      if (isStream) return
      const content = await write!(all, table)
      if (out === undefined) io.out(content as string)
      else await writeOutputFile(out, content)
    },
  }
}

const folderSink = async (out: string, format: OutputFormat, table: TableName): Promise<Sink> => {
  await makeFolder(out)
  const pathOf = namesIn(out)
  return {
    add: async (named) => {
      const path = pathOf(named.name)
      const files = format.files?.(named) ?? { [format.extension]: await format.write!([named], table) }
      for (const [extension, content] of Object.entries(files))
        await writeOutputFile(`${path}${extension}`, content)
    },
    end: async () => {
      for (const [name, content] of Object.entries(format.beside ?? {}))
        await writeOutputFile(`${out.replace(/[/\\]$/, '')}/${name}`, content)
    },
  }
}

export const extractCommand: Command = {
  name: 'extract',
  summary: 'Reads articles: entities, dates and claims, and who says so.',
  usage: '[FILE|FOLDER|PATTERN|-]… [OPTIONS]',
  about: [
    aboutInputs,
    'Without a file, or for -, standard input is read. Options on the article hold for all of them.',
  ],
  options: {
    ...articleOptions,
    ...inputOptions,
    format: {
      value: 'FORMAT',
      allowed: ['pretty', ...formatNames],
      help: 'What to write (by the extension of --out, else pretty).',
    },
    table: { value: 'TABLE', allowed: tableNames, help: 'Which table, for csv and parquet (claims).' },
    out: {
      value: 'PATH',
      help: 'Where to write (standard output): a file, or a folder, which exists or ends in /, for a file an article.',
    },
  },
  examples: [
    'allegedly extract article.txt --published 2025-07-04',
    'allegedly extract news/ --format csv --table claims > claims.csv',
    "allegedly extract 'news/**/*.html' --out mentions.parquet --table mentions",
    'allegedly extract feed.ndjson --text-field body --format brat --out annotate/',
    'curl -s https://example.org/news.html | allegedly extract - --from html --outlet Example',
  ],
  run,
}
