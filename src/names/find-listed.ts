import { opensWithLetter } from '../base/first-letter.js'
import type { Document, Token } from '../model/document.js'
import type { Candidate } from './candidate.js'
import { entriesOf, type Gazetteer, longestFrom, longestFromPlain } from './gazetteer.js'
import { isHyphen, touches } from './token-shape.js'

/** `AZERBAIJAN` and `BAKU` in a headline of capitals are looked up as `Azerbaijan` and `Baku`. */
const titleCased = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    word.length > 3 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word,
  )

const capitalised = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word[0].toUpperCase() + word.slice(1))

/** A word that its look-up leaves as it is; most are. */
const plainWord = /^[A-Za-z][a-z]*$/

/** Length of the longest form that begins with this word, as it stands or with one capital. */
const reachOf = (gazetteer: Gazetteer, word: string): number =>
  plainWord.test(word)
    ? longestFromPlain(gazetteer, word)
    : longestFrom(gazetteer, word) || longestFrom(gazetteer, titleCased(word))

const none: readonly Candidate[] = []

const listedFrom = (
  document: Document,
  gazetteer: Gazetteer,
  first: number,
  limit: number,
): readonly Candidate[] => {
  const { tokens, text } = document
  const longest = reachOf(gazetteer, tokens[first].text)
  if (longest === 0) return none
  const found: Candidate[] = []
  for (let end = first + 1; end <= limit; end += 1) {
    if (tokens[end - 1].end - tokens[first].start > longest + 2) break
    const surface = text.slice(tokens[first].start, tokens[end - 1].end)
    const exact = entriesOf(gazetteer, surface)
    const entries = exact.length > 0 ? exact : entriesOf(gazetteer, titleCased(surface))
    for (const entry of entries.slice(0, 3)) {
      const score = 0.98 * (entry.certainty ?? 1)
      found.push({ first, end, type: entry.type, rule: `list/${entry.kind ?? entry.type}`, score, entry })
    }
  }
  return found
}

const isLowerName = ({ text, pos }: Token): boolean => pos === 'PROPN' && /^\p{Ll}{2,}$/u.test(text)

const lowerCaseTrust = 0.8

/** `florida`, `new delhi` as hurried writers have them: places and peoples, where the tagger takes each word for a name. */
const lowerListedFrom = (
  { tokens, text }: Document,
  gazetteer: Gazetteer,
  first: number,
  limit: number,
): readonly Candidate[] => {
  const longest = longestFrom(gazetteer, capitalised(tokens[first].text))
  const found: Candidate[] = []
  for (let end = first + 1; end <= limit && isLowerName(tokens[end - 1]); end += 1) {
    if (tokens[end - 1].end - tokens[first].start > longest) break
    const [entry] = entriesOf(gazetteer, capitalised(text.slice(tokens[first].start, tokens[end - 1].end)))
    if (entry?.type !== 'place' && entry?.type !== 'group') continue
    const score = lowerCaseTrust * (entry.certainty ?? 1)
    found.push({ first, end, type: entry.type, rule: `list/${entry.kind ?? entry.type}`, score, entry })
  }
  return found
}

/** Everything that the lists know, also inside longer names. */
export const findListed = (document: Document, gazetteer: Gazetteer): readonly Candidate[] =>
  document.sentences.flatMap(({ firstToken, endToken }) => {
    const found: Candidate[] = []
    for (let index = firstToken; index < endToken; index += 1) {
      if (opensWithLetter(document.tokens[index].text))
        found.push(...listedFrom(document, gazetteer, index, endToken))
      if (isLowerName(document.tokens[index]))
        found.push(...lowerListedFrom(document, gazetteer, index, endToken))
    }
    return found.filter((candidate) => !isHalfOfWord(document.tokens, candidate))
  })

/** `Al` in `Al-Jazeera`, `Saint` in `Saint-Denis`: a listed word that runs on after a hyphen into lower case. */
const isHalfOfWord = (tokens: readonly Token[], { end, entry }: Candidate): boolean =>
  entry?.kind === 'city' &&
  isHyphen(tokens[end]) &&
  touches(tokens[end - 1], tokens[end]) &&
  tokens[end + 1] !== undefined &&
  /^\p{Ll}{1,3}$/u.test(tokens[end + 1].text)
