import type { Document, Token } from '../model/document.js'
import { dependents } from './tree.js'

/** What tells that a sentence reports what has happened. */
export interface NarrationLanguage {
  /** Auxiliaries of the past and the perfect. */
  readonly pastAuxiliaries: ReadonlySet<string>
  /** Matches regular past forms. */
  readonly pastEnding: RegExp
  readonly irregularVerbs: ReadonlyMap<string, { readonly past: string }>
}

const isPastForm = ({ text, lemma }: Token, { pastEnding, irregularVerbs }: NarrationLanguage): boolean => {
  const word = text.toLowerCase()
  return word !== lemma && (irregularVerbs.get(lemma)?.past === word || pastEnding.test(word))
}

/** The verb of a sentence that tells what somebody has done: `The senator ⟦has proposed⟧ a law`, not `is building`. */
export const pastDeed = (
  document: Document,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  language: NarrationLanguage,
): Token | undefined => {
  const verb = document.tokens.slice(firstToken, endToken).find(({ head }) => head < 0)
  if (verb?.pos !== 'VERB') return undefined
  const auxiliaries = dependents({ document }, verb.index, 'aux', 'cop')
  const isPast =
    auxiliaries.length === 0
      ? isPastForm(verb, language)
      : auxiliaries.every(({ text }) => language.pastAuxiliaries.has(text.toLowerCase()))
  return isPast ? verb : undefined
}

/** The subject of a verb in the active: by the tree, on the verb or its auxiliary, or else the word before them. */
export const subjectOf = (document: Document, verb: Token): Token | undefined => {
  const group = [verb, ...dependents({ document }, verb.index, 'aux')]
  const subjects = group.flatMap(({ index }) => dependents({ document }, index, 'nsubj'))
  if (subjects.length > 0) return subjects.find(({ dep }) => dep !== 'nsubj:pass')
  const before = document.tokens[Math.min(...group.map(({ index }) => index)) - 1]
  return before?.sentence === verb.sentence ? before : undefined
}
