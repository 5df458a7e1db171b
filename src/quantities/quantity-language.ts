import type { Quantity } from '../article/quantity.js'

export type Bound = NonNullable<Quantity['bound']>

/** What the quantities floor has to know of a language. Patterns are sources of regular expressions without groups; a space stands for white space. */
export interface QuantityLanguage {
  /** A number in digits or words, without its scale. */
  readonly number: string
  readonly readNumber: (text: string) => number
  /** `million`, `bn`, `k`: what follows a number and multiplies it. */
  readonly scale: string
  readonly readScale: (text: string) => number
  /** `dozens`, `hundreds of thousands`. */
  readonly vague: string
  readonly readVague: (text: string) => number
  /** What stands before a number and bounds it, in running order; `after` for what stands behind: `or more`. */
  readonly boundsBefore: readonly { readonly bound: Bound; readonly pattern: string }[]
  readonly boundsAfter: readonly { readonly bound: Bound; readonly pattern: string }[]
  /** Signs and words of money with their ISO 4217 codes. */
  readonly currencySigns: Readonly<Record<string, string>>
  readonly currencyWords: Readonly<Record<string, string>>
  /** `%`, `percent`. */
  readonly percent: string
  /** `between`, `from` and what joins the two ends of a range. */
  readonly rangeOpening: string
  readonly rangeJoint: string
  /** Words after which a number is a name or label: `Article`, `Flight`. Lower case. */
  readonly labels: ReadonlySet<string>
  /** Number words that count only before what they count: `one`. */
  readonly weakNumbers: ReadonlySet<string>
  /** Numbers that stand in set phrases: `one another`, `one day`. */
  readonly notCounting: RegExp
  /** Words that link a number to what it is a part of: `of`. */
  readonly partitive: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** `those` in `two of those arrested`. */
  readonly demonstratives: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
}
