import { compileNow } from '../base/compile-now.js'
import { toSmallLetters } from '../base/small-letters.js'
import { bySpan, firstEndingAfter, type Span, selectLongest } from '../base/span.js'
import type { Document } from '../model/document.js'
import type { Meaning } from './meaning.js'
import { createNeeds, createSearch, type NumberedNeeds, type Search } from './necessary-words.js'
import { type CompiledPattern, compilePattern, readNumbers } from './pattern.js'
import type { DateLanguage, DateRule, Site, WideningRule } from './rule.js'

/** An expression found, with its meaning still to be resolved. */
export interface DateMatch extends Span {
  readonly meaning: Meaning
  readonly rule: string
}

/** One match of a rule: the expression itself, or the two ends of a range, chosen or dropped together. */
interface Candidate extends Span {
  readonly matches: readonly DateMatch[]
}

/** A rule whose pattern is compiled when a text first holds what it needs. */
interface LazyRule<Rule> {
  readonly rule: Rule
  readonly needs: NumberedNeeds
  /** Made for texts like the one given. */
  readonly pattern: (like: string) => CompiledPattern
}

type CompiledRule = LazyRule<DateRule>
type CompiledWidening = LazyRule<WideningRule>

interface CompiledLanguage {
  readonly search: Search
  readonly rules: readonly CompiledRule[]
  readonly widenings: readonly CompiledWidening[]
}

type Side = WideningRule['side']

const sideLength = 40
/** How often an expression may be widened: `late` + (`Friday` + `morning`). */
const wideningRounds = 3

const compiled = new WeakMap<DateLanguage, CompiledLanguage>()

/**
 * A letter, digit or underscore of the Latin script. A small set on purpose: the engine takes several times as long
 * to compile and run a hundred expressions with `\p{L}` and the `u` flag.
 */
const wordCharacter = '[0-9A-Za-z_\\u00c0-\\u02af]'

/** `u` only where a pattern names a Unicode property. */
const unicodeFlag = (pattern: string): string => (pattern.includes('\\p{') ? 'u' : '')

/** Compiles when first asked. */
const once = (make: () => CompiledPattern): LazyRule<unknown>['pattern'] => {
  let made: CompiledPattern | undefined
  return (like) => {
    if (made !== undefined) return made
    made = make()
    compileNow(made.expression, like)
    return made
  }
}

/** The expression of a rule, as it is run. */
export const compileRule = (rule: DateRule, { classes }: DateLanguage): CompiledPattern =>
  compilePattern(rule.pattern, classes, {
    caseMatters: rule.caseMatters,
    flags: `g${rule.parts === undefined ? '' : 'd'}${unicodeFlag(rule.pattern)}`,
    prefix: `(?<!${wordCharacter})`,
    suffix: `(?!${wordCharacter})`,
  })

/** The expression of a widening, as it is run. */
export const compileWidening = (rule: WideningRule, { classes }: DateLanguage): CompiledPattern =>
  compilePattern(
    rule.pattern,
    classes,
    rule.side === 'before'
      ? { flags: unicodeFlag(rule.pattern), prefix: `(?<!${wordCharacter})`, suffix: '$' }
      : { flags: unicodeFlag(rule.pattern), prefix: '^', suffix: `(?!${wordCharacter})` },
  )

const compileLanguage = (language: DateLanguage): CompiledLanguage => {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const needsOf = createNeeds(language.classes)
  const search = createSearch()
  const lazily = <Rule extends DateRule | WideningRule>(
    rules: readonly Rule[],
    compile: (rule: Rule, language: DateLanguage) => CompiledPattern,
  ): readonly LazyRule<Rule>[] =>
    rules.map((rule) => ({
      rule,
      needs: search.number(needsOf(rule.pattern)),
      pattern: once(() => compile(rule, language)),
    }))
  const made: CompiledLanguage = {
    search,
    rules: lazily(language.rules, compileRule),
    widenings: lazily(language.widenings, compileWidening),
  }
  compiled.set(language, made)
  return made
}

const siteOf = (document: Document, block: Span, { start, end }: Span): Site => {
  const { text, tokens } = document
  const at = firstEndingAfter(tokens, start)
  const after = firstEndingAfter(tokens, end)
  return {
    text,
    matched: text.slice(start, end),
    ...sidesOf(text, block, { start, end }),
    previous: tokens[at - 1]?.start >= block.start ? tokens[at - 1] : undefined,
    first: tokens[at],
    next: tokens[after]?.start < block.end ? tokens[after] : undefined,
  }
}

/** Longer ones are addresses or noise, and dear to look through. */
const longestWord = 100

/** Whether the match lies inside a web address or the like. */
const isInAddress = ({ first }: Site, start: number): boolean =>
  first !== undefined &&
  first.start < start &&
  (first.end - first.start > longestWord || /[/@]|\.\p{L}/u.test(first.text))

