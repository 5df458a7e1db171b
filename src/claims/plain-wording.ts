import type { DateMention } from '../article/date.js'
import type { Entity, Mention } from '../article/entity.js'
import type { Frame } from './frames.js'
import type { Surroundings } from './slot-phrases.js'
import type { Tree } from './tree.js'

/** A claim in words of its own, or why there is none. */
export interface PlainSentence {
  readonly text?: string
  readonly problem?: string
}

/** What the words of a sentence are replaced by. */
export interface Wording {
  readonly around: Surroundings
  readonly dates: readonly DateMention[]
  /** Pronouns and descriptions by their first token. */
  readonly mentions: ReadonlyMap<number, { readonly mention: Mention; readonly entity: Entity }>
  readonly frame: Frame | undefined
  /** The words of all persons' names. */
  readonly people: ReadonlySet<string>
  /** Entities in whose words the claim stands: whom `I` may stand for. */
  readonly speakers: ReadonlySet<string>
}

/** A link below this confidence names nobody in a sentence. */
export const sureLink = 0.65

/** Thrown inside the writing of one sentence: why there is none. */
export class Unclear {
  constructor(readonly problem: string) {}
}

export const wordsIn = (tree: Tree, { first, last }: { first: number; last: number }): readonly number[] => {
  const words: number[] = []
  for (let at = first; at <= last; at++) if (tree.tokens[at] !== undefined) words.push(at)
  return words
}

export const quotes = new Set(['"', '“', '”', '``', "''", '‘', '«', '»'])
