import { describe, expect, it } from 'vitest'
import { foldSpelling, isSameSpelling, spellingKey } from '../../src/names/spelling.js'
import { namePairs } from './name-pairs.js'

const share = (part: number, whole: number): number => part / whole

describe('isSameSpelling', () => {
  const found = namePairs.map(({ pair: [left, right], same }) => ({
    same,
    found: isSameSpelling(left, right),
  }))

  it('has a table of 200 pairs from at least eight languages', () => {
    expect(namePairs.length).toBeGreaterThanOrEqual(200)
    expect(new Set(namePairs.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8)
  })

  it('takes few different names for one: precision of 97 %', () => {
    const taken = found.filter((item) => item.found)
    expect(share(taken.filter(({ same }) => same).length, taken.length)).toBeGreaterThanOrEqual(0.97)
  })

  it('knows most spellings of one name: recall of 90 %', () => {
    const same = found.filter((item) => item.same)
    expect(share(same.filter((item) => item.found).length, same.length)).toBeGreaterThanOrEqual(0.9)
  })

  it('is symmetrical', () => {
    for (const {
      pair: [left, right],
    } of namePairs)
      expect(isSameSpelling(left, right)).toBe(isSameSpelling(right, left))
  })

  it('is quick on a very long word', () => {
    expect(isSameSpelling('a'.repeat(100_000), 'b'.repeat(100_000))).toBe(false)
    expect(foldSpelling('ye'.repeat(20_000)).length).toBeGreaterThan(0)
  })
})

describe('spellingKey', () => {
  it.each([
    ['Huseynov', 'Guseinov'],
    ['Qaddafi', 'Gaddafi'],
    ['Yeltsin', 'Eltsin'],
  ])('looks %s and %s up under one key', (left, right) => {
    expect(spellingKey(left)).toBe(spellingKey(right))
  })
})
