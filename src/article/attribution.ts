import * as z from 'zod'
import { slotSchema, spanSchema } from './span.js'

export const modes = ['direct', 'indirect', 'mixed'] as const
export const modeSchema = z.enum(modes)
export type Mode = z.infer<typeof modeSchema>

/** One source of a claim, as the claim carries it. No `entity` and no `source`: said without a speaker. */
export const sourceLinkSchema = z.object({
  entity: z.string().optional(),
  source: spanSchema.optional(),
  cue: spanSchema.optional(),
  mode: modeSchema,
})
export type SourceLink = z.infer<typeof sourceLinkSchema>

/** Who said what. */
export const attributionSchema = z.object({
  id: z.string(),
  /** Null: said without a speaker (`it was reported that`). */
  source: slotSchema.nullable(),
  cue: spanSchema.nullable(),
  content: z.array(spanSchema),
  mode: modeSchema,
  /** Further sources behind this one, closest first. */
  chain: z.array(sourceLinkSchema).optional(),
  /** Name of the rule that made it. */
  rule: z.string().optional(),
})
export type Attribution = z.infer<typeof attributionSchema>
