import type { ClaimLanguage } from './language.js'

const consonantY = /[^aeiou]y$/
const sibilant = /(?:s|x|z|ch|sh|o)$/
// One short vowel between consonants doubles the last letter: `stop`, `plan`; not `visit`, `open`.
const doubling = /^[^aeiou]*[aeiou][bdgklmnprt]$/

export interface Agreement {
  readonly plural: boolean
  readonly past: boolean
}

const regularPast = (lemma: string): string => {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (consonantY.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return doubling.test(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`
}

const thirdPerson = (lemma: string): string => {
  if (lemma === 'have') return 'has'
  if (consonantY.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return sibilant.test(lemma) ? `${lemma}es` : `${lemma}s`
}

/** A verb's finite form. English rules; the irregular ones are the language's. */
export const finiteForm = (language: ClaimLanguage, lemma: string, { plural, past }: Agreement): string => {
  if (lemma === 'be') return past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is'
  if (past) return language.irregularVerbs.get(lemma)?.past ?? regularPast(lemma)
  return plural ? lemma : thirdPerson(lemma)
}

/** `initiating` from `initiate`. */
export const gerundForm = (lemma: string): string => {
  if (/[^eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return doubling.test(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`
}
