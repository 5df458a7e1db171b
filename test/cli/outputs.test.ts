import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import {
  bratConfig,
  fromBrat,
  toBrat,
  toConllu,
  toCsv,
  toDisplacy,
  toJsonLd,
  toLabelStudio,
  toRows,
  toWebAnnotations,
} from '../../src/formats/index.js'
import { extract } from '../../src/pipeline.js'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'outputs-'))
const one = 'Angela Merkel said on Friday that Germany will help Kenya.'
const two = 'The mayor of Riga resigned in May.'
const inputs = [join(folder, 'one.txt'), join(folder, 'two.txt')]
writeFileSync(inputs[0], one)
writeFileSync(inputs[1], two)
const articles = [extract(one), extract(two)]
const named = (index: number) => ({ source: `urn:article:${['one', 'two'][index]}` })

const out = (): string => mkdtempSync(join(tmpdir(), 'written-'))
const printed = async (...args: readonly string[]): Promise<string> => {
  const ran = await run(['extract', ...inputs, ...args])
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
  return ran.out
}

describe('extract --format', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['displacy', JSON.stringify(articles.map(toDisplacy))],
    ['label-studio', JSON.stringify(articles.map(toLabelStudio))],
    [
      'web-annotation',
      JSON.stringify(articles.flatMap((article, index) => toWebAnnotations(article, named(index)))),
    ],
    ['json-ld', JSON.stringify(articles.map((article, index) => toJsonLd(article, named(index))))],
    ['json', JSON.stringify(articles)],
  ]
  it.each(cases)('%s prints all articles as one JSON value', async (format, expected) => {
    expect(JSON.parse(await printed('--format', format))).toEqual(JSON.parse(expected))
  })

  it('conllu names the articles', async () => {
    expect(await printed('--format', 'conllu')).toBe(
      toConllu(articles[0], { id: 'one' }) + toConllu(articles[1], { id: 'two' }),
    )
    expect(await printed('--format', 'conllu')).toMatch(/^# newdoc id = one\n# sent_id = one-1\n/)
  })

  it('csv prints the table asked for, with a column that names the article', async () => {
    const claims = articles.flatMap((article, index) =>
      toRows(article).claims.map((row) => ({ article: ['one', 'two'][index], ...row })),
    )
    expect(await printed('--format', 'csv')).toBe(toCsv(claims))
    expect(await printed('--format', 'csv', '--table', 'dates')).toMatch(
      /^article,outlet,.*\r\none,,,,Friday,DATE,/,
    )
  })

  it('is known by the extension of --out', async () => {
    const path = join(out(), 'mentions.csv')
    expect(await printed('--out', path, '--table', 'mentions')).toBe('')
    expect(readFileSync(path, 'utf8')).toContain('one,,,,e1,person,Angela Merkel,name')
  })

  it('parquet is written to a file', async () => {
    const path = join(out(), 'claims.parquet')
    await printed('--out', path)
    const { buffer, byteOffset, byteLength } = readFileSync(path)
    const rows = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
    })
    expect(rows.map(({ article, text }) => [article, text])).toEqual(
      articles.flatMap(({ claims }, index) =>
        claims.map(({ text }) => [['one', 'two'][index], text ?? null]),
      ),
    )
  })

  it('brat goes to a folder, with its configuration', async () => {
    const path = join(out(), 'annotate')
    await printed('--format', 'brat', '--out', path)
    expect(readdirSync(path)).toEqual(['annotation.conf', 'one.ann', 'one.txt', 'two.ann', 'two.txt'])
    expect(readFileSync(join(path, 'annotation.conf'), 'utf8')).toBe(bratConfig)
    const [txt, ann] = ['txt', 'ann'].map((extension) => readFileSync(join(path, `one.${extension}`), 'utf8'))
    expect({ txt, ann }).toEqual(toBrat(articles[0]))
    expect(fromBrat({ txt, ann }).claims).toHaveLength(articles[0].claims.length)
  })

  it('a folder gets a file an article, names of their own', async () => {
    const path = out()
    await run(['extract', ...inputs, inputs[0], '--format', 'json', '--out', path])
    expect(readdirSync(path)).toEqual(['one-2.json', 'one.json', 'two.json'])
    expect(JSON.parse(readFileSync(join(path, 'two.json'), 'utf8'))).toEqual(articles[1])
    await run(['extract', inputs[0], '--format', 'conllu', '--out', `${path}/new/`])
    expect(readdirSync(join(path, 'new'))).toEqual(['one.conllu'])
  })

  it('names of records cannot leave the folder', async () => {
    const path = out()
    const feed = join(path, 'feed.ndjson')
    writeFileSync(
      feed,
      `${JSON.stringify({ id: '../../x', text: two })}\n${JSON.stringify({ id: '..', text: two })}`,
    )
    await run(['extract', feed, '--format', 'json', '--out', `${path}/in/`])
    expect(readdirSync(join(path, 'in'))).toHaveLength(2)
    expect(existsSync(join(path, '..', 'x.json'))).toBe(false)
  })

  it('pretty may go to a file, without colours', async () => {
    const path = join(out(), 'one.out')
    await run(['extract', inputs[0], '--out', path], { outIsTerminal: true })
    expect(readFileSync(path, 'utf8')).toContain('Angela Merkel')
    expect(readFileSync(path, 'utf8')).not.toContain('\u001b')
  })

  it.each([
    [['--format', 'brat'], '--format brat needs --out FOLDER, as an article becomes several files.'],
    [['--format', 'parquet'], '--format parquet needs --out FILE or FOLDER, as it is no text.'],
    [
      ['--format', 'json', '--table', 'claims'],
      '--table goes with --format csv or parquet, but the format is json.',
    ],
    [
      ['--format', 'csv', '--table', 'verbs'],
      '--table must be one of claims, entities, mentions, dates, quantities',
    ],
    [['--out', join(folder, 'no', 'x.json')], 'Cannot write'],
    [['--format', 'brat', '--out', join(inputs[0], 'x')], 'Cannot make the folder'],
  ])('%j is refused', async (args, message) => {
    const { code, out: shown, err } = await run(['extract', ...inputs, ...args])
    expect({ code, shown }).toEqual({ code: 2, shown: '' })
    expect(err).toContain(message)
  })
})
