import { describe, expect, it } from 'vitest'
import { createNeeds, createSearch } from '../../src/dates/necessary-words.js'

const needsOf = createNeeds({
  month: { pattern: '(?:January|May)' },
  day: { pattern: '(?:[12]\\d|[1-9])' },
  year: { pattern: '\\d{4}' },
})

describe('necessaryWords', () => {
  it.each([
    ['{day}(?:st|th)? years? ago', [['0'], ['year'], ['ago']]],
    ['(?:the )?day (?:before yesterday|after tomorrow)', [['day'], ['yesterday', 'tomorrow']]],
    ['{month}\\.? {day}', [['january', 'may'], ['0']]],
    ['{month:from} to {month:until}', [['january', 'may'], ['to'], ['january', 'may']]],
    ['(?<!the )(?:in|by) {year}', [['in', 'by'], ['0']]],
    ['q{day}', [['0']]],
    ['(?:noon|[a-z]+)', []],
    ['(?=May)[A-Z]+', []],
    ['colou?r', [['colo']]],
    ['(?:soon){0,2}x', []],
    ['(?:soon){1,2}x', [['soon']]],
    ['No\\p{L}\\u00e9 \\bway', [['no'], ['way']]],
  ])('%s', (pattern, words) => {
    expect(needsOf(pattern)).toEqual(words)
  })
})

describe('createSearch', () => {
  it.each([
    ['in may 2024', [['january', 'may'], ['0']], true],
    ['in may', [['january', 'may'], ['0']], false],
    ['room 7', [['0']], true],
    ['no figure', [['0']], false],
    ['anything', [], true],
  ] as const)('%s', (text, needed, holds) => {
    const search = createSearch()
    const numbered = search.number(needed)
    expect(search.open(text)(numbered)).toBe(holds)
  })
})
