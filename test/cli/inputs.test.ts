import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/html.js'
import { extractMarkdown } from '../../src/markdown.js'
import { extract } from '../../src/pipeline.js'
import { run } from './run.js'

const plain = 'The mayor of Riga resigned on Friday.'
const html =
  '<nav>Home</nav><article><h1>Riga</h1><p>The <b>mayor</b> of Riga resigned on Friday.</p></article>'
const markdown = '---\noutlet: The Courier\n---\n# Riga\n\nThe **mayor** of Riga resigned.'
const records = [
  { id: 'a/1', body: plain, outlet: 'One', publishedAt: '2024-05-16', length: 3 },
  { body: 'It rained in Riga.' },
]

const folder = mkdtempSync(join(tmpdir(), 'inputs-'))
const files: Readonly<Record<string, string>> = {
  'one.txt': plain,
  'web/two.html': html,
  'web/deep/three.md': markdown,
  'web/deep/.hidden.txt': plain,
  'node_modules/x/readme.md': plain,
  'feed.ndjson': `${records.map((record) => JSON.stringify(record)).join('\n\n')}\n`,
  'image.png': 'PNG\0\0',
  'data.json': '{}',
  'note[1].txt': plain,
}
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}
const at = (name: string): string => join(folder, name)

/** The texts of what is read, and what goes wrong. */
const read = async (...args: readonly string[]) => {
  const { out, err, code } = await run(['extract', ...args, '--format', 'ndjson'])
  const articles = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { articles, texts: articles.map(({ text }) => text as string), err, code }
}

describe('articles are read', () => {
  it('as HTML and Markdown by extension', async () => {
    const { articles } = await read(at('web/two.html'), at('web/deep/three.md'), '--published', '2024-05-16')
    expect(articles).toEqual([
      extractHtml(html, { publishedAt: '2024-05-16' }),
      extractMarkdown(markdown, { publishedAt: '2024-05-16' }),
    ])
    expect(articles[1].meta.outlet).toBe('The Courier')
  })

  it('as --from says', async () => {
    const { articles } = await read(at('web/two.html'), '--from', 'text')
    expect(articles).toEqual([extract(html)])
    const { out } = await run(['extract', '-', '--from', 'html', '--format', 'json'], {
      readStdin: async () => html,
    })
    expect(JSON.parse(out)).toEqual(extractHtml(html))
  })

  it('from a folder and those in it, by name, hidden files left out', async () => {
    const { texts } = await read(folder, '--text-field', 'body')
    expect(texts).toEqual([plain, 'It rained in Riga.', plain, plain, markdown, html])
  })

  it.each([
    ['*.txt', [plain, plain]],
    ['o?e.txt', [plain]],
    ['[m-p]*.{txt,md}', [plain, plain]],
    ['[!o]*.txt', [plain]],
    ['**/*.md', [markdown]],
    ['web/**', [markdown, html]],
    ['w*/two.htm*', [html]],
    ['note[1].txt', [plain]],
  ])('of the pattern %s', async (pattern, expected) => {
    expect((await read(at(pattern))).texts).toEqual(expected)
  })

  it('from the lines of NDJSON, each with what it says of its article', async () => {
    const { articles } = await read(at('feed.ndjson'), '--text-field', 'body', '--outlet', 'All')
    expect(articles).toEqual([
      extract(plain, { outlet: 'One', publishedAt: '2024-05-16' }),
      extract('It rained in Riga.', { outlet: 'All' }),
    ])
  })

  const broken = join(mkdtempSync(join(tmpdir(), 'inputs-')), 'broken.ndjson')
  writeFileSync(broken, '{"text":"a"}\n{')
  it.each([
    [[at('feed.ndjson')], 'feed.ndjson:1: the line has no text in "text"; it has "id", "body", "outlet"'],
    [[broken], 'broken.ndjson:2: the line is no JSON object. A line is an object such as {"text": "…"'],
    [[at('*.doc')], 'No file fits the pattern'],
    [[at('[a')], 'leaves a bracket open'],
    [[at('none')], 'there is no such file or folder'],
    [[at('image.png')], 'is no text. Plain text, Markdown, HTML and NDJSON can be read, in UTF-8.'],
    [[at('data.json')], 'is JSON. Give the text, or one object a line in a file that ends in .ndjson'],
    [[at('one.txt'), '--from', 'pdf'], '--from must be one of text, markdown, html, ndjson, but was "pdf".'],
  ])('%j is refused', async (args, message) => {
    const { code, err } = await read(...args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('not from a folder without any', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'inputs-'))
    expect((await read(empty)).err).toContain('holds no file that ends in .txt, .text, .md,')
  })

  it('and too long a text is told with its name', async () => {
    const long = join(mkdtempSync(join(tmpdir(), 'inputs-')), 'long.text')
    writeFileSync(long, 'word '.repeat(400_000))
    expect((await read(long)).err).toContain('long: The text has 2000000 characters, but the limit is')
  })
})
