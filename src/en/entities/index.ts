import type { EntityLanguage } from '../../entities/language.js'
import { names as nameLanguage } from '../names/index.js'
import { antecedentWeights } from './antecedent-weights.js'
import { government } from './government.js'
import {
  addressWords,
  bodySuffixes,
  genericBodyWords,
  romanisedNames,
  sexOfSurname,
  shortNames,
} from './names.js'
import {
  bodyKinds,
  collectiveNouns,
  femaleNouns,
  genericPersonNouns,
  leaderNouns,
  maleNouns,
  organizationNouns,
  personNouns,
  placeNouns,
  praiseWords,
  titleAdjectives,
  titleNouns,
} from './nouns.js'
import { pronouns } from './pronouns.js'

/** What the entities floor knows of English. */
export const entities: EntityLanguage = {
  pronouns,
  personNouns,
  femaleNouns,
  maleNouns,
  placeNouns,
  organizationNouns,
  genericPersonNouns,
  bodyKinds,
  titleNouns,
  titleAdjectives,
  praiseWords,
  leaderNouns,
  speechVerbs: nameLanguage.speechVerbs,
  antecedents: antecedentWeights,
  collectiveNouns,
  definiteWords: new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their']),
  givenNames: nameLanguage.givenNames,
  romanisedNames,
  sexOfSurname,
  addressWords,
  shortNames,
  particles: nameLanguage.particles,
  genericBodyWords,
  bodySuffixes,
  smallWords: new Set(['of', 'for', 'and', 'the', 'at', 'in', 'on', '&', "'s", '’s', ',']),
  government,
}
