import * as z from 'zod'
import { spanShape } from './span.js'

export const dateTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export const dateTypeSchema = z.enum(dateTypes)
export type DateType = z.infer<typeof dateTypeSchema>

/** A TIMEX3 expression. */
export const dateSchema = z.object({
  ...spanShape,
  type: dateTypeSchema,
  /** TIMEX3 value: `2025-06-28`, `2025-SU`, `P35Y`, `PAST_REF`. */
  value: z.string(),
  /** First and last ISO day of the closed interval, where it denotes one. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** Name of the rule that made it. */
  rule: z.string().optional(),
  /** What a year or day that is not stated was taken from. */
  basis: z.enum(['stated', 'publication', 'text', 'focus']).optional(),
})
export type DateMention = z.infer<typeof dateSchema>
