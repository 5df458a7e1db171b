import * as z from 'zod'
import { positionSchema } from './span.js'

/** What can be odd in a text, for programs. */
export const problemCodes = [
  'not-english',
  'no-language',
  'unclosed-quote',
  'no-model',
  'long-sentence',
  'long-run',
  'cut',
] as const

/** Schema of `Problem`. */
export const problemSchema = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  start: positionSchema.optional(),
  end: positionSchema.optional(),
})
/** What kept the library from reading all of the text; with a span where it has a place. */
export interface Problem extends z.infer<typeof problemSchema> {}
