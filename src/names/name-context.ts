import { opensWithSmall } from '../base/first-letter.js'
import type { Document, Token } from '../model/document.js'
import { entriesOf, type Gazetteer, type GazetteerEntry } from './gazetteer.js'
import type { NameLanguage } from './language.js'
import { type Casing, findCasing, isCapitalised, isHyphen, isNameLike } from './token-shape.js'

/** What every rule looks at: the document, the lists, and how the article uses its words. */
export interface NameContext {
  readonly document: Document
  readonly language: NameLanguage
  readonly gazetteer: Gazetteer
  /** Of each sentence. */
  readonly casing: readonly Casing[]
  /** Words that the article also writes without a capital. */
  readonly lowerWords: ReadonlySet<string>
  /** Words that the article writes with a capital inside a sentence. */
  readonly capitalWords: ReadonlySet<string>
}

const opensSentence = ({ sentences, tokens }: Document, { index, sentence }: Token): boolean =>
  index === sentences[sentence].firstToken || /^[^\p{L}\p{N}]$/u.test(tokens[index - 1].text)

export const createNameContext = (
  document: Document,
  language: NameLanguage,
  gazetteer: Gazetteer,
): NameContext => {
  const casing = findCasing(document)
  const lowerWords = new Set<string>()
  const capitalWords = new Set<string>()
  for (const token of document.tokens) {
    if (casing[token.sentence] !== 'sentence') continue
    if (opensWithSmall(token.text)) lowerWords.add(token.text)
    else if (isCapitalised(token) && !opensSentence(document, token)) capitalWords.add(token.text)
  }
  return { document, language, gazetteer, casing, lowerWords, capitalWords }
}

const functionTags: ReadonlySet<string> = new Set([
  'DET',
  'ADP',
  'PRON',
  'CCONJ',
  'SCONJ',
  'AUX',
  'ADV',
  'PART',
  'INTJ',
  'NUM',
])

/** `Anti` in `Anti-Peru`. */
const isPrefix = ({ document: { tokens }, language }: NameContext, index: number): boolean =>
  isHyphen(tokens[index + 1]) && language.prefixes.has(tokens[index].text.toLowerCase())

/** A capitalised word that is not there only because a sentence begins. */
export const isNameWord = (context: NameContext, index: number): boolean => {
  const { document, language, lowerWords, capitalWords } = context
  const token = document.tokens[index]
  if (!isNameLike(token) || isPrefix(context, index)) return false
  if (!opensSentence(document, token))
    return !(functionTags.has(token.pos) && lowerWords.has(token.text.toLowerCase()))
  if (capitalWords.has(token.text) || language.givenNames.has(token.text))
    return !language.notNames.has(token.text)
  if (functionTags.has(token.pos) || lowerWords.has(token.text.toLowerCase())) return false
  return token.pos === 'PROPN'
}

/** The best list entry for a single token. */
export const entryOf = (context: NameContext, index: number): GazetteerEntry | undefined =>
  entriesOf(context.gazetteer, context.document.tokens[index].text)[0]

export const isTitle = (context: NameContext, index: number): boolean => {
  const token = context.document.tokens[index]
  return token !== undefined && context.language.titles.has(token.text.toLowerCase())
}
