import * as z from 'zod'
import { spanShape } from './span.js'

/** `min`: at least. `max`: at most. `approx`: about. */
export const bounds = ['min', 'max', 'approx'] as const

/** Schema of `Quantity`. */
export const quantitySchema = z.object({
  ...spanShape,
  /** Either `value`, or `min` and `max`. */
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** `min`: more than, at least; `max`: up to; `approx`: about. */
  bound: z.enum(bounds).optional(),
  /** `percent`, an ISO 4217 code, or what is counted, as in the text. */
  unit: z.string().optional(),
  /** Name of the rule that made it. */
  rule: z.string().optional(),
})
/**
 * A number in the text with what it counts: `value`, or `min` and `max`; `unit` is `percent`, an ISO 4217 code, or
 * the word that is counted.
 */
export interface Quantity extends z.infer<typeof quantitySchema> {}
