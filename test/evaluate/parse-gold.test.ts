import { describe, expect, it } from 'vitest'
import { parseGold } from '../../src/evaluate/index.js'

const date = { start: 0, end: 3, type: 'DATE', value: '2025' }

const refused: readonly (readonly [string, unknown, string])[] = [
  ['not an object', 7, 'the file must be object, but was 7'],
  ['no version', {}, 'schema must be 1, but is missing'],
  [
    'a type of date that there is not',
    { schema: 1, dates: [{ ...date, type: 'DAY' }] },
    'dates[0].type must be one of "DATE", "TIME", "DURATION", "SET", but was "DAY"',
  ],
  ['a position that is none', { schema: 1, dates: [date, { ...date, start: -1 }] }, 'dates[1].start: '],
  [
    'an empty span',
    { schema: 1, dates: [{ ...date, end: 0 }] },
    'dates[0] must end after it starts, but was 0-0',
  ],
  [
    'a span outside the text',
    { schema: 1, text: 'ab', dates: [date] },
    'dates[0] must lie within the text (0-2), but was 0-3',
  ],
  [
    'an entity that is not defined',
    { schema: 1, entities: [{ id: 'a', type: 'place', name: 'A', standsFor: 'b', mentions: [] }] },
    'entities[0].standsFor must be the id of an entity of the file, but was "b"',
  ],
]

describe('parseGold', () => {
  it.each(refused)('says what is wrong with %s', (_, value, message) => {
    expect(() => parseGold(value, 'my.gold.json')).toThrow(
      expect.objectContaining({ code: 'bad-gold', message: expect.stringContaining(message) }),
    )
    expect(() => parseGold(value, 'my.gold.json')).toThrow('my.gold.json is no gold file')
  })

  it('takes a gold file with only some layers', () => {
    expect(parseGold({ schema: 1, dates: [date] }, 'g', 'May')).toEqual({ schema: 1, dates: [date] })
  })

  it('counts the faults beyond the first five', () => {
    const value = { schema: 1, text: 'a', dates: Array.from({ length: 8 }, () => date) }
    expect(() => parseGold(value, 'g')).toThrow('(and 3 more)')
  })
})
