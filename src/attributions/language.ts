import type { NarrationLanguage } from './narration.js'

/**
 * How the content follows its verb: `clause` (said that A), `object` (cited A), `infinitive` (vowed to A),
 * `addressee-infinitive` (urged them to A), `object-predicate` (called A B), `depiction` (described A as B),
 * `object with for` (criticized A for B), `with for` (called for A), `passive` (A is expected to B).
 * And of the verb itself: `speech` may stand beside a bare quotation, `addressee` has whom it speaks to for an
 * object, `bare` often drops the `that`, `aspect` says no more than that one goes on.
 */
export type Frame =
  | 'clause'
  | 'speech'
  | 'addressee'
  | 'bare'
  | 'aspect'
  | 'object'
  | 'infinitive'
  | 'addressee-infinitive'
  | 'object-predicate'
  | 'depiction'
  | 'passive'
  | `with ${string}`
  | `object with ${string}`

/** Verbs, by lemma and separated by white space, that share their frames. */
export interface VerbGroup {
  readonly frames: readonly Frame[]
  readonly verbs: string
}

/** A fixed phrase that names a source: `according to`, `in the words of`. */
export interface PhraseCue {
  /** Lower-case words in a row. */
  readonly words: readonly string[]
  /** Whether any noun phrase may follow, or only a name (`per`, `via`). */
  readonly of: 'anything' | 'name'
}

type Words = ReadonlySet<string>

/** What the attribution floor has to know of a language; all words in lower case. */
export interface AttributionLanguage {
  readonly verbs: ReadonlyMap<string, ReadonlySet<Frame>>
  /** Verbs that take a clause and put it in nobody's mouth: `ensure`. */
  readonly silentVerbs: Words
  /** Verbs that say little beside their noun: `express` concern, `make` the claim. */
  readonly lightVerbs: Words
  /** `ask`, by which an interview is known. */
  readonly askingVerbs: Words
  /** Matches the end of forms that may be verbs though they are tagged as nouns: `notes`. */
  readonly verbEnding: RegExp
  /** Nouns of saying and thinking: `claim`, `allegation`. */
  readonly nouns: Words
  /** Prepositions between such a noun and what it is about. */
  readonly topicPrepositions: Words
  /** Adjectives of thinking and feeling that take a clause: `convinced`. */
  readonly adjectives: Words
  readonly phrases: readonly PhraseCue[]
  /** Adverbs that attribute without a source: `reportedly`. */
  readonly adverbs: Words
  /** Words that open a reporting clause set beside its content: `as`. */
  readonly reportOpeners: Words
  /** `that`, `whether`: open a clause of content. */
  readonly clauseOpeners: Words
  /** `to` before an infinitive. */
  readonly infinitiveMarks: Words
  /** `as` between an object and what it is said to be. */
  readonly depictionMarks: Words
  /** Prepositions that open what a passive's subject is charged with or held for. */
  readonly chargeMarks: Words
  /** `by`, before who did it. */
  readonly agentMarks: Words
  /** `to`, before whom one speaks to. */
  readonly addressMarks: Words
  /** Words that open a condition: `if`. */
  readonly conditions: Words
  /** Words that deny: `not`, `never`. */
  readonly denials: Words
  /** Prepositions and conjunctions that tell when or why one spoke rather than what was said. */
  readonly circumstances: Words
  /** `because`, `so`: go on with what is said behind a comma. */
  readonly contentConjunctions: Words
  /** `when`, `how`: open a question and are no part of a verb group. */
  readonly questionWords: Words
  readonly relativePronouns: Words
  /** `it`, which stands for nobody in `it is clear that`. */
  readonly impersonalPronouns: Words
  /** Third person singular, a set for each that cannot be said of the same person: `he`, `she`. */
  readonly personalPronouns: readonly Words[]
  /** Nouns for people who are asked for their view: `analyst`; not titles, which tell one from another. */
  readonly speakerNouns: Words
  /** Those by which one speaks of oneself as a source: `i`, `we`. */
  readonly selfPronouns: Words
  /** First person singular: `i`, `me`, `my`. */
  readonly speakerPronouns: Words
  readonly narration: NarrationLanguage
}
