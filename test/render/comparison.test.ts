import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/compare/comparison.js'
import { drawComparison } from '../../src/render/comparison.js'
import { paletteOf } from '../../src/render/terminal-palette.js'

const member = (article: string, claim: string, source: string, words: string) => ({
  article,
  claim,
  source,
  words,
  polarity: 'positive' as const,
  certainty: 'certain' as const,
})

const comparison: Comparison = {
  schema: 1,
  articles: [
    { id: 'a', outlet: 'Post', origin: 'origin a', claims: 1 },
    { id: 'b', outlet: 'Wire', origin: 'origin b', claims: 1 },
    { id: 'c', origin: 'origin b', claims: 1 },
  ],
  entities: [],
  groups: [
    {
      id: 'g',
      headline: 'Seven people died',
      claims: [
        member('a', 'c1', 'Post', 'Seven people died'),
        member('b', 'c2', 'the mayor', 'Two\u001b[31m died'),
      ],
      relations: [
        {
          a: { article: 'a', claim: 'c1' },
          b: { article: 'b', claim: 'c2' },
          relation: 'contradict',
          slot: 'quantity',
          values: ['Seven', 'Two'],
          reason: 'They contradict each other in the number.',
          sameOrigin: false,
        },
      ],
      origins: 2,
      disagreement: 2,
    },
  ],
  origins: [
    { id: 'origin a', articles: ['a'], kind: 'own' },
    { id: 'origin b', articles: ['b', 'c'], kind: 'copy', overlap: 0.87 },
  ],
  timeline: [],
  matrix: [],
  actors: [],
}

describe('a comparison in a terminal', () => {
  it('shows each side with outlet and words, and what counts once', () => {
    const drawn = drawComparison(comparison, { palette: paletteOf({ colors: false }), width: 90 })
    expect(drawn).toBe(
      [
        '3 articles of 2 origins, 1 group of claims',
        'b, c: near-copies of one text (87% in common), counted once',
        '',
        ' 1 Seven people died',
        '   2 claims, 2 origins',
        '     Post: “Seven people died”',
        '     Wire (the mayor): “Two[31m died”',
        '   ✗ They contradict each other in the number.',
        '',
      ].join('\n'),
    )
  })

  it('says how many groups are left out', () => {
    const twice = { ...comparison, groups: [...comparison.groups, ...comparison.groups] }
    expect(drawComparison(twice, { palette: paletteOf({ colors: false }), width: 90, groups: 1 })).toContain(
      '1 more group',
    )
  })
})
