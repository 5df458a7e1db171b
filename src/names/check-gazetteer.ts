import * as z from 'zod'
import { entityTypeSchema } from '../article/entity.js'
import { AllegedlyError, shown } from '../base/error.js'
import type { GazetteerEntry } from './gazetteer.js'

const formSchema = z.string().trim().min(1).max(200)

/** An entry of the caller's own list. */
export const gazetteerEntrySchema = z.strictObject({
  name: formSchema,
  type: entityTypeSchema,
  kind: z
    .enum(['country', 'capital', 'seat', 'region', 'city', 'people', 'body', 'medium', 'company'])
    .optional(),
  aliases: z.array(formSchema).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  ids: z.record(z.string(), z.string()).optional(),
  certainty: z.number().min(0).max(1).optional(),
})

const badEntry = (index: number, issue: z.core.$ZodIssue, entry: unknown): AllegedlyError => {
  const where = ['gazetteer', index, ...issue.path].join('.')
  const message = `"${where}": ${issue.message}. An entry is such as { name: "Acme", type: "organization", aliases: ["ACME"], ids: { own: "42" } }.`
  return new AllegedlyError('bad-gazetteer', message, { path: where, given: shown(JSON.stringify(entry)) })
}

/** Checks the caller's own entries; throws `bad-gazetteer` with the path of the first that does not fit. */
export const checkGazetteer = (entries: unknown): readonly GazetteerEntry[] => {
  if (!Array.isArray(entries)) {
    throw new AllegedlyError(
      'bad-gazetteer',
      `"gazetteer" must be an array of entries, but was ${shown(entries)}.`,
    )
  }
  return entries.map((entry, index) => {
    const parsed = gazetteerEntrySchema.safeParse(entry)
    if (!parsed.success) throw badEntry(index, parsed.error.issues[0], entry)
    return parsed.data
  })
}
