import type { ClaimType } from '../article/claim.js'
import type { TimedDate } from './adjuncts.js'
import type { Clause } from './clauses.js'
import type { Mood } from './mood.js'
import type { Phrase } from './phrase.js'
import type { Predicate } from './predicate.js'
import type { Slots } from './slots.js'

/** A claim with what it was made from: for the plain sentence, the triples and the explanation. */
export interface ReadClaim {
  readonly clause: Clause
  readonly predicate: Predicate
  readonly slots: Slots
  readonly mood: Mood
  readonly type: ClaimType
  readonly typeRule: string
  readonly time: readonly TimedDate[]
  readonly place: readonly Phrase[]
  readonly condition: readonly Phrase[]
}
