import type { Origin } from './comparison.js'
import type { PreparedArticle } from './prepare-article.js'
import { overlapOf } from './shingles.js'
import { unionFind } from './union-find.js'

/** Share of the shorter text's word runs from which it is a copy. */
const copyShare = 0.5
/** Share of an article's claims that one agency stands for, from which the article is a wire report. */
const wireShare = 0.5

/** Indexes of two articles and the share that they have in common. */
type Copy = readonly [a: number, b: number, overlap: number]

/** Only articles that share a sampled run are set side by side. */
const findCopies = (articles: readonly PreparedArticle[]): readonly Copy[] => {
  const holders = new Map<number, number[]>()
  articles.forEach(({ shingles }, index) => {
    for (const shingle of shingles) {
      const list = holders.get(shingle)
      if (list === undefined) holders.set(shingle, [index])
      else list.push(index)
    }
  })
  const seen = new Set<string>()
  const pairs: Copy[] = []
  for (const list of holders.values()) {
    // Neighbours among the holders are enough: copies share most of their runs.
    for (let at = 1; at < list.length; at += 1) {
      const [a, b] = [list[at - 1], list[at]]
      if (seen.has(`${a} ${b}`)) continue
      seen.add(`${a} ${b}`)
      const overlap = overlapOf(articles[a].shingles, articles[b].shingles)
      if (copyShare <= overlap) pairs.push([a, b, overlap])
    }
  }
  return pairs
}

/** The agency that most of an article's claims go back to, if there is one. */
const wireOf = ({ statements }: PreparedArticle): string | undefined => {
  const counts = new Map<string, number>()
  for (const { agency } of statements) {
    if (agency !== undefined) counts.set(agency, (counts.get(agency) ?? 0) + 1)
  }
  const [top] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return top !== undefined && wireShare * statements.length <= top[1] ? top[0] : undefined
}

/** Which articles go back to one source: near-copies, and reports that rest on the same agency. */
export const findOrigins = (articles: readonly PreparedArticle[]): readonly Origin[] => {
  const union = unionFind(articles.length)
  const pairs = findCopies(articles)
  for (const [a, b] of pairs) union.join(a, b)
  const wires = articles.map(wireOf)
  const firstOfWire = new Map<string, number>()
  wires.forEach((wire, index) => {
    if (wire === undefined) return
    const first = firstOfWire.get(wire)
    if (first === undefined) firstOfWire.set(wire, index)
    else union.join(first, index)
  })
  const sets = new Map<number, number[]>()
  articles.forEach((_, index) => {
    const root = union.rootOf(index)
    sets.set(root, [...(sets.get(root) ?? []), index])
  })
  return [...sets.values()].map((members): Origin => {
    const ids = members.map((index) => articles[index].id)
    const base = { id: `origin ${ids[0]}`, articles: ids }
    if (members.length === 1) return { ...base, kind: 'own' }
    const overlaps = pairs.filter(([a]) => members.includes(a)).map(([, , overlap]) => overlap)
    if (0 < overlaps.length)
      return { ...base, kind: 'copy', overlap: Math.round(Math.min(...overlaps) * 100) / 100 }
    return { ...base, kind: 'wire', source: wires[members[0]] }
  })
}
