import * as z from 'zod'
import { spanSchema } from './span.js'

export const metaFields = ['title', 'author', 'outlet', 'publishedAt', 'url'] as const
export const metaFieldSchema = z.enum(metaFields)
export type MetaField = z.infer<typeof metaFieldSchema>

/** What is known of the article itself. A field that the caller gave wins over one read in the text. */
export const metaSchema = z.object({
  title: z.string().optional(),
  author: z.string().optional(),
  outlet: z.string().optional(),
  /** An ISO day, `XXXX-07-21` where the year is not known. */
  publishedAt: z.string().optional(),
  url: z.string().optional(),
  /** The fields that the caller gave; the others are stated in the text. */
  given: z.array(metaFieldSchema).optional(),
  /** Where the others stand. */
  spans: z.partialRecord(metaFieldSchema, spanSchema).optional(),
})
export type Meta = z.infer<typeof metaSchema>
