import type { Watch } from '../base/watch.js'

/** One sentence, tagged and parsed. Every sentence that has words has one root. */
export interface Parse {
  /** Universal part of speech of each word. */
  readonly pos: readonly string[]
  /** Index of each word's head in the sentence, -1 for the root. */
  readonly heads: Int32Array
  /** By how much each word's head is scored above the next best one: near or below zero where it may be another. */
  readonly margins: Float32Array
  /** Universal Dependencies relation of each word, subtypes kept (`nsubj:pass`). */
  readonly deps: readonly string[]
}

/** A name that the model found in one sentence. */
export interface NameSpan {
  /** Token indexes in the sentence, half-open. */
  readonly first: number
  readonly end: number
  /** `other`: an event, work, law or product, which is none of the names sought. */
  readonly type: 'person' | 'place' | 'organization' | 'group' | 'date' | 'other'
  /** Probability, 0 to 1. */
  readonly score: number
}

/** What the model file says of itself. */
export interface ModelInfo {
  /** Version of the file's format. */
  readonly version: number
  /** Checksum of the weights, eight hexadecimal digits. */
  readonly hash: string
  /** SPDX identifier of the weights' licence. */
  readonly licence: string
  /** Accuracy on the development sets at training time, per cent. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The trained part: words in, tags, trees and names out. Same words, same answer, on every engine. */
export interface Model {
  readonly info: ModelInfo
  parse(words: readonly string[]): Parse
  /** A whole article at once, several times as fast: sentences of words in, a tree for each out. */
  parseAll(sentences: readonly (readonly string[])[], watch?: Watch): readonly Parse[]
  /** A whole article: sentences of words in, spans per sentence out. */
  findNames(sentences: readonly (readonly string[])[], watch?: Watch): readonly (readonly NameSpan[])[]
}
