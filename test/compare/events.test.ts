import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../src/compare/compare-articles.js'
import { compareEnglish } from '../../src/en/compare/index.js'
import { events } from './events/index.js'
import { pairsFound, readEvent, togetherIn } from './events/read-event.js'

const pairsOf = (event: (typeof events)[number]) => {
  const reports = readEvent(event)
  const { groups } = compareArticles(
    reports.map(({ article }) => article),
    compareEnglish,
    { ids: reports.map(({ id }) => id) },
  )
  return { reports, found: pairsFound(groups), together: togetherIn(reports) }
}

describe('made-up events told by several outlets', () => {
  const read = events.map(pairsOf)

  it('have a claim for nearly every mark', () => {
    const marks = read.flatMap(({ reports }) => reports)
    const missed = marks.reduce((sum, report) => sum + report.missed, 0)
    const marked = marks.reduce((sum, report) => sum + report.topics.size, 0)
    expect(missed / marked).toBeLessThan(0.08)
  })

  // Known fault: what is told in quite other words is not found. The bars are a little under what is reached.
  it('puts claims together that belong together', () => {
    const sum = (count: (pairs: (typeof read)[number]) => number): number =>
      read.reduce((total, pairs) => total + count(pairs), 0)
    const right = sum(({ found, together }) => [...found].filter((pair) => together.has(pair)).length)
    expect(right / sum(({ together }) => together.size)).toBeGreaterThan(0.33)
    expect(right / sum(({ found }) => found.size)).toBeGreaterThan(0.33)
  })
})
