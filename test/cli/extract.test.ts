import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../src/article/index.js'
import { extract } from '../../src/pipeline.js'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'extract-'))
const news = 'The mayor of Riga resigned on Friday. "I am tired," she said. The council meets in May.'
const file = join(folder, 'news.txt')
writeFileSync(file, news)

describe('allegedly extract', () => {
  it('prints an Article as JSON', async () => {
    const { code, out, err } = await run([
      'extract',
      file,
      '--format',
      'json',
      '--published',
      '2025-07-04',
      '--outlet',
      'X',
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(articleSchema.parse(JSON.parse(out))).toEqual(
      extract(news, { publishedAt: '2025-07-04', outlet: 'X' }),
    )
  })

  it('prints a list for several files, a line each as NDJSON', async () => {
    expect(JSON.parse((await run(['extract', file, file, '--format=json'])).out)).toHaveLength(2)
    const lines = (await run(['extract', file, file, '--format=ndjson'])).out.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).text)).toEqual([news, news])
  })

  it.each([[[]], [['-']]])('reads standard input for %j', async (files) => {
    const { out } = await run(['extract', ...files, '--format', 'json'], { input: news })
    expect(JSON.parse(out).text).toBe(news)
  })

  it('draws in colours on a terminal only, and never under NO_COLOR', async () => {
    const sequence = '\u001b['
    expect((await run(['extract', file])).out).not.toContain(sequence)
    expect((await run(['extract', file], { outIsTerminal: true })).out).toContain(sequence)
    expect((await run(['extract', file], { outIsTerminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(
      sequence,
    )
    expect((await run(['extract', file], { outIsTerminal: true, env: { NO_COLOR: '' } })).out).toContain(
      sequence,
    )
  })

  it('shows progress on stderr, and only on a terminal', async () => {
    expect((await run(['extract', file])).err).toBe('')
    expect((await run(['extract', file], { errIsTerminal: true })).err).toContain('Reading 1 of 1')
  })

  it('keeps control characters of a text out of the terminal', async () => {
    const { out } = await run(['extract'], { input: `Good \u001b[2Jnews \u202efrom Riga. ${news}` })
    expect(out).not.toMatch(/[\u001b\u202e]/)
  })

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [
      [file, '--published', '4th July'],
      '"publishedAt" must be an ISO 8601 date such as 2025-07-04, but was "4th July".',
    ],
    [[file, '--format', 'xml'], '--format must be one of pretty, json, ndjson, csv, parquet, conllu, brat,'],
    [[file, '--colour'], 'has no option "--colour". Allowed are --published, --outlet,'],
    [[file, '--outlet'], "'--outlet <value>' argument missing"],
    [[join(folder, 'none.txt')], 'there is no such file or folder'],
  ]
  it.each(wrong)('refuses %j', async (args, message) => {
    const { code, out, err } = await run(['extract', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  it('asks for a file where standard input is a terminal', async () => {
    expect(await run(['extract'], { inIsTerminal: true })).toMatchObject({
      code: 2,
      err: expect.stringContaining('needs a file'),
    })
  })
})