const readMatch = (
  document: Document,
  block: Span,
  match: RegExpExecArray,
  { rule, pattern }: CompiledRule,
): readonly Candidate[] => {
  const start = block.start + match.index
  const span = { start, end: start + match[0].length }
  const site = siteOf(document, block, span)
  if (isInAddress(site, start)) return []
  const numbers = readNumbers(pattern(document.text), match.groups)
  const meaning = rule.read(numbers, site)
  if (meaning === undefined) return []
  const parts = rule.parts?.(numbers)
  const matches =
    parts === undefined
      ? [{ ...span, meaning, rule: rule.id }]
      : matchParts(match, block.start, parts, rule.id)
  return [{ ...span, matches }]
}

/** A refused match is sought again from its second character: a shorter one may begin within it. */
const matchRule = (
  document: Document,
  block: Span,
  texts: { readonly given: string; readonly small: string },
  compiledRule: CompiledRule,
): readonly Candidate[] => {
  const matches: Candidate[] = []
  const { expression } = compiledRule.pattern(document.text)
  const text = compiledRule.rule.caseMatters ? texts.given : texts.small
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const found = readMatch(document, block, match, compiledRule)
    matches.push(...found)
    if (found.length === 0) expression.lastIndex = match.index + 1
  }
  return matches
}

const matchParts = (
  match: RegExpMatchArray,
  offset: number,
  parts: Readonly<Record<string, Meaning | undefined>>,
  rule: string,
): DateMatch[] =>
  Object.entries(parts).flatMap(([name, meaning]) => {
    const indices = match.indices?.groups?.[name]
    if (meaning === undefined || indices === undefined) return []
    return [{ start: offset + indices[0], end: offset + indices[1], meaning, rule }]
  })

/** The text on either side of a match, cut to `sideLength`. */
const sidesOf = (text: string, block: Span, { start, end }: Span) => ({
  before: text.slice(Math.max(block.start, start - sideLength), start),
  after: text.slice(end, Math.min(block.end, end + sideLength)),
})

/** Every widening word is set off by a space, comma or hyphen. */
const couldWiden = (side: Side, words: string): boolean =>
  side === 'before' ? /(?:[\p{L}\p{N}.)]|[\p{L}.)],)[\s-]$/u.test(words) : /^[\s,-]/.test(words)

/** The words on one side, and which of their pieces they hold. */
const openSide = (search: Search, side: Side, words: string) => ({
  words,
  holds: couldWiden(side, words) ? search.open(words) : () => false,
})

const widenOnce = (
  words: string,
  { start, end, meaning: inner }: DateMatch,
  { rule, pattern }: CompiledWidening,
): DateMatch | undefined => {
  const { expression, readers } = pattern(words)
  const found = expression.exec(words)
  if (found === null) return undefined
  const meaning = rule.read(inner, readNumbers({ expression, readers }, found.groups), found[0])
  if (meaning === undefined) return undefined
  const length = found[0].length
  return {
    start: rule.side === 'before' ? start - length : start,
    end: rule.side === 'after' ? end + length : end,
    meaning,
    rule: rule.id,
  }
}

/** `small`: the document's text in small letters. */
const widenMatch = (
  small: string,
  block: Span,
  match: DateMatch,
  { search, widenings }: CompiledLanguage,
): DateMatch => {
  let widest = match
  for (let round = 0; round < wideningRounds; round += 1) {
    const from = widest
    const { before, after } = sidesOf(small, block, from)
    const sides = { before: openSide(search, 'before', before), after: openSide(search, 'after', after) }
    for (const widening of widenings) {
      const { words, holds } = sides[widening.rule.side]
      const wider = holds(widening.needs) ? widenOnce(words, from, widening) : undefined
      if (wider !== undefined && wider.end - wider.start > widest.end - widest.start) widest = wider
    }
    if (widest === from) break
  }
  return widest
}

const matchBlock = (
  document: Document,
  small: string,
  block: Span,
  language: CompiledLanguage,
): readonly DateMatch[] => {
  const texts = {
    given: document.text.slice(block.start, block.end),
    small: small.slice(block.start, block.end),
  }
  const holds = language.search.open(texts.small)
  const tried = language.rules.filter(({ needs }) => holds(needs))
  const candidates = selectLongest(tried.flatMap((rule) => matchRule(document, block, texts, rule)))
  const matches = candidates.flatMap((candidate) => candidate.matches)
  return selectLongest(matches.map((match) => widenMatch(small, block, match, language)))
}

/** All expressions of a text in order, none overlapping. */
export const matchDates = (document: Document, language: DateLanguage): readonly DateMatch[] => {
  const rules = compileLanguage(language)
  const small = toSmallLetters(document.text)
  return document.blocks.flatMap((block) => matchBlock(document, small, block, rules)).sort(bySpan)
}
