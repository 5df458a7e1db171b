import { Tinypool } from 'tinypool'
import { AllegedlyError } from '../base/error.js'
import type { ExtractOptions, PipelineOptions } from '../options.js'
import { abortedError } from './aborted.js'
import type { LineOptions } from './read-line.js'
import { openSlots } from './slots.js'

/** What every thread is told when it starts. */
export interface ThreadSetup {
  readonly pipeline?: PipelineOptions
  /** What holds for every article that does not say otherwise. */
  readonly shared?: ExtractOptions
  readonly lines?: LineOptions
}

export interface ThreadOptions {
  /** How many run at once. */
  readonly size: number
  readonly setup: ThreadSetup
  /** Milliseconds after which the thread of a task is held to be stuck; for ever when absent. */
  readonly stuckAfter?: number
  readonly signal?: AbortSignal
  /** What each runs: a file that exports functions. */
  readonly file?: URL
}

/** Threads that read articles. */
export interface Threads {
  /** Calls a function of the file; rejects with an AllegedlyError where its thread ends, is stuck or stopped. */
  readonly run: <T>(name: string, task: unknown) => Promise<T>
  readonly close: () => Promise<void>
}

const isSource = import.meta.url.endsWith('.ts')

/** Beside this file: as built, dist/worker.js, whatever the module format. */
const workerFile = new URL(isSource ? './worker-from-source.mjs' : './worker.js', import.meta.url)

/**
 * Room for new objects in each thread. An article's tokens outlive V8's usual 48 MB, are copied when it is full, and
 * threads that copy at once wait for the same memory.
 */
const maxYoungGenerationSizeMb = 192

/** Opens them. A thread that ends or is stuck is replaced, and only its task is lost. */
export const openThreads = ({
  size,
  setup,
  stuckAfter,
  signal,
  file = workerFile,
}: ThreadOptions): Threads => {
  const pool = new Tinypool({
    filename: file.href,
    minThreads: size,
    maxThreads: size,
    workerData: setup,
    // What Node was told of the program, such as --input-type, is not meant for its threads.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb },
    // A thread that sleeps on them hears nothing in Deno; a message costs less than a sentence either way.
    useAtomics: false,
  })
  // Of a thread that ends without a task there is nobody to tell.
  pool.on('error', () => undefined)
  const watch = watcherOf(pool)
  const inSlot = openSlots(size)
  let closed: Promise<void> | undefined
  const close = (): Promise<void> => {
    signal?.removeEventListener('abort', close)
    closed ??= pool.destroy()
    return closed
  }
  signal?.addEventListener('abort', close, { once: true })

  const runInSlot = async <T>(name: string, task: unknown): Promise<T> => {
    const stuck = new AbortController()
    const timer = stuckAfter === undefined ? undefined : setTimeout(() => stuck.abort(), stuckAfter)
    try {
      if (signal?.aborted) throw abortedError(signal)
      const result = pool.run(task, { name, signal: stuck.signal }) as Promise<T>
      watch()
      return await result
    } catch (error) {
      if (signal?.aborted) throw abortedError(signal)
      throw stuck.signal.aborted ? stuckError(stuckAfter!) : crashError(error)
    } finally {
      clearTimeout(timer)
    }
  }
  return { run: (name, task) => inSlot(() => runInSlot(name, task)), close }
}

/** The pool replaces a thread that throws; one that exits in silence it would wait for without end. */
const watcherOf = (pool: Tinypool) => {
  const watched = new WeakSet<object>()
  return () => {
    for (const thread of pool.threads) {
      if (watched.has(thread)) continue
      watched.add(thread)
      thread.once('exit', () => {
        if (pool.threads.includes(thread)) thread.emit('error', new Error('it exited'))
      })
    }
  }
}

const stuckError = (milliseconds: number): AllegedlyError =>
  new AllegedlyError('timeout', `Its thread gave no answer for ${milliseconds} ms and was replaced.`, {
    milliseconds,
  })

const crashError = (error: unknown): AllegedlyError =>
  new AllegedlyError('crashed', `Its thread ended: ${error instanceof Error ? error.message : error}.`)
