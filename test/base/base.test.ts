import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIsoDay, fromDayNumber, parseIsoDay, toDayNumber, weekdayOf } from '../../src/base/calendar.js'
import { sha256 } from '../../src/base/sha256.js'
import { firstEndingAfter, selectLongest } from '../../src/base/span.js'

describe('calendar', () => {
  it('numbers days there and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_900_000 }),
        (day) => toDayNumber(fromDayNumber(day)) === day,
      ),
    )
  })

  it('knows real days and weekdays', () => {
    expect(parseIsoDay('2024-02-30')).toBeUndefined()
    expect(parseIsoDay('2024-02-29T10:00Z')).toEqual({ year: 2024, month: 2, day: 29 })
    expect(weekdayOf({ year: 2025, month: 7, day: 4 })).toBe(5)
    expect(formatIsoDay({ year: 987, month: 1, day: 2 })).toBe('0987-01-02')
  })
})

describe('sha256', () => {
  it('equals the standard', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
      }),
    )
  })
})

describe('spans', () => {
  it('keeps the longest of those that begin together', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 0, end: 5 },
      { start: 4, end: 8 },
      { start: 5, end: 6 },
    ]
    expect(selectLongest(spans)).toEqual([
      { start: 0, end: 5 },
      { start: 5, end: 6 },
    ])
  })

  it('finds the first that ends after a position', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ]
    expect([0, 1, 2, 4, 5].map((position) => firstEndingAfter(spans, position))).toEqual([0, 0, 1, 1, 2])
  })
})
