import * as z from 'zod'
import { articleSchema } from './article.js'

/** The JSON Schema (draft 2020-12) of an Article. */
export const articleJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(articleSchema) as Record<string, unknown>
