import type { Token } from '../model/document.js'
import type { Meaning } from './meaning.js'

/** A class of words that a pattern names as `{name}` or `{name:as}`: what it looks like and the number it stands for. */
export interface WordClass {
  /** Source of a regular expression without capturing groups. */
  readonly pattern: string
  readonly read: (text: string) => number
}

/** The numbers that the classes of a match stand for, by name; `undefined` where a group took no part. */
export type Numbers = Readonly<Record<string, number>>

/** Where a match stands. */
export interface Site {
  readonly text: string
  readonly matched: string
  /** Up to 40 code units on either side, within the block. */
  readonly before: string
  readonly after: string
  readonly previous?: Token
  readonly first?: Token
  readonly next?: Token
}

/**
 * Finds one kind of expression. `pattern`: source of a regular expression, letter case aside, in which a space
 * stands for white space and `{name}` for a class of words.
 */
export interface DateRule {
  readonly id: string
  readonly pattern: string
  /** What a paragraph must hold for the rule to be tried there; spares the engine a long pattern elsewhere. */
  readonly needs?: RegExp
  /** Where capitals count in the pattern. */
  readonly caseMatters?: true
  /** What it means; `undefined` when it is no date after all. */
  readonly read: (numbers: Numbers, site: Site) => Meaning | undefined
  /** For ranges: the named groups that are an expression each, with their meanings. */
  readonly parts?: (numbers: Numbers) => Readonly<Record<string, Meaning | undefined>>
}

/** Widens an expression that stands beside its words: `late` + `June`, `Friday` + `morning`. */
export interface WideningRule {
  readonly id: string
  readonly side: 'before' | 'after'
  /** As in a `DateRule`; ends, or begins, where the expression begins, or ends. */
  readonly pattern: string
  readonly read: (inner: Meaning, numbers: Numbers, words: string) => Meaning | undefined
}

/** Words from which the time of a verb is told. */
export interface TenseLanguage {
  /** Past forms that do not end in -ed. */
  readonly pastForms: ReadonlySet<string>
  /** Auxiliaries of the future and of what may come. */
  readonly futureForms: ReadonlySet<string>
  /** `is` + `to`: what is arranged. */
  readonly copulas: ReadonlySet<string>
  readonly infinitive: string
  /** Verbs whose complement lies ahead: `plan`, `schedule`. Every form of theirs. */
  readonly forwardForms: ReadonlySet<string>
  /** Words just before a date that lies ahead (`until`), before one that does unless the verb is past (`by`), and before a past one (`since`, `ended`). */
  readonly limitWords: ReadonlySet<string>
  readonly forwardWords: ReadonlySet<string>
  readonly backwardWords: ReadonlySet<string>
  /** Endings of regular past forms. */
  readonly pastEnding: RegExp
}

/** What the dates floor has to know of a language. */
export interface DateLanguage {
  readonly classes: Readonly<Record<string, WordClass>>
  readonly rules: readonly DateRule[]
  readonly widenings: readonly WideningRule[]
  readonly tense: TenseLanguage
}
