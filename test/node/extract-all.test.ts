import { describe, expect, it } from 'vitest'
import { AllegedlyError, extract } from '../../src/index.js'
import { readAll } from '../../src/node/extract-all.js'
import { type ArticleInput, contentId, type ExtractAllOptions, extractAll } from '../../src/node/index.js'
import { openThreads } from '../../src/node/threads.js'

const story = (number: number): string =>
  `RIGA, 4 July 2025. The mayor, Anna Ozola, resigned on Friday. Police said ${number} people had protested.`

const gather = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
const readTogether = (articles: readonly (string | ArticleInput)[], options: ExtractAllOptions = {}) =>
  gather(extractAll(articles, { concurrency: 2, ...options }))

const badWorker = new URL('./bad-worker-from-source.mjs', import.meta.url)
const readBadly = (texts: readonly string[], stuckAfter = 3000) =>
  gather(
    readAll(
      texts.map((text, index) => ({ id: index, text })),
      () => openThreads({ size: 2, setup: {}, stuckAfter, file: badWorker }),
      { ahead: 8 },
    ),
  )

describe('extractAll', { timeout: 120_000 }, () => {
  it('gives what extract gives, in order, each with its id', async () => {
    const long = Array.from({ length: 40 }, (_, index) => story(index)).join('\n\n')
    const articles = [{ id: 'a', text: long }, story(1), { id: 7, text: story(2), publishedAt: '2024-01-01' }]
    const results = await readTogether(articles, { publishedAt: '2025-07-04' })
    expect(results.map(({ id }) => id)).toEqual(['a', contentId({ text: story(1) }), 7])
    expect(results.map(({ article }) => article)).toEqual([
      extract(long, { publishedAt: '2025-07-04' }),
      extract(story(1), { publishedAt: '2025-07-04' }),
      extract(story(2), { publishedAt: '2024-01-01' }),
    ])
  })

  it('hands names of one’s own to every thread', async () => {
    const gazetteer = [{ name: 'Zorblatt', type: 'person', ids: { own: '1' } }] as const
    const results = await readTogether(Array(4).fill('Zorblatt resigned.'), { gazetteer })
    for (const { article } of results) expect(article?.entities.map(({ ids }) => ids)).toEqual([{ own: '1' }])
  })

  it('reports a text that is none and goes on', async () => {
    const results = await readTogether([story(1), { id: 'x', text: 5 as never }, story(2)], {
      limits: { characters: 200 },
    })
    expect(results.map(({ error }) => error?.code)).toEqual([undefined, 'bad-text', undefined])
    expect(results[1].id).toBe('x')
  })

  it('says how far it is', async () => {
    const seen: unknown[] = []
    await readTogether([story(1), { text: story(2), publishedAt: 'tomorrow' }], {
      onProgress: (progress) => seen.push(progress),
    })
    expect(seen).toEqual([
      { done: 1, failed: 0 },
      { done: 2, failed: 1 },
    ])
  })

  it.each([
    [{ concurrency: 0 }, 'bad-option'],
    [{ concurency: 2 }, 'bad-option'],
    [{ publishedAt: 'tomorrow' }, 'bad-date'],
    [{ gazetteer: [{ name: '' }] }, 'bad-gazetteer'],
    [{ onProgress: true }, 'bad-option'],
  ])('refuses %j at once', (options, code) => {
    expect(() => extractAll([], options as never)).toThrow(expect.objectContaining({ code }))
  })

  it.each(['exit', 'hang', 'throw later'])(
    'replaces a thread that does this: %s',
    async (deed) => {
      const results = await readBadly(['0', deed, '2', '3', deed, '5', '6'])
      expect(results.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6])
      const messages = results.map(({ error }) => error?.message)
      expect(messages.filter((_, index) => index !== 1 && index !== 4)).toEqual(['0', '2', '3', '5', '6'])
      const code = deed === 'hang' ? 'timeout' : 'crashed'
      expect([results[1].error?.code, results[4].error?.code]).toEqual([code, code])
    },
    60_000,
  )

  it('takes no more in than it has room for', async () => {
    let taken = 0
    const endless = function* () {
      for (;;) yield story((taken += 1))
    }
    let done = 0
    for await (const { error } of extractAll(endless(), { concurrency: 2 })) {
      expect(error).toBeUndefined()
      done += 1
      expect(taken - done).toBeLessThanOrEqual(8)
      if (done === 40) break
    }
    expect(taken).toBeLessThanOrEqual(48)
  })

  it('gives a result as soon as it is there, though the source has not ended', async () => {
    const waiting: ((text: string) => void)[] = []
    const slow = async function* () {
      for (;;) yield await new Promise<string>((resolve) => waiting.push(resolve))
    }
    const results = extractAll(slow(), { concurrency: 2 })
    for (const number of [1, 2]) {
      const next = results.next()
      while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      waiting.shift()!(story(number))
      expect((await next).value?.article?.text).toBe(story(number))
    }
    await results.return()
  })

  it('ends with the error of its source, after the results of what came before', async () => {
    const broken = function* () {
      yield story(1)
      yield story(2)
      throw new RangeError('the disk is gone')
    }
    const seen: unknown[] = []
    const reading = (async () => {
      for await (const { article } of extractAll(broken(), { concurrency: 2 })) seen.push(article?.text)
    })()
    await expect(reading).rejects.toThrow('the disk is gone')
    expect(seen).toEqual([story(1), story(2)])
  })

  it.each(['before', 'between', 'while it waits'])('ends when its signal is aborted: %s', async (when) => {
    const stop = new AbortController()
    const never = async function* () {
      yield story(1)
      await new Promise(() => undefined)
    }
    if (when === 'before') stop.abort('enough')
    const endless = when === 'between' ? Array(100).fill(story(1)) : never()
    const reading = (async () => {
      for await (const _ of extractAll(endless, { concurrency: 2, signal: stop.signal }))
        if (when === 'between') stop.abort('enough')
        else setTimeout(() => stop.abort('enough'), 50)
    })()
    const error = await reading.catch((reason) => reason)
    expect(error).toBeInstanceOf(AllegedlyError)
    expect(error).toMatchObject({ code: 'aborted', data: { reason: 'enough' } })
  })
})
