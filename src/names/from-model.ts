import type { Document, Token } from '../model/document.js'
import type { NameSpan } from '../model/model.js'
import { type Candidate, kindOf, otherRule } from './candidate.js'
import type { NameLanguage } from './language.js'
import { isCapitalised } from './token-shape.js'

/** Token indexes, half-open. */
interface Range {
  readonly first: number
  readonly end: number
}

const separator = /^(?:-{2,3}|[—!?;:<>|=])$/

/** No bracket open or closed within, and no mark that stands between names and never inside one. */
const isWhole = (tokens: readonly Token[], { first, end }: Range): boolean => {
  let open = 0
  for (let at = first; at < end; at += 1) {
    const { text } = tokens[at]
    if (separator.test(text)) return false
    if (text === '(') open += 1
    else if (text === ')') open -= 1
  }
  return open === 0
}

/** The article, and for a person the titles, before the name itself: `Colonel`, unless it is `King of …`. */
const isOutside = (
  tokens: readonly Token[],
  index: number,
  type: NameSpan['type'],
  language: NameLanguage,
): boolean => {
  const word = tokens[index].text.toLowerCase()
  if (language.articles.has(word)) return true
  return type === 'person' && language.titles.has(word) && isCapitalised(tokens[index + 1])
}

const trim = (
  tokens: readonly Token[],
  { first, end }: Range,
  type: NameSpan['type'],
  language: NameLanguage,
): Range => {
  let start = first
  while (start + 1 < end && isOutside(tokens, start, type, language)) start += 1
  return { first: start, end }
}

/** A lone word that by the lists names nobody, no place and no body: `CEO`, `Monday`. */
const isNoName = (tokens: readonly Token[], { first, end }: Range, { notNames }: NameLanguage): boolean =>
  end - first === 1 && notNames.has(tokens[first].text)

/** What lists and rules leave of a score where they and the model disagree. */
const doubt = 0.5

/** The model's spans, per sentence, as candidates. */
export const fromModel = (
  { sentences, tokens }: Document,
  spans: readonly (readonly NameSpan[])[],
  language: NameLanguage,
): readonly Candidate[] =>
  spans.flatMap((found, sentence) =>
    found.flatMap(({ first, end, type, score }): readonly Candidate[] => {
      const offset = sentences[sentence].firstToken
      const range = trim(tokens, { first: offset + first, end: offset + end }, type, language)
      if (type === 'date' || !isWhole(tokens, range)) return []
      if (type === 'other') return [{ ...range, type: 'organization', rule: otherRule, score }]
      const trust = isNoName(tokens, range, language) ? doubt : 1
      return [{ ...range, type, rule: `model/${type}`, score: score * trust }]
    }),
  )

/** Rules that guess from shape and neighbours: where a model has read the text and sees no such name, they weigh less. */
const guesses: ReadonlySet<string> = new Set([
  'person/run',
  'place/preposition',
  'place/before-noun',
  'organization/acronym',
  'list/city',
])

const isPieceOf = (candidate: Candidate, span: Candidate | undefined): span is Candidate =>
  span !== undefined &&
  candidate.rule !== otherRule &&
  candidate.end <= span.end &&
  candidate.end - candidate.first < span.end - span.first

/**
 * What lists and rules propose, weighed by what the model has read: guesses that it does not share weigh less, and a
 * piece of a longer name of the model's is right only where the model is wrong.
 */
export const weighByModel = (
  candidates: readonly Candidate[],
  model: readonly Candidate[],
): readonly Candidate[] => {
  if (model.length === 0) return candidates
  const spans = new Map<number, Candidate>()
  for (const span of model) for (let at = span.first; at < span.end; at += 1) spans.set(at, span)
  return candidates.map((candidate) => {
    const span = spans.get(candidate.first)
    const isShared = span !== undefined && kindOf(span) === candidate.type
    const trust = guesses.has(candidate.rule) && !isShared ? doubt : 1
    return {
      ...candidate,
      score: candidate.score * trust * (isPieceOf(candidate, span) ? 1 - span.score : 1),
    }
  })
}
