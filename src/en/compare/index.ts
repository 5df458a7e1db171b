import type { CompareLanguage } from '../../compare/language.js'
import { economyConcepts } from './concepts-economy.js'
import { forceConcepts } from './concepts-force.js'
import { powerConcepts } from './concepts-power.js'
import { societyConcepts } from './concepts-society.js'
import { nameSpelling } from './names.js'
import { readMedia, readNames, readStates } from './states.js'
import { vagueNumbers } from './vague-numbers.js'
import { wording } from './wording.js'
import { anyone, emptyWords, irregularForms, numberWords, stateBodies, weakWords } from './words.js'

/** English for the comparison of articles. */
export const compareEnglish: CompareLanguage = {
  concepts: [...forceConcepts, ...powerConcepts, ...economyConcepts, ...societyConcepts],
  irregularForms,
  emptyWords,
  weakWords,
  numberWords,
  vagueNumbers,
  definite: /\b(?:the|these|those|both|its|their)\s$/i,
  stateBodies,
  anyone,
  person: 'person',
  readStates,
  readNames,
  readMedia,
  mediumName:
    /\.[a-z]{2,4}$|\b(?:News|Press|Agency|Times|Post|TV|Television|Radio|Herald|Tribune|Gazette|Broadcasting)\b/,
  names: nameSpelling,
  wording,
}
