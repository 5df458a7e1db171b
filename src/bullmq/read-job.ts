import { createHash } from 'node:crypto'
import { version } from '../../package.json'
import { contentId } from '../node/content-id.js'
import type { ArticleInput } from '../node/result.js'
import { longText } from './text-store.js'

/** The name of our jobs. */
export const jobName = 'extract'

/** What a job holds: an article, or all but its text. */
export interface ReadJobData {
  /** Of the library that made it: another one may find other claims in the same text. */
  readonly version: string
  readonly article: Omit<ArticleInput, 'text'> & { readonly text?: string; readonly id: string | number }
  /** The text lies in the text store, under the job's id. */
  readonly textStored?: true
}

/** One article as a job. */
export interface ReadJob {
  /** SHA-256 over version, id, text and options, so that the same article is the same job. */
  readonly jobId: string
  readonly data: ReadJobData
  /** The text where the job holds a reference only. */
  readonly longText?: string
}

export const toJob = (input: ArticleInput): ReadJob => {
  const { text, ...rest } = { ...input, id: input.id ?? contentId(input) }
  const jobId = hashOf([version, rest.id, contentId(input)])
  if (typeof text !== 'string' || Buffer.byteLength(text) <= longText)
    return { jobId, data: { version, article: { ...rest, text } } }
  return { jobId, data: { version, article: rest, textStored: true }, longText: text }
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
