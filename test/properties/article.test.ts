import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPipeline, extract } from '../../src/index.js'
import { articleFaults } from './check-article.js'
import { textFaults } from './check-text.js'
import { oddities } from './oddities.js'

const seed = readFileSync(new URL('../../seeds/liga.txt', import.meta.url), 'utf8')
const other = extract(seed.slice(0, 800), { language: 'eng' })

/** Any code units at all, halves of characters too. */
const anyString = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units))

/** Pieces of news, markup and oddities, put together at random. */
const oddText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      anyString,
      fc.constantFrom(...oddities),
      fc.nat({ max: seed.length - 1 }).map((at) => seed.slice(at, at + 40)),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''))

describe('any text', () => {
  it('gives an Article that keeps the contract, the same twice, and changes nothing', {
    timeout: 240_000,
  }, () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(textFaults(text)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('can be compared, drawn and written in every format', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(textFaults(text, { other, publishedAt: '2024-05-16' })).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the contract without the model, and in another language', { timeout: 240_000 }, () => {
    const plain = createPipeline({ model: false })
    fc.assert(
      fc.property(oddText, (text) => {
        expect(articleFaults(text, plain.extract(text, { language: 'eng' }))).toEqual([])
        expect(articleFaults(text, extract(text))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it.each([[''], ['   \n '], ['<b></b>'], ['123 456'], ['\ud800'], ['\0\0'], ['"'], ['.']])(
    'reads %j',
    (text) => {
      expect(textFaults(text, { other })).toEqual([])
    },
  )
})

describe('pieces that have broken software', () => {
  const contexts: readonly (readonly [string, (piece: string) => string])[] = [
    ['alone', (piece) => piece],
    ['in a report', (piece) => `He said ${piece} yesterday that Angela Merkel${piece} will not ${piece}.`],
    [
      'as a name',
      (piece) =>
        `${piece} said on Monday that it will help ${piece}. The minister of ${piece} met Mr. ${piece}.`,
    ],
    ['many times', (piece) => `${piece} `.repeat(6)],
  ]
  it.each(contexts)('%s', { timeout: 240_000 }, (_, place) => {
    const faults = oddities.flatMap((piece) =>
      textFaults(place(piece)).map((fault) => `${JSON.stringify(piece)}: ${fault}`),
    )
    expect(faults).toEqual([])
  })
})

describe('texts on which something once failed', () => {
  const folder = new URL('fixtures/', import.meta.url)
  it.each(readdirSync(folder).map((name) => [name]))('%s', (name) => {
    const { text } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly text: string }
    for (const publishedAt of [undefined, '2024-05-16'])
      expect(textFaults(text, { other, publishedAt })).toEqual([])
  })
})
