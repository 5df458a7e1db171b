import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'

const candidates = [process.env.REDIS_SERVER, '/usr/bin/redis-server', '/usr/local/bin/redis-server']

/** Where Redis's server is, on this machine. */
export const redisServer = candidates.find((path) => path !== undefined && existsSync(path))
if (redisServer === undefined) console.warn('Skipped: no redis-server, so the queues were not tested.')

/** A server of the test's own, on a free port of this machine; what it holds is on disk. */
export interface RedisServer {
  readonly url: string
  readonly pid: () => number
  readonly start: () => Promise<void>
  /** Ends it as a power failure does, without a word. */
  readonly kill: () => Promise<void>
  /** Ends it and removes what it held. */
  readonly remove: () => Promise<void>
}

export const startRedis = async (...settings: readonly string[]): Promise<RedisServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'allegedly-redis-'))
  const port = await freePort()
  const address = ['--bind', '127.0.0.1', '--port', String(port)]
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
  let server: ChildProcess
  const start = async () => {
    server = spawn(redisServer!, [...address, '--dir', folder, ...durable, ...settings], { stdio: 'ignore' })
    await ready(port)
  }
  const kill = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGKILL')
    await ended
  }
  const remove = async () => {
    await kill()
    rmSync(folder, { recursive: true, force: true })
  }
  await start()
  return { url: `redis://127.0.0.1:${port}`, pid: () => server.pid!, start, kill, remove }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** A server that asks for a password answers as well: with a refusal. One that still reads its file does not. */
const ready = async (port: number): Promise<void> => {
  const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, enableReadyCheck: false })
  client.on('error', () => undefined)
  for (;;) {
    const answer = await client.ping().catch(({ message }: Error) => message)
    if (!answer.startsWith('LOADING')) break
    await pause(50)
  }
  client.disconnect()
}
