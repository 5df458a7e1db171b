import { setTimeout as pause } from 'node:timers/promises'
import type { Job } from 'bullmq'
import type { ErrorCode } from '../base/error.js'
import { abortedError } from '../node/aborted.js'
import type { ReadResult } from '../node/result.js'
import { type Claims, openClaims } from './claims.js'
import { type OpenQueue, openQueue } from './open-queue.js'
import { checkQueueCall, collectSchema, type QueueOptions } from './options.js'
import type { ReadJobData } from './read-job.js'
import { countJobs } from './room.js'

export interface CollectOptions extends QueueOptions {
  /**
   * The results end when the queue is empty and this has settled: the promise of `enqueue`, so that they do not end
   * before all is in. When absent they end as soon as the queue is empty.
   */
  readonly after?: Promise<unknown>
  /** Milliseconds after which another collector may give out what one that died held; 30,000 when absent. */
  readonly lockDuration?: number
  readonly signal?: AbortSignal
}

/** Results held at once; each is fetched when it is asked for. */
const heldAtOnce = 16
/** How often an idle queue is looked at, in milliseconds. */
const pauseWhenIdle = 200

/**
 * The results of a queue as they come, each once, however many collect. A result counts as collected, and leaves
 * Redis, when the next one is asked for: where the program ends or throws before, it comes again. Throws
 * `bad-option`, `missing-package`, `no-redis` or `aborted`, and the error of `after`.
 */
export async function* collect(
  queueName: string,
  options?: CollectOptions,
): AsyncGenerator<ReadResult, void, undefined> {
  const { after, lockDuration, signal, ...settings } = checkQueueCall(queueName, options, collectSchema)
  const enqueued = watch(after)
  const open = await openQueue(queueName, settings)
  const claims = openClaims(open.redis, open.claimsKey, lockDuration)
  try {
    for (;;) {
      // Before the look into the queue: what is put in after that look came before the end.
      const complete = enqueued.isSettled()
      let found = 0
      for await (const result of finishedResults(open, claims)) {
        if (signal?.aborted) throw abortedError(signal)
        found += 1
        yield result
      }
      if (found === 0 && complete && (await countJobs(open.queue)) === 0) return
      if (signal?.aborted) throw abortedError(signal)
      if (found === 0) await pause(pauseWhenIdle)
    }
  } finally {
    await claims.close()
    await open.close()
  }
}

/** Whether a promise has settled; throws its error. */
const watch = (promise: Promise<unknown> | undefined): { readonly isSettled: () => boolean } => {
  let state: { readonly error?: unknown } | undefined = promise === undefined ? {} : undefined
  promise?.then(
    () => (state = {}),
    (error) => (state = { error }),
  )
  return {
    isSettled: () => {
      if (state !== undefined && 'error' in state) throw state.error
      return state !== undefined
    },
  }
}

async function* finishedResults(open: OpenQueue, claims: Claims): AsyncGenerator<ReadResult> {
  for (const state of ['completed', 'failed'] as const) {
    for (const id of await claims.take(open.queue.toKey(state), heldAtOnce)) {
      const fetching: Promise<Job<ReadJobData, ReadResult> | undefined> = open.queue.getJob(id)
      const [job, collected] = await Promise.all([fetching, open.redis.sismember(open.collectedKey, id)])
      const result = job === undefined ? undefined : state === 'completed' ? job.returnvalue : failureOf(job)
      if (result !== undefined && collected === 0) yield result
      if (result !== undefined) await settle(open, job!, result)
      await claims.letGo(id)
    }
  }
}

/** What may go otherwise another time; such an article may be put in anew. */
const isPassing = ({ error }: ReadResult): boolean =>
  error !== undefined && ['crashed', 'timeout', 'other-version'].includes(error.code)

/** Sent in this order: where it stops between noting and removing, the removing is made up for. */
const settle = async (
  { queue, redis, texts, collectedKey }: OpenQueue,
  { id, data }: Job<ReadJobData>,
  result: ReadResult,
): Promise<void> => {
  const noting = isPassing(result) ? undefined : redis.sadd(collectedKey, id!)
  await Promise.all([noting, queue.remove(id!), data.textStored ? texts.remove(id!) : undefined])
}

/** An article whose processes ended, or that nobody could read, as a result. */
const failureOf = ({ data, failedReason = '' }: Job<ReadJobData>): ReadResult => {
  const [, named, rest] = /^(?:(other-version): )?([\s\S]*)$/.exec(failedReason)!
  const code: ErrorCode = named === undefined ? 'crashed' : 'other-version'
  return { id: data.article.id, error: { code, message: rest } }
}
