import type { Document } from '../model/document.js'
import type { NameSpan } from '../model/model.js'
import { type NameMention, otherRule, selectBest, toMention } from './candidate.js'
import { extendListed } from './extend-listed.js'
import { findAcronyms } from './find-acronyms.js'
import { findListed } from './find-listed.js'
import { findOrganizations } from './find-organizations.js'
import { findPersons } from './find-persons.js'
import { findPlaces } from './find-places.js'
import { findStorms } from './find-storms.js'
import { fromModel, weighByModel } from './from-model.js'
import type { Gazetteer } from './gazetteer.js'
import type { NameLanguage } from './language.js'
import { createNameContext } from './name-context.js'
import { recallNames } from './recall-names.js'

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
  const proposed = [...weighByModel(ruled, model), ...model]
  const recalled = recallNames(
    context,
    selectBest(proposed).filter(({ rule }) => rule !== otherRule),
  )
  return selectBest([...proposed, ...recalled, ...findStorms(context)])
    .filter(({ rule }) => rule !== otherRule)
    .map((candidate) => toMention(document, candidate))
}
