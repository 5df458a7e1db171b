import type { Span } from '../base/span.js'
import type { Tally } from './tally.js'

/** What is scored apart; also the values of `--kind`. */
export const layers = [
  'sentences',
  'meta',
  'names',
  'resolution',
  'government',
  'dates',
  'quantities',
  'claims',
] as const
/** What can be scored by itself. */
export type Layer = (typeof layers)[number]

/** One thing that went wrong: in the gold and not found, found and not in the gold, or found with a wrong part. */
export interface Mistake {
  readonly layer: Layer
  readonly verdict: 'miss' | 'false alarm' | 'wrong'
  /** Where it stands: the gold's span, or the finding's in a false alarm. Absent for what has no place. */
  readonly span?: Span
  /** What the gold says, in short. */
  readonly expected?: string
  /** What was found, in short. */
  readonly found?: string
}

/** One layer of one article, scored. Tallies are named `date.value`, `claim.core`. */
export interface LayerScore {
  readonly tallies: Readonly<Record<string, Tally>>
  readonly mistakes: readonly Mistake[]
}
