import type { Article } from '../article/article.js'
import type { SourceLink } from '../article/attribution.js'
import type { Certainty, ClaimType, Polarity } from '../article/claim.js'
import type { Meta } from '../article/meta.js'
import type { Slot } from '../article/span.js'
import type { Span } from '../base/span.js'

/** What is read of a claim here: an Article's claim and a gold claim both have it. */
export interface ComparableClaim {
  readonly id: string
  readonly type: ClaimType
  readonly text?: string
  readonly start?: number
  readonly end?: number
  readonly subject: Slot | null
  readonly predicate: Span
  readonly object: Slot | null
  readonly complement?: Slot | null
  readonly passive?: boolean
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly time?: readonly Span[]
  readonly place?: readonly Span[]
  readonly condition?: readonly Span[]
  readonly attribution: readonly SourceLink[]
}

/** An article that can be compared: an Article, or one made by reading, with its text. */
export interface ComparableArticle {
  readonly text?: string
  readonly meta?: Meta
  readonly sentences?: readonly Span[]
  readonly entities?: Article['entities']
  readonly dates?: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly value: string
    readonly from?: string
    readonly to?: string
  }[]
  readonly quantities?: Article['quantities']
  readonly claims?: readonly ComparableClaim[]
}
