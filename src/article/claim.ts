import * as z from 'zod'
import { sourceLinkSchema } from './attribution.js'
import { positionSchema, slotSchema, spanSchema, spanShape } from './span.js'

export const claimTypes = ['event', 'state', 'cause', 'forecast', 'demand', 'judgement'] as const
export const polarities = ['positive', 'negative'] as const
export const certainties = ['certain', 'probable', 'possible'] as const
export type ClaimType = (typeof claimTypes)[number]
export type Polarity = (typeof polarities)[number]
export type Certainty = (typeof certainties)[number]

/** A closed interval of ISO days. */
export const intervalSchema = z.object({ from: z.string().optional(), to: z.string().optional() })
export type Interval = z.infer<typeof intervalSchema>

export const claimCueSchema = z.object({ ...spanShape, marks: z.enum(['type', 'polarity', 'certainty']) })
export type ClaimCue = z.infer<typeof claimCueSchema>

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

export const claimSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('event'), ...commonShape, when: intervalSchema.optional() }),
  z.object({ type: z.literal('state'), ...commonShape, relation: z.string().optional() }),
  z.object({ type: z.literal('cause'), ...commonShape }),
  z.object({ type: z.literal('forecast'), ...commonShape, horizon: intervalSchema.optional() }),
  z.object({ type: z.literal('demand'), ...commonShape, addressee: slotSchema.optional() }),
  z.object({ type: z.literal('judgement'), ...commonShape }),
])
export type Claim = z.infer<typeof claimSchema>
