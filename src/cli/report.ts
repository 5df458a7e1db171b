import type { Article } from '../article/article.js'
import { readArticleOptions } from './article-options.js'
import { type Command, type Given, wrongUse } from './command.js'
import { aboutInputs, extractSource, findInputs, inputOptions, readInput } from './inputs.js'
import { type ExitCode, type Io, progressOn } from './io.js'
import { distinctNames, writeOutputFile } from './write-output.js'

const run = async (given: Given, io: Io): Promise<ExitCode> => {
  if (given.files.length === 0)
    throw wrongUse('allegedly report needs at least one file or folder.', { files: given.files })
  const options = readArticleOptions(given)
  const inputs = await findInputs(given.files, given)
  // Loaded here, not above, so that --help is quick.
  const { compare } = await import('../pipeline.js')
  const { renderReport } = await import('../render/report/render-report.js')
  const progress = progressOn(io)
  const articles: Article[] = []
  const names: string[] = []
  const nameOf = distinctNames()
  for (const [index, input] of inputs.entries()) {
    for (const source of await readInput(input, given, options, io)) {
      progress.show(`Reading ${index + 1} of ${inputs.length}: ${source.name}`)
      articles.push(await extractSource(source))
      names.push(nameOf(source.name))
    }
  }
  progress.clear()
  const page = renderReport(articles, articles.length > 1 ? compare(articles, { ids: names }) : undefined)
  const out = given.valueOf('out')
  if (out === undefined) io.out(page)
  else await writeOutputFile(out, page)
  return 0
}

export const reportCommand: Command = {
  name: 'report',
  summary: 'Writes one self-contained HTML page of articles and their claims.',
  usage: 'FILE|FOLDER|PATTERN… [--out FILE]',
  about: [aboutInputs, 'Of two or more articles, what they disagree on comes first.'],
  options: {
    out: { value: 'FILE', help: 'Where to write the page (standard output).' },
    ...inputOptions,
    published: { value: 'DATE', help: 'When all of them were published, as 2025-07-04.' },
  },
  examples: [
    'allegedly report article.txt --out report.html',
    'allegedly report one.txt other.html third.md > report.html',
    'allegedly report news/ --out report.html',
  ],
  run,
}
