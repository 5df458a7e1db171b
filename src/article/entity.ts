import * as z from 'zod'
import { spanShape } from './span.js'

export const entityTypes = ['person', 'place', 'organization', 'group'] as const
export const entityTypeSchema = z.enum(entityTypes)
export type EntityType = z.infer<typeof entityTypeSchema>

export const mentionForms = ['name', 'nominal', 'pronoun'] as const
export const mentionFormSchema = z.enum(mentionForms)
export type MentionForm = z.infer<typeof mentionFormSchema>

/** Why a mention belongs to its entity. */
export const linkBases = [
  'same-name',
  'short-name',
  'variant',
  'acronym',
  'role',
  'description',
  'pronoun',
  'speaker',
  'list',
] as const
export const linkBasisSchema = z.enum(linkBases)
export type LinkBasis = z.infer<typeof linkBasisSchema>

export const mentionSchema = z.object({
  ...spanShape,
  form: mentionFormSchema,
  /** Set where a place name stands for the state's leadership. */
  sense: z.literal('government').optional(),
  basis: linkBasisSchema.optional(),
  confidence: z.number().min(0).max(1).optional(),
})
export type Mention = z.infer<typeof mentionSchema>

/** What the text says a person is: `{ title: 'President', of: 'Azerbaijan' }`. */
export const roleSchema = z.object({ title: z.string(), of: z.string().optional() })
export type Role = z.infer<typeof roleSchema>

export const entitySchema = z.object({
  id: z.string(),
  type: entityTypeSchema,
  /** The fullest name in the text. */
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  roles: z.array(roleSchema).optional(),
  /** Id of the country whose government the name is used for. */
  standsFor: z.string().optional(),
  /** Ids in other collections, from a gazetteer: `{ iso: 'AZ', wikidata: 'Q227' }`. */
  ids: z.record(z.string(), z.string()).optional(),
  mentions: z.array(mentionSchema),
})
export type Entity = z.infer<typeof entitySchema>
