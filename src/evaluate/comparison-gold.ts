import * as z from 'zod'
import { relationSlots, relationTypes } from '../compare/comparison.js'

const refSchema = z.tuple([z.string(), z.string()])

/** A comparison made by reading: `comparison.gold.json`. Claims and entities are `[article, id]`. */
export const comparisonGoldSchema = z.object({
  schema: z.literal(1),
  articles: z.array(z.string()),
  entities: z.array(z.object({ id: z.string(), members: z.array(refSchema) })),
  groups: z.array(
    z.object({
      id: z.string(),
      about: z.string(),
      claims: z.array(refSchema),
      /** `sentence`: what is compared stands only elsewhere in the claim's sentence; not scored. */
      embedded: z.array(z.object({ claim: refSchema, where: z.enum(['slot', 'sentence']) })).optional(),
      pairs: z.array(
        z.object({
          a: refSchema,
          b: refSchema,
          relation: z.enum(relationTypes),
          slot: z.enum(relationSlots).nullable(),
        }),
      ),
    }),
  ),
  timeline: z.array(
    z.object({
      date: z.string(),
      about: z.string(),
      claims: z.array(refSchema),
      undated: z.array(refSchema).optional(),
      kind: z.enum(['state', 'forecast']).optional(),
    }),
  ),
})
export type ComparisonGold = z.infer<typeof comparisonGoldSchema>
