import * as z from 'zod'

/** A position in a text, in UTF-16 code units, from 0. */
export const positionSchema = z.int().nonnegative()
/** The two fields of a span, to be spread into a schema. */
const spanShape = { start: positionSchema, end: positionSchema }

/** Half-open, in UTF-16 code units, into the caller's own text. */
export const spanSchema = z.object(spanShape)

/** A span of a noun phrase, with the entity that its head refers to. */
export const slotSchema = z.object({ ...spanShape, entity: z.string().optional() })
/**
 * The span of a noun phrase; `entity` is the id of the entity that its head refers to, absent where it refers to
 * none.
 */
export interface Slot extends z.infer<typeof slotSchema> {}

export { spanShape }
