import { availableParallelism } from 'node:os'
import type { Worker } from 'bullmq'
import { openRedis } from './open-redis.js'
import { checkQueueCall, type QueueOptions, workerSchema } from './options.js'
import { loadBullmq } from './packages.js'
import { toEnvironment } from './processor-settings.js'

/** BullMQ's own terms; times in milliseconds. */
export interface WorkerOptions extends QueueOptions {
  /** Told by BullMQ beside each job. */
  readonly name?: string
  /** Articles read at once, each in a process of its own; as many as the machine has cores when absent. */
  readonly concurrency?: number
  /** No more than `max` articles begun in `duration`, over all workers of the queue. */
  readonly limiter?: { readonly max: number; readonly duration: number }
  /** How long an article is held without a sign of life; 60,000 when absent. */
  readonly lockDuration?: number
  /** How often it is looked for articles that nobody holds any more; 30,000 when absent. */
  readonly stalledInterval?: number
  /** How many workers may die over an article before it is given up; 3 when absent. */
  readonly maxStalledCount?: number
  /** Threads instead of processes: less memory, but one that runs out of it takes the worker along. */
  readonly useWorkerThreads?: boolean
}

/** Beside this file as built (dist/bullmq-processor.js, whatever the module format). */
const processorFile = new URL('./bullmq-processor.js', import.meta.url)

/**
 * Starts to read the articles of a queue, in processes of their own, so that the locks are renewed while they
 * compute. Gives BullMQ's Worker: `await worker.close()` finishes what is under way. Throws `bad-option`,
 * `missing-package` or `no-redis`.
 */
export const startWorker = async (queueName: string, options?: WorkerOptions): Promise<Worker> => {
  const checked = checkQueueCall(queueName, options, workerSchema)
  const { connection, readyTimeout, textStore, concurrency = availableParallelism(), ...rest } = checked
  const { Worker } = await loadBullmq()
  const redis = await openRedis(checked)
  const settings = { queueName, connection, prefix: rest.prefix, readyTimeout, textStore: textStore?.href }
  const env = toEnvironment(settings)
  const worker = new Worker(queueName, processorFile, {
    ...rest,
    concurrency,
    connection: redis,
    workerForkOptions: { env },
    workerThreadsOptions: { env },
  })
  // An outage is waited out, so it is no error; without a listener BullMQ prints it.
  worker.on('error', () => undefined)
  worker.once('closed', () => redis.disconnect())
  return worker
}
