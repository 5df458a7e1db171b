import type { Language } from '../article/article.js'
import type { Problem } from '../article/problem.js'
import { openFranc } from './packages.cjs'
import type { TextLanguage } from './read-text.js'

/** franc is told the languages of the press; without the limit it takes English for Scots. */
const candidates = [
  'eng',
  'deu',
  'fra',
  'spa',
  'por',
  'ita',
  'nld',
  'swe',
  'dan',
  'pol',
  'ces',
  'ron',
  'hun',
  'tur',
  'azj',
  'uzn',
  'rus',
  'ukr',
  'bul',
  'srp',
  'arb',
  'pes',
  'heb',
  'hin',
  'ben',
  'urd',
  'ind',
  'vie',
  'cmn',
  'jpn',
  'kor',
  'ell',
  'fin',
  'hrv',
]
/** franc reads no more than this. */
const sampleLength = 2048
/** Letters below which franc's answer is worth little. */
const enoughLetters = 300

/** Share of the words that are among the language's commonest. */
const shareOf = (words: readonly string[], common: ReadonlySet<string>): number =>
  words.filter((word) => common.has(word)).length / Math.max(1, words.length)

/** A third of English running text is function words; their share is the measure, franc the second opinion. */
const usualShare = 0.33
const leastShare = 0.12
/** So many words that no other language has tell English without a second opinion. */
const plainShare = 0.08

type LanguageWords = Pick<TextLanguage, 'commonWords' | 'ownWords'>

/**
 * The language of a whole text, by franc and the share of English function words. Short text in Latin letters
 * counts as English unless it plainly is not: franc cannot tell it.
 */
export const findLanguage = (text: string, language: LanguageWords, given?: string): Language =>
  given === undefined ? guessLanguage(text, language) : { code: given, confidence: 1 }

const countAsciiLetters = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const small = text.charCodeAt(at) | 32
    if (small >= 97 && small <= 122) count += 1
  }
  return count
}

const guessLanguage = (text: string, { commonWords, ownWords }: LanguageWords): Language => {
  const sample = text.slice(0, sampleLength * 2)
  const ascii = countAsciiLetters(sample)
  const others = sample.replace(/[\0-\x7f]+/g, ' ')
  const letters = ascii + (others.match(/\p{L}/gu)?.length ?? 0)
  if (letters === 0) return { code: 'und', confidence: 0 }
  const latin = ascii + (others.match(/\p{Script=Latin}/gu)?.length ?? 0)
  const words = sample.toLowerCase().match(/[\p{L}']{1,40}/gu) ?? []
  const share = shareOf(words, commonWords)
  const confidence = Math.round(Math.min(1, share / usualShare) * 100) / 100
  if (share >= leastShare && shareOf(words, ownWords) >= plainShare && latin * 2 >= letters)
    return { code: 'eng', confidence }
  const [best] = openFranc().francAll(sample, { only: candidates, minLength: 3 })[0]
  if (latin * 2 < letters) return { code: best === 'eng' ? 'und' : best, confidence: 1 - confidence }
  if (share >= leastShare && (best === 'eng' || letters < enoughLetters)) return { code: 'eng', confidence }
  if (letters < enoughLetters && (words.length < 12 || best === 'eng')) return { code: 'eng', confidence }
  return best === 'eng' || best === 'und'
    ? { code: 'und', confidence: 0 }
    : { code: best, confidence: 1 - confidence }
}

/** Says why nothing was looked for. */
export const languageProblem = ({ code }: Language): Problem =>
  code === 'und'
    ? { code: 'no-language', message: 'The language could not be told, so nothing was looked for.' }
    : { code: 'not-english', message: `The text is in ${code}; only English (eng) is read.` }
