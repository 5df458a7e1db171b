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
