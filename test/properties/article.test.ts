import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../src/article/index.js'
import type { Article } from '../../src/index.js'
import { extract } from '../../src/index.js'

const seed = readFileSync(new URL('../../seeds/liga.txt', import.meta.url), 'utf8')

/** Pieces of news, markup and oddities, put together at random. */
const oddText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '"',
        '“',
        '”',
        "'",
        '(',
        ')',
        '\n',
        '\n\n',
        '. ',
        ', ',
        '<u>',
        '</u>',
        '&amp;',
        '**',
        '\ud800',
        '\0',
        '\u200b',
      ),
      fc.nat({ max: seed.length - 1 }).map((at) => seed.slice(at, at + 40)),
      fc.constantFrom(
        'On June 28, ',
        'he said ',
        'more than 50 ',
        'Angela Merkel ',
        'according to ',
        'will not ',
        '__proto__ ',
      ),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''))

interface Placed {
  readonly start: number
  readonly end: number
}

/** Every { start, end } anywhere in a value. */
const spansIn = (value: unknown): Placed[] => {
  if (Array.isArray(value)) return value.flatMap(spansIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spansIn)
  return 'start' in value && 'end' in value ? [value as Placed, ...inner] : inner
}

const isSorted = (spans: readonly Placed[]): boolean =>
  spans.every((span, index) => index === 0 || spans[index - 1].start <= span.start)

const isApart = (spans: readonly Placed[]): boolean =>
  spans.every((span, index) => index === 0 || spans[index - 1].end <= span.start)

const checkArticle = (text: string, article: Article): void => {
  expect(() => articleSchema.parse(article)).not.toThrow()
  for (const { start, end } of spansIn(article)) {
    expect(0 <= start && start <= end && end <= text.length).toBe(true)
  }
  for (const layer of [article.sentences, article.tokens, article.dates, article.quantities]) {
    expect(isSorted(layer)).toBe(true)
    expect(isApart(layer)).toBe(true)
  }
  for (const { mentions } of article.entities) expect(isSorted(mentions)).toBe(true)
  expect(JSON.parse(JSON.stringify(article))).toEqual(article)
}

describe('any text', () => {
  it('gives a valid Article, every span inside the text', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(oddText, (text) => checkArticle(text, extract(text, { language: 'eng' }))),
      { numRuns: 150 },
    )
  })

  it('gives the same Article twice', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(extract(text, { language: 'eng' })).toEqual(extract(text, { language: 'eng' }))
      }),
      { numRuns: 30 },
    )
  })

  const million = 1_000_000
  it.each([
    ['a', 'a'.repeat(million)],
    ['((((', '('.repeat(million)],
    ['"', '"'.repeat(million)],
    ['a.a.', 'a.a.'.repeat(million / 4)],
    ['one URL', `https://example.org/${'c/'.repeat(million / 2 - 10)}`],
    ['#', '#'.repeat(million)],
  ])('reads a megabyte of %s within two seconds', (_, text) => {
    const before = process.cpuUsage().user
    const article = extract(text, { language: 'eng' })
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2)
    checkArticle(text, article)
  })

  it.each([[''], ['   \n '], ['<b></b>'], ['123 456'], ['\ud800'], ['\0\0'], ['"'], ['.']])(
    'reads %j',
    (text) => {
      checkArticle(text, extract(text))
    },
  )
})
