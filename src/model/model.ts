/** One sentence, tagged and parsed. */
export interface Parse {
  readonly pos: readonly string[]
  /** Index of each word's head in the sentence, -1 for the root. */
  readonly heads: Int32Array
  readonly deps: readonly string[]
}

export interface NameSpan {
  /** Token indexes in the sentence, half-open. */
  readonly first: number
  readonly end: number
  readonly type: 'person' | 'place' | 'organization' | 'group' | 'date'
  /** Probability, 0 to 1. */
  readonly score: number
}

export interface Model {
  parse(words: readonly string[]): Parse
  /** A whole article: sentences of words in, spans per sentence out. */
  findNames(sentences: readonly (readonly string[])[]): readonly (readonly NameSpan[])[]
}

export const defaultModel = (): Model | undefined => undefined
