import type { Span } from '../base/span.js'
import type { Stretch } from './tree.js'

/** Who says it: the words, and the one that the phrase hangs on. */
export interface Source extends Stretch {
  readonly head: number
}

/** A cue with its source and content, before entities are looked up. */
export interface Report {
  readonly rule: string
  /** The verb, noun or preposition at the heart of the cue; -1 where there is none. */
  readonly anchor: number
  readonly cue: Stretch | undefined
  readonly source: Source | undefined
  /** In text order. */
  readonly content: readonly Span[]
}
