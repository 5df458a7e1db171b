import * as z from 'zod'
import { AllegedlyError, shown } from '../base/error.js'

/** Where Redis is: a URL such as `redis://127.0.0.1:6379/0`, or ioredis's options as plain data. */
export type RedisConnection = string | Readonly<Record<string, unknown>>

/** What all sides of a queue must agree on. */
export interface QueueOptions {
  /** `redis://127.0.0.1:6379` when absent. */
  readonly connection?: RedisConnection
  /** What the names of all keys begin with; `bull` when absent. */
  readonly prefix?: string
  /** Milliseconds within which Redis must answer first; 10,000 when absent. Later outages are waited out. */
  readonly readyTimeout?: number
  /** A module whose default export is a TextStore, for texts above 1 MB; in Redis when absent. */
  readonly textStore?: URL
}

const milliseconds = z.int().positive()

/** Of every function here. */
export const queueShape = {
  connection: z.union([z.string(), z.record(z.string(), z.unknown())]).default('redis://127.0.0.1:6379'),
  prefix: z.string().min(1).default('bull'),
  readyTimeout: milliseconds.default(10_000),
  textStore: z.instanceof(URL).optional(),
}

export const signalShape = { signal: z.instanceof(AbortSignal).optional() }

/** What each side of a queue is opened with. */
export type QueueSettings = z.infer<z.ZodObject<typeof queueShape>>

export const enqueueSchema = z.strictObject({
  ...queueShape,
  ...signalShape,
  maxJobs: z.int().positive().default(10_000),
  attempts: z.int().positive().default(3),
  backoff: z
    .strictObject({ type: z.enum(['fixed', 'exponential']), delay: milliseconds })
    .default({ type: 'exponential', delay: 1000 }),
})

export const workerSchema = z.strictObject({
  ...queueShape,
  name: z.string().optional(),
  concurrency: z.int().positive().optional(),
  limiter: z.strictObject({ max: z.int().positive(), duration: milliseconds }).optional(),
  lockDuration: milliseconds.default(60_000),
  stalledInterval: milliseconds.default(30_000),
  maxStalledCount: z.int().min(0).default(3),
  useWorkerThreads: z.boolean().default(false),
})

export const collectSchema = z.strictObject({
  ...queueShape,
  ...signalShape,
  after: z.instanceof(Promise).optional(),
  lockDuration: milliseconds.default(30_000),
})

export const obliterateSchema = z.strictObject(queueShape)

/** Checks the name of a queue and options by their schema; throws `bad-option`. */
export const checkQueueCall = <S extends z.ZodObject>(
  name: unknown,
  options: unknown,
  schema: S,
): z.infer<S> => {
  if (typeof name !== 'string' || name === '' || name.includes(':')) {
    const message = `The queue's name must be a text without a colon, such as "articles", but was ${shown(name)}.`
    throw new AllegedlyError('bad-option', message, { given: name })
  }
  const parsed = schema.safeParse(options ?? {})
  if (parsed.success) return parsed.data
  throw badOption(parsed.error.issues[0], Object.keys(schema.shape))
}

const badOption = (issue: z.core.$ZodIssue, allowed: readonly string[]): AllegedlyError => {
  const unknown = issue.code === 'unrecognized_keys'
  const option = unknown ? issue.keys[0] : issue.path.join('.')
  const reason = unknown ? `There is no option ${shown(option)}` : `Option ${shown(option)}: ${issue.message}`
  const message = `${reason}. Allowed are ${allowed.join(', ')}.`
  return new AllegedlyError('bad-option', message, { option, allowed })
}
