import type { Redis, RedisOptions } from 'ioredis'
import { AllegedlyError } from '../base/error.js'
import type { QueueSettings, RedisConnection } from './options.js'
import { loadRedis } from './packages.js'

/** Every command waits until Redis is back (`null`), as BullMQ asks for; what was under way is sent again. */
const patient: RedisOptions = { maxRetriesPerRequest: null, lazyConnect: true }

/**
 * A connection that has answered. Throws `no-redis` where none does within `readyTimeout`; afterwards it waits out
 * every outage.
 */
export const openRedis = async ({
  connection,
  readyTimeout,
}: Pick<QueueSettings, 'connection' | 'readyTimeout'>): Promise<Redis> => {
  const { Redis } = await loadRedis()
  const { url, ...options } = splitConnection(connection)
  const client =
    url === undefined ? new Redis({ ...options, ...patient }) : new Redis(url, { ...options, ...patient })
  let lastError: unknown = 'no answer'
  client.on('error', (error) => (lastError = error))
  if (await isReady(client, readyTimeout)) return client
  client.disconnect()
  throw noRedis(client.options, readyTimeout, lastError)
}

const splitConnection = (connection: RedisConnection): RedisOptions & { readonly url?: string } =>
  typeof connection === 'string' ? { url: connection } : connection

const isReady = (client: Redis, timeout: number): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), timeout)
    client.once('ready', () => {
      clearTimeout(timer)
      resolve(true)
    })
    // What goes wrong here comes as an event, too, and is tried again until the time is up.
    client.connect().catch(() => undefined)
  })

const noRedis = (options: RedisOptions, timeout: number, cause: unknown): AllegedlyError => {
  const url = shownUrl(options)
  const reason =
    cause instanceof Error ? cause.message || String((cause as { code?: string }).code) : String(cause)
  const message = `No Redis could be used at ${url} within ${timeout / 1000} s: ${reason}. Set "connection" to where it is.`
  return new AllegedlyError('no-redis', message, { url, cause: reason })
}

/** The address without the password. */
export const shownUrl = ({ tls, username, host, port, path, db }: RedisOptions): string => {
  const user = username ? `${encodeURIComponent(username)}@` : ''
  const place = path ? `unix:${path}` : `${tls ? 'rediss' : 'redis'}://${user}${host}:${port}`
  return db ? `${place}/${db}` : place
}
