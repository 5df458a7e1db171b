import { Tinypool } from 'tinypool'
import { createPipeline } from '../pipeline.js'
import { readArticle } from './read-article.js'
import { type LineResult, readLine } from './read-line.js'
import type { ArticleInput, ReadResult } from './result.js'
import type { ThreadSetup } from './threads.js'

// What one thread runs; its pipeline is its own.
const { pipeline: options, shared, lines } = (Tinypool.workerData ?? {}) as ThreadSetup
const pipeline = createPipeline(options)
const decoder = new TextDecoder()

/** See `extractAll`. */
export const article = (input: ArticleInput): ReadResult => readArticle(pipeline, input, shared)

/** See `readLine`. */
export const line = (input: Uint8Array): LineResult =>
  readLine(pipeline, decoder.decode(input), { ...lines, shared })
