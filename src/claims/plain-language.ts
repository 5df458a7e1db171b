type Words = ReadonlySet<string>

/** Short lists that plain sentences look words up in. */
export interface PlainLists {
  /** With the present tense, they open what holds at no certain time: `whenever it rains`. */
  readonly openTimeMarks: Words
  /** Say where: their clause holds for that place alone. */
  readonly placeMarks: Words
  /** Their content is an aim: `ensure that`. */
  readonly securingVerbs: Words
  /** `make sure that`. */
  readonly securingAdjectives: Words
  /** Their object need not exist: `seek a law that works`. */
  readonly wantingVerbs: Words
  /** Determiners of what need not exist. */
  readonly looseDeterminers: Words
  /** With a verb in the present they mean these times, no day: `today`. */
  readonly presentDays: Words
  /** `not only`: what follows stands elsewhere. */
  readonly onlyWords: Words
  /** Close the pair that `not only` opens: `but also`. */
  readonly pairClosers: Words
  /** Present forms of the auxiliaries. */
  readonly presentForms: Words
  /** Open an embedded question. */
  readonly askingAdverbs: Words
  /** Alone, they stand for something said elsewhere. */
  readonly demonstratives: Words
  readonly whoWord: string
  /** Joins the last two of a list. */
  readonly and: string
}
