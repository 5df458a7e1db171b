import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../src/compare/compare-articles.js'
import type { Comparison } from '../../src/compare/comparison.js'
import { compareEnglish } from '../../src/en/compare/index.js'
import { evaluateComparison } from '../../src/evaluate/comparison.js'
import type { ComparisonGold } from '../../src/evaluate/comparison-gold.js'
import { readComparisonGold, readSeed } from '../compare/read.js'

const gold: ComparisonGold = {
  schema: 1,
  articles: ['x', 'y'],
  entities: [
    {
      id: 'town',
      members: [
        ['x', 't1'],
        ['y', 't2'],
      ],
    },
  ],
  groups: [
    {
      id: 'g1',
      about: '',
      claims: [
        ['x', 'c1'],
        ['y', 'c1'],
        ['y', 'c2'],
      ],
      embedded: [{ claim: ['y', 'c3'], where: 'sentence' }],
      pairs: [
        { a: ['x', 'c1'], b: ['y', 'c1'], relation: 'differ', slot: 'quantity' },
        { a: ['x', 'c1'], b: ['y', 'c2'], relation: 'agree', slot: null },
        { a: ['x', 'c1'], b: ['y', 'c3'], relation: 'agree', slot: null },
      ],
    },
  ],
  timeline: [{ date: '2031-03-14', about: '', claims: [['x', 'c1']] }],
}

const relation = (b: string, type: 'agree' | 'differ' | 'contradict') => ({
  a: { article: 'x', claim: 'c1' },
  b: { article: 'y', claim: b },
  relation: type,
  slot: type === 'agree' ? null : ('quantity' as const),
  values: ['', ''] as [string, string],
  reason: '.',
  sameOrigin: false,
})

const found = (relations: Comparison['groups'][number]['relations'], together = true): Comparison => ({
  schema: 1,
  articles: [],
  entities: together
    ? [
        {
          id: 'e',
          type: 'place',
          name: 'T',
          names: [],
          members: [
            { article: 'x', entity: 't1' },
            { article: 'y', entity: 't2' },
          ],
        },
      ]
    : [
        { id: 'e', type: 'place', name: 'T', names: [], members: [{ article: 'x', entity: 't1' }] },
        { id: 'f', type: 'place', name: 'T', names: [], members: [{ article: 'y', entity: 't2' }] },
      ],
  groups: [{ id: 'g', headline: '', claims: [], relations, origins: 1, disagreement: 0 }],
  origins: [],
  timeline: [
    {
      date: '2031-03-14',
      kind: 'happened',
      about: '',
      claims: [{ article: 'x', claim: 'c1' }],
      undated: [],
      reported: [],
    },
  ],
  matrix: [],
  actors: [],
})

describe('a comparison against its gold', () => {
  it('gives full marks to the gold itself, and does not count what stands outside the slots', () => {
    const { figures, mistakes } = evaluateComparison(
      gold,
      found([relation('c1', 'differ'), relation('c2', 'agree'), relation('c3', 'agree')]),
    )
    expect(mistakes).toEqual([])
    for (const name of [
      'entity.f1',
      'pair.f1',
      'relation.accuracy',
      'slot.accuracy',
      'disagreement.f1',
      'timeline.f1',
    ]) {
      expect([name, figures[`comparison.${name}`]]).toEqual([name, 1])
    }
  })

  it('counts misses, false alarms and wrong relations', () => {
    const { figures, mistakes } = evaluateComparison(
      gold,
      found([relation('c1', 'agree'), relation('c9', 'contradict')], false),
    )
    expect(figures['comparison.pair.precision']).toBe(0.5)
    expect(figures['comparison.pair.recall']).toBe(0.5)
    expect(figures['comparison.relation.accuracy']).toBe(0)
    expect(figures['comparison.disagreement.recall']).toBe(0)
    expect(figures['comparison.entity.precision']).toBe(1)
    expect(figures['comparison.entity.recall']).toBe(0.5)
    expect(mistakes.map((line) => line.split(':')[0])).toEqual(['miss', 'false alarm', 'wrong'])
  })

  it('maps extracted ids to the gold’s', () => {
    const { figures } = evaluateComparison(gold, found([relation('c1', 'differ')]), {
      claim: () => undefined,
      entity: (_, id) => id,
    })
    expect(figures['comparison.pair.precision']).toBe(0)
  })
})

describe('the five seeds, from gold claims', () => {
  const comparisonGold = readComparisonGold()
  const articles = comparisonGold.articles.map(readSeed)
  const { figures } = evaluateComparison(
    comparisonGold,
    compareArticles(articles, compareEnglish, { ids: comparisonGold.articles }),
  )

  it.each([
    ['comparison.entity.f1', 0.98],
    ['comparison.pair.f1', 0.28],
    ['comparison.relation.accuracy', 0.65],
    ['comparison.judged.precision', 0.8],
    ['comparison.judged.recall', 0.5],
    ['comparison.timeline.f1', 0.7],
  ])('%s is at least %d', (figure, least) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(least)
  })
})
