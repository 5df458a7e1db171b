import { availableParallelism } from 'node:os'
import * as z from 'zod'
import {
  checkExtractOptions,
  checkOptions,
  checkPipelineOptions,
  type ExtractOptions,
  extractOptionsSchema,
  type PipelineOptions,
  pipelineOptionsSchema,
} from '../options.js'
import { abortedError } from './aborted.js'
import { contentId } from './content-id.js'
import { type Items, mapInOrder } from './in-order.js'
import { type ArticleInput, type ReadResult, readErrorOf } from './result.js'
import { openThreads, type Threads } from './threads.js'

/** How far it has got. */
export interface Progress {
  /** Results handed out, those with an error among them. */
  readonly done: number
  readonly failed: number
}

/** What holds for all articles; `limits` and what is known of an article can be said for each as well. */
export interface ExtractAllOptions extends ExtractOptions, Omit<PipelineOptions, 'limits'> {
  /** Threads; as many as there are processors when absent. */
  readonly concurrency?: number
  /** Called after each result. */
  readonly onProgress?: (progress: Progress) => void
}

const optionsSchema = z.strictObject({
  ...pipelineOptionsSchema.shape,
  ...extractOptionsSchema.shape,
  concurrency: z.int().positive().optional(),
  onProgress: z.custom<(progress: Progress) => void>((value) => typeof value === 'function').optional(),
})

/** Beyond `timeoutMs`: what a new thread takes to start, on a slow machine. */
const startMs = 10_000

/** When a thread is held to be stuck. */
export const stuckAfter = (timeoutMs: number | undefined): number | undefined =>
  timeoutMs === undefined ? undefined : timeoutMs + startMs

/** So many articles for each thread are taken in before the oldest result is handed out. */
export const aheadPerThread = 4

/**
 * Reads many articles on threads of their own and gives the results in order. An article that cannot be read, or whose
 * thread ends or is stuck (`timeoutMs`), gives an `error` in its place, and the rest goes on. Memory is bounded
 * whatever the number of articles. Throws `bad-option`, `bad-date` or `bad-gazetteer` at once, `aborted` when
 * `signal` is, and what `articles` itself throws.
 */
export const extractAll = (
  articles: Items<string | ArticleInput>,
  options: ExtractAllOptions = {},
): AsyncGenerator<ReadResult, void, undefined> => {
  checkOptions(optionsSchema, options)
  const { concurrency = availableParallelism(), onProgress, signal, ...rest } = options
  const { stages, model, gazetteer, ...shared } = rest
  checkPipelineOptions({ stages, model, gazetteer })
  checkExtractOptions(shared)
  const open = () =>
    openThreads({
      size: concurrency,
      setup: { pipeline: { stages, model, gazetteer }, shared },
      stuckAfter: stuckAfter(shared.timeoutMs),
      signal,
    })
  return readAll(articles, open, { ahead: concurrency * aheadPerThread, signal, onProgress })
}

export async function* readAll(
  articles: Items<string | ArticleInput>,
  open: () => Threads,
  {
    ahead,
    signal,
    onProgress,
  }: Pick<ExtractAllOptions, 'signal' | 'onProgress'> & { readonly ahead: number },
): AsyncGenerator<ReadResult, void, undefined> {
  if (signal?.aborted) throw abortedError(signal)
  const threads = open()
  const progress = { done: 0, failed: 0 }
  const read = async (given: string | ArticleInput): Promise<ReadResult> => {
    const article = typeof given === 'string' ? { text: given } : given
    try {
      return await threads.run<ReadResult>('article', article)
    } catch (error) {
      if (signal?.aborted) throw error
      return { id: article.id ?? contentId(article), error: readErrorOf(error) }
    }
  }
  try {
    for await (const result of mapInOrder(articles, read, { ahead, signal })) {
      progress.done += 1
      if (result.error !== undefined) progress.failed += 1
      yield result
      onProgress?.({ ...progress })
    }
  } finally {
    await threads.close()
  }
}
