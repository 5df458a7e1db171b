import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDecoder, spansOfPath, tagCount } from '../../src/model/names-tags.js'

const kindOf = (tag: number): string => (tag === 0 ? 'O' : 'SBIE'[(tag - 1) % 4])
const mayFollow = (from: number, to: number): boolean =>
  'BI'.includes(kindOf(from))
    ? 'IE'.includes(kindOf(to)) && (from - 1) >> 2 === (to - 1) >> 2
    : 'OSB'.includes(kindOf(to))

/** The scheme's moves, each allowed one with its own small score. */
const moves = Float32Array.from({ length: tagCount * tagCount }, (_, at) => {
  const [from, to] = [Math.floor(at / tagCount), at % tagCount]
  return mayFollow(from, to) ? ((from * 7 + to * 3) % 5) / 10 : -10000
})
const decode = createDecoder({ moves })

const allPaths = (length: number): number[][] =>
  length === 0
    ? [[]]
    : allPaths(length - 1).flatMap((path) => Array.from({ length: tagCount }, (_, tag) => [...path, tag]))

const isAllowed = (path: readonly number[]): boolean =>
  'OSB'.includes(kindOf(path[0])) &&
  'OSE'.includes(kindOf(path[path.length - 1])) &&
  path.every((tag, at) => at === 0 || mayFollow(path[at - 1], tag))

const scoreOf = (path: readonly number[], scores: Float32Array): number =>
  path.reduce(
    (sum, tag, at) => sum + scores[at * tagCount + tag] + (at > 0 ? moves[path[at - 1] * tagCount + tag] : 0),
    0,
  )

const scoresOf = (length: number) =>
  fc
    .array(fc.double({ min: -4, max: 4, noNaN: true }), {
      minLength: length * tagCount,
      maxLength: length * tagCount,
    })
    .map((numbers) => Float32Array.from(numbers))

describe('createDecoder', () => {
  const paths = allPaths(3).filter(isAllowed)

  it('finds the best allowed path and its probability, as a count over all paths does', () => {
    fc.assert(
      fc.property(scoresOf(3), (scores) => {
        const weights = paths.map((path) => Math.exp(scoreOf(path, scores)))
        const total = weights.reduce((a, b) => a + b)
        const best = Math.max(...weights)
        const { path, probability } = decode(scores, 3)
        expect(isAllowed([...path])).toBe(true)
        expect(Math.exp(scoreOf([...path], scores)) / best).toBeCloseTo(1, 5)
        expect(probability(0, 3)).toBeCloseTo(best / total, 5)
        const middle = paths.reduce((sum, other, at) => sum + (other[1] === path[1] ? weights[at] : 0), 0)
        expect(probability(1, 2)).toBeCloseTo(middle / total, 5)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps probabilities between 0 and 1 over a thousand words of large scores', () => {
    const scores = Float32Array.from({ length: 1000 * tagCount }, (_, at) => ((at * 37) % 101) - 50)
    const decoding = decode(scores, 1000)
    for (const { score } of spansOfPath(decoding)) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })
})

describe('spansOfPath', () => {
  it('reads singles and runs', () => {
    const path = Uint8Array.from([0, 1, 6, 7, 8, 21, 0])
    const spans = spansOfPath({ path, probability: () => 0.5 })
    expect(spans).toEqual([
      { first: 1, end: 2, type: 'person', score: 0.5 },
      { first: 2, end: 5, type: 'place', score: 0.5 },
      { first: 5, end: 6, type: 'other', score: 0.5 },
    ])
  })
})
