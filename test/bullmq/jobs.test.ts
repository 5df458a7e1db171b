import { describe, expect, it, vi } from 'vitest'
import type { ErrorCode } from '../../src/base/error.js'
import { collect, enqueue, obliterate, startWorker } from '../../src/bullmq/index.js'
import { shownUrl } from '../../src/bullmq/open-redis.js'
import { toJob } from '../../src/bullmq/read-job.js'
import { freePort } from './redis-server.js'

const code = async (call: () => Promise<unknown>): Promise<{ code: ErrorCode; message: string }> =>
  call().then(
    () => expect.fail('nothing was thrown'),
    (error) => error,
  )

describe('the id of a job', () => {
  const article = { id: 'a1', text: 'It rained.', publishedAt: '2024-05-16', outlet: 'Wire' }
  const { jobId } = toJob(article)

  it('is a SHA-256', () => expect(jobId).toMatch(/^[0-9a-f]{64}$/))
  it('is the same for the same article, in whatever order', () => {
    const { outlet, publishedAt, text, id } = article
    expect(toJob({ outlet, publishedAt, text, id, title: undefined }).jobId).toBe(jobId)
  })

  const others = [
    ['id', { ...article, id: 'a2' }],
    ['text', { ...article, text: 'It rained!' }],
    ['options', { ...article, publishedAt: '2024-05-17' }],
    ['a surrogate alone', { ...article, text: 'It rained.\ud800' }],
    ['another surrogate alone', { ...article, text: 'It rained.\ud801' }],
  ] as const
  it('differs with everything else', () => {
    const ids = others.map(([, other]) => toJob(other).jobId)
    expect(new Set([...ids, jobId]).size).toBe(others.length + 1)
  })
  it('names an article that has no name', () => {
    const { data } = toJob({ text: 'It rained.' })
    expect(data.article.id).toBe(toJob({ text: 'It rained.' }).data.article.id)
    expect(data.article.id).not.toBe(toJob({ text: 'It snowed.' }).data.article.id)
  })
})

describe('a job', () => {
  it.each([
    ['a', 1_000_000, false],
    ['a', 1_000_001, true],
    ['é', 500_001, true],
  ])('of %j, %i times: holds a reference is %j', (letter, times, isStored) => {
    const { data, longText } = toJob({ id: 1, text: letter.repeat(times) })
    expect([data.textStored === true, data.article.text === undefined, longText !== undefined]).toEqual(
      Array(3).fill(isStored),
    )
  })
})

describe('a wrong call', () => {
  const calls = [
    ['a:b', {}, "queue's name must be a text without a colon"],
    ['', {}, "queue's name"],
    ['q', { maxJob: 1 }, 'There is no option "maxJob". Allowed are connection, '],
    ['q', { maxJobs: 0 }, 'Option "maxJobs"'],
    ['q', { connection: 6379 }, 'Option "connection"'],
    ['q', { backoff: { type: 'linear', delay: 1 } }, 'Option "backoff.type"'],
    ['q', { textStore: './store.js' }, 'Option "textStore"'],
  ] as const
  it.each(calls)('enqueue(%j, [], %j) throws bad-option', async (name, options, message) => {
    const error = await code(() => enqueue(name, [], options as never))
    expect([error.code, error.message.includes(message)]).toEqual(['bad-option', true])
  })
  it('says so in the other functions, too', async () => {
    expect((await code(() => startWorker('q', { concurency: 1 } as never))).code).toBe('bad-option')
    expect((await code(() => collect('q', { after: 1 } as never).next())).code).toBe('bad-option')
    expect((await code(() => obliterate('q', { attempts: 1 } as never))).code).toBe('bad-option')
  })
})

describe('without Redis', () => {
  it('says where none answers, without the password', async () => {
    const port = await freePort()
    const connection = `redis://reader:secret@127.0.0.1:${port}/2`
    const error = await code(() => enqueue('q', [], { connection, readyTimeout: 400 }))
    expect(error).toMatchObject({ code: 'no-redis' })
    expect(error.message).toContain(`redis://reader@127.0.0.1:${port}/2 within 0.4 s: connect ECONNREFUSED`)
    expect(JSON.stringify([error, error.message])).not.toContain('secret')
  })
  it.each([
    [{ host: 'db', port: 6379, password: 'x' }, 'redis://db:6379'],
    [{ host: 'db', port: 6380, tls: {}, username: 'a@b', db: 3 }, 'rediss://a%40b@db:6380/3'],
    [{ path: '/run/redis.sock' }, 'unix:/run/redis.sock'],
  ])('%j is shown as %s', (options, url) => expect(shownUrl(options)).toBe(url))
})

describe('without the packages', () => {
  it.each(['bullmq', 'ioredis'])('says how to install %s', async (name) => {
    vi.resetModules()
    vi.doMock(name, () => {
      throw new Error('not found')
    })
    const { enqueue } = await import('../../src/bullmq/index.js')
    const error = await code(() => enqueue('q', []))
    vi.doUnmock(name)
    expect(error).toMatchObject({ code: 'missing-package' })
    expect(error.message).toContain(`"${name}" is not installed: npm install bullmq ioredis`)
  })
})
