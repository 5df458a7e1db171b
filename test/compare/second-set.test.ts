import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../src/compare/compare-articles.js'
import type { Comparison } from '../../src/compare/comparison.js'
import { compareEnglish } from '../../src/en/compare/index.js'
import { readReport } from './read.js'
import { earthquake, election, ferry, type Report } from './reports.js'

const compareReports = (reports: readonly Report[]): Comparison =>
  compareArticles(reports.map(readReport), compareEnglish, { ids: reports.map(({ id }) => id) })

/** Relations between two articles, each with the words of its claims, in the order of the articles given. */
const between = (comparison: Comparison, one: string, other: string): readonly string[] =>
  comparison.groups.flatMap(({ claims, relations }) =>
    relations.flatMap(({ a, b, relation, slot }) => {
      const [first, second] = a.article === one ? [a, b] : [b, a]
      if (first.article !== one || second.article !== other) return []
      const words = [first, second].map(
        (ref) => claims.find(({ article, claim }) => article === ref.article && claim === ref.claim)?.words,
      )
      return [`${relation} ${slot}: ${words.join(' | ')}`]
    }),
  )

type Expected = readonly [one: string, other: string, relation: string, words: RegExp]

const earthquakeRelations: readonly Expected[] = [
  ['valley-post', 'coast-daily', 'differ quantity', /42 people died.*\| .*dozens of people were killed/i],
  ['coast-daily', 'northern-wire', 'differ quantity', /dozens of people were killed.*\| .*60 people died/i],
  ['valley-post', 'northern-wire', 'contradict time', /struck the south.*\| .*hit Valdivia/],
  ['valley-post', 'coast-daily', 'contradict polarity', /dam .* was damaged.*\| .*was not damaged/],
  ['valley-post', 'northern-wire', 'differ certainty', /dam .* was damaged.*\| .*may have damaged/],
  ['valley-post', 'coast-daily', 'differ actor', /Argentina sent.*\| .*Bolivia sent/],
  ['valley-post', 'coast-daily', 'contradict polarity', /Miranda visited.*\| .*did not visit/],
  ['valley-post', 'coast-daily', 'agree null|elaborate place', /state of emergency.*\| .*state of emergency/],
]

const electionRelations: readonly Expected[] = [
  ['herald', 'tribune', 'contradict polarity', /Banda won.*\| .*had lost/],
  ['herald', 'observer', 'differ certainty', /Banda won.*\| .*probably won/],
  ['herald', 'tribune', 'contradict quantity', /61 percent.*\| .*58 percent/],
  ['herald', 'observer', 'contradict polarity', /free and fair.*\| .*not fair/],
  ['herald', 'tribune', 'contradict polarity', /accepted the result.*\| .*rejected the result/],
  ['herald', 'tribune', 'contradict polarity', /cancelled its protests.*\| .*did not cancel/],
  ['herald', 'observer', 'agree null|elaborate actor', /cancelled its protests.*\| .*were cancelled/],
  ['herald', 'tribune', 'differ quantity', /arrested 15 people.*\| .*dozens of people/i],
  ['herald', 'tribune', 'differ time', /publish the final result.*\| .*result will be published/],
]

/** A ferry aground. */
const ferryRelations: readonly Expected[] = [
  ['north-star', 'harbour-news', 'contradict polarity', /had passed an inspection.*\| .*had not passed/],
  ['island-times', 'harbour-news', 'contradict polarity', /Fog did not cause.*\| .*fog caused/],
  ['north-star', 'island-times', 'contradict polarity', /will probably be towed.*\| .*may not be towed/],
  ['north-star', 'island-times', 'differ quantity', /12 people.*\| .*19 people/],
]

const sets = [
  ['an earthquake', earthquake, earthquakeRelations],
  ['an election', election, electionRelations],
  ['a ferry aground', ferry, ferryRelations],
] as const

describe.each(sets)('%s told by three outlets', (_, reports, expected) => {
  const comparison = compareReports(reports)

  it.each(expected)('%s and %s %s: %s', (one, other, relation, words) => {
    const found = between(comparison, one, other)
    expect(
      found.filter((line) => words.test(line) && relation.split('|').includes(line.split(':')[0])),
    ).not.toEqual([])
  })

  it('counts three origins and says whose words each claim is', () => {
    expect(comparison.origins.map(({ kind }) => kind)).toEqual(['own', 'own', 'own'])
    for (const { claims } of comparison.groups) {
      for (const { words, source } of claims) expect([words, source].every((text) => text !== '')).toBe(true)
    }
  })

  it('puts the groups with the most disagreement first', () => {
    const weights = comparison.groups.map(({ disagreement }) => disagreement)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })
})

describe('an earthquake on the timeline', () => {
  it('keeps the two days that are told apart', () => {
    const days = compareReports(earthquake).timeline.map(({ date }) => date)
    expect(days).toContain('2031-03-14')
    expect(days).toContain('2031-03-15')
  })
})

describe('a ferry aground', () => {
  it('opposes no deeds that have only the ship in common', () => {
    const comparison = compareReports(ferry)
    const opposed = ferry.flatMap(({ id }) =>
      ferry.flatMap((other) =>
        between(comparison, id, other.id).filter((line) => line.startsWith('contradict polarity')),
      ),
    )
    expect(
      opposed.filter((words) => /: (?:.*ran aground[^|]*|.*passed an inspection[^|]*)\| .*towed/.test(words)),
    ).toEqual([])
  })
})
