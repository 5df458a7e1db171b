import { describe, expect, it } from 'vitest'
import { dates } from '../../src/en/dates/index.js'
import { datesIn } from './find-in.js'
import { ruleExamples } from './rule-examples.js'

const shown = (article: string): readonly (readonly [string, string])[] =>
  datesIn(article).map(({ surface, value }) => [surface, value] as const)

describe('every rule of English dates', () => {
  it('has its examples, and no example is without a rule', () => {
    const ids = [...dates.rules, ...dates.widenings].map(({ id }) => id)
    expect(Object.keys(ruleExamples).sort()).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(ids.length)
  })

  for (const [id, { finds, nothing }] of Object.entries(ruleExamples)) {
    it(`${id} finds what it should`, () => {
      for (const [article, ...expected] of finds) expect(shown(article), article).toEqual(expected)
      const rules = finds.flatMap(([article]) => datesIn(article).map(({ rule }) => rule))
      expect(rules).toContain(id)
    })

    it(`${id} leaves the rest alone`, () => {
      expect(
        datesIn(nothing).filter(({ rule }) => rule === id),
        nothing,
      ).toEqual([])
    })
  }
})
