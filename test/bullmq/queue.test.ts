import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Queue, type Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import type { CollectOptions } from '../../src/bullmq/index.js'
import type { ArticleInput, ReadResult } from '../../src/node/result.js'
import { extract } from '../../src/pipeline.js'
import { shortArticles } from './articles.js'
import { type Built, buildQueue } from './build.js'
import { type RedisServer, redisServer, startRedis } from './redis-server.js'

const password = 'open sesame'
const text = 'The mayor of Riga, Anna Ozola, said on Friday that the bridge will not be closed.'

describe.skipIf(redisServer === undefined)('a queue', { timeout: 60_000 }, () => {
  let built: Built
  let redis: RedisServer
  let client: Redis
  let connection: string
  const workers: Worker[] = []
  beforeAll(async () => {
    built = await buildQueue()
    redis = await startRedis('--requirepass', password)
    connection = redis.url.replace('//', `//:${encodeURIComponent(password)}@`)
    client = new Redis(connection)
  }, 60_000)
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.close()))
    client.disconnect()
    await redis.remove()
    built.remove()
  })

  const work = async (name: string, options = {}): Promise<void> => {
    workers.push(await built.module.startWorker(name, { connection, concurrency: 1, ...options }))
  }
  const collectAll = async (name: string, options: CollectOptions = {}): Promise<readonly ReadResult[]> => {
    const results: ReadResult[] = []
    for await (const result of built.module.collect(name, { connection, ...options })) results.push(result)
    return results
  }
  const enqueue = (name: string, articles: readonly unknown[], options = {}) =>
    built.module.enqueue(name, articles as readonly ArticleInput[], { connection, ...options })

  it('gives what an article cannot be read for as its result, and tries it once', async () => {
    const articles = [
      { id: 1, text },
      { id: 2, text: 5 },
      { id: 3, text, publishedAt: 'last Friday' },
      { id: 4, text, limits: { characters: 10 } },
      { id: 5, text, colour: 'blue' },
      { id: 6, text: `${text} `.repeat(5000), timeoutMs: 1 },
    ]
    await enqueue('errors', articles)
    await work('errors')
    const results = await collectAll('errors')
    const codes = results.map(({ id, error }) => [id, error?.code]).sort()
    expect(codes).toEqual([
      [1, undefined],
      [2, 'bad-text'],
      [3, 'bad-date'],
      [4, 'over-limit'],
      [5, 'bad-option'],
      [6, 'timeout'],
    ])
    expect(results.find(({ id }) => id === 1)?.article).toEqual(JSON.parse(JSON.stringify(extract(text))))
    expect(await enqueue('errors', articles)).toEqual({ added: 1, known: 5 })
  })

  it.each([[5], [null], [[]], [{ id: 1n, text }]])('takes in articles only, not %s', async (article) => {
    const error = await enqueue('bad', [article]).catch((reason) => reason)
    expect(error).toMatchObject({ code: 'bad-option' })
    expect(error.message).toContain('An article must be plain data such as')
  })

  it('keeps a long text beside the job until its result is collected', async () => {
    const long = `${text} `.repeat(13_000)
    await enqueue('long', [{ id: 'long', text: long, language: 'deu', limits: { characters: 2_000_000 } }])
    const stored = await client.keys('bull:long:allegedly:text:*')
    expect(stored.map((key) => key.split(':').at(-1))).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    expect(await client.hget(`bull:long:${stored[0].split(':').at(-1)}`, 'data')).toHaveLength(
      JSON.stringify({
        version,
        article: { id: 'long', language: 'deu', limits: { characters: 2_000_000 } },
        textStored: true,
      }).length,
    )
    await work('long')
    const [{ article }] = await collectAll('long')
    expect(article?.text === long).toBe(true)
    expect(await client.keys('bull:long:allegedly:text:*')).toEqual([])
  })

  it("keeps long texts in a store of one's own", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'allegedly-texts-'))
    const textStore = pathToFileURL(join(folder, 'store.mjs'))
    writeFileSync(
      textStore,
      `import { readFile, rm, writeFile } from 'node:fs/promises'
const pathOf = (key) => ${JSON.stringify(`${folder}/`)} + key
export default {
  write: (key, text) => writeFile(pathOf(key), text),
  read: (key) => readFile(pathOf(key), 'utf8'),
  remove: (key) => rm(pathOf(key)),
}
`,
    )
    await enqueue('own', [{ id: 1, text: 'ä'.repeat(600_000), language: 'deu' }], { textStore })
    expect(readdirSync(folder)).toHaveLength(2)
    expect(await client.keys('bull:own:allegedly:text:*')).toEqual([])
    await work('own', { textStore })
    const [{ article }] = await collectAll('own', { textStore })
    expect(article?.text).toHaveLength(600_000)
    expect(readdirSync(folder)).toEqual(['store.mjs'])
  })

  it('gives up an article whose process ends again and again, and takes it in anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'allegedly-texts-'))
    const textStore = pathToFileURL(join(folder, 'store.mjs'))
    const deaths = join(folder, 'deaths')
    writeFileSync(
      textStore,
      `import { appendFileSync } from 'node:fs'
const read = () => {
  appendFileSync(${JSON.stringify(deaths)}, 'x')
  process.kill(process.pid, 'SIGKILL')
}
export default { write: async () => {}, read, remove: async () => {} }
`,
    )
    const long = { id: 'deadly', text: 'ä'.repeat(600_000) }
    const options = { textStore, attempts: 2, backoff: { type: 'fixed', delay: 100 } }
    await enqueue('deadly', [long, { id: 'other', text }], options)
    await work('deadly', { textStore })
    const results = await collectAll('deadly', { textStore })
    expect(results.map(({ id, error }) => [id, error?.code]).sort()).toEqual([
      ['deadly', 'crashed'],
      ['other', undefined],
    ])
    expect(results.find(({ error }) => error)?.error?.message).toContain('SIGKILL')
    expect(readdirSync(folder)).toContain('deaths')
    expect(await enqueue('deadly', [long, { id: 'other', text }], options)).toEqual({ added: 1, known: 1 })
  })

  it('tells a job of another version apart', async () => {
    const queue = new Queue('versions', { connection: client })
    await queue.add(
      'extract',
      { version: '0.0.1', article: { id: 'old', text } },
      { jobId: 'old', attempts: 3 },
    )
    await work('versions')
    while ((await queue.getFailedCount()) === 0) await pause(50)
    const kept = JSON.stringify(await client.hgetall('bull:versions:old'))
    expect(kept).toContain('processor')
    expect(kept).not.toContain('sesame')
    const [{ id, error }] = await collectAll('versions')
    await queue.close()
    expect([id, error?.code]).toEqual(['old', 'other-version'])
    expect(error?.message).toBe(
      `The job was made by allegedly 0.0.1, but its worker is allegedly ${version}.`,
    )
  })

  it('waits while the queue is full, and takes an endless source in as it empties', async () => {
    let taken = 0
    const endless = function* () {
      for (const article of shortArticles(1e9)) {
        taken += 1
        yield article
      }
    }
    const stop = new AbortController()
    const adding = built.module.enqueue('full', endless(), { connection, maxJobs: 5, signal: stop.signal })
    adding.catch(() => undefined)
    await pause(1500)
    const queue = new Queue('full', { connection: client })
    expect(await queue.getWaitingCount()).toBe(5)
    expect(taken).toBeLessThan(5 + 40)
    await work('full')
    let collected = 0
    for await (const _ of built.module.collect('full', { connection, after: adding })) {
      collected += 1
      if (collected === 12) break
    }
    stop.abort()
    await expect(adding).rejects.toMatchObject({ code: 'aborted' })
    await queue.close()
  })

  it('gives each result to one of several collectors', async () => {
    const articles = [...shortArticles(40)]
    await enqueue('shared', articles)
    await work('shared')
    const parts = await Promise.all([1, 2, 3].map(() => collectAll('shared')))
    const ids = parts.flat().map(({ id }) => id)
    expect(ids.sort()).toEqual(articles.map(({ id }) => id).sort())
  })

  it('gives a result again where the program ended before it asked for the next', async () => {
    await enqueue('again', [...shortArticles(3)])
    await work('again')
    const first: unknown[] = []
    for await (const { id } of built.module.collect('again', { connection })) {
      first.push(id)
      if (first.length === 2) break
    }
    const second = (await collectAll('again')).map(({ id }) => id)
    expect(second).toHaveLength(2)
    expect(second).toContain(first[1])
    expect(second).not.toContain(first[0])
  })

  it('ends with the error of the source', async () => {
    const source = function* () {
      yield* shortArticles(2)
      throw new Error('the disk is full')
    }
    const after = built.module.enqueue('source', source(), { connection })
    await work('source')
    await expect(collectAll('source', { after })).rejects.toThrow('the disk is full')
  })

  it('ends by a signal', async () => {
    const after = new Promise(() => undefined)
    const ending = collectAll('idle', { after, signal: AbortSignal.timeout(500) })
    await expect(ending).rejects.toMatchObject({ code: 'aborted' })
  })

  it('begins no more articles than the limiter allows', async () => {
    await enqueue('limited', [...shortArticles(5)])
    const began = performance.now()
    await work('limited', { limiter: { max: 2, duration: 1000 } })
    expect(await collectAll('limited')).toHaveLength(5)
    expect(performance.now() - began).toBeGreaterThan(2000)
  })

  it('reads in threads', async () => {
    await enqueue('threads', [{ id: 1, text }])
    await work('threads', { useWorkerThreads: true })
    const [{ article }] = await collectAll('threads')
    expect(article).toEqual(JSON.parse(JSON.stringify(extract(text))))
  })

  it('keeps few events, each of which holds a result', async () => {
    const queue = new Queue('errors', { connection: client, skipMetasUpdate: true })
    expect((await queue.getMeta()).maxLenEvents).toBe(100)
    await queue.close()
  })

  it('obliterates all that a queue holds and remembers, and no other', async () => {
    await enqueue('gone', [...shortArticles(3), { id: 'long', text: 'ä'.repeat(600_000) }])
    expect((await client.keys('bull:gone:*')).length).toBeGreaterThan(4)
    await built.module.obliterate('gone', { connection })
    expect(await client.keys('bull:gone:allegedly:*')).toEqual([])
    expect(await enqueue('gone', [...shortArticles(3)])).toEqual({ added: 3, known: 0 })
    expect(await enqueue('errors', [{ id: 1, text }])).toEqual({ added: 0, known: 1 })
  })

  it('says when the password is wrong', async () => {
    const wrong = connection.replace('open', 'shut')
    const error = await built.module.obliterate('q', { connection: wrong, readyTimeout: 500 }).catch((e) => e)
    expect(error).toMatchObject({ code: 'no-redis' })
    expect(error.message).toContain('WRONGPASS')
    expect(error.message).not.toContain('sesame')
  })
})
