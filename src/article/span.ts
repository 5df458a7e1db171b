import * as z from 'zod'

export const positionSchema = z.int().nonnegative()
const spanShape = { start: positionSchema, end: positionSchema }

/** Half-open, in UTF-16 code units, into the caller's own text. */
export const spanSchema = z.object(spanShape)

/** A span of a noun phrase, with the entity that its head refers to. */
export const slotSchema = z.object({ ...spanShape, entity: z.string().optional() })
export type Slot = z.infer<typeof slotSchema>

export { spanShape }
