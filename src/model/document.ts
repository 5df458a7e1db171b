import type { Reading, Word } from '../text/reading.js'

/** A word with its tag and place in the tree. */
export interface Token extends Word {
  /** Its index in the document's `tokens`. */
  readonly index: number
  /** Index of its sentence. */
  readonly sentence: number
  readonly lemma: string
  /** Universal part of speech. */
  readonly pos: string
  /** Index of the governing token in the document's `tokens`, -1 for a root (all are -1 without a model). */
  readonly head: number
  /** Universal Dependencies relation, subtypes kept (`nsubj:pass`); `dep` without a model. */
  readonly dep: string
  /** By how much its head is scored above the next best one; absent without a model. */
  readonly margin?: number
}

/** A text read and parsed: what every later floor works on. Positions are the clean text's. */
export interface Document extends Omit<Reading, 'words'> {
  readonly tokens: readonly Token[]
  /** Indexes of each token's dependents, in text order. */
  readonly children: readonly (readonly number[])[]
  /** False when no model parsed it. */
  readonly parsed: boolean
}
