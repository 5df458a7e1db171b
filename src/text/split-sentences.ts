import type { Problem } from '../article/problem.js'
import type { SentenceReading, Word } from './reading.js'

/**
 * Words of the longest stretch that is read as one sentence. Above, methods that look at pairs of words take time that
 * grows faster than the text. Of 65,000 sentences of news, speeches and reports the longest has 425 words.
 */
const mostWords = 500
/** How many words before the limit a mark is looked for to cut at. */
const farthest = 100
const pause = /^[,;:.!?…)\]”–—]$/

/** Where the piece that begins at `first` ends: behind the last mark before the limit, else at the limit. */
const endOfPiece = (words: readonly Word[], first: number, last: number): number => {
  const limit = first + mostWords
  if (last <= limit) return last
  for (let end = limit; end > limit - farthest; end -= 1) if (pause.test(words[end - 1].text)) return end
  return limit
}

const splitSentence = (sentence: SentenceReading, words: readonly Word[]): readonly SentenceReading[] => {
  const pieces: SentenceReading[] = []
  let first = sentence.firstToken
  let start = sentence.start
  while (first < sentence.endToken) {
    const endToken = endOfPiece(words, first, sentence.endToken)
    const isLast = endToken === sentence.endToken
    const end = isLast ? sentence.end : words[endToken - 1].end
    pieces.push({ ...sentence, start, end, firstToken: first, endToken })
    if (!isLast) start = words[endToken].start
    first = endToken
  }
  return pieces
}

const isLong = ({ firstToken, endToken }: SentenceReading): boolean => endToken - firstToken > mostWords

/** Sentences of more words than anybody writes become several. */
export const splitSentences = (
  sentences: readonly SentenceReading[],
  words: readonly Word[],
): readonly SentenceReading[] =>
  sentences.some(isLong)
    ? sentences.flatMap((sentence) => (isLong(sentence) ? splitSentence(sentence, words) : [sentence]))
    : sentences

/** Says which sentences were read in pieces. */
export const splitProblems = (sentences: readonly SentenceReading[]): readonly Problem[] =>
  sentences.filter(isLong).map(({ start, end, firstToken, endToken }) => ({
    code: 'long-sentence',
    message: `A sentence of ${endToken - firstToken} words is read in pieces of at most ${mostWords}.`,
    start,
    end,
  }))
