import * as z from 'zod'
import { schemaVersion } from './article.js'
import { sourceLinkSchema } from './attribution.js'
import { certainties, claimTypes, polarities } from './claim.js'
import { dateTypeSchema } from './date.js'
import { entityTypeSchema, mentionSchema, roleSchema } from './entity.js'
import { metaSchema } from './meta.js'
import { bounds } from './quantity.js'
import { sentenceKindSchema } from './sentence.js'
import { slotSchema, spanSchema, spanShape } from './span.js'

const goldClaimSchema = z.object({
  id: z.string(),
  type: z.enum(claimTypes),
  sentence: z.int().nonnegative().optional(),
  subject: slotSchema.nullable(),
  predicate: spanSchema,
  object: slotSchema.nullable(),
  complement: slotSchema.nullable().optional(),
  passive: z.boolean().optional(),
  polarity: z.enum(polarities),
  certainty: z.enum(certainties),
  time: z.array(spanSchema).optional(),
  place: z.array(spanSchema).optional(),
  condition: z.array(spanSchema).optional(),
  attribution: z.array(sourceLinkSchema),
})
/** A claim as a person marked it; slots and attribution as in `Claim`. */
export interface GoldClaim extends z.infer<typeof goldClaimSchema> {}

/** An article made by reading: the same shape, with layers and fields left out that are not scored. */
export const goldSchema = z.object({
  schema: z.literal(schemaVersion),
  /** Name of the text file beside the gold file. */
  file: z.string().optional(),
  sha256: z.string().optional(),
  text: z.string().optional(),
  meta: metaSchema.optional(),
  sentences: z.array(z.object({ ...spanShape, kind: sentenceKindSchema.optional() })).optional(),
  entities: z
    .array(
      z.object({
        id: z.string(),
        type: entityTypeSchema,
        name: z.string(),
        roles: z.array(roleSchema).optional(),
        standsFor: z.string().optional(),
        mentions: z.array(mentionSchema),
      }),
    )
    .optional(),
  dates: z.array(z.object({ ...spanShape, type: dateTypeSchema, value: z.string() })).optional(),
  quantities: z
    .array(
      z.object({
        ...spanShape,
        value: z.number().optional(),
        min: z.number().optional(),
        max: z.number().optional(),
        bound: z.enum(bounds).optional(),
        unit: z.string().optional(),
      }),
    )
    .optional(),
  claims: z.array(goldClaimSchema).optional(),
})
/**
 * An article made by reading, to score against: an Article of which layers and fields may be left out. What is left
 * out is not scored.
 */
export interface Gold extends z.infer<typeof goldSchema> {}
