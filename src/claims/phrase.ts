import type { Span } from '../base/span.js'
import type { Token } from '../model/document.js'
import { childrenOf, kid, lower, relationOf, type Tree } from './tree.js'

/** Tokens from `first` up to and including `last`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** A slot before its entity is known: where it stands and the token that heads it. */
export interface Phrase extends Span {
  readonly head: number
  readonly range: Range
}

const closers = new Set(['.', ',', ';', ':', '!', '?', '--', '-', '–', '—', '...', '…'])
const quoteMarks = new Set(['"', '“', '”', "'", '‘', '’', '«', '»', '``', "''", '„'])

/** Relations of dependents that are cut from the end of a phrase. */
const looseRelations = ['parataxis', 'discourse', 'vocative', 'dep', 'list']

/** First token of a trailing clause that makes a claim of its own, where the range ends with one. */
const trailingClause = (
  tree: Tree,
  head: number,
  range: Range,
  claimHeads: ReadonlySet<number>,
): number | undefined => {
  for (let at = range.last; at > head; at--) {
    const token = tree.tokens[at]
    const cuts = claimHeads.has(at)
      ? relationOf(token) !== 'conj' && !isFact(tree, token)
      : looseRelations.includes(relationOf(token)) && token.head === head
    if (cuts && tree.last[at] >= range.last && tree.first[at] > range.first)
      return appositionStart(tree, at, head) ?? tree.first[at]
  }
  return undefined
}

/** `the fact that X` is written in full. */
const isFact = (tree: Tree, token: Token): boolean =>
  token.dep === 'acl' &&
  token.head >= 0 &&
  kid(tree, token.index, 'mark') !== undefined &&
  tree.language.contentNouns.has(tree.tokens[token.head].lemma)

/** An apposition goes with the claim that stands in it. */
const appositionStart = (tree: Tree, at: number, head: number): number | undefined => {
  for (
    let up = tree.tokens[at].head, steps = 0;
    up > head && steps < 20;
    up = tree.tokens[up].head, steps++
  ) {
    if (tree.tokens[up].dep === 'appos') return tree.first[up]
  }
  return undefined
}

const trimEnd = (tree: Tree, { first, last }: Range): Range => {
  let end = last
  while (end > first && isTrailing(tree, first, end)) end--
  return { first, last: end }
}

const openers = new Set(['(', '[', '-LRB-', '“', '‘', '«', '„', '``'])

/** Whether the last token closes nothing that was opened inside the phrase. */
const isTrailing = (tree: Tree, first: number, end: number): boolean => {
  const token = tree.tokens[end]
  if (openers.has(token.text)) return true
  if (closers.has(token.text)) return true
  if (token.text === ')' || token.text === ']')
    return !isOpened(tree, first, end, token.text === ')' ? '(' : '[')
  if (quoteMarks.has(token.text)) return closesAfterStop(tree, end) || !isQuoteOpened(tree, first, end)
  return token.pos === 'CCONJ' || token.pos === 'SCONJ' || isStranded(tree, first, token)
}

/** `the speed at which`, cut before its clause. */
const isStranded = (tree: Tree, first: number, token: Token): boolean => {
  if (token.index <= first + 1) return false
  const pronoun = tree.language.lists.strandedPronouns.has(lower(token))
  return pronoun || (token.pos === 'ADP' && token.dep === 'case' && token.head > token.index)
}

const isOpened = (tree: Tree, first: number, end: number, opener: string): boolean =>
  tree.tokens.slice(first, end).some(({ text }) => text === opener)

const isQuoteOpened = (tree: Tree, first: number, end: number): boolean =>
  tree.tokens.slice(first, end).filter(({ text }) => quoteMarks.has(text)).length % 2 === 1

const closesAfterStop = (tree: Tree, end: number): boolean =>
  end > 0 && (tree.tokens[end - 1].text === ',' || tree.tokens[end - 1].text === '.')

const trimStart = (tree: Tree, { first, last }: Range): Range => {
  let start = first
  while (start < last && isLeading(tree, start, last)) start++
  return { first: start, last }
}

const isLeading = (tree: Tree, start: number, last: number): boolean => {
  const token = tree.tokens[start]
  if (quoteMarks.has(token.text))
    return (
      tree.tokens.slice(start + 1, last + 1).every(({ text }) => !quoteMarks.has(text)) ||
      wholeQuote(tree, start, last)
    )
  return (
    closers.has(token.text) ||
    token.text === ')' ||
    token.text === ']' ||
    (token.pos === 'CCONJ' && !tree.language.lists.pairOpeners.has(lower(token)))
  )
}

