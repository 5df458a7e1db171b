import type { Gold } from '../article/gold.js'
import type { Sentence } from '../article/sentence.js'
import type { LayerScore } from './layer.js'
import { matchOf } from './tally.js'

/** Sentence ends, by exact position. */
export const scoreSentences = (
  gold: NonNullable<Gold['sentences']>,
  found: readonly Sentence[],
): LayerScore => {
  const goldEnds = new Set(gold.map(({ end }) => end))
  const foundEnds = new Set(found.map(({ end }) => end))
  const missed = gold.filter(({ end }) => !foundEnds.has(end))
  const extra = found.filter(({ end }) => !goldEnds.has(end))
  return {
    tallies: {
      sentence: matchOf(
        [...goldEnds].filter((end) => foundEnds.has(end)).length,
        foundEnds.size,
        goldEnds.size,
      ),
    },
    mistakes: [
      ...missed.map((sentence) => ({ layer: 'sentences', verdict: 'miss', span: lastOf(sentence) }) as const),
      ...extra.map(
        (sentence) => ({ layer: 'sentences', verdict: 'false alarm', span: lastOf(sentence) }) as const,
      ),
    ],
  }
}

/** The end of a sentence is what is right or wrong: its last few characters are shown. */
const lastOf = ({ start, end }: { start: number; end: number }) => ({ start: Math.max(start, end - 20), end })
