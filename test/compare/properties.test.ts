import { describe, expect, it } from 'vitest'
import { addArticle, compareArticles, comparisonOf, emptyCorpus } from '../../src/compare/compare-articles.js'
import { comparisonSchema } from '../../src/compare/comparison.js'
import { compareEnglish } from '../../src/en/compare/index.js'
import { readReport, readSeed } from './read.js'
import { earthquake, election, unrelated } from './reports.js'

const seeds = ['fakti', 'liga', 'armenian-report'].map(readSeed)
const reports = [...earthquake, ...election].map(readReport)
const sets = [
  ['seeds', seeds],
  ['reports', reports],
] as const

describe.each(sets)('a comparison of %s', (_, articles) => {
  const comparison = compareArticles(articles, compareEnglish)

  it('does not depend on the order of the articles', () => {
    expect(compareArticles([...articles].reverse(), compareEnglish)).toEqual(comparison)
    const [first, ...rest] = articles
    expect(compareArticles([...rest, first], compareEnglish)).toEqual(comparison)
  })

  it('is the same when articles are added one by one to what is there', () => {
    const started = articles
      .slice(0, 2)
      .reduce((corpus, article) => addArticle(corpus, article, compareEnglish), emptyCorpus)
    comparisonOf(started, compareEnglish)
    const grown = articles
      .slice(2)
      .reduce((corpus, article) => addArticle(corpus, article, compareEnglish), started)
    expect(comparisonOf(grown, compareEnglish)).toEqual(comparison)
    expect(started.articles).toHaveLength(2)
  })

  it('does not change when an unrelated article is added', () => {
    const more = compareArticles([...articles, readReport(unrelated)], compareEnglish)
    expect(more.groups).toEqual(comparison.groups)
    expect(more.matrix).toEqual(comparison.matrix)
    const known = new Set(comparison.articles.map(({ id }) => id))
    expect(more.entities.filter(({ members }) => members.some(({ article }) => known.has(article)))).toEqual(
      comparison.entities,
    )
    expect(more.timeline.filter(({ claims }) => claims.some(({ article }) => known.has(article)))).toEqual(
      comparison.timeline,
    )
  })

  it('is plain data that fits its schema and comes back from JSON', () => {
    expect(comparisonSchema.parse(comparison)).toEqual(comparison)
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  })

  it('names only claims and entities of its articles', () => {
    const claims = new Set(comparison.articles.map(({ id }) => id))
    for (const { relations } of comparison.groups) {
      for (const { a, b, reason } of relations) {
        expect(claims.has(a.article) && claims.has(b.article)).toBe(true)
        expect(reason).toMatch(/\.$/)
      }
    }
  })
})

describe('an article compared with itself', () => {
  it.each([...seeds, ...reports].map((article) => [article.meta?.outlet, article] as const))(
    '%s only agrees',
    (_, article) => {
      const { groups, origins } = compareArticles([article, article], compareEnglish)
      const relations = groups
        .flatMap((group) => group.relations)
        .filter(({ a, b }) => a.article !== b.article)
      expect(relations.length).toBeGreaterThan(0)
      expect(relations.filter(({ relation }) => relation !== 'agree')).toEqual([])
      expect(origins).toMatchObject([{ kind: 'copy', overlap: 1 }])
    },
  )
})

describe('wrong calls', () => {
  it.each([
    ['no list', 'text' as never, {}, '"text"'],
    ['too few ids', seeds, { ids: ['one'] }, 'one id for each'],
    ['an id twice', seeds.slice(0, 2), { ids: ['one', 'one'] }, 'given twice'],
  ])('%s is told', (_, articles, options, message) => {
    expect(() => compareArticles(articles, compareEnglish, options)).toThrow(
      message === '"text"' ? 'list of Articles' : message,
    )
  })
})
