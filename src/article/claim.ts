import * as z from 'zod'
import { sourceLinkSchema } from './attribution.js'
import { positionSchema, slotSchema, spanSchema, spanShape } from './span.js'

/** What a claim may claim: see `ClaimType`. */
export const claimTypes = ['event', 'state', 'cause', 'forecast', 'demand', 'judgement'] as const
/** Whether the proposition is put forward or denied. */
export const polarities = ['positive', 'negative'] as const
/** What the closest source puts into a claim, from most to least. */
export const certainties = ['certain', 'probable', 'possible'] as const
/**
 * `event`: it happened. `state`: it is so. `cause`: it brought about. `forecast`: it will or may happen. `demand`: it
 * ought to be done. `judgement`: what no record can settle.
 */
export type ClaimType = (typeof claimTypes)[number]
/** `negative` where the proposition is denied. */
export type Polarity = (typeof polarities)[number]
/** `certain`: bare. `probable`: likely, apparently. `possible`: may, might. */
export type Certainty = (typeof certainties)[number]

/** A closed interval of ISO days. */
export const intervalSchema = z.object({ from: z.string().optional(), to: z.string().optional() })
/** A closed interval of ISO days; an end that is open is absent. */
export interface Interval extends z.infer<typeof intervalSchema> {}

/** Schema of `ClaimCue`. */
export const claimCueSchema = z.object({ ...spanShape, marks: z.enum(['type', 'polarity', 'certainty']) })
/** Words that decided the type, the polarity or the certainty of a claim. */
export interface ClaimCue extends z.infer<typeof claimCueSchema> {}

/** What claims of every type have. */
const commonShape = {
  id: z.string(),
  /** Index of its sentence. */
  sentence: z.int().nonnegative(),
  /** The clause that makes the claim. */
  ...spanShape,
  /** One self-contained sentence; absent where a referent is unsure, and `textProblem` says so. */
  text: z.string().optional(),
  textProblem: z.string().optional(),
  /** Active form: in a passive, `object` is the grammatical subject. */
  subject: slotSchema.nullable(),
  predicate: z.object({ ...spanShape, lemma: z.string() }),
  object: slotSchema.nullable(),
  complement: slotSchema.nullable(),
  passive: z.boolean(),
  polarity: z.enum(polarities),
  certainty: z.enum(certainties),
  /** With the index of its date in the article's `dates`. */
  time: z.array(z.object({ ...spanShape, date: positionSchema.optional() })),
  place: z.array(slotSchema),
  condition: z.array(spanSchema),
  /** Indexes in the article's `quantities`. */
  quantities: z.array(positionSchema),
  /** Closest source first; empty: the author says it. */
  attribution: z.array(sourceLinkSchema),
  cues: z.array(claimCueSchema),
  rule: z.string(),
  /** 0 to 1, calibrated: of claims at 0.8, four in five are right. */
  confidence: z.number().min(0).max(1),
}

/** Schema of `Claim`. */
export const claimSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('event'), ...commonShape, when: intervalSchema.optional() }),
  z.object({ type: z.literal('state'), ...commonShape, relation: z.string().optional() }),
  z.object({ type: z.literal('cause'), ...commonShape }),
  z.object({ type: z.literal('forecast'), ...commonShape, horizon: intervalSchema.optional() }),
  z.object({ type: z.literal('demand'), ...commonShape, addressee: slotSchema.optional() }),
  z.object({ type: z.literal('judgement'), ...commonShape }),
])
/** One proposition that the text puts forward, anchored at one predicate; a union told apart by `type`. */
export type Claim = z.infer<typeof claimSchema>
