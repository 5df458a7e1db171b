import * as z from 'zod'
import { spanShape } from './span.js'

/** The types of TIMEX3. */
export const dateTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const
/** Schema of `DateType`. */
export const dateTypeSchema = z.enum(dateTypes)
/** `DATE`: a day or more. `TIME`: less than a day. `DURATION`: how long. `SET`: how often. */
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
/** A date, time, duration or set of times in the text, as TIMEX3; `from` and `to` are ISO days, both included. */
export interface DateMention extends z.infer<typeof dateSchema> {}
