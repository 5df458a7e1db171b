import { describe, expect, it } from 'vitest'
import { createNeeds, searchText } from '../../src/dates/necessary-words.js'

const needsOf = createNeeds({
  month: { pattern: '(?:January|May)' },
  day: { pattern: '(?:[12]\\d|[1-9])' },
  year: { pattern: '\\d{4}' },
})

describe('necessaryWords', () => {
  it.each([
    ['{day}(?:st|th)? years? ago', ['year']],
    ['(?:the )?day (?:before yesterday|after tomorrow)', ['yesterday', 'tomorrow']],
    ['{month}\\.? {day}', ['january', 'may']],
    ['{month:from} to {month:until}', ['january', 'may']],
    ['(?<!the )(?:in|by) {year}', ['in', 'by']],
    ['{year}', ['0']],
    ['q{day}', undefined],
    ['(?:noon|[a-z]+)', undefined],
    ['(?=May)[A-Z]+', undefined],
    ['colou?r', ['colo']],
    ['(?:soon){0,2}x', undefined],
    ['(?:soon){1,2}x', ['soon']],
    ['No\\p{L}\\u00e9 \\bway', ['way']],
  ])('%s', (pattern, words) => {
    expect(needsOf(pattern)).toEqual(words)
  })
})

describe('searchText', () => {
  it.each([
    ['In MAY 2024', ['january', 'may'], true],
    ['In June', ['january', 'may'], false],
    ['room 7', ['0'], true],
    ['no figure', ['0'], false],
    ['anything', undefined, true],
  ] as const)('%s', (text, words, holds) => {
    expect(searchText(text)(words)).toBe(holds)
  })
})
