import type { ClaimLanguage } from '../../claims/language.js'
import { narration } from '../attributions/narration.js'
import * as adjectives from './adjectives.js'
import * as clauses from './clauses.js'
import * as factuality from './factuality.js'
import { fixedPrepositions, governedPrepositions, objectPrepositions } from './government.js'
import { irregularVerbs } from './irregular.js'
import { lists } from './lists.js'
import * as modality from './modality.js'
import * as nouns from './nouns.js'
import * as plain from './plain.js'
import * as speech from './speech.js'
import { verbClasses } from './verbs.js'

/** English for the claims floor. */
export const claims: ClaimLanguage = {
  lists,
  copula: 'is',
  verbClasses,
  irregularVerbs,
  narration,
  governedPrepositions,
  objectPrepositions,
  fixedPrepositions,
  ...factuality,
  ...speech,
  ...modality,
  ...clauses,
  ...nouns,
  ...plain,
  ...adjectives,
  likelyWords: adjectives.likelyAdjectives,
  unlikelyWords: adjectives.unlikelyAdjectives,
  possibleWords: adjectives.possibleAdjectives,
  impossibleWords: adjectives.impossibleAdjectives,
}
