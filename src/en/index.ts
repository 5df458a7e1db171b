import { attributionLanguage } from './attributions/index.js'
import { claims } from './claims/index.js'
import { dates } from './dates/index.js'
import { entities } from './entities/index.js'
import { readEnglishGazetteer } from './gazetteer/index.js'
import { layoutRules } from './layout.js'
import { lemmas } from './lemmas.js'
import { metaLanguage } from './meta.js'
import { names } from './names/index.js'
import { quantities } from './quantities/index.js'
import { commonWords, ownWords, sentenceLanguage } from './sentences.js'
import { tokenLanguage } from './tokens.js'

/** English as data: all that the floors have to know of the language. */
export const english = {
  text: { layout: layoutRules, tokens: tokenLanguage, sentences: sentenceLanguage, commonWords, ownWords },
  meta: metaLanguage,
  lemmas,
  names,
  gazetteer: readEnglishGazetteer,
  dates,
  entities,
  quantities,
  // The lists are those that claims are read with.
  trees: claims,
  attributions: attributionLanguage,
  claims,
}
