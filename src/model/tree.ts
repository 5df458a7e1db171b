/** Scores of heads: `scores[dependent * (words + 1) + head]`, head = `words` for the root. */
export interface HeadScores {
  readonly scores: Float32Array
  readonly words: number
}

/** Node `size - 1` is the root; `scores[dependent * size + head]`. */
interface Graph {
  readonly scores: Float64Array
  readonly size: number
}

const bestHead = ({ scores, size }: Graph, node: number): number => {
  let best = node === 0 ? 1 : 0
  for (let head = best; head < size; head++)
    if (head !== node && scores[node * size + head] > scores[node * size + best]) best = head
  return best
}

/** Nodes of one circle among the heads, if there is any. */
const findCircle = (heads: Int32Array, size: number): readonly number[] | undefined => {
  const seen = new Int32Array(size)
  for (let start = 0; start < size - 1; start++) {
    let node = start
    while (node !== size - 1 && seen[node] === 0) {
      seen[node] = start + 1
      node = heads[node]
    }
    if (node !== size - 1 && seen[node] === start + 1) {
      const circle = [node]
      for (let next = heads[node]; next !== node; next = heads[next]) circle.push(next)
      return circle
    }
  }
  return undefined
}

/** The graph with the circle shrunk to one node, the last before the root. */
const shrink = (
  { scores, size }: Graph,
  circle: readonly number[],
  outside: readonly number[],
  heads: Int32Array,
): Graph => {
  const small = outside.length + 1
  const out = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY)
  const placeOf = (k: number): number => (k === outside.length - 1 ? small - 1 : k)
  outside.forEach((node, k) => {
    outside.forEach((head, j) => {
      out[placeOf(k) * small + placeOf(j)] = scores[node * size + head]
    })
    for (const member of circle) {
      const leaves = placeOf(k) * small + small - 2
      out[leaves] = Math.max(out[leaves], scores[node * size + member])
      const enters = (small - 2) * small + placeOf(k)
      out[enters] = Math.max(
        out[enters],
        scores[member * size + node] - scores[member * size + heads[member]],
      )
    }
  })
  return { scores: out, size: small }
}

const bestOf = (nodes: readonly number[], value: (node: number) => number): number =>
  nodes.reduce((best, node) => (value(node) > value(best) ? node : best))

/** Maximum spanning tree under the root (Chu and Liu 1965, Edmonds 1967). */
const spanningTree = (graph: Graph): Int32Array => {
  const { scores, size } = graph
  const heads = new Int32Array(size).fill(-1)
  for (let node = 0; node < size - 1; node++) heads[node] = bestHead(graph, node)
  const circle = findCircle(heads, size)
  if (circle === undefined) return heads
  const inside = new Set(circle)
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !inside.has(node))
  const small = spanningTree(shrink(graph, circle, outside, heads))
  const shrunk = small.length - 2
  const nodeOf = (place: number): number => (place === small.length - 1 ? size - 1 : outside[place])
  for (let place = 0; place < shrunk; place++) {
    const node = outside[place]
    const head = small[place]
    heads[node] = head === shrunk ? bestOf(circle, (member) => scores[node * size + member]) : nodeOf(head)
  }
  const above = nodeOf(small[shrunk])
  const entered = bestOf(circle, (m) => scores[m * size + above] - scores[m * size + heads[m]])
  heads[entered] = above
  return heads
}

/** Leaves the root to the word that gains most by it. */
const keepOneRoot = ({ scores, size }: Graph): void => {
  const words = size - 1
  const graph = { scores: scores.slice(), size }
  const gains = Array.from({ length: words }, (_, node) => {
    const root = scores[node * size + words]
    graph.scores[node * size + words] = Number.NEGATIVE_INFINITY
    return root - scores[node * size + bestHead(graph, node)]
  })
  const root = gains.indexOf(Math.max(...gains))
  for (let node = 0; node < words; node++)
    if (node !== root) scores[node * size + words] = Number.NEGATIVE_INFINITY
}

const countRoots = (heads: Int32Array, words: number): number =>
  heads.subarray(0, words).reduce((count, head) => count + (head === words ? 1 : 0), 0)

/** The best tree with one root: each word's head, -1 for the root. */
export const bestTree = ({ scores, words }: HeadScores): Int32Array => {
  if (words < 2) return new Int32Array(words).fill(-1)
  const size = words + 1
  const graph = { scores: new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY), size }
  graph.scores.set(scores)
  let heads = spanningTree(graph)
  if (countRoots(heads, words) !== 1) {
    keepOneRoot(graph)
    heads = spanningTree(graph)
  }
  return heads.subarray(0, words).map((head) => (head === words ? -1 : head))
}

/** By how much each word's head is scored above the next best one; below zero where the tree forced it. */
export const marginsOf = ({ scores, words }: HeadScores, heads: Int32Array): Float32Array =>
  Float32Array.from(heads, (head, word) => {
    const row = word * (words + 1)
    const own = head < 0 ? words : head
    let next = Number.NEGATIVE_INFINITY
    for (let other = 0; other <= words; other++)
      if (other !== own && other !== word && scores[row + other] > next) next = scores[row + other]
    return words < 2 ? 0 : scores[row + own] - next
  })
