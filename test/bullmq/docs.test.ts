import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectSchema, enqueueSchema, obliterateSchema, workerSchema } from '../../src/bullmq/options.js'
import { longText } from '../../src/bullmq/text-store.js'
import { type Built, buildQueue } from './build.js'
import { type RedisServer, redisServer, startRedis } from './redis-server.js'

const page = readFileSync('docs/queues.md', 'utf8')
const [workerCode, corpusCode, storeCode] = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(
  ([, code]) => code,
)
const [firstOutput, secondOutput] = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, output]) => output)

describe('the table of docs/queues.md', () => {
  const schemas = { enqueue: enqueueSchema, startWorker: workerSchema, collect: collectSchema }
  const rows = [...page.matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]+) \|/gm)].map(([, option, of, given]) => ({
    option,
    functions: of === 'all' ? Object.keys(schemas) : of.split(', ').map((name) => name.replaceAll('`', '')),
    given,
  }))

  it.each(Object.entries(schemas))('names the options of %s', (name, schema) => {
    const named = rows.filter(({ functions }) => functions.includes(name)).map(({ option }) => option)
    expect(named.sort()).toEqual(Object.keys(schema.shape).sort())
  })
  it.each(rows.filter(({ given }) => /^(\d+|true|false)$/.test(given)))(
    '$option is $given by default',
    ({ option, functions, given }) => {
      const schema = schemas[functions[0] as keyof typeof schemas]
      expect(String((schema.parse({}) as Record<string, unknown>)[option])).toBe(given)
    },
  )
  it('tells the rest of the defaults', () => {
    expect(enqueueSchema.parse({}).backoff).toEqual({ type: 'exponential', delay: 1000 })
    expect(obliterateSchema.parse({})).toMatchObject({ prefix: 'bull', connection: 'redis://127.0.0.1:6379' })
    expect(longText).toBe(1e6)
  })
})

describe.skipIf(redisServer === undefined)('the programs of docs/queues.md', { timeout: 60_000 }, () => {
  let built: Built
  let redis: RedisServer
  let worker: ChildProcess
  beforeAll(async () => {
    built = await buildQueue()
    redis = await startRedis()
    writeFileSync(join(built.folder, 'worker.mjs'), workerCode)
    writeFileSync(join(built.folder, 'corpus.mjs'), corpusCode)
    writeFileSync(join(built.folder, 'store.mjs'), storeCode)
    worker = spawn('node', ['worker.mjs'], { cwd: built.folder, env: environment(), stdio: 'inherit' })
  }, 60_000)
  afterAll(async () => {
    worker.kill('SIGKILL')
    await redis.remove()
    built.remove()
  })

  const environment = () => ({ ...process.env, REDIS_URL: redis.url })
  const runCorpus = (): string =>
    execFileSync('node', ['corpus.mjs'], { cwd: built.folder, env: environment(), encoding: 'utf8' })
      .trimEnd()
      .split('\n')
      .sort()
      .join('\n')

  it('print what the page says', () => expect(`${runCorpus()}\n`).toBe(firstOutput))
  it('print what the page says a second time', () => expect(`${runCorpus()}\n`).toBe(secondOutput))

  it('end when they are told to', async () => {
    const ended = new Promise((resolve) => worker.once('exit', (code) => resolve(code)))
    worker.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('keep texts in files', async () => {
    process.env.TEXTS = mkdtempSync(join(tmpdir(), 'allegedly-texts-'))
    const { default: store } = await import(
      /* @vite-ignore */ pathToFileURL(join(built.folder, 'store.mjs')).href
    )
    await store.write('0a', 'It rained.')
    expect(await store.read('0a')).toBe('It rained.')
    await store.remove('0a')
    await store.remove('0a')
  })
})