const wholeQuote = (tree: Tree, start: number, last: number): boolean =>
  quoteMarks.has(tree.tokens[last].text) &&
  tree.tokens.slice(start + 1, last).every(({ text }) => !quoteMarks.has(text))

/** A phrase wholly in quotation marks is written without them. */
const unquote = (tree: Tree, { first, last }: Range): Range =>
  last - first > 1 && quoteMarks.has(tree.tokens[first].text) && wholeQuote(tree, first, last)
    ? { first: first + 1, last: last - 1 }
    : { first, last }

const pairs = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['``', "''"],
])

const countOf = (tree: Tree, { first, last }: Range, mark: string): number => {
  let count = 0
  for (let at = first; at <= last; at++) if (tree.tokens[at].text === mark) count++
  return count
}

/** Takes in the mark beside a phrase that closes or opens one inside it. */
const balance = (tree: Tree, range: Range): Range => {
  const before = tree.tokens[range.first - 1]?.text ?? ''
  const after = tree.tokens[range.last + 1]?.text ?? ''
  for (const [opener, closer] of pairs) {
    const opens = countOf(tree, range, opener)
    const lonely = opener === closer ? opens % 2 === 1 : opens > countOf(tree, range, closer)
    if (lonely && after === closer) return { first: range.first, last: range.last + 1 }
    const unopened = opener === closer ? opens % 2 === 1 : opens < countOf(tree, range, closer)
    if (unopened && before === opener) return { first: range.first - 1, last: range.last }
  }
  return range
}

export const trimRange = (tree: Tree, range: Range): Range => balance(tree, trimmed(tree, range))

const trimmed = (tree: Tree, range: Range): Range =>
  unquote(tree, trimEnd(tree, trimStart(tree, trimEnd(tree, range))))

export const toPhrase = (tree: Tree, head: number, range: Range): Phrase => ({
  head,
  range,
  start: tree.tokens[range.first].start,
  end: tree.tokens[range.last].end,
})

/** Cuts claims of their own from the end of a range, then punctuation and open quotation marks from both. */
export const cutRange = (tree: Tree, head: number, range: Range, claimHeads: ReadonlySet<number>): Range => {
  let cut = trimRange(tree, range)
  for (let rounds = 0; rounds < 5; rounds++) {
    const from = trailingClause(tree, head, cut, claimHeads)
    if (from === undefined || from <= head || from <= cut.first) break
    cut = trimRange(tree, { first: cut.first, last: from - 1 })
  }
  return cut
}

/** The phrase that a token heads: without leading preposition, trailing claims and edge punctuation. */
export const phraseOf = (
  tree: Tree,
  head: number,
  claimHeads: ReadonlySet<number>,
  keepPreposition = false,
): Phrase => {
  const preposition = keepPreposition ? undefined : leadingPreposition(tree, head)
  const first = preposition === undefined ? startOf(tree, head) : preposition + 1
  const range = cutRange(tree, head, { first, last: endOf(tree, head) }, claimHeads)
  return toPhrase(
    tree,
    head,
    range.first <= head && head <= range.last
      ? range
      : { first: Math.min(first, head), last: Math.max(head, first) },
  )
}

/** `at least 10 people`: no preposition of the phrase. */
const isBound = (tree: Tree, index: number): boolean =>
  tree.language.boundWords.has(
    `${lower(tree.tokens[index])}_${lower(tree.tokens[index + 1] ?? tree.tokens[index])}`,
  )

const leadingPreposition = (tree: Tree, head: number): number | undefined => {
  const cases = childrenOf(tree, head).filter(
    (child) => (child.dep === 'case' || (child.dep === 'mark' && child.pos !== 'PART')) && child.index < head,
  )
  const leading = cases.filter(({ index }) => index - tree.first[head] <= 3 && !isBound(tree, index))
  return leading.length === 0 ? undefined : Math.max(...leading.map(({ index }) => tree.last[index]))
}

/** Dependents that stand outside the phrase though they hang on its head: subjects, auxiliaries, clauses of their own. */
const startOf = (tree: Tree, head: number): number => {
  const outside = childrenOf(tree, head).filter(
    ({ index, dep, pos }) => index < head && dep === 'cc' && pos === 'CCONJ',
  )
  return outside.reduce((start, { index }) => Math.max(start, tree.last[index] + 1), tree.first[head])
}

/** A phrase ends before a coordinated clause that has a subject of its own. */
const endOf = (tree: Tree, head: number): number => {
  const clause = childrenOf(tree, head).find(
    (child) =>
      child.dep === 'conj' &&
      child.index > head &&
      kid(tree, child.index, 'nsubj', 'cop', 'aux') !== undefined,
  )
  return clause === undefined ? tree.last[head] : Math.max(head, tree.first[clause.index] - 1)
}
