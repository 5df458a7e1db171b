import { openQueue } from './open-queue.js'
import { checkQueueCall, obliterateSchema, type QueueOptions } from './options.js'
import { ownKey } from './own-key.js'

/**
 * Removes a queue with all that it holds and remembers, articles being read as well: nothing is known afterwards.
 * Texts in a store of one's own stay. Throws `bad-option`, `missing-package` or `no-redis`.
 */
export const obliterate = async (queueName: string, options?: QueueOptions): Promise<void> => {
  const settings = checkQueueCall(queueName, options, obliterateSchema)
  const { queue, redis, close } = await openQueue(queueName, settings)
  try {
    await queue.obliterate({ force: true })
    const pattern = ownKey(`${settings.prefix}:${queueName}`.replace(/[\\*?[\]]/g, '\\$&'), '*')
    for await (const keys of redis.scanStream({ match: pattern, count: 1000 })) {
      if (0 < keys.length) await redis.unlink(...keys)
    }
  } finally {
    await close()
  }
}
