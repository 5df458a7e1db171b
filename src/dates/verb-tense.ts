import type { Span } from '../base/span.js'
import { firstEndingAfter } from '../base/span.js'
import type { Document, Token } from '../model/document.js'
import type { TenseLanguage } from './rule.js'

/** A direction, and whether the words leave no doubt of it: `until`, `ended`. */
export interface Heading {
  readonly direction?: Direction
  readonly isCertain?: boolean
  /** The verb is there, and neither past nor to come: what is told may be a habit. */
  readonly isPresent?: boolean
}

/** Which way from the publication date a date lies that does not say so itself. */
export type Direction = 'past' | 'future'

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'
/** How many words around an expression are looked at. */
const reach = 25

/** The direction that one verb group gives; `undefined` for the present. */
const directionOf = (group: readonly Token[], language: TenseLanguage): Direction | undefined => {
  const words = group.map(({ text }) => text.toLowerCase())
  if (words.some((word) => language.futureForms.has(word))) return 'future'
  if (words.some((word, at) => language.copulas.has(word) && words[at + 1] === language.infinitive))
    return 'future'
  if (words.some((word) => language.forwardForms.has(word))) return 'future'
  const isPast = (word: string): boolean => language.pastForms.has(word) || language.pastEnding.test(word)
  return words.some(isPast) ? 'past' : undefined
}

/** The verb with the verbs and auxiliaries that stand just before it: `is to be`, `will have gone`. */
const groupEnding = (tokens: readonly Token[], end: number, floor: number): readonly Token[] => {
  let start = end
  while (start > floor && end - start < 6) {
    const { pos, text } = tokens[start - 1]
    const joins = pos === 'VERB' || pos === 'AUX' || pos === 'ADV' || (pos === 'PART' && text.length <= 3)
    if (!joins) break
    start -= 1
  }
  return tokens.slice(start, end + 1).filter((token) => isVerb(token) || token.pos === 'PART')
}

/** The verb that governs the expression in the tree. */
const governingVerb = ({ tokens }: Document, first: number, last: number): Token | undefined => {
  let at = first
  for (let step = 0; step < 30; step += 1) {
    const head = tokens[at].head
    if (head < 0) return undefined
    at = head
    if ((at < first || at > last) && isVerb(tokens[at])) return tokens[at]
  }
  return undefined
}

const verbsOf = ({ tokens, children, sentences }: Document, verb: Token): readonly Token[] => [
  ...children[verb.index].map((child) => tokens[child]).filter(({ dep }) => dep.startsWith('aux')),
  ...groupEnding(tokens, verb.index, sentences[verb.sentence].firstToken),
]

const isClauseBreak = ({ text }: Token): boolean =>
  text === ';' || text === ':' || text === '—' || text === '–'

/** Nearest verb group to the left within the clause, else to the right. */
const nearestVerbGroup = (document: Document, first: number, last: number): readonly Token[] => {
  const { tokens, sentences } = document
  const { firstToken, endToken } = sentences[tokens[first].sentence]
  for (let at = first - 1; at >= Math.max(firstToken, first - reach); at -= 1) {
    if (isVerb(tokens[at])) return groupEnding(tokens, at, firstToken)
    if (isClauseBreak(tokens[at])) break
  }
  for (let at = last + 1; at < Math.min(endToken, last + reach); at += 1) {
    if (isVerb(tokens[at])) return verbGroupFrom(tokens, at, endToken)
    if (isClauseBreak(tokens[at])) break
  }
  return []
}

const verbGroupFrom = (tokens: readonly Token[], start: number, ceiling: number): readonly Token[] => {
  let end = start
  while (end + 1 < ceiling && end - start < 6 && (isVerb(tokens[end + 1]) || tokens[end + 1].pos === 'ADV'))
    end += 1
  return tokens.slice(start, end + 1).filter(isVerb)
}

/** `will be told when he returns on Friday`: beside a verb in the present, the main clause decides. */
const leadsAhead = (document: Document, verb: Token | undefined, language: TenseLanguage): boolean => {
  const main = verb?.dep.startsWith('advcl') ? document.tokens[verb.head] : undefined
  return main !== undefined && directionOf(verbsOf(document, main), language) === 'future'
}

/** What the word before it and the governing verb say of the direction of the date at `span`. */
export const headingAt = (document: Document, span: Span, language: TenseLanguage): Heading => {
  const { tokens } = document
  const first = firstEndingAfter(tokens, span.start)
  const last = Math.max(first, firstEndingAfter(tokens, span.end - 1))
  if (tokens[first] === undefined || tokens[last] === undefined) return {}
  const before =
    tokens[first - 1]?.sentence === tokens[first].sentence ? tokens[first - 1].text.toLowerCase() : ''
  if (language.backwardWords.has(before)) return { direction: 'past', isCertain: true }
  if (language.limitWords.has(before)) return { direction: 'future', isCertain: true }
  const verb = document.parsed ? governingVerb(document, first, last) : undefined
  const group = verb === undefined ? nearestVerbGroup(document, first, last) : verbsOf(document, verb)
  const direction =
    directionOf(group, language) ??
    (language.forwardWords.has(before) || leadsAhead(document, verb, language) ? 'future' : undefined)
  if (direction !== undefined) return { direction }
  return group.length > 0 ? { isPresent: true } : {}
}
