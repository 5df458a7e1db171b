import type { Language } from '../pipeline.js'
import { layoutRules } from './layout.js'
import { metaLanguage } from './meta.js'
import { commonWords, sentenceLanguage } from './sentences.js'

/** English as data: all that the floors have to know of the language. */
export const english: Language = {
  text: { layout: layoutRules, sentences: sentenceLanguage, commonWords },
  meta: metaLanguage,
}
