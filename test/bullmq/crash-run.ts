import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import type { ReadResult } from '../../src/node/result.js'
import { shortArticles } from './articles.js'
import type { Built } from './build.js'
import { startRedis } from './redis-server.js'

/** What came out of a run in which a worker was killed and Redis was restarted. */
export interface CrashRun {
  readonly enqueued: { readonly added: number; readonly known: number }
  readonly results: readonly ReadResult[]
  /** Articles collected when the worker was killed and when Redis was. */
  readonly killedAt: number
  readonly restartedAt: number
  /** What the dead worker's processes do afterwards: they have ended. */
  readonly orphans: readonly number[]
  /** The keys that are left in Redis. */
  readonly keysLeft: readonly string[]
  /** The same articles put in once more. */
  readonly again: { readonly added: number; readonly known: number }
  readonly seconds: number
}

/** Short, so that what the killed worker held is read by another within seconds. */
const quick = { lockDuration: 4000, stalledInterval: 1000, concurrency: 1 }

const startProcess = async ({ folder }: Built, url: string): Promise<ChildProcess> => {
  const options = JSON.stringify({ connection: url, ...quick })
  const worker = spawn('node', [join(folder, 'worker.js'), 'articles', options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => worker.stdout!.once('data', resolve))
  return worker
}

const childrenOf = ({ pid }: ChildProcess): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`)

const keysOf = async (url: string): Promise<readonly string[]> => {
  const client = new Redis(url)
  const keys = await client.keys('*')
  client.disconnect()
  return keys.sort()
}

/**
 * Articles through Redis and four workers. When a quarter is collected one worker is killed (SIGKILL); at a half
 * Redis is killed and started again a second later.
 */
export const crashRun = async (count: number, built: Built): Promise<CrashRun> => {
  const { enqueue, collect } = built.module
  const redis = await startRedis()
  const began = performance.now()
  const workers = await Promise.all([1, 2, 3, 4].map(() => startProcess(built, redis.url)))
  try {
    const connection = redis.url
    const after = enqueue('articles', shortArticles(count), { connection, maxJobs: Math.ceil(count / 5) })
    const results: ReadResult[] = []
    const at = { killed: 0, restarted: 0 }
    let children: readonly number[] = []
    let restarting: Promise<void> | undefined
    for await (const result of collect('articles', { connection, after, lockDuration: 5000 })) {
      results.push(result)
      if (at.killed === 0 && count / 4 <= results.length) {
        at.killed = results.length
        children = childrenOf(workers[0])
        workers[0].kill('SIGKILL')
      }
      if (at.restarted === 0 && count / 2 <= results.length) {
        at.restarted = results.length
        restarting = redis
          .kill()
          .then(() => pause(1000))
          .then(redis.start)
      }
    }
    await restarting
    const seconds = (performance.now() - began) / 1000
    const keysLeft = await keysOf(redis.url)
    const again = await enqueue('articles', shortArticles(count), { connection })
    const orphans = children.filter(isAlive)
    return {
      enqueued: await after,
      results,
      killedAt: at.killed,
      restartedAt: at.restarted,
      orphans,
      keysLeft,
      again,
      seconds,
    }
  } finally {
    for (const worker of workers) worker.kill('SIGKILL')
    await redis.remove()
  }
}
