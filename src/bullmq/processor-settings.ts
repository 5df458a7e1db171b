import type { RedisConnection } from './options.js'

/** What a worker tells the processes that read for it. */
export interface ProcessorSettings {
  readonly queueName: string
  readonly connection: RedisConnection
  readonly prefix: string
  readonly readyTimeout: number
  readonly textStore?: string
}

/**
 * By way of the environment: arguments show in the list of processes, and a file's URL in the stack traces that
 * BullMQ keeps in Redis.
 */
const variable = 'ALLEGEDLY_QUEUE'

export const toEnvironment = (settings: ProcessorSettings): NodeJS.ProcessEnv => ({
  ...process.env,
  [variable]: JSON.stringify(settings),
})

export const fromEnvironment = (): ProcessorSettings => JSON.parse(process.env[variable]!)
