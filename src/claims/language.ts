import type { Certainty } from '../article/claim.js'
import type { NarrationLanguage } from '../attributions/narration.js'
import type { TreeLanguage } from '../trees/language.js'
import type { PlainLists } from './plain-language.js'

export type VerbClass = 'demand' | 'cause' | 'state' | 'judgement' | 'change'
export type Hedge = Certainty

type Words = ReadonlySet<string>

/** A higher verb or adjective whose infinitive is the claim's own verb: `is likely to lead`. */
export interface ChainLink {
  /** The certainty that it gives. */
  readonly marks: Certainty
  readonly negative?: boolean
  readonly forecast?: boolean
  readonly demand?: boolean
  /** Only as a participle after a form of `be`: `is expected to`. */
  readonly passive?: boolean
  /** Only in this form: `going to`. */
  readonly form?: string
  /** Only with this particle: `turned out to be`. */
  readonly particle?: string
}

/** What a word does to the event in its complement: scales how sure the higher clause is, or leaves a fixed value. */
export interface Commitment {
  readonly factor?: number
  /** From -3 to 3. */
  readonly value?: number
}

/** Short lists that single rules look words up in. */
export interface ClaimLists {
  /** Pronouns whose verb changes its form when a name replaces them. */
  readonly firstPersons: Words
  /** Adjectives that leave one thing only: their noun cannot stand without its clause. */
  readonly uniqueWords: Words
  readonly superlative: string
  /** `the problem is money`. */
  readonly problemNouns: Words
  /** With these an abstract noun weighs: `the main issue`. */
  readonly weightAdjectives: Words
  readonly thatWord: string
  readonly whatWord: string
  readonly itWords: Words
  /** With a clause as their content, these say that it is not so: `denied that`. */
  readonly denialVerbs: Words
  /** Nouns whose clause is denied with them: `rejected claims that`. */
  readonly deniedNouns: Words
  /** Singular nouns that take a plural verb. */
  readonly groupNouns: Words
  /** Verbs of passing time: `spent years doing it`. */
  readonly spendingVerbs: Words
  /** `got it done`: an object and what becomes of it. */
  readonly shapingVerbs: Words
  /** Open a clause that limits when the claim before it holds. */
  readonly narrowingMarks: Words
  /** Open what is asked: `whether`. */
  readonly wonderMarks: Words
  readonly whichWord: string
  /** Determiners that leave open whether there is one. */
  readonly openDeterminers: Words
  /** Determiners that take in all there are. */
  readonly wholeWords: Words
  /** Words of the speaker. */
  readonly ownWords: Words
  /** Closeness and power: to change them is a judgement. */
  readonly relationNouns: Words
  /** With an abstract object, an imputed view: `sees a threat`. */
  readonly seeingVerbs: Words
  /** With an abstract object, a figure of speech: `lies in the fact`. */
  readonly lyingVerbs: Words
  /** Planning of something is an activity, planning to do it a state. */
  readonly planningVerbs: Words
  /** Frames that stand though they are denied: `should not forget that`. */
  readonly upholdingVerbs: Words
  /** Conjunctions of what comes later. */
  readonly laterMarks: Words
  /** Prepositions of a bare date behind an object: `elections in April`. */
  readonly dateBearers: Words
  /** Adverbs of place. */
  readonly placeAdverbs: Words
  /** Auxiliaries that open a condition before their subject: `should it fail`. */
  readonly invertedAuxiliaries: Words
  /** Words that already tie a date to its verb. */
  readonly wordsBeforeDates: Words
  /** `not ruled out`: denied, they leave a possibility. */
  readonly exclusionVerbs: Words
  /** `it seems that`. */
  readonly impersonalVerbs: Words
  /** Subjects of `this means that`. */
  readonly framePronouns: Words
  /** Subjects of `we should not forget that`. */
  readonly framePeople: Words
  /** Verbs of taking notice, whose content alone is claimed. */
  readonly noticingVerbs: Words
  /** `little prospect`. */
  readonly scarceWords: Words
  /** Nouns whose content lies ahead. */
  readonly futureNouns: Words
  /** Articles of a noun that is first named here. */
  readonly indefiniteWords: Words
  /** `none of them`. */
  readonly emptyDeterminers: Words
  /** Verbs of appearance. */
  readonly seemingVerbs: Words
  /** Relative pronouns that end no phrase. */
  readonly strandedPronouns: Words
  /** Conjunctions that open a phrase. */
  readonly pairOpeners: Words
  /** Pronouns with a plural verb. */
  readonly pluralWords: Words
  /** Auxiliaries of the past and the perfect. */
  readonly pastAuxiliaries: Words
  /** Possessive pronouns. */
  readonly possessives: Words
  /** Pronouns that need a referent. */
  readonly thirdPersons: Words
  /** Words that alone stand for something said elsewhere. */
  readonly pointingWords: Words
  /** `is convinced that`: attributes its content. */
  readonly convictionAdjectives: Words
  /** Prepositions that say where, if they name a place, even behind a verb that governs them. */
  readonly whereabouts: Words
  readonly looseWhereabouts: Words
  /** Prepositions of a noun's own complement: `support for integrity`. */
  readonly nounPrepositions: Words
  /** Relative pronouns. */
  readonly relativePronouns: Words
  /** `a series of X`: X is what it is about. */
  readonly measureNouns: Words
  /** Demands with `for` or `on`. */
  readonly callingVerbs: Words
  readonly callingPrepositions: Words
  /** Demands with an infinitive. */
  readonly biddingVerbs: Words
  /** `would` of wish. */
  readonly wishVerbs: Words
  /** `is likely to`. */
  readonly likelihoodWords: Words
  /** `I think that it could have been`. */
  readonly believingVerbs: Words
  /** `the result of`. */
  readonly causeNounPrepositions: Words
  /** Verb and preposition or particle that say cause and effect. */
  readonly causalPairs: Words
  /** Verbs of effect in `, forcing thousands to leave`. */
  readonly effectVerbs: Words
  /** With an abstract object and actor, a cause. */
  readonly grantingVerbs: Words
  /** Effects that are events of their own. */
  readonly damageVerbs: Words
  /** What a thing does to another thing by them is a cause. */
  readonly qualityVerbs: Words
  /** Pronouns for things. */
  readonly thingPronouns: Words
  /** Degrees that make any adjective an evaluation. */
  readonly evaluatingDegrees: Words
  /** Adjectives that stay factual with a degree. */
  readonly plainAdjectives: Words
  /** Having, gaining and losing: judged by what is had. */
  readonly holdingVerbs: Words
  /** Gaining and losing. */
  readonly gainingVerbs: Words
  /** Changes of strength. */
  readonly weighingVerbs: Words
  /** As the verb below them. */
  readonly aspectVerbs: Words
  /** States that are events in the passive: `was held`. */
  readonly eventPassives: Words
}

