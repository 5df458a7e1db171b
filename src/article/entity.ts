import * as z from 'zod'
import { spanShape } from './span.js'

/** The types of entities. */
export const entityTypes = ['person', 'place', 'organization', 'group'] as const
/** Schema of `EntityType`. */
export const entityTypeSchema = z.enum(entityTypes)
/** `group`: a people, a movement, the bearers of an office taken together. */
export type EntityType = z.infer<typeof entityTypeSchema>

/** The forms of mentions. */
export const mentionForms = ['name', 'nominal', 'pronoun'] as const
/** Schema of `MentionForm`. */
export const mentionFormSchema = z.enum(mentionForms)
/** `name`: a proper name. `nominal`: a description such as `the mayor`. `pronoun`: `she`, `their`. */
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
/** Schema of `LinkBasis`. */
export const linkBasisSchema = z.enum(linkBases)
/** Why a mention belongs to its entity, so that a caller may keep the safe ones alone. */
export type LinkBasis = z.infer<typeof linkBasisSchema>

/** Schema of `Mention`. */
export const mentionSchema = z.object({
  ...spanShape,
  form: mentionFormSchema,
  /** Set where a place name stands for the state's leadership. */
  sense: z.literal('government').optional(),
  basis: linkBasisSchema.optional(),
  confidence: z.number().min(0).max(1).optional(),
})
/** A place in the text where an entity is spoken of; `confidence`, 0 to 1, is that of the link. */
export interface Mention extends z.infer<typeof mentionSchema> {}

/** What the text says a person is: `{ title: 'President', of: 'Azerbaijan' }`. */
export const roleSchema = z.object({ title: z.string(), of: z.string().optional() })
/** What the text says a person is: a title, and of what. */
export interface Role extends z.infer<typeof roleSchema> {}

/** Schema of `Entity`. */
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
/** Somebody or something that a text speaks of, with every mention; `id` is stable within the article. */
export interface Entity extends z.infer<typeof entitySchema> {}
