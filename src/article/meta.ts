import * as z from 'zod'
import { spanSchema } from './span.js'

/** What is known of an article besides its text. */
export const metaFields = ['title', 'author', 'outlet', 'publishedAt', 'url'] as const
/** Schema of `MetaField`. */
export const metaFieldSchema = z.enum(metaFields)
/** A field of `Meta`. */
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
/**
 * Title, author, outlet, day (ISO 8601) and address of an article; absent when unknown. `given` names those that the
 * caller gave, `spans` says where the others stand in the text.
 */
export interface Meta extends z.infer<typeof metaSchema> {}
