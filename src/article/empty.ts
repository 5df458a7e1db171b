import { sha256 } from '../base/sha256.js'
import { type Article, schemaVersion } from './article.js'

/** An Article in which nothing has been found; `omitText` leaves length and SHA-256 in the text's place. */
export const emptyArticle = (
  text: string,
  { omitText = false }: { readonly omitText?: boolean },
): Article => ({
  schema: schemaVersion,
  ...(omitText ? { length: text.length, sha256: sha256(text) } : { text }),
  meta: {},
  language: { code: 'und', confidence: 0 },
  sentences: [],
  tokens: [],
  entities: [],
  dates: [],
  quantities: [],
  attributions: [],
  claims: [],
  problems: [],
})
