import type { Quantity } from '../article/quantity.js'
import { firstEndingAfter, overlaps, type Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import { countedNoun } from './counted-noun.js'
import { matchQuantities, type QuantityMatch, toQuantity } from './match-quantities.js'
import type { QuantityLanguage } from './quantity-language.js'

const acronym = /^\p{Lu}{2,}$/u
const dash = /^[-–—•]$/
const skippedKinds = new Set(['byline', 'boilerplate'])
/** Sentences over which `two of them` takes up what was counted before. */
const antecedentReach = 3

/** Whether the number stands within a list mark, a name or a label: `COP 29`, `Article 5`, `1. First`. */
const isLabel = (document: Document, { number }: QuantityMatch, language: QuantityLanguage): boolean => {
  const { tokens, text } = document
  const first = firstEndingAfter(tokens, number.start)
  const previous = tokens[first - 1]
  const isDigits = /^\d+$/.test(text.slice(number.start, number.end))
  const next = tokens[firstEndingAfter(tokens, number.end)]
  if (previous === undefined || previous.sentence !== tokens[first]?.sentence) {
    return isDigits && /^[.)]\s/.test(text.slice(number.end, number.end + 2))
  }
  if (language.labels.has(previous.text.toLowerCase().replace(/\.$/, ''))) return true
  if (!isDigits) return previous.pos === 'PROPN' && tokens[first].pos === 'PROPN'
  const isLast = next === undefined || next.sentence !== tokens[first].sentence
  if (dash.test(previous.text) && (previous.end === number.start || isLast)) return true
  return (
    (previous.pos === 'PROPN' || acronym.test(previous.text)) &&
    previous.end + 1 >= number.start &&
    !(next?.pos === 'NOUN' && /s$/.test(next.text))
  )
}

/** Whether the words count something: `one` needs a noun, and set phrases count nothing. */
const isCounting = (document: Document, match: QuantityMatch, language: QuantityLanguage): boolean => {
  const { text, tokens } = document
  const word = text.slice(match.number.start, match.number.end).toLowerCase()
  const around = text.slice(Math.max(0, match.number.start - 12), match.number.end + 14)
  const offset = match.number.start - Math.max(0, match.number.start - 12)
  if (match.unit !== undefined) return true
  for (const phrase of around.matchAll(language.notCounting)) {
    if (phrase.index <= offset && phrase.index + phrase[0].length > offset) return false
  }
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) return tokens[firstEndingAfter(tokens, match.end)]?.pos === 'NOUN'
  if (!language.weakNumbers.has(word)) return true
  const next = tokens[firstEndingAfter(tokens, match.end)]
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ')
}

const dropDated = (matches: readonly QuantityMatch[], dates: readonly Span[]): readonly QuantityMatch[] => {
  let at = 0
  return matches.filter(({ number }) => {
    while (at < dates.length && dates[at].end <= number.start) at += 1
    return dates[at] === undefined || !overlaps(dates[at], number)
  })
}

/** Finds counts and measures with their bounds and units. `dates` are sorted and not overlapping; no number in them counts. */
export const findQuantities = (
  document: Document,
  language: QuantityLanguage,
  dates: readonly Span[],
): readonly Quantity[] => {
  const quantities: Quantity[] = []
  let counted: { readonly unit: string; readonly sentence: number } | undefined
  for (const match of dropDated(matchQuantities(document, language), dates)) {
    const sentence = firstEndingAfter(document.sentences, match.start)
    if (skippedKinds.has(document.sentences[sentence]?.kind)) continue
    if (isLabel(document, match, language) || !isCounting(document, match, language)) continue
    const own = countedNoun(document, firstEndingAfter(document.tokens, match.end), language)
    const taken =
      counted !== undefined && sentence - counted.sentence <= antecedentReach ? counted.unit : undefined
    quantities.push(toQuantity(match, own ?? taken))
    if (own !== undefined && match.unit === undefined) counted = { unit: own, sentence }
  }
  return quantities
}
