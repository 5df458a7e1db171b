import type { Problem } from '../article/problem.js'
import { keptOf, type Limits } from '../base/limits.js'
import type { TextReading } from './read-text.js'
import type { SentenceReading } from './reading.js'

/** A reading with no more sentences and words than allowed, and problems that say where it was cut. */
export const cutReading = (reading: TextReading, limits: Limits): TextReading => {
  const { sentences } = reading
  const kept = sentences.slice(0, keptOf(limits, 'sentences', sentences.length))
  const longest = kept.reduce((most, sentence) => Math.max(most, lengthOf(sentence)), 0)
  const words = keptOf(limits, 'tokensPerSentence', longest)
  const problems = [
    ...kept
      .filter((sentence) => words < lengthOf(sentence))
      .map((sentence) => longProblem(reading, sentence, words)),
    ...(kept.length < sentences.length ? [restProblem(sentences, kept.length)] : []),
  ]
  return problems.length === 0
    ? reading
    : { ...cut(reading, kept, words), problems: [...reading.problems, ...problems] }
}

const lengthOf = ({ firstToken, endToken }: SentenceReading): number => endToken - firstToken

const cut = (reading: TextReading, kept: readonly SentenceReading[], words: number): TextReading => {
  const parts = kept.map((sentence) =>
    reading.words.slice(sentence.firstToken, Math.min(sentence.endToken, sentence.firstToken + words)),
  )
  let firstToken = 0
  const sentences = kept.map((sentence, index) => {
    const first = firstToken
    firstToken += parts[index].length
    const end = parts[index].length < lengthOf(sentence) ? parts[index].at(-1)!.end : sentence.end
    return { ...sentence, end, firstToken: first, endToken: firstToken }
  })
  const end = sentences.at(-1)!.end
  const quotes = reading.quotes.filter((quote) => quote.end <= end)
  return { ...reading, words: parts.flat(), sentences, quotes }
}

const longProblem = ({ words }: TextReading, sentence: SentenceReading, kept: number): Problem => ({
  code: 'cut',
  message: `Of a sentence of ${lengthOf(sentence)} words and marks only the first ${kept} are read.`,
  start: words[sentence.firstToken + kept].start,
  end: sentence.end,
})

const restProblem = (sentences: readonly SentenceReading[], kept: number): Problem => ({
  code: 'cut',
  message: `Only the first ${kept} of ${sentences.length} sentences are read.`,
  start: sentences[kept].start,
  end: sentences.at(-1)!.end,
})
