import { describe, expect, it } from 'vitest'
import { collectLiterals, recordRegexes } from '../../bench/proof/collect-regexes.js'
import { judgeRegex, measureRegex } from '../../bench/proof/judge-regex.js'

const slow = (pattern: RegExp): string | undefined =>
  judgeRegex({ source: pattern.source, flags: pattern.flags, at: 'here:1' })?.cost

describe('the check of regular expressions', () => {
  it.each([
    [/^(?:a+)+$/, 'exponential'],
    [/^\d+(?:[.,]?\d+)*$/, 'exponential'],
    [/\s+$/, '2nd degree polynomial'],
    [/\p{L}+\s+\p{L}+,$/u, 'polynomial'],
  ])('finds %s', (pattern, cost) => {
    expect(slow(pattern)).toContain(cost)
  })

  it.each([[/^\s+$/], [/\b\w+$/], [/[ab]{1,9}$/], [/"[^"]{0,300}"/g], [/(?<![a-z])x{1,20}y{0,20}$/]])(
    'passes %s',
    (pattern) => {
      expect(slow(pattern)).toBeUndefined()
    },
  )

  it('measures what recheck cannot settle', () => {
    expect(measureRegex({ source: '(?<!b)a*c', flags: '', at: 'here:1' })?.cost).toMatch(
      /8 times the length takes/,
    )
    expect(measureRegex({ source: '(?<!b)a{0,9}c', flags: '', at: 'here:1' })).toBeUndefined()
  })

  it('collects what is written and what is made', async () => {
    expect(collectLiterals('src/text').map(({ at }) => at.split(':')[0])).toContain('src/text/clean.ts')
    const { compilePattern } = await import('../../src/dates/pattern.js')
    const made = await recordRegexes('src', async () => compilePattern('a b', {}, { flags: 'g' }))
    expect(made.map(({ source, flags }) => [source, flags])).toEqual([['(?:a\\s{1,3}b)', 'g']])
    expect(made[0].at).toMatch(/^src\/dates\/pattern\.ts:\d+$/)
  })
})
