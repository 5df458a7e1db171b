import * as z from 'zod'
import { slotSchema, spanSchema } from './span.js'

/** In quotation marks, in the words of the text, or both. */
export const modes = ['direct', 'indirect', 'mixed'] as const
/** Schema of `Mode`. */
export const modeSchema = z.enum(modes)
/** How something is said: `direct` in quotation marks, `indirect` in the words of the text, `mixed` both. */
export type Mode = z.infer<typeof modeSchema>

/** One source of a claim, as the claim carries it. No `entity` and no `source`: said without a speaker. */
export const sourceLinkSchema = z.object({
  entity: z.string().optional(),
  source: spanSchema.optional(),
  cue: spanSchema.optional(),
  mode: modeSchema,
})
/** One source of a claim. No `entity` and no `source`: said without a speaker. */
export interface SourceLink extends z.infer<typeof sourceLinkSchema> {}

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
/** Who said what: the source, the words that say so (`cue`), and each stretch of what was said (`content`). */
export interface Attribution extends z.infer<typeof attributionSchema> {}
