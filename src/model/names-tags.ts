import type { NameSpan } from './types.js'

/** Types in the order of the tags; `other`: events, works, laws, products. */
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

/** The allowed moves, ordered by the tag that they lead to. */
interface Moves {
  readonly from: Uint8Array
  readonly scores: Float64Array
  readonly factors: Float64Array
  /** Where the moves to a tag begin; those to the next tag end them. */
  readonly starts: Uint16Array
}

const listMoves = (moves: Float32Array): Moves => {
  const from: number[] = []
  const scores: number[] = []
  const starts = [0]
  for (let to = 0; to < tagCount; to++) {
    for (let tag = 0; tag < tagCount; tag++) {
      const score = moves[tag * tagCount + to]
      if (score <= forbidden) continue
      from.push(tag)
      scores.push(score)
    }
    starts.push(from.length)
  }
  return {
    from: Uint8Array.from(from),
    scores: Float64Array.from(scores),
    factors: Float64Array.from(scores, Math.exp),
    starts: Uint16Array.from(starts),
  }
}

/** The best path of tags, and for any stretch of it its probability. */
export interface Decoding {
  readonly path: Uint8Array
  /** Probability that all tags from `first` to before `end` are those of the path. */
  readonly probability: (first: number, end: number) => number
}

/** Viterbi: the best path of tags over `length` words. */
const findPath = (
  scores: Float32Array,
  length: number,
  { from, scores: moves, starts }: Moves,
): Uint8Array => {
  const sums = new Float64Array(length * tagCount)
  const back = new Uint8Array(length * tagCount)
  for (let tag = 0; tag < tagCount; tag++) sums[tag] = continues(tag) ? -Infinity : scores[tag]
  for (let row = tagCount; row < length * tagCount; row += tagCount)
    for (let tag = 0; tag < tagCount; tag++) {
      let best = -Infinity
      let choice = from[starts[tag]]
      const before = row - tagCount
      const end = starts[tag + 1]
      for (let move = starts[tag]; move < end; move++) {
        const score = sums[before + from[move]] + moves[move]
        if (score > best) {
          best = score
          choice = from[move]
        }
      }
      sums[row + tag] = best + scores[row + tag]
      back[row + tag] = choice
    }
  const last = (length - 1) * tagCount
  let tag = 0
  for (let other = 1; other < tagCount; other++)
    if (!opens(other) && sums[last + other] > sums[last + tag]) tag = other
  const path = new Uint8Array(length)
  for (let at = length - 1; at >= 0; at--) {
    path[at] = tag
    tag = back[at * tagCount + tag]
  }
  return path
}

/** Each word's scores as factors, the largest of them 1. */
const toFactors = (scores: Float32Array, length: number): Float64Array => {
  const out = new Float64Array(length * tagCount)
  for (let row = 0; row < length * tagCount; row += tagCount) {
    let peak = scores[row]
    for (let tag = 1; tag < tagCount; tag++) if (scores[row + tag] > peak) peak = scores[row + tag]
    for (let tag = 0; tag < tagCount; tag++) out[row + tag] = Math.exp(scores[row + tag] - peak)
  }
  return out
}

/** Makes the function that reads scores, word by word, as a path of tags. */
export const createDecoder = ({ moves: table }: TagChain) => {
  const moves = listMoves(table)
  return (scores: Float32Array, length: number): Decoding => {
    const path = findPath(scores, length, moves)
    let sums: Sums | undefined
    const probability = (first: number, end: number): number => {
      if (sums === undefined || end <= sums.from)
        sums = sumPaths(toFactors(scores, length), length, moves, end - 1)
      const { forward, backward, own, totals } = sums
      let value = forward[first * tagCount + path[first]] * backward[(end - 1) * tagCount + path[end - 1]]
      for (let at = first + 1; at < end; at++)
        value *=
          (Math.exp(table[path[at - 1] * tagCount + path[at]]) * own[at * tagCount + path[at]]) / totals[at]
      return Math.min(1, value)
    }
    return { path, probability }
  }
}

interface Sums {
  readonly own: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** What each word's forward sums were divided by. */
  readonly totals: Float64Array
  /** The first word that the backward sums reach. */
  readonly from: number
}

/** Forward and backward sums over all paths, scaled word by word; the backward ones down to the word `until`. */
const sumPaths = (
  own: Float64Array,
  length: number,
  { from, factors, starts }: Moves,
  until: number,
): Sums => {
  const forward = new Float64Array(length * tagCount)
  const backward = new Float64Array(length * tagCount)
  const totals = new Float64Array(length)
  const last = (length - 1) * tagCount
  for (let at = 0, row = 0; at < length; at++, row += tagCount) {
    const before = row - tagCount
    let total = 0
    for (let tag = 0; tag < tagCount; tag++) {
      let sum = at === 0 && !continues(tag) ? 1 : 0
      const end = at > 0 ? starts[tag + 1] : 0
      for (let move = starts[tag]; move < end; move++) sum += forward[before + from[move]] * factors[move]
      const value = sum * own[row + tag]
      forward[row + tag] = value
      if (row < last || !opens(tag)) total += value
    }
    totals[at] = total
    for (let tag = 0; tag < tagCount; tag++) forward[row + tag] /= total
  }
  for (let tag = 0; tag < tagCount; tag++) backward[last + tag] = opens(tag) ? 0 : 1
  for (let at = length - 1, row = last; at > until; at--, row -= tagCount) {
    const before = row - tagCount
    const total = totals[at]
    for (let tag = 0; tag < tagCount; tag++) {
      const value = (backward[row + tag] * own[row + tag]) / total
      const end = value > 0 ? starts[tag + 1] : 0
      for (let move = starts[tag]; move < end; move++) backward[before + from[move]] += value * factors[move]
    }
  }
  return { own, forward, backward, totals, from: until }
}

/** The spans of a path. */
export const spansOfPath = ({ path, probability }: Decoding): readonly NameSpan[] => {
  const spans: NameSpan[] = []
  let first = 0
  path.forEach((tag, at) => {
    const position = (tag - 1) % 4
    if (tag > 0 && position < 2) first = at
    if (tag === 0 || (position !== 0 && position !== 3)) return
    const type = types[(tag - 1) >> 2]
    spans.push({ first, end: at + 1, type, score: probability(first, at + 1) })
  })
  return spans
}
