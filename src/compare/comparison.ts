import * as z from 'zod'
import { certainties, polarities } from '../article/claim.js'
import { entityTypeSchema } from '../article/entity.js'

/** Version number of the shape below. */
export const comparisonVersion = 1

export const relationTypes = ['agree', 'elaborate', 'differ', 'contradict'] as const
export const relationSlots = [
  'quantity',
  'time',
  'actor',
  'patient',
  'cause',
  'polarity',
  'certainty',
  'place',
  'type',
] as const
export type RelationType = (typeof relationTypes)[number]
export type RelationSlot = (typeof relationSlots)[number]

const claimRefSchema = z.object({ article: z.string(), claim: z.string() })
/** A claim of one of the articles, by the ids of both. */
export interface ClaimRef extends z.infer<typeof claimRefSchema> {}

const comparedArticleSchema = z.object({
  id: z.string(),
  outlet: z.string().optional(),
  title: z.string().optional(),
  publishedAt: z.string().optional(),
  url: z.string().optional(),
  /** Id of its origin: near-copies and articles from one wire report share it. */
  origin: z.string(),
  claims: z.int().nonnegative(),
})
export interface ComparedArticle extends z.infer<typeof comparedArticleSchema> {}

const comparedEntitySchema = z.object({
  id: z.string(),
  type: entityTypeSchema,
  /** The fullest name. */
  name: z.string(),
  names: z.array(z.string()),
  /** Id of the state whose government the name is used for. */
  standsFor: z.string().optional(),
  members: z.array(z.object({ article: z.string(), entity: z.string() })),
})
export interface ComparedEntity extends z.infer<typeof comparedEntitySchema> {}

const memberSchema = z.object({
  ...claimRefSchema.shape,
  /** Who says it: the claim's closest source, else the outlet. */
  source: z.string(),
  /** The clause as the article has it, without markup. */
  words: z.string(),
  polarity: z.enum(polarities),
  certainty: z.enum(certainties),
})
export interface GroupMember extends z.infer<typeof memberSchema> {}

const relationSchema = z.object({
  a: claimRefSchema,
  b: claimRefSchema,
  relation: z.enum(relationTypes),
  /** The part of the claims that decides; null where they agree. */
  slot: z.enum(relationSlots).nullable(),
  /** What `a` and what `b` say there; empty where one is silent. */
  values: z.tuple([z.string(), z.string()]),
  /** The same as a sentence. */
  reason: z.string(),
  /** Both go back to one origin, so that the two count as one voice. */
  sameOrigin: z.boolean(),
})
export interface Relation extends z.infer<typeof relationSchema> {}

const groupSchema = z.object({
  id: z.string(),
  /** The words of its plainest member. */
  headline: z.string(),
  claims: z.array(memberSchema),
  relations: z.array(relationSchema),
  /** How many independent origins it has. */
  origins: z.int().positive(),
  /** Contradictions and differences between independent voices, a contradiction counted twice. */
  disagreement: z.int().nonnegative(),
})
export interface ClaimGroup extends z.infer<typeof groupSchema> {}

const originSchema = z.object({
  id: z.string(),
  articles: z.array(z.string()),
  /** `own`: one article; `copy`: near-copies of one text; `wire`: reports that name one agency as their source. */
  kind: z.enum(['own', 'copy', 'wire']),
  /** The agency, for `wire`. */
  source: z.string().optional(),
  /** Share of the words in common, for `copy`: 0 to 1. */
  overlap: z.number().min(0).max(1).optional(),
})
export interface Origin extends z.infer<typeof originSchema> {}

const timelineSchema = z.object({
  /** TIMEX3 value, the finest that the claims give. */
  date: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  kind: z.enum(['happened', 'state', 'forecast']),
  about: z.string(),
  claims: z.array(claimRefSchema),
  /** Claims of the same group that give no date. */
  undated: z.array(claimRefSchema),
  /** Days on which the articles appeared that tell of it. */
  reported: z.array(z.string()),
})
export interface TimelineEntry extends z.infer<typeof timelineSchema> {}

const rowSchema = z.object({
  group: z.string(),
  headline: z.string(),
  /** By article id, what it says; articles that are silent have no cell. */
  cells: z.record(z.string(), z.object({ claims: z.array(z.string()), sources: z.array(z.string()) })),
})
export interface MatrixRow extends z.infer<typeof rowSchema> {}

const actionSchema = z.object({
  actor: z.string(),
  action: z.string(),
  patient: z.string().optional(),
  polarity: z.enum(polarities),
  claims: z.array(claimRefSchema),
})
export interface ActorAction extends z.infer<typeof actionSchema> {}

/** What several articles say of the same things, side by side. Plain data; no verdict on what is true. */
export const comparisonSchema = z.object({
  schema: z.literal(comparisonVersion),
  articles: z.array(comparedArticleSchema),
  entities: z.array(comparedEntitySchema),
  groups: z.array(groupSchema),
  origins: z.array(originSchema),
  timeline: z.array(timelineSchema),
  matrix: z.array(rowSchema),
  actors: z.array(actionSchema),
})
/**
 * Several articles side by side: who is meant, which claims belong together and how they relate, when things
 * happened. Plain data, no verdict on what is true.
 */
export interface Comparison extends z.infer<typeof comparisonSchema> {}
