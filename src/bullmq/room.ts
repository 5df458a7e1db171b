import { setTimeout as pause } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import { abortedError } from '../node/aborted.js'

/** The states of a job; BullMQ removes none of ours by itself, the collector does. */
const states = ['waiting', 'prioritized', 'delayed', 'active', 'completed', 'failed'] as const

/** Jobs in a queue, whatever their state. */
export const countJobs = async (queue: Queue): Promise<number> => queue.getJobCountByTypes(...states)

/** Places that may be filled before the jobs are counted anew, so that several producers do not overshoot by much. */
const mostPlaces = 500

/** How often a full queue is looked at, in milliseconds. */
const pauseWhenFull = 200

/** The free places of a queue. */
export interface Room {
  /** Fills one by what is given; waits while there is none. Rejects with `aborted`. */
  readonly fill: <T>(add: () => Promise<T>) => Promise<T>
}

export const openRoom = (queue: Queue, maxJobs: number, signal?: AbortSignal): Room => {
  let free = 0
  let underWay = 0
  let counting: Promise<void> | undefined
  const count = async () => {
    for (;;) {
      free = Math.min(maxJobs - underWay - (await countJobs(queue)), mostPlaces)
      if (0 < free) return
      if (signal?.aborted) throw abortedError(signal)
      await pause(pauseWhenFull)
    }
  }
  return {
    fill: async (add) => {
      while (free <= 0) await (counting ??= count().finally(() => (counting = undefined)))
      free -= 1
      underWay += 1
      return add().finally(() => (underWay -= 1))
    },
  }
}
