import type { NameSpan } from './types.js'

/** Types in the order of the tags; `other` (events, works, laws, products) is told apart and then left out. */
const types = ['person', 'place', 'organization', 'group', 'date', 'other'] as const
export const tagCount = 1 + 4 * types.length

/** The tag scheme's scores: O, then for each type single, begin, inside, end. */
export interface TagChain {
  /** Score of going from tag to tag, row by row; very low where the scheme forbids it. */
  readonly moves: Float32Array
}

const forbidden = -5000
const opens = (tag: number): boolean => tag > 0 && ((tag - 1) % 4 === 1 || (tag - 1) % 4 === 2)
const continues = (tag: number): boolean => tag > 0 && (tag - 1) % 4 >= 2

/** For each tag those that may stand before it. */
const predecessors = (moves: Float32Array): readonly (readonly number[])[] =>
  Array.from({ length: tagCount }, (_, to) =>
    Array.from({ length: tagCount }, (_, from) => from).filter(
      (from) => moves[from * tagCount + to] > forbidden,
    ),
  )

/** The best path of tags, and for any stretch of it its probability. */
export interface Decoding {
  readonly path: Uint8Array
  /** Probability that all tags from `first` to before `end` are those of the path. */
  readonly probability: (first: number, end: number) => number
}

export const createDecoder = ({ moves }: TagChain) => {
  const before = predecessors(moves)
  const factors = Float64Array.from(moves, (move) => (move > forbidden ? Math.exp(move) : 0))

  const findPath = (scores: Float32Array, length: number): Uint8Array => {
    let state = Float64Array.from({ length: tagCount }, (_, tag) =>
      continues(tag) ? -Infinity : scores[tag],
    )
    const back = new Uint8Array(length * tagCount)
    for (let at = 1; at < length; at += 1) {
      const next = new Float64Array(tagCount)
      for (let tag = 0; tag < tagCount; tag += 1) {
        let best = -Infinity
        let choice = before[tag][0]
        for (const from of before[tag]) {
          const score = state[from] + moves[from * tagCount + tag]
          if (score > best) {
            best = score
            choice = from
          }
        }
        next[tag] = best + scores[at * tagCount + tag]
        back[at * tagCount + tag] = choice
      }
      state = next
    }
    let tag = 0
    for (let other = 1; other < tagCount; other += 1)
      if (!opens(other) && state[other] > state[tag]) tag = other
    const path = new Uint8Array(length)
    for (let at = length - 1; at >= 0; at -= 1) {
      path[at] = tag
      tag = back[at * tagCount + tag]
    }
    return path
  }

  /** Each word's scores as factors, the largest of them 1. */
  const toFactors = (scores: Float32Array, length: number): Float64Array => {
    const out = new Float64Array(length * tagCount)
    for (let at = 0; at < length; at += 1) {
      const row = scores.subarray(at * tagCount, (at + 1) * tagCount)
      const peak = row.reduce((a, b) => Math.max(a, b))
      for (let tag = 0; tag < tagCount; tag += 1) out[at * tagCount + tag] = Math.exp(row[tag] - peak)
    }
    return out
  }

  const decode = (scores: Float32Array, length: number): Decoding => {
    const path = findPath(scores, length)
    let sums: Sums | undefined
    const probability = (first: number, end: number): number => {
      sums ??= sumPaths(toFactors(scores, length), length, factors, before)
      let value =
        sums.forward[first * tagCount + path[first]] * sums.backward[(end - 1) * tagCount + path[end - 1]]
      for (let at = first + 1; at < end; at += 1)
        value *=
          (factors[path[at - 1] * tagCount + path[at]] * sums.own[at * tagCount + path[at]]) / sums.totals[at]
      return Math.min(1, value)
    }
    return { path, probability }
  }
  return decode
}

interface Sums {
  readonly own: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** What each word's forward sums were divided by. */
  readonly totals: Float64Array
}

/** Forward and backward sums over all paths, scaled word by word. */
const sumPaths = (
  own: Float64Array,
  length: number,
  factors: Float64Array,
  before: readonly (readonly number[])[],
): Sums => {
  const forward = new Float64Array(length * tagCount)
  const backward = new Float64Array(length * tagCount)
  const totals = new Float64Array(length)
  for (let at = 0; at < length; at += 1) {
    const row = at * tagCount
    for (let tag = 0; tag < tagCount; tag += 1) {
      let sum = at === 0 ? (continues(tag) ? 0 : 1) : 0
      if (at > 0)
        for (const from of before[tag]) sum += forward[row - tagCount + from] * factors[from * tagCount + tag]
      forward[row + tag] = sum * own[row + tag]
      totals[at] += at === length - 1 && opens(tag) ? 0 : forward[row + tag]
    }
    for (let tag = 0; tag < tagCount; tag += 1) forward[row + tag] /= totals[at]
  }
  for (let tag = 0; tag < tagCount; tag += 1) backward[(length - 1) * tagCount + tag] = opens(tag) ? 0 : 1
  for (let at = length - 1; at > 0; at -= 1) {
    const row = at * tagCount
    for (let tag = 0; tag < tagCount; tag += 1) {
      const value = (backward[row + tag] * own[row + tag]) / totals[at]
      if (value > 0)
        for (const from of before[tag])
          backward[row - tagCount + from] += value * factors[from * tagCount + tag]
    }
  }
  return { own, forward, backward, totals }
}

/** The spans of a path, those of type `other` left out. */
export const spansOfPath = ({ path, probability }: Decoding): readonly NameSpan[] => {
  const spans: NameSpan[] = []
  let first = 0
  path.forEach((tag, at) => {
    const position = (tag - 1) % 4
    if (tag > 0 && position < 2) first = at
    if (tag === 0 || (position !== 0 && position !== 3)) return
    const type = types[(tag - 1) >> 2]
    if (type !== 'other') spans.push({ first, end: at + 1, type, score: probability(first, at + 1) })
  })
  return spans
}
