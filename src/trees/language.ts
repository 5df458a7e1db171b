type Words = ReadonlySet<string>
type WordIndex = ReadonlyMap<string, unknown>

/** What the trees floor must know of a language: word lists, no code. Words are lower-case lemmas or forms. */
export interface TreeLanguage {
  /** January to December. */
  readonly months: readonly string[]
  readonly irregularVerbs: ReadonlyMap<string, { readonly past: string; readonly participle: string }>
  /** Form to `will`, `would`, `may`, `might`, `could`, `must`, `can`, `should`. */
  readonly modals: ReadonlyMap<string, string>
  readonly speechVerbs: Words
  readonly sayingVerbs: Words
  readonly giveVerbs: Words
  /** Prepositions that name who says it: `according to`. */
  readonly sourcePrepositions: Words
  /** Negators that need an auxiliary. */
  readonly notWords: Words
  /** `not only`: denies nothing. */
  readonly limiters: Words
  readonly controlVerbs: Words
  readonly purposeVerbs: Words
  readonly namingVerbs: Words
  readonly transitiveVerbs: Words
  /** Prepositions of a second argument beside the object, by verb: `accuse X of Y`. */
  readonly objectPrepositions: ReadonlyMap<string, Words>
  readonly leavingVerbs: Words
  readonly roleNouns: Words
  readonly bareInfinitiveVerbs: Words
  /** Higher verbs and adjectives whose infinitive is the sentence's own verb: `is likely to lead`. */
  readonly chainLinks: WordIndex
  readonly likelyWords: Words
  readonly contentNouns: WordIndex
  readonly infinitiveNouns: Words
  readonly timeNouns: Words
  /** Words before a time noun that tie it to another day: `the next day`. */
  readonly nextWords: Words
  /** Words before a number that bound it: `at_least`. */
  readonly boundWords: Words
  readonly adjectivalParticiples: Words
  readonly degreeWords: Words
  /** `so that`, `such that`. */
  readonly resultWords: Words
}