/** What the claims floor must know of a language: word lists, no code. Words are lower-case lemmas or forms. */
export interface ClaimLanguage extends TreeLanguage {
  readonly lists: ClaimLists
  readonly plain: PlainLists
  /** Relation of an apposition: `is`. */
  readonly copula: string
  readonly datePrepositions: { readonly day: string; readonly month: string }
  /** What goes before a plain sentence to say how it is meant: `It is likely that`. */
  readonly frames: Readonly<
    Record<'likely' | 'possible' | 'unlikely' | 'untrue' | 'hoped' | 'fact' | 'there' | 'some', string>
  >
  /** For a participle that hangs on a forecast: `may`. */
  readonly possibleModal: string
  /** Adverbs that tie a sentence to the one before it: left out of a plain sentence. */
  readonly connectives: Words
  /** Prepositions of a source: `according to`. */
  readonly sourcePrepositions: Words
  /** Nouns that are plural without showing it. */
  readonly pluralNouns: Words
  readonly commitments: ReadonlyMap<string, Commitment>
  readonly preventionVerbs: Words
  readonly untilWord: string
  readonly modalValues: ReadonlyMap<string, number>
  readonly verbClasses: ReadonlyMap<string, VerbClass>
  /** What tells that a sentence between a speaker's words is the author's. */
  readonly narration: NarrationLanguage
  readonly governedPrepositions: ReadonlyMap<string, Words>
  readonly objectPrepositions: ReadonlyMap<string, Words>
  /** `verb_preposition` pairs that are one predicate. */
  readonly fixedPrepositions: Words
  readonly demandContentVerbs: Words
  readonly showingVerbs: Words
  readonly showingSubjects: Words
  readonly perceptionVerbs: Words
  readonly addressees: Words
  readonly readingVerbs: Words
  readonly askingVerbs: Words
  readonly transitiveVerbs: Words
  /** Nouns whose relative clause is an embedded question: `the extent to which`. */
  readonly extentNouns: Words
  /** `noun_preposition` pairs that stay together: `an end to the war`. */
  readonly nounFrames: Words
  /** Nouns of prepositional phrases that give circumstance only: `against the backdrop of`. */
  readonly circumstanceNouns: Words
  readonly mannerVerbs: Words
  readonly failureVerbs: Words
  readonly viewVerbs: Words
  readonly hopeVerbs: Words
  readonly chainLinks: ReadonlyMap<string, ChainLink>
  readonly hedgeAdverbs: ReadonlyMap<string, Hedge>
  readonly negators: Words
  readonly negativeWords: Words
  readonly limiters: Words
  readonly conditionMarks: Words
  readonly idleMarks: Words
  readonly contentNouns: ReadonlyMap<string, Hedge>
  readonly unlikelyWords: Words
  readonly possibleWords: Words
  readonly impossibleWords: Words
  /** Participles that are prepositions, alone or before the word behind the underscore: `based_on`. */
  readonly prepositionParticiples: Words
  readonly gerundPrepositions: Words
  readonly questionWords: Words
  readonly relativeWords: Words
  readonly absoluteMarks: Words
  readonly placePrepositions: Words
  readonly circumstancePrepositions: Words
  readonly causePrepositions: Words
  readonly placeNouns: Words
  readonly abstractNouns: Words
  readonly conflictNouns: Words
  /** Nouns that value what they are said of: `sham`, `masterpiece`. */
  readonly evaluativeNouns: Words
  /** After a preposition and a form of `be`, a standing that a record shows: `in force`. */
  readonly standingNouns: Words
  /** There, a plight that somebody judges: `at risk`, `in tatters`. */
  readonly plightNouns: Words
  readonly roleNouns: Words
  readonly causeNouns: Words
  readonly factualAdjectives: Words
  readonly personalPronouns: Words
}
