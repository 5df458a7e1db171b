import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  convertOffsets,
  fromNdjson,
  mapOffsets,
  tableColumns,
  toCsv,
  toNdjson,
  toRows,
} from '../../src/formats/index.js'
import { extract } from '../../src/index.js'

const text =
  'Relief 😀\n\n<u>Angela Merkel</u> said on Friday that Germany will help Kenya.\n\nShe spoke in Berlin to "more than 50" reporters.'
const article = extract(text, { publishedAt: '2019-03-06', outlet: 'The Courier' })

describe('offsets', () => {
  it('go there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (odd) => {
        for (const unit of ['utf16', 'codepoint', 'utf8'] as const) {
          const { from16, to16 } = mapOffsets(odd, unit)
          let at = 0
          for (const character of odd) {
            expect(to16(from16(at))).toBe(at)
            at += character.length
          }
          expect(from16(odd.length)).toBe(
            unit === 'utf16' ? odd.length : unit === 'codepoint' ? [...odd].length : Buffer.from(odd).length,
          )
        }
      }),
    )
  })

  it('convert every span of an Article and back', () => {
    const python = convertOffsets(article, text, 'utf16', 'codepoint')
    const points = [...text]
    const merkel = python.entities[0].mentions[0]
    expect(points.slice(merkel.start, merkel.end).join('')).toBe('Angela Merkel')
    expect(convertOffsets(python, text, 'codepoint', 'utf16')).toEqual(article)
  })
})

/** RFC 4180, by its grammar. */
const readCsv = (csv: string): readonly (readonly string[])[] =>
  [...csv.matchAll(/(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))+?(?<=\r\n)/g)].map(([line]) =>
    [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g)].map(([, quoted, bare]) =>
      quoted === undefined ? bare : quoted.replaceAll('""', '"'),
    ),
  )

describe('rows and CSV', () => {
  it('give a row a claim, with plain values', () => {
    const { claims } = toRows(article)
    expect(claims).toHaveLength(article.claims.length)
    expect(claims[0]).toMatchObject({
      outlet: 'The Courier',
      subject: 'Germany',
      predicate: 'will help',
      source: 'Angela Merkel',
    })
  })

  it('quote what needs it and disarm formulas', () => {
    const csv = toCsv([
      { a: 'x,"y"', b: '=1+1', c: null, d: -2 },
      { a: '@cmd', b: 'line\nbreak', c: true, d: 0.5 },
    ])
    expect(csv).toBe('a,b,c,d\r\n"x,""y""",\'=1+1,,-2\r\n\'@cmd,"line\nbreak",true,0.5\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(1)', ' =1', '\t=1', '\r=1', '\n=1', '＝1', '\tx'])(
    'disarm %j',
    (text) => {
      expect(toCsv([{ [text]: text }]).match(/'/g)).toHaveLength(2)
    },
  )

  it('have a header without rows, too', () => {
    expect(toCsv([], { columns: tableColumns.dates })).toBe(
      'outlet,published_at,url,text,type,value,from,to,start,end\r\n',
    )
    expect(toCsv([])).toBe('')
  })

  it('come back from any CSV reader as they went', () => {
    const value = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', ';', "'", 'é', '😀') }),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ a: value, b: value }), { minLength: 1 }), (rows) => {
        const cells = rows.map(({ a, b }) => [a, b].map((text) => (/^[\r\n]/.test(text) ? `'${text}` : text)))
        expect(readCsv(toCsv(rows))).toEqual([['a', 'b'], ...cells])
      }),
    )
  })

  it('write and read NDJSON', () => {
    expect(fromNdjson(toNdjson([article, article]))).toEqual([article, article])
  })
})
