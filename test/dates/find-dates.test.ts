import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn, published } from './find-in.js'

const values = (article: string, publishedAt?: string): readonly string[] =>
  datesIn(article, publishedAt).map(({ value }) => value)
const intervals = (article: string): readonly (readonly [string | undefined, string | undefined])[] =>
  datesIn(article).map(({ from, to }) => [from, to] as const)

describe('the publication date', () => {
  it('gives the year that a date leaves out', () => {
    expect(values('The port burned on June 28.')).toEqual(['2025-06-28'])
    expect(datesIn('The port burned on June 28.')[0].basis).toBe('publication')
  })

  it('is never guessed', () => {
    const undated = (article: string) => datesIn(article, '')
    expect(undated('The port burned on June 28.').map(({ value }) => value)).toEqual(['XXXX-06-28'])
    expect(
      undated('The port burned on Friday, in May, last week and yesterday.').map(({ value }) => value),
    ).toEqual(['XXXX-WXX-5', 'XXXX-05', 'XXXX-WXX', 'XXXX-XX-XX'])
    expect(undated('The port burned on June 28.')[0].from).toBeUndefined()
  })

  it('may lack its year', () => {
    expect(values('It began in late June. Yesterday, on July 20, it ended.', 'XXXX-07-21')).toEqual([
      'XXXX-06',
      'XXXX-07-20',
      'XXXX-07-20',
    ])
  })

  it('may lack its day', () => {
    expect(values('He left yesterday. He had come in May, and last year.', '2025-06')).toEqual([
      '2025-XX-XX',
      '2025-05',
      '2024',
    ])
  })

  it('gives way to a full date stated before it, which says so', () => {
    const [, second] = datesIn('The treaty was signed on May 3, 1998. On May 9 it came into force.', '')
    expect([second.value, second.basis]).toEqual(['1998-05-09', 'text'])
  })
})

describe('tense', () => {
  const table: readonly (readonly [string, string])[] = [
    ['The court ruled on Monday.', '2025-06-30'],
    ['The court will rule on Monday.', '2025-07-07'],
    ['The court is expected to rule on Monday.', '2025-07-07'],
    ['The ban holds until Monday.', '2025-07-07'],
    ['The plant closed in February.', '2025-02'],
    ['The plant will close in February.', '2026-02'],
    ['The plant opened in October.', '2024-10'],
    ['The plant will open in October.', '2025-10'],
    ['A dividend is payable on August 1.', '2025-08-01'],
    ['The fiscal year ended September 30.', '2024-09-30'],
  ]
  it.each(table)('%s', (article, value) => expect(values(article)).toEqual(expect.arrayContaining([value])))
})

describe('the date in focus', () => {
  it('is what anaphoric dates are told from', () => {
    expect(values('It began in March 2019. Two years later it ended. The same year he died.')).toEqual([
      '2019-03',
      '2021',
      '2021',
    ])
  })

  it('leaves a day unknown where none is in focus', () => {
    expect(values('It began at the end of May. A day later it ended.')).toEqual(['2025-05', '2025-XX-XX'])
  })

  it('carries the years of a life, but not of a news item', () => {
    const life =
      'She was born in 1901 in Graz. In 1920 she left, and in 1931 she wed. In March she moved. In 1940 she fled; in 1950 she died.'
    expect(values(life)[3]).toBe('1931-03')
    expect(
      values(
        'Prices rose on June 3. The law of 1990, amended in 1995 and 2001, failed. In March it fell.',
      ).at(-1),
    ).toBe('2025-03')
  })
})

describe('intervals', () => {
  it('are closed and in days', () => {
    expect(intervals('In 2024, in the 1990s, in Q1 2024 and last week.')).toEqual([
      ['2024-01-01', '2024-12-31'],
      ['1990-01-01', '1999-12-31'],
      ['2024-01-01', '2024-03-31'],
      ['2025-06-23', '2025-06-29'],
    ])
  })

  it('are narrowed by early, mid and late', () => {
    expect(intervals('In late June, in early 2024 and the mid-1980s.')).toEqual([
      ['2025-06-16', '2025-06-30'],
      ['2024-01-01', '2024-06-30'],
      ['1982-01-01', '1987-12-31'],
    ])
  })

  it('are absent where nothing is denoted', () =>
    expect(intervals('For two years, now.')).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]))
})

describe('any text', () => {
  it('never throws, and every span lies in the text, in order', () => {
    const word = fc.constantFrom(
      'June',
      '5',
      ',',
      'the',
      'year',
      'ago',
      'last',
      'Friday',
      '2025',
      'of',
      'quarter',
      '\n\n',
      '10:30',
      'a.m.',
      '–',
      '1/2',
      'May',
      'late',
      'first',
      '💥',
      'week',
    )
    const property = fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }),
      (words) => {
        const article = words.join(' ')
        let position = 0
        for (const { start, end, surface } of datesIn(article)) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(surface.trim()).toBe(surface)
          expect(end).toBeGreaterThan(start)
          position = end
        }
      },
    )
    fc.assert(property, { numRuns: 300, seed: 7 })
  })

  it('takes time in line with its length', () => {
    const time = (length: number): number => {
      const article = 'June 5, '.repeat(length / 8)
      const began = process.cpuUsage()
      datesIn(article)
      return process.cpuUsage(began).user
    }
    time(20_000)
    expect(time(160_000)).toBeLessThan(24 * Math.max(time(20_000), 20_000))
  })

  it('is read alike under every time zone', () => {
    const zone = process.env.TZ
    const article = 'He left yesterday at 11:30 p.m., on Friday and in the last week of March 2025.'
    const found = ['Asia/Baku', 'America/Phoenix', 'Pacific/Kiritimati'].map((name) => {
      process.env.TZ = name
      return datesIn(article, published)
    })
    process.env.TZ = zone
    expect(found[1]).toEqual(found[0])
    expect(found[2]).toEqual(found[0])
  })
})
