import type { Document, Token } from '../model/document.js'
import type { QuantityLanguage } from './quantity-language.js'

const isModifier = ({ pos }: Token): boolean =>
  pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM'
const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN'
const longestPhrase = 6

/** The last noun of the run of nouns and adjectives that begins at `start`; -1 where there is none. */
const nounRunEnd = (tokens: readonly Token[], start: number, ceiling: number): number => {
  let last = -1
  for (let at = start; at < ceiling && at < start + longestPhrase; at += 1) {
    if (isNoun(tokens[at])) last = at
    else if (!isModifier(tokens[at]) && !(tokens[at].text === '-' && at > start)) break
  }
  return last
}

/** `passengers and crew members`: a second noun run that the number counts too. */
const withSecondRun = (
  tokens: readonly Token[],
  last: number,
  ceiling: number,
  language: QuantityLanguage,
): number => {
  if (!language.conjunctions.has(tokens[last + 1]?.text.toLowerCase() ?? '') || last + 2 >= ceiling)
    return last
  const second = nounRunEnd(tokens, last + 2, ceiling)
  return second >= 0 &&
    tokens[last + 2].pos === 'NOUN' &&
    /s$/.test(tokens[last].text) &&
    /s$/.test(tokens[second].text)
    ? second
    : last
}

/** `heads of state`, `barrels of oil`: a bare noun that completes the first. */
const withComplement = (
  tokens: readonly Token[],
  last: number,
  ceiling: number,
  language: QuantityLanguage,
): number => {
  const isBare = last + 2 < ceiling && tokens[last + 2].pos === 'NOUN' && tokens[last].pos === 'NOUN'
  if (!isBare || !language.partitive.has(tokens[last + 1].text.toLowerCase())) return last
  return nounRunEnd(tokens, last + 2, ceiling)
}

/** `those arrested` */
const isDemonstrative = (
  tokens: readonly Token[],
  start: number,
  ceiling: number,
  language: QuantityLanguage,
): boolean =>
  start + 1 < ceiling &&
  language.demonstratives.has(tokens[start].text.toLowerCase()) &&
  (tokens[start + 1].pos === 'VERB' || tokens[start + 1].pos === 'ADJ')

/** What the number counts, as the text has it: the noun phrase after it, or after `of`, without its article. */
export const countedNoun = (
  document: Document,
  next: number,
  language: QuantityLanguage,
): string | undefined => {
  const { tokens, sentences, text } = document
  if (tokens[next] === undefined || next === 0) return undefined
  const sentence = sentences[tokens[next - 1].sentence]
  if (sentence === undefined || tokens[next].start >= sentence.end) return undefined
  let start = next
  if (language.partitive.has(tokens[start].text.toLowerCase())) start += 1
  while (start < sentence.endToken && language.articles.has(tokens[start].text.toLowerCase())) start += 1
  if (isDemonstrative(tokens, start, sentence.endToken, language))
    return text.slice(tokens[start].start, tokens[start + 1].end)
  const last = nounRunEnd(tokens, start, sentence.endToken)
  if (last < 0) return undefined
  const end = withComplement(
    tokens,
    withSecondRun(tokens, last, sentence.endToken, language),
    sentence.endToken,
    language,
  )
  return text.slice(tokens[start].start, tokens[end].end).replace(/\s+/g, ' ')
}
