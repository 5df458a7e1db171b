import type { Span } from '../base/span.js'

/** One gold item and the one finding that stands for it. */
export interface Pair<G, F> {
  readonly gold: G
  readonly found: F
}

export interface Alignment<G, F> {
  readonly pairs: readonly Pair<G, F>[]
  readonly missed: readonly G[]
  readonly extra: readonly F[]
}

/** F1 of the characters that two spans share, 0 to 1; two absent spans are equal. */
export const overlapF1 = (a: Span | null | undefined, b: Span | null | undefined): number => {
  if (!a || !b) return !a && !b ? 1 : 0
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : (2 * shared) / (a.end - a.start + b.end - b.start)
}

interface Candidate {
  readonly gold: number
  readonly found: number
  readonly score: number
}

/**
 * One to one: of all pairs whose anchors overlap, the highest score first; at equal scores, text order.
 * The anchor is the span that must overlap (a claim's predicate, a date's own span).
 */
export const alignSpans = <G, F>(
  gold: readonly G[],
  found: readonly F[],
  anchorOf: { readonly gold: (item: G) => Span; readonly found: (item: F) => Span },
  scoreOf: (gold: G, found: F) => number,
): Alignment<G, F> => {
  const candidates = overlapping(gold.map(anchorOf.gold), found.map(anchorOf.found))
    .map(([g, f]): Candidate => ({ gold: g, found: f, score: scoreOf(gold[g], found[f]) }))
    .sort((a, b) => b.score - a.score || a.gold - b.gold || a.found - b.found)
  const foundByGold = takeGreedily(candidates)
  const used = new Set(foundByGold.values())
  return {
    pairs: [...foundByGold].sort(([a], [b]) => a - b).map(([g, f]) => ({ gold: gold[g], found: found[f] })),
    missed: gold.filter((_, index) => !foundByGold.has(index)),
    extra: found.filter((_, index) => !used.has(index)),
  }
}

/** Takes candidates in their order, each side once; gives the found index by gold index. */
export const takeGreedily = (candidates: readonly Candidate[]): ReadonlyMap<number, number> => {
  const foundByGold = new Map<number, number>()
  const used = new Set<number>()
  for (const { gold, found } of candidates) {
    if (foundByGold.has(gold) || used.has(found)) continue
    foundByGold.set(gold, found)
    used.add(found)
  }
  return foundByGold
}

/** Index pairs of overlapping spans; sorted sweep, so that long lists do not cost their product. */
export const overlapping = (
  a: readonly Span[],
  b: readonly Span[],
): readonly (readonly [number, number])[] => {
  const order = b.map((_, index) => index).sort((i, j) => b[i].start - b[j].start)
  const longest = b.reduce((most, span) => Math.max(most, span.end - span.start), 0)
  return a.flatMap((span, index) => {
    const pairs: [number, number][] = []
    for (let at = firstFrom(order, b, span.start - longest); at < order.length; at++) {
      const other = b[order[at]]
      if (span.end <= other.start) break
      if (span.start < other.end) pairs.push([index, order[at]])
    }
    return pairs
  })
}

const firstFrom = (order: readonly number[], spans: readonly Span[], position: number): number => {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[order[middle]].start < position) low = middle + 1
    else high = middle
  }
  return low
}
