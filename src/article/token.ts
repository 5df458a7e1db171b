import * as z from 'zod'
import { spanShape } from './span.js'

/** Schema of `Token`. */
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
/**
 * A word or mark with its lemma and Universal Dependencies tag; `head`, an index of `tokens` or -1 for a root, and
 * `dep` are absent without the model.
 */
export interface Token extends z.infer<typeof tokenSchema> {}
