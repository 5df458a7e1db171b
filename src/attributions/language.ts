/**
 * How the content follows its verb: `clause` (said that A; "A", she said), `object` (cited A), `infinitive` (vowed to
 * A), `addressee-infinitive` (urged them to A), `object-as` (described A as B), `object-predicate` (called A B),
 * `object-for` (criticized A for B), `object-to` (likened A to B), or a preposition (called for A). `speech` marks
 * verbs of uttering, which may stand beside a bare quotation, `addressee` those whose
 * first object is spoken to, `passive` those whose passive puts its subject in somebody's mouth
 * (A is expected to B), `bare` those whose clause often goes without `that`.
 */
export type Frame =
  | 'clause'
  | 'speech'
  | 'addressee'
  | 'passive'
  | 'bare'
  | 'object'
  | 'infinitive'
  | 'addressee-infinitive'
  | 'object-as'
  | 'object-predicate'
  | 'object-for'
  | 'object-to'
  | 'for'
  | 'of'
  | 'about'
  | 'on'
  | 'against'
  | 'to'
  | 'with'
  | 'in'
  | 'at'

/** Verbs, by lemma and separated by white space, that share their frames. */
export interface VerbGroup {
  readonly frames: readonly Frame[]
  readonly verbs: string
}

/** A fixed phrase that names a source: `according to`, `in the words of`. */
export interface PhraseCue {
  /** Lower-case words in a row. */
  readonly words: readonly string[]
  /** Whether the words are said of any noun phrase, or only of one that can speak (`per`, `for`). */
  readonly of: 'anything' | 'person'
}

/** What the attribution floor has to know of a language. */
export interface AttributionLanguage {
  readonly verbs: ReadonlyMap<string, ReadonlySet<Frame>>
  /** Verbs that take a clause and put it in nobody's mouth: `ensure`. */
  readonly silentVerbs: ReadonlySet<string>
  /** Nouns of saying and thinking: `claim`, `allegation`. */
  readonly nouns: ReadonlySet<string>
  /** Adjectives of thinking that take a clause: `convinced`. */
  readonly adjectives: ReadonlySet<string>
  readonly phrases: readonly PhraseCue[]
  /** Adverbs that attribute without a source: `reportedly`. */
  readonly adverbs: ReadonlySet<string>
  /** Words that open a reporting clause set beside its content: `as`. */
  readonly reportOpeners: ReadonlySet<string>
  /** Words that open a condition: `if`, `unless`. */
  readonly conditions: ReadonlySet<string>
  /** `that`, `whether`: open a clause of content. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Verbs that say little beside their noun: `express` concern, `make` the claim. */
  readonly lightVerbs: ReadonlySet<string>
  /** Prepositions between such a noun and what it is about. */
  readonly topicPrepositions: ReadonlySet<string>
  /** Prepositions and conjunctions that tell when or why one spoke rather than what was said. */
  readonly circumstances: ReadonlySet<string>
  /** Words that deny: `not`, `never`. */
  readonly denials: ReadonlySet<string>
  readonly relativePronouns: ReadonlySet<string>
  /** `ask`, by which an interview is known. */
  readonly askingVerbs: ReadonlySet<string>
  /** Those by whom one speaks of oneself as a source: `i`, `we`. */
  readonly selfPronouns: ReadonlySet<string>
  /** First person singular: `i`, `me`, `my`. */
  readonly speakerPronouns: ReadonlySet<string>
}
