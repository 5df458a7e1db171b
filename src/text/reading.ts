import type { SentenceKind } from '../article/sentence.js'
import type { Span } from '../base/span.js'

/** A word, punctuation mark or clitic (`ca` + `n't`, `John` + `'s`). */
export interface Word extends Span {
  readonly text: string
}

/** A paragraph, or a line that stands alone. Sentences never cross one. */
export interface Block extends Span {
  readonly kind: SentenceKind
}

export interface SentenceReading extends Span {
  readonly kind: SentenceKind
  /** Index of its block. */
  readonly block: number
  /** Indexes of its words: from `firstToken` up to, not including, `endToken`. */
  readonly firstToken: number
  readonly endToken: number
}

/** A quotation, its marks included. */
export interface Quote extends Span {
  /** What stands between the marks. */
  readonly inner: Span
  /** False where the closing mark is missing: it then ends with its block or run of blocks. */
  readonly closed: boolean
  /** 0 for an outermost quotation. */
  readonly depth: number
}

/** A text laid out: blocks, sentences, words and quotations, all in the clean text's positions. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly SentenceReading[]
  readonly words: readonly Word[]
  readonly quotes: readonly Quote[]
}
