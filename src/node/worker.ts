import { Tinypool } from 'tinypool'
import { createPipeline } from '../pipeline.js'
import { readArticle } from './read-article.js'
import { readLine } from './read-line.js'
import type { ArticleInput, ReadResult } from './result.js'
import type { ThreadSetup } from './threads.js'

// What one thread runs; its pipeline is its own.
const { pipeline: options, shared, lines } = (Tinypool.workerData ?? {}) as ThreadSetup
const pipeline = createPipeline(options)
const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** See `extractAll`. */
export const article = (input: ArticleInput): ReadResult => readArticle(pipeline, input, shared)

/** Bytes of one line of JSON in, bytes of one out, its end included. Both are moved, not copied. */
export const line = (input: Uint8Array): unknown => {
  const output = readLine(pipeline, decoder.decode(input), { ...lines, shared })
  return Tinypool.move(encoder.encode(`${output}\n`))
}
