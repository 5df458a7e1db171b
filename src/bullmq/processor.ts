import type { SandboxedJob } from 'bullmq'
import { version } from '../../package.json'
import { readArticle } from '../node/read-article.js'
import type { ReadResult } from '../node/result.js'
import { createPipeline } from '../pipeline.js'
import { openRedis } from './open-redis.js'
import { fromEnvironment } from './processor-settings.js'
import type { ReadJobData } from './read-job.js'
import { importStore, redisStore } from './text-store.js'

const settings = fromEnvironment()
const pipeline = createPipeline()

// A process whose worker was killed ends. Left to BullMQ, it would report to its worker, for ever and at full speed,
// that its worker cannot be reached.
const workerIsGone = ['EPIPE', 'ECONNRESET', 'ERR_IPC_CHANNEL_CLOSED']
process.on('disconnect', () => process.exit())
process.prependListener('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (workerIsGone.includes(error.code ?? '')) process.exit()
})

/** Runs in a process or thread of BullMQ's. What it throws is tried again; an article's own fault is a result. */
export default async ({ id, data }: SandboxedJob<ReadJobData>): Promise<ReadResult> => {
  if (data.version !== version) throw otherVersion(data.version)
  const text = data.textStored ? await readLongText(id!) : data.article.text!
  return readArticle(pipeline, { ...data.article, text })
}

/** By this name BullMQ knows that there is no use in trying again. */
const otherVersion = (made: string): Error =>
  Object.assign(
    new Error(
      `other-version: The job was made by allegedly ${made}, but its worker is allegedly ${version}.`,
    ),
    { name: 'UnrecoverableError' },
  )

const readLongText = async (key: string): Promise<string> => {
  const { textStore } = settings
  const text =
    textStore === undefined
      ? await readFromRedis(key)
      : await (await importStore(new URL(textStore))).read(key)
  if (text === undefined) throw new Error(`The text of job ${key} is not in the store.`)
  return text
}

/** The connection is closed again at once: an open one would keep the process alive after its worker. */
const readFromRedis = async (key: string): Promise<string | undefined> => {
  const { queueName, prefix, ...connection } = settings
  const redis = await openRedis(connection)
  try {
    return await redisStore(redis, `${prefix}:${queueName}`).read(key)
  } finally {
    redis.disconnect()
  }
}
