import { AllegedlyError } from './error.js'

/** Sizes beyond which a text is refused, or cut and reported. */
export interface Limits {
  /** UTF-16 code units of the text. */
  readonly characters: number
  readonly sentences: number
  /** Words, marks and clitics of one sentence. */
  readonly tokensPerSentence: number
  /** Places where an entity is mentioned. */
  readonly mentions: number
  readonly claims: number
  /** Beyond a limit: an `over-limit` error, or a cut and a `problem` that says where. */
  readonly onOver: 'throw' | 'cut'
}

/** What can be limited. */
export type LimitName = Exclude<keyof Limits, 'onOver'>

export const defaultLimits: Limits = {
  characters: 1_000_000,
  sentences: Number.POSITIVE_INFINITY,
  tokensPerSentence: Number.POSITIVE_INFINITY,
  mentions: Number.POSITIVE_INFINITY,
  claims: Number.POSITIVE_INFINITY,
  onOver: 'throw',
}

const wordsFor: Readonly<Record<LimitName, string>> = {
  characters: 'The text has # characters',
  sentences: 'The text has # sentences',
  tokensPerSentence: 'A sentence has # words and marks',
  mentions: 'The text mentions entities # times',
  claims: 'The text makes # claims',
}

/** How many of so many may be kept; throws `over-limit` unless what is over is to be cut. */
export const keptOf = (limits: Limits, name: LimitName, given: number): number => {
  const allowed = limits[name]
  if (given <= allowed) return given
  if (limits.onOver === 'cut') return allowed
  const message = `${wordsFor[name].replace('#', `${given}`)}, but the limit is ${allowed}. Set "limits.${name}" for more.`
  throw new AllegedlyError('over-limit', message, { limit: name, given, allowed })
}
