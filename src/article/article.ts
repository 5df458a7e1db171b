import * as z from 'zod'
import { attributionSchema } from './attribution.js'
import { claimSchema } from './claim.js'
import { dateSchema } from './date.js'
import { entitySchema } from './entity.js'
import { metaSchema } from './meta.js'
import { problemSchema } from './problem.js'
import { quantitySchema } from './quantity.js'
import { sentenceSchema } from './sentence.js'
import { positionSchema } from './span.js'
import { tokenSchema } from './token.js'

/** Version number of the shape below. */
export const schemaVersion = 1

/** Schema of `Language`. */
export const languageSchema = z.object({
  /** ISO 639-3; `und` when it could not be told. */
  code: z.string(),
  confidence: z.number().min(0).max(1),
})
/** The language of a text: ISO 639-3 `code`, and `confidence` from 0 to 1. */
export interface Language extends z.infer<typeof languageSchema> {}

/** What comes out: everything found in one text, as plain data with exact positions. */
export const articleSchema = z.object({
  schema: z.literal(schemaVersion),
  /** The caller's own string; left out on request, then `length` and `sha256` stay. */
  text: z.string().optional(),
  length: positionSchema.optional(),
  sha256: z.string().optional(),
  meta: metaSchema,
  language: languageSchema,
  sentences: z.array(sentenceSchema),
  tokens: z.array(tokenSchema),
  entities: z.array(entitySchema),
  dates: z.array(dateSchema),
  quantities: z.array(quantitySchema),
  attributions: z.array(attributionSchema),
  claims: z.array(claimSchema),
  problems: z.array(problemSchema),
})
/**
 * What was found in one text. Plain data: spans are UTF-16 positions in the text that was passed in, references go by
 * id.
 */
export interface Article extends z.infer<typeof articleSchema> {}
