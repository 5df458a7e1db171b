import { writeFile } from 'node:fs/promises'
import { readArticleOptions } from './article-options.js'
import { type Command, type Given, wrongUse } from './command.js'
import { readTextFile } from './files.js'
import { type ExitCode, type Io, progressOn } from './io.js'

const run = async (given: Given, io: Io): Promise<ExitCode> => {
  if (given.files.length === 0)
    throw wrongUse('allegedly report needs at least one file.', { files: given.files })
  const options = readArticleOptions(given)
  // Loaded here, not above, so that --help is quick.
  const { compare, extract } = await import('../pipeline.js')
  const { renderReport } = await import('../render/report/render-report.js')
  const progress = progressOn(io)
  const articles = []
  for (const [index, file] of given.files.entries()) {
    progress.show(`Reading ${index + 1} of ${given.files.length}: ${file}`)
    articles.push(extract(await readTextFile(file), options))
  }
  progress.clear()
  const page = renderReport(articles, articles.length > 1 ? compare(articles) : undefined)
  const out = given.valueOf('out')
  if (out === undefined) io.out(page)
  else await writeFile(out, page)
  return 0
}

export const reportCommand: Command = {
  name: 'report',
  summary: 'Writes one self-contained HTML page of articles and their claims.',
  usage: 'FILE… [--out FILE]',
  about: [
    'Each file is one article in English, as plain text. Of two or more, what they disagree on comes first.',
  ],
  options: {
    out: { value: 'FILE', help: 'Where to write the page (standard output).' },
    published: { value: 'DATE', help: 'When all of them were published, as 2025-07-04.' },
  },
  examples: [
    'allegedly report article.txt --out report.html',
    'allegedly report one.txt other.txt > report.html',
  ],
  run,
}
