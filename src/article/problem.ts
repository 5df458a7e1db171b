import * as z from 'zod'
import { positionSchema } from './span.js'

export const problemCodes = [
  'not-english',
  'no-language',
  'unclosed-quote',
  'no-model',
  'long-sentence',
  'long-run',
  'cut',
] as const

/** What kept the library from reading all of the text. */
export const problemSchema = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  start: positionSchema.optional(),
  end: positionSchema.optional(),
})
export type Problem = z.infer<typeof problemSchema>
