import type { Article } from '../../../src/article/article.js'
import type { ClaimGroup } from '../../../src/compare/comparison.js'
import { extract } from '../../../src/pipeline.js'
import type { MarkedEvent, MarkedReport } from './event.js'

/** A topic that a claim is about, with its value where it has one. */
export interface Topic {
  readonly name: string
  readonly value?: string
}

/** A report as extracted, with the topics of its claims by their ids. */
export interface ReadReport {
  readonly id: string
  readonly article: Article
  readonly topics: ReadonlyMap<string, readonly Topic[]>
  /** Marks for which no claim was extracted. */
  readonly missed: number
}

const mark = /\{([^{}]*)\}/g

interface Marked {
  readonly at: number
  readonly topics: readonly Topic[]
}

const topicsOf = (inside: string): readonly Topic[] =>
  inside.split(';').map((part) => {
    const [name, value] = part.split('=')
    return value === undefined ? { name } : { name, value }
  })

/** The text without marks, and where each of them stood in it. */
const unmark = (text: string): { readonly text: string; readonly marks: readonly Marked[] } => {
  const marks: Marked[] = []
  let removed = 0
  for (const match of text.matchAll(mark)) {
    marks.push({ at: match.index - removed, topics: topicsOf(match[1]) })
    removed += match[0].length
  }
  return { text: text.replace(mark, ''), marks }
}

/** Code units in which the marked predicate must begin. */
const reach = 20

const readReport = ({ id, publishedAt, text: marked }: MarkedReport): ReadReport => {
  const { text, marks } = unmark(marked)
  const article = extract(text, { outlet: id, publishedAt })
  const topics = new Map<string, readonly Topic[]>()
  let missed = 0
  for (const { at, topics: own } of marks) {
    const claim = article.claims
      .filter(({ predicate }) => at < predicate.end && predicate.start < at + reach)
      .sort((a, b) => Math.abs(a.predicate.start - at) - Math.abs(b.predicate.start - at))[0]
    if (claim === undefined) missed += 1
    else topics.set(claim.id, [...(topics.get(claim.id) ?? []), ...own])
  }
  return { id, article, topics, missed }
}

export const readEvent = ({ reports }: MarkedEvent): readonly ReadReport[] => reports.map(readReport)

/** Whether two claims are about one thing. */
export const shareTopic = (a: readonly Topic[], b: readonly Topic[]): boolean =>
  a.some(({ name }) => b.some((other) => other.name === name))

/** The pairs of claims of different reports that belong together, each as two sorted `report/claim`. */
export const togetherIn = (reports: readonly ReadReport[]): ReadonlySet<string> =>
  new Set(
    reports.flatMap((a, index) =>
      reports
        .slice(0, index)
        .flatMap((b) =>
          [...a.topics].flatMap(([one, topics]) =>
            [...b.topics]
              .filter(([, others]) => shareTopic(topics, others))
              .map(([other]) => [`${a.id}/${one}`, `${b.id}/${other}`].sort().join(' ')),
          ),
        ),
    ),
  )

/** Pairs of claims of two articles that stand in one group, as `togetherIn` writes them. */
export const pairsFound = (groups: readonly ClaimGroup[]): ReadonlySet<string> =>
  new Set(
    groups.flatMap(({ relations }) =>
      relations
        .filter(({ a, b }) => a.article !== b.article)
        .map(({ a, b }) =>
          [a, b]
            .map(({ article, claim }) => `${article}/${claim}`)
            .sort()
            .join(' '),
        ),
    ),
  )
