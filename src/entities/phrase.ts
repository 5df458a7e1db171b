import type { EntityType } from '../article/entity.js'
import type { ClausePlace } from './clause-place.js'
import type { PlacedName } from './cluster.js'
import type { PronounForm } from './language.js'

interface PhraseBase {
  /** Token indexes, half-open, without the article. */
  readonly first: number
  readonly endToken: number
  /** Index of its head. */
  readonly head: number
  readonly sentence: number
  readonly place: ClausePlace
  readonly number: 'singular' | 'plural'
  /** Depth of the quotation it stands in, and which: index in the document's quotes, -1 outside. */
  readonly quote: number
}

/** A name in the text. */
export interface NamePhrase extends PhraseBase {
  readonly form: 'name'
  readonly name: PlacedName
  readonly type: EntityType
}

/** A common noun and what belongs to it. */
export interface NounPhrase extends PhraseBase {
  readonly form: 'nominal'
  /** Lemma of the head, in lower case. */
  readonly noun: string
  /** Other content words before the head, in lower case. */
  readonly modifiers: readonly string[]
  /** All words before the head as written, names among them. */
  readonly modifierForms: readonly string[]
  readonly determiner?: string
  /** `the`, `this`, or a possessive before it. */
  readonly isDefinite: boolean
  /** Its possessor is a pronoun or name. */
  readonly isPossessed: boolean
}

export interface PronounPhrase extends PhraseBase {
  readonly form: 'pronoun'
  readonly word: string
  readonly pronoun: PronounForm
}

/** Whatever may refer to somebody or something, in text order. */
export type Phrase = NamePhrase | NounPhrase | PronounPhrase
