import * as z from 'zod'
import { spanShape } from './span.js'

export const tokenSchema = z.object({
  ...spanShape,
  lemma: z.string(),
  /** Universal part of speech. */
  pos: z.string(),
  /** Index of the governing token, -1 for a root; absent when no model parsed the sentence. */
  head: z.int().min(-1).optional(),
  /** Universal Dependencies relation; absent when no model parsed the sentence. */
  dep: z.string().optional(),
})
export type Token = z.infer<typeof tokenSchema>
