import { AllegedlyError } from '../base/error.js'
import { type Items, mapInOrder } from '../node/in-order.js'
import type { ArticleInput } from '../node/result.js'
import { type OpenQueue, openQueue } from './open-queue.js'
import { checkQueueCall, enqueueSchema, type QueueOptions } from './options.js'
import { jobName, type ReadJob, toJob } from './read-job.js'
import { openRoom } from './room.js'

export interface EnqueueOptions extends QueueOptions {
  /** Jobs in the queue, waiting, being read or not yet collected, beyond which it waits; 10,000 when absent. */
  readonly maxJobs?: number
  /** How often an article is tried whose process ended; 3 when absent. One that cannot be read is not tried again. */
  readonly attempts?: number
  /** How long until the next try; `{ type: 'exponential', delay: 1000 }` when absent. Milliseconds. */
  readonly backoff?: { readonly type: 'fixed' | 'exponential'; readonly delay: number }
  readonly signal?: AbortSignal
}

/** What became of the articles that were given. */
export interface Enqueued {
  /** Those that are new to the queue. */
  readonly added: number
  /** Those that are in it already, or were, and have been collected. */
  readonly known: number
}

/** Articles whose round trips to Redis are under way at once. */
const ahead = 32

/**
 * Puts articles into a queue, as they come; takes no more in while the queue is full. An article that is or was in
 * it, with the same id, text and options, is not put in again. Throws `bad-option`, `missing-package`, `no-redis` or
 * `aborted`, and what the source throws; what was put in by then stays.
 */
export const enqueue = async (
  queueName: string,
  articles: Items<ArticleInput>,
  options?: EnqueueOptions,
): Promise<Enqueued> => {
  const { signal, maxJobs, attempts, backoff, ...settings } = checkQueueCall(
    queueName,
    options,
    enqueueSchema,
  )
  const open = await openQueue(queueName, settings)
  try {
    const room = openRoom(open.queue, maxJobs, signal)
    const underWay = new Set<string>()
    const put = async (article: ArticleInput): Promise<boolean> => {
      const job = jobOf(article)
      if (underWay.has(job.jobId)) return false
      underWay.add(job.jobId)
      try {
        if (await isKnown(open, job.jobId)) return false
        await room.fill(() => add(open, job, { attempts, backoff }))
        return true
      } finally {
        underWay.delete(job.jobId)
      }
    }
    const count = { added: 0, known: 0 }
    for await (const isNew of mapInOrder(articles, put, { ahead, signal }))
      count[isNew ? 'added' : 'known'] += 1
    return count
  } finally {
    await open.close()
  }
}

/** Text and options are checked where they are read, and what is wrong comes as a result; this must be an article. */
const jobOf = (article: unknown): ReadJob => {
  if (typeof article !== 'object' || article === null || Array.isArray(article))
    throw badArticle(article === null ? 'null' : typeof article)
  try {
    return toJob(article as ArticleInput)
  } catch (error) {
    // JSON knows no bigint and no circle.
    throw badArticle(error)
  }
}

const badArticle = (given: unknown): AllegedlyError => {
  const message = `An article must be plain data such as { id: 'a1', text: '…' }, but was ${given}.`
  return new AllegedlyError('bad-option', message)
}

/** In this order: a collected job is noted first and removed then. */
const isKnown = async ({ queue, redis, collectedKey }: OpenQueue, jobId: string): Promise<boolean> => {
  const waits = redis.exists(queue.toKey(jobId))
  const collected = redis.sismember(collectedKey, jobId)
  return (await waits) === 1 || (await collected) === 1
}

const add = async (
  { queue, texts }: OpenQueue,
  { jobId, data, longText }: ReadJob,
  options: Pick<EnqueueOptions, 'attempts' | 'backoff'>,
): Promise<void> => {
  if (longText !== undefined) await texts.write(jobId, longText)
  await queue.add(jobName, data, { ...options, jobId })
}
