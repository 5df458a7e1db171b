import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree, marginsOf } from '../../src/model/tree.js'

const sumOf = (heads: ArrayLike<number>, scores: Float32Array): number => {
  const words = heads.length
  return Array.from(heads).reduce(
    (sum, head, i) => sum + scores[i * (words + 1) + (head < 0 ? words : head)],
    0,
  )
}

const isTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head < 0).length === 1 &&
  heads.every((_, start) => {
    let node = start
    for (let step = 0; step < heads.length && node >= 0; step++) node = heads[node]
    return node < 0
  })

/** The best tree by looking at every one. */
const bestByTrial = (scores: Float32Array, words: number): number => {
  let best = Number.NEGATIVE_INFINITY
  const heads: number[] = []
  const place = (word: number): void => {
    if (word === words) {
      if (isTree(heads)) best = Math.max(best, sumOf(heads, scores))
      return
    }
    for (let head = -1; head < words; head++) {
      heads[word] = head
      if (head !== word) place(word + 1)
    }
  }
  place(0)
  return best
}

const scoresOf = (words: number) =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), {
      minLength: words * (words + 1),
      maxLength: words * (words + 1),
    })
    .map((numbers) => ({ words, scores: Float32Array.from(numbers) }))

describe('bestTree', () => {
  it('finds a tree with one root, and none scores higher with as few roots, up to what forcing one root costs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }).chain(scoresOf), ({ words, scores }) => {
        const heads = Array.from(bestTree({ scores, words }))
        expect(isTree(heads)).toBe(true)
        expect(sumOf(heads, scores)).toBeLessThanOrEqual(bestByTrial(scores, words))
      }),
      { numRuns: 300 },
    )
  })

  it('is the best of all where the roots are scored far apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }).chain(scoresOf), fc.nat(4), ({ words, scores }, pick) => {
        const root = pick % words
        for (let i = 0; i < words; i++) scores[i * (words + 1) + words] = i === root ? 500 : -500
        expect(sumOf(bestTree({ scores, words }), scores)).toBe(bestByTrial(scores, words))
      }),
      { numRuns: 300 },
    )
  })

  it('opens circles within circles', () => {
    const words = 4
    const scores = new Float32Array(20).fill(-9)
    const set = (word: number, head: number, score: number) => {
      scores[word * 5 + head] = score
    }
    set(0, 1, 9)
    set(1, 0, 9)
    set(1, 2, 8)
    set(2, 0, 9)
    set(3, 2, 5)
    set(0, 4, 1)
    expect(Array.from(bestTree({ scores, words }))).toEqual([-1, 0, 0, 2])
  })

  it('gives no words no heads', () => {
    expect(bestTree({ scores: new Float32Array(0), words: 0 })).toHaveLength(0)
  })

  it('tells by how much each head is scored above the next best', () => {
    const scores = Float32Array.from([0, 1, 5, 4, 0, 1.5])
    expect(Array.from(marginsOf({ scores, words: 2 }, Int32Array.from([-1, 0])))).toEqual([4, 2.5])
    expect(Array.from(marginsOf({ scores, words: 2 }, Int32Array.from([1, -1])))).toEqual([-4, -2.5])
  })
})
