import type { Document, Token } from '../model/document.js'
import type { NameSpan } from '../model/model.js'
import { type Candidate, type NameMention, selectBest, toMention } from './candidate.js'
import { extendListed } from './extend-listed.js'
import { findAcronyms } from './find-acronyms.js'
import { findListed } from './find-listed.js'
import { findOrganizations } from './find-organizations.js'
import { findPersons } from './find-persons.js'
import { findPlaces, otherRule } from './find-places.js'
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
): readonly Candidate[] =>
  spans.flatMap((found, sentence) =>
    found.flatMap(({ first, end, type, score }): readonly Candidate[] => {
      const offset = sentences[sentence].firstToken
      return type === 'date' || !isBalanced(tokens.slice(offset + first, offset + end))
        ? []
        : [{ first: offset + first, end: offset + end, type, rule: `model/${type}`, score }]
    }),
  )

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
  const proposed = [
    ...bodies,
    ...extendListed(context, bodies),
    ...findPlaces(context),
    ...findPersons(context),
    ...fromModel(document, modelSpans),
  ]
  const recalled = recallNames(
    context,
    selectBest(proposed).filter(({ rule }) => rule !== otherRule),
  )
  return selectBest([...proposed, ...recalled])
    .filter(({ rule }) => rule !== otherRule)
    .map((candidate) => toMention(document, candidate))
}
