import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { openRedis } from './open-redis.js'
import type { QueueSettings } from './options.js'
import { ownKey } from './own-key.js'
import { loadBullmq } from './packages.js'
import { importStore, redisStore, type TextStore } from './text-store.js'

/** One side's hold on a queue. */
export interface OpenQueue {
  readonly queue: Queue
  readonly redis: Redis
  readonly texts: TextStore
  /** The set of the ids whose results were collected. */
  readonly collectedKey: string
  /** The sorted set of the finished jobs that collectors hold. */
  readonly claimsKey: string
  readonly close: () => Promise<void>
}

/**
 * The events that BullMQ keeps hold each result once more. It keeps 10,000 of them by itself, which would be
 * gigabytes of Redis's memory; nothing here reads them.
 */
const keptEvents = 100

/** Opens a queue; throws `missing-package`, `no-redis` or `bad-option`. */
export const openQueue = async (name: string, settings: QueueSettings): Promise<OpenQueue> => {
  const { Queue } = await loadBullmq()
  const redis = await openRedis(settings)
  const { prefix } = settings
  const queue = new Queue(name, { connection: redis, prefix, streams: { events: { maxLen: keptEvents } } })
  // An outage is waited out, so it is no error; without a listener BullMQ prints it.
  queue.on('error', () => undefined)
  const close = async () => {
    await queue.close()
    redis.disconnect()
  }
  try {
    await queue.waitUntilReady()
    const queueKey = `${prefix}:${name}`
    const { textStore } = settings
    const texts = textStore === undefined ? redisStore(redis, queueKey) : await importStore(textStore)
    const [collectedKey, claimsKey] = ['collected', 'claims'].map((key) => ownKey(queueKey, key))
    return { queue, redis, texts, collectedKey, claimsKey, close }
  } catch (error) {
    await close()
    throw error
  }
}
