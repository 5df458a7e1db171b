import type { Document, Token } from '../model/document.js'
import type { NameSpan } from '../model/model.js'
import { type Candidate, kindOf, type NameMention, otherRule, selectBest, toMention } from './candidate.js'
import { extendListed } from './extend-listed.js'
import { findAcronyms } from './find-acronyms.js'
import { findListed } from './find-listed.js'
import { findOrganizations } from './find-organizations.js'
import { findPersons } from './find-persons.js'
import { findPlaces } from './find-places.js'
import type { Gazetteer } from './gazetteer.js'
import type { NameLanguage } from './language.js'
import { createNameContext } from './name-context.js'
import { recallNames } from './recall-names.js'

/** No bracket open or closed within. */
const isBalanced = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ text }) => text === '(').length === tokens.filter(({ text }) => text === ')').length

/** The model's spans, per sentence, as candidates. */
const fromModel = (
  { sentences, tokens }: Document,
  spans: readonly (readonly NameSpan[])[],
  { articles }: NameLanguage,
): readonly Candidate[] =>
  spans.flatMap((found, sentence) =>
    found.flatMap(({ first, end, type, score }): readonly Candidate[] => {
      const start = sentences[sentence].firstToken + first
      const stop = sentences[sentence].firstToken + end
      if (type === 'date' || !isBalanced(tokens.slice(start, stop))) return []
      const withoutArticle =
        stop - start > 1 && articles.has(tokens[start].text.toLowerCase()) ? start + 1 : start
      const range = { first: withoutArticle, end: stop, score }
      return [
        type === 'other'
          ? { ...range, type: 'organization', rule: otherRule }
          : { ...range, type, rule: `model/${type}` },
      ]
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

const doubtGuesses = (
  candidates: readonly Candidate[],
  model: readonly Candidate[],
): readonly Candidate[] => {
  if (model.length === 0) return candidates
  const seen = new Set(
    model.flatMap((span) =>
      Array.from({ length: span.end - span.first }, (_, index) => `${kindOf(span)} ${span.first + index}`),
    ),
  )
  return candidates.map((candidate) =>
    guesses.has(candidate.rule) && !seen.has(`${candidate.type} ${candidate.first}`)
      ? { ...candidate, score: candidate.score * doubt }
      : candidate,
  )
}

const doubt = 0.55

/**
 * Names of people, places, organizations and groups, without overlap, in text order. The lists, the rules and the
 * model each propose; the article's own evidence adds; the best set stays.
 */
export const findNames = (
  document: Document,
  modelSpans: readonly (readonly NameSpan[])[],
  gazetteer: Gazetteer,
  language: NameLanguage,
): readonly NameMention[] => {
  const context = createNameContext(document, language, gazetteer)
  const bodies = [...findListed(document, gazetteer), ...findOrganizations(context), ...findAcronyms(context)]
  const model = fromModel(document, modelSpans, language)
  const ruled = [...bodies, ...extendListed(context, bodies), ...findPlaces(context), ...findPersons(context)]
  const proposed = [...doubtGuesses(ruled, model), ...model]
  const recalled = recallNames(
    context,
    selectBest(proposed).filter(({ rule }) => rule !== otherRule),
  )
  return selectBest([...proposed, ...recalled])
    .filter(({ rule }) => rule !== otherRule)
    .map((candidate) => toMention(document, candidate))
}
