/** Sizes beyond which a text is refused, or cut and reported. */
export interface Limits {
  /** UTF-16 code units in a text; more throw `over-limit`. */
  readonly characters: number
}

export const defaultLimits: Limits = { characters: 1_000_000 }
