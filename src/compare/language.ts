import type { RelationSlot, RelationType } from './comparison.js'

/** A class of words that tell of one kind of thing: verbs, the nouns made of them, adjectives. */
export interface Concept {
  readonly id: string
  /** A wider class; two concepts of one field are near each other. */
  readonly field: string
  /** Base forms, parted by spaces; `_` joins the words of a phrase. */
  readonly words: string
  /** Words of the contrary: a claim with one of these and a claim with one of `words` are opposed. */
  readonly opposite?: string
  /** Goes with any topic, as `begin` and `plan` do: alone it ties no two claims. */
  readonly weak?: true
}

/** A word for a number that is not exact. */
export interface VagueNumber {
  readonly id: string
  /** Base forms, as in `Concept`. */
  readonly words: string
  readonly min: number
  readonly max?: number
}

/** What `compare` has to know of a language. Base forms are in lower case. */
export interface CompareLanguage {
  readonly concepts: readonly Concept[]
  /** Irregular forms by base form: `sought` → `seek`. */
  readonly irregularForms: ReadonlyMap<string, string>
  /** Words without content: articles, prepositions, auxiliaries. */
  readonly emptyWords: ReadonlySet<string>
  /** Words with little content, such as light verbs and adverbs of degree. */
  readonly weakWords: ReadonlySet<string>
  /** Words for exact numbers: `seven`. */
  readonly numberWords: ReadonlySet<string>
  readonly vagueNumbers: readonly VagueNumber[]
  /** Ends what stands before a number that points back and counts nothing: `the two countries`. */
  readonly definite: RegExp
  /** Nouns for a state's bodies; with a state's name before them they stand for that state. */
  readonly stateBodies: ReadonlySet<string>
  /** Nouns that name whoever is counted in general: `people`, `person`. */
  readonly anyone: ReadonlySet<string>
  /** The plainest of them. */
  readonly person: string
  /** Names of states, of their peoples, capitals and seats of government by a state's code, in lower case. */
  readonly readStates: () => ReadonlyMap<string, string>
  /** The main form of every listed name by its other forms, as written. */
  readonly readNames: () => readonly (readonly [form: string, name: string])[]
  /** Names of media, as written. */
  readonly readMedia: () => readonly string[]
  /** Names that are a medium's by their form: `Example.net`, `Anadolu Agency`. */
  readonly mediumName: RegExp
  readonly names: NameSpelling
  readonly wording: Wording
}

/** Spellings of names that are written in more than one way. */
export interface NameSpelling {
  /** Replacements in running order, on lower-case ASCII: `kh` → `h`. */
  readonly replacements: readonly (readonly [RegExp, string])[]
  /** Words of names of organizations that may be left out or stand in another order. */
  readonly smallWords: ReadonlySet<string>
  /** Words that head the names of many bodies, in lower case: `ministry`, `party`. */
  readonly genericHeads: ReadonlySet<string>
}

/** What a relation's reason is made of. */
export interface ReasonParts {
  readonly relation: RelationType
  readonly slot: RelationSlot | null
  readonly values: readonly [string, string]
  /** Who says `a` and who says `b`. */
  readonly sources: readonly [string, string]
  readonly sameOrigin: boolean
}

/** How the reasons of relations are worded. */
export interface Wording {
  readonly reason: (parts: ReasonParts) => string
}
