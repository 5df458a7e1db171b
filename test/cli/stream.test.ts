import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentId, lineId } from '../../src/node/content-id.js'
import { extract } from '../../src/pipeline.js'
import { run } from './run.js'

const story = (number: number | string): string =>
  `RIGA, 4 July 2025. The mayor, Anna Ozola, resigned on Friday. Police said ${number} people had protested.`
const articles = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `a${index}`, text: story(index) }))
const ndjson = (values: readonly unknown[]): string =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')
const stream = (input: string, ...args: readonly string[]) =>
  run(['stream', '--concurrency', '1', ...args], { input })
const valuesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'allegedly-')), 'out.ndjson')

/** The program in a process of its own. */
const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'stream', '--concurrency', '2', ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
const ended = (program: ChildProcess) =>
  new Promise<number | null>((resolve) => program.once('close', (code) => resolve(code)))
const firstLine = (program: ChildProcess) =>
  new Promise<void>((resolve) => program.stdout!.once('data', () => resolve()))

describe('allegedly stream', { timeout: 120_000 }, () => {
  it('gives a line for each line, in order, errors among them', async () => {
    const lines = [
      { id: 'first', text: Array.from({ length: 30 }, (_, index) => story(index)).join('\n\n') },
      { id: 2, text: story(2), publishedAt: '2024-05-16T10:00:00Z', author: null, length: 5 },
      '',
      '{"id": "broken", "text": ',
      '["text"]',
      { id: 'no text', body: story(3) },
      '{"id": 12345678901234567890, "text": "It rained."}',
      { id: 'day', text: story(4), publishedAt: 'yesterday' },
      { text: story(5) },
    ]
    const { code, out, err } = await stream(ndjson(lines))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const values = valuesOf(out)
    const found = (text: string, options = {}) => JSON.parse(JSON.stringify(extract(text, options)))
    expect(values[0]).toEqual({ id: 'first', ...found((lines[0] as { text: string }).text) })
    expect(values[1]).toEqual({ id: 2, ...found(story(2), { publishedAt: '2024-05-16' }) })
    expect(values.slice(2, 8).map(({ id, error }) => [id, error.code])).toEqual([
      [lineId(''), 'bad-line'],
      [lineId('{"id": "broken", "text": '), 'bad-line'],
      [lineId('["text"]'), 'bad-line'],
      [lineId(JSON.stringify(lines[5])), 'bad-line'],
      [lineId(lines[6] as string), 'bad-line'],
      ['day', 'bad-date'],
    ])
    expect(values[8]).toEqual({ id: contentId({ text: story(5) }), ...found(story(5)) })
    expect(values).toHaveLength(9)
  })

  it('reads lines as they come: CRLF, a byte order mark, no end at the end, bytes that are no UTF-8', async () => {
    const { out } = await stream(
      `\ufeff{"id":"a","text":"It rained."}\r\n{"id":"b","text":"It\ud800 rained."}`,
    )
    expect(valuesOf(out).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('refuses a line of 5 MB, or reads it where it may', async () => {
    const line = ndjson([{ id: 'long', text: 'word '.repeat(1e6) }])
    expect(valuesOf((await stream(line)).out)).toEqual([
      { id: 'long', error: { code: 'over-limit', message: expect.stringContaining('5000000 characters') } },
    ])
    const [cut] = valuesOf((await stream(line, '--cut', '--limit', 'characters=50', '--omit-text')).out)
    expect(cut).toMatchObject({ id: 'long', length: 5e6, problems: [{ code: 'cut', start: 50, end: 5e6 }] })
  })

  it('takes the names of fields, and what holds for all', async () => {
    const line = ndjson([{ nr: 'a', body: 'Ghana will vote tomorrow.', day: '2024-05-16' }])
    const fields = ['--id-field', 'nr', '--text-field', 'body', '--published-field', 'day']
    const { out } = await stream(line, ...fields, '--outlet', 'Example', '--only', 'meta,dates')
    const [{ id, ...article }] = valuesOf(out)
    expect(id).toBe('a')
    expect(Object.keys(article)).toEqual(['meta', 'dates'])
    expect(article.meta).toMatchObject({ outlet: 'Example', publishedAt: '2024-05-16' })
    expect(article.dates[0].value).toBe('2024-05-17')
  })

  it.each([
    [['--concurrency', '0'], '--concurrency must be a whole number'],
    [['--timeout', 'soon'], '--timeout must be a whole number'],
    [['--only', 'claims,claim'], 'there is no field "claim"'],
    [['--limit', 'words=5'], '--limit must be NAME=NUMBER'],
    [['--limit', 'claims'], '--limit claims must be a whole number'],
    [['--published', 'tomorrow'], 'must be an ISO 8601 date'],
    [['--resume', '/'], 'it is a folder'],
    [['articles.ndjson'], 'takes no file'],
  ])('refuses %j', async (args, message) => {
    expect(await stream('', ...args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(message),
    })
  })

  it('draws a bar on a terminal, and nothing elsewhere', async () => {
    const { err } = await run(['stream', '--concurrency', '1'], {
      input: ndjson(articles(3)),
      errIsTerminal: true,
      stdinSize: 1000,
    })
    expect(err).toMatch(/\r\u001b\[2K[█·]{24} +\d+ % {2}1 article, /)
    expect(err.endsWith('\r\u001b[2K')).toBe(true)
  })

  it('waits for a slow reader', async () => {
    let written = 0
    let read = 0
    const lines = articles(60)
    const input = async function* () {
      for (const line of lines) {
        read += 1
        yield new TextEncoder().encode(ndjson([line]))
      }
    }
    const write = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      written += 1
      // Eight in the window, one being written, one line begun.
      expect(read - written).toBeLessThanOrEqual(10)
    }
    expect((await run(['stream', '--concurrency', '2'], { stdin: input, write })).code).toBe(0)
    expect(written).toBe(60)
  })
})

describe('allegedly stream --resume', { timeout: 120_000 }, () => {
  it('goes on where the file breaks off, within a line too', async () => {
    const input = ndjson(articles(9))
    const whole = (await stream(input)).out
    const lines = whole.split('\n')
    const file = newFile()
    for (const kept of [
      '',
      `${lines[0]}\n`,
      `${lines.slice(0, 4).join('\n')}\n${lines[4].slice(0, 100)}`,
      lines[0].slice(0, 3),
      whole,
    ]) {
      writeFileSync(file, kept)
      expect(await stream(input, '--resume', file)).toEqual({ code: 0, out: '', err: '' })
      expect(readFileSync(file, 'utf8')).toBe(whole)
    }
  }, 120_000)

  it('begins a file that is not there', async () => {
    const file = newFile()
    await stream(ndjson(articles(2)), '--resume', file)
    expect(valuesOf(readFileSync(file, 'utf8')).map(({ id }) => id)).toEqual(['a0', 'a1'])
  })

  it('refuses the file of another input', async () => {
    const file = newFile()
    await stream(ndjson(articles(3)), '--resume', file)
    const before = readFileSync(file, 'utf8')
    const other = ndjson([...articles(2), { id: 'other', text: story(1) }, ...articles(2)])
    expect(await stream(other, '--resume', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('line 3 of the file is not of line 3 of the input'),
    })
    expect(await stream(ndjson(articles(2)), '--resume', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('holds 3 lines, but the input only 2'),
    })
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

describe('allegedly stream, the program', { timeout: 120_000 }, () => {
  it('answers each line though more may come, and ends with its input', async () => {
    const program = start()
    for (const article of articles(3)) {
      program.stdin!.write(ndjson([article]))
      await firstLine(program)
    }
    program.stdin!.end()
    expect(await ended(program)).toBe(0)
  }, 60_000)

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s: writes what was begun and can be resumed',
    async (signal, exitCode) => {
      const input = ndjson(articles(400))
      const file = newFile()
      const program = start('--resume', file)
      program.stdin!.write(input)
      while (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) === '')
        await new Promise((resolve) => setTimeout(resolve, 10))
      program.kill(signal)
      expect(await ended(program)).toBe(exitCode)
      const stopped = readFileSync(file, 'utf8')
      expect(stopped.endsWith('\n')).toBe(true)
      const done = valuesOf(stopped).length
      expect(done).toBeLessThan(400)
      const second = start('--resume', file)
      second.stdin!.end(input)
      expect(await ended(second)).toBe(0)
      const all = readFileSync(file, 'utf8')
      expect(all.startsWith(stopped)).toBe(true)
      expect(valuesOf(all).map(({ id }) => id)).toEqual(articles(400).map(({ id }) => id))
    },
    120_000,
  )

  it('ends in silence when nobody reads on', async () => {
    const program = start()
    let err = ''
    program.stderr!.on('data', (chunk) => (err += chunk))
    program.stdin!.on('error', () => undefined)
    program.stdin!.write(ndjson(articles(300)))
    await firstLine(program)
    program.stdout!.destroy()
    expect({ code: await ended(program), err }).toEqual({ code: 0, err: '' })
  }, 60_000)
})
