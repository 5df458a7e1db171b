import * as z from 'zod'
import { parseIsoDay } from './base/calendar.js'
import { AllegedlyError, shown } from './base/error.js'
import { defaultLimits, keptOf, type Limits } from './base/limits.js'
import { type Watch, watchOf } from './base/watch.js'
import { checkGazetteer } from './names/check-gazetteer.js'
import type { GazetteerEntry } from './names/gazetteer.js'

const isIsoDate = (text: string): boolean => parseIsoDay(text) !== undefined

const isSignal = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'aborted' in value && 'addEventListener' in value

const limit = z.int().positive()
const limitsSchema = z
  .strictObject({
    characters: limit,
    sentences: limit,
    tokensPerSentence: limit,
    mentions: limit,
    claims: limit,
    onOver: z.enum(['throw', 'cut']),
  })
  .partial()

/** The stages that find something, in running order. Each needs those before it for its best. */
export const stages = ['names', 'dates', 'quantities', 'entities', 'attributions', 'claims'] as const
/** A stage of the pipeline. */
export type Stage = (typeof stages)[number]

/** What a pipeline is made of. */
export interface PipelineOptions {
  /** The stages that run; all when absent. A stage left out finds nothing. */
  readonly stages?: readonly Stage[]
  /** False: no trained model, wink's tags, no tree. Faster, and much less is found. */
  readonly model?: boolean
  /** Names of one's own, looked up before the built-in lists. */
  readonly gazetteer?: readonly GazetteerEntry[]
  readonly limits?: Partial<Limits>
}

/** The same as a schema. */
export const pipelineOptionsSchema = z.strictObject({
  stages: z.array(z.enum(stages)).default([...stages]),
  model: z.boolean().default(true),
  gazetteer: z.unknown().optional(),
  limits: limitsSchema.optional(),
})

/** Checks the options of `createPipeline`; throws `bad-option` or `bad-gazetteer`. */
export const checkPipelineOptions = (options: unknown) => {
  const checked = checkOptions(pipelineOptionsSchema, options)
  return { ...checked, gazetteer: checkGazetteer(checked.gazetteer ?? []) }
}

/** What the caller knows of one article. It wins over what the text states. */
export const extractOptionsSchema = z.strictObject({
  /** ISO 8601 day or date-time; only the day counts. */
  publishedAt: z.string().optional(),
  outlet: z.string().optional(),
  title: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
  /** ISO 639-3; given, it is not guessed. Only `eng` is read. */
  language: z.string().optional(),
  limits: limitsSchema.optional(),
  /** Leave the text itself out of the Article; its length and SHA-256 stay. */
  omitText: z.boolean().optional(),
  /** Milliseconds after which reading ends with `timeout`; looked at between sentences. */
  timeoutMs: z.int().positive().optional(),
  /** Ends reading with `aborted`; looked at between sentences. */
  signal: z.custom<AbortSignal>(isSignal, 'must be an AbortSignal').optional(),
})
/** What the caller knows of one article, and how to read it; see `extractOptionsSchema` for each. */
export interface ExtractOptions extends z.infer<typeof extractOptionsSchema> {}

/** A call that was checked: with every limit, its own before the pipeline's, and with its time running. */
export type CheckedCall = ExtractOptions & { readonly limits: Limits; readonly watch: Watch }

/** Checks a call; throws `bad-text`, `bad-option`, `bad-date` or `over-limit`. */
export const checkCall = (text: unknown, options: unknown, limits?: Partial<Limits>): CheckedCall => {
  if (typeof text !== 'string') {
    throw new AllegedlyError(
      'bad-text',
      `The text must be a string, but was ${text === null ? 'null' : typeof text}.`,
      {
        given: typeof text,
      },
    )
  }
  const checked = checkExtractOptions(options)
  const all = { ...defaultLimits, ...limits, ...checked.limits }
  keptOf(all, 'characters', text.length)
  return { ...checked, limits: all, watch: watchOf(checked) }
}

/** Checks what is said of an article; throws `bad-option` or `bad-date`. */
export const checkExtractOptions = (options: unknown): ExtractOptions => {
  const { publishedAt, ...checked } = checkOptions(extractOptionsSchema, options ?? {})
  checkDate(publishedAt)
  return { ...checked, publishedAt: publishedAt?.slice(0, 10) }
}

/** The options as the schema gives them; throws `bad-option`. */
export const checkOptions = <T extends z.ZodObject>(schema: T, options: unknown): z.output<T> => {
  const parsed = schema.safeParse(options)
  if (parsed.success) return parsed.data
  throw badOption(parsed.error.issues[0], Object.keys(schema.shape))
}

const badOption = (issue: z.core.$ZodIssue, allowed: readonly string[]): AllegedlyError => {
  const name = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path.join('.')
  const message =
    issue.code === 'unrecognized_keys'
      ? `There is no option ${shown(name)}. Allowed are ${allowed.join(', ')}.`
      : `Option ${shown(name)}: ${issue.message}. Allowed are ${allowed.join(', ')}.`
  return new AllegedlyError('bad-option', message, { option: name, allowed })
}

const checkDate = (publishedAt: string | undefined): void => {
  if (publishedAt === undefined || isIsoDate(publishedAt)) return
  const message = `"publishedAt" must be an ISO 8601 date such as 2025-07-04, but was ${shown(publishedAt)}.`
  throw new AllegedlyError('bad-date', message, { given: publishedAt, example: '2025-07-04' })
}
