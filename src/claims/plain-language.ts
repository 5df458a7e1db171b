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
  /** In the passive they keep an object: `called Luck`. */
  readonly namingVerbs: Words
  /** Denied, they leave their content open: `does not mean that`. */
  readonly implyingVerbs: Words
  /** Open pairs: `either A or B`. */
  readonly pairWords: Words
  /** A noun as often as an interjection. */
  readonly wellWord: string
  /** Point out a part of what was named before: `particularly`. */
  readonly focusWords: Words
  /** Nouns that agree as what they measure does: `a lot of people are`. */
  readonly manyNouns: Words
  readonly or: string
  /** What is done in the gerund behind them, somebody else does: `trouble reaching it`. */
  readonly gerundNouns: Words
  /** Participles that stand for a preposition: `given`. */
  readonly prepositionForms: Words
  /** Point back to a day named before. */
  readonly sameWords: Words
  /** Who asks, in a transcript. */
  readonly askerMarks: Words
  /** `it is vital that X`: X is demanded. */
  readonly needAdjectives: Words
  /** Never without what is given. */
  readonly handingVerbs: Words
  readonly thanWord: string
  /** Need what their object is viewed as. */
  readonly viewingVerbs: Words
  /** Adjectives of peoples and faiths, by their ends: they keep their capital. */
  readonly properAdjective: RegExp
  readonly whoWord: string
  readonly beenWord: string
  /** Open `as long as`. */
  readonly degreeOpeners: Words
  /** Never in the passive. */
  readonly intransitiveVerbs: Words
  /** `anything but`: what follows turns it round. */
  readonly wholePronouns: Words
  readonly but: string
  /** Stands for another verb: `as he always does`. */
  readonly proVerb: string
  /** Words of somebody who speaks to another, and what such sentences begin with. */
  readonly spokenWords: Words
  readonly spokenOpeners: Words
  /** Behind a length of time, they tell from when: `two months prior`. */
  readonly timeTails: Words
  /** `76 percent`, of what is told behind. */
  readonly shareWords: Words
  /** `hundreds`, of what is told behind. */
  readonly countNouns: Words
  /** With `and`, they open what another verb tells: `came out and said`. */
  readonly motionVerbs: Words
  /** Open what something is compared with. */
  readonly comparingMarks: Words
  /** Of these, a clause that narrows them says who or what they are: `the people who came`. */
  readonly vagueNouns: Words
  /** The speaker with others, and whom he speaks to: no name tells who they are. */
  readonly addressWords: Words
  /** Modals of what holds under a condition alone. */
  readonly unrealModals: Words
  /** Possessives of many. */
  readonly pluralOwners: Words
  /** Names of bodies may stand behind it. */
  readonly article: string
  /** Joins the last two of a list. */
  readonly and: string
}
