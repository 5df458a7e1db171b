import type { Document } from '../model/document.js'
import type { Gazetteer } from '../names/gazetteer.js'
import type { PlacedName } from './cluster.js'
import type { FoundRole } from './find-roles.js'
import type { EntityLanguage } from './language.js'
import type { PronounPhrase } from './phrase.js'
import type { Referent } from './referent.js'

/** A pronoun and the referents it may mean, for training. */
export interface Choice {
  readonly phrase: PronounPhrase
  readonly options: readonly {
    readonly referent: Referent
    /** Numbers of its signs. */
    readonly features: readonly number[]
  }[]
}

/** What has been read so far. */
export interface Discourse {
  readonly document: Document
  readonly language: EntityLanguage
  readonly gazetteer: Gazetteer
  readonly referents: Referent[]
  /** Latest first, at most as many as the window holds. */
  recent: Referent[]
  readonly rolesOf: (name: PlacedName) => readonly FoundRole[]
  readonly byNoun: Map<string, Referent[]>
  readonly choices: Choice[]
  order: number
}
