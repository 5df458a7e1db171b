import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/find-dates.js'
import { dates } from '../../src/en/dates/index.js'
import { quantities as language } from '../../src/en/quantities/index.js'
import { findQuantities } from '../../src/quantities/find-quantities.js'
import { documentOf } from '../dates/find-in.js'

const quantitiesIn = (article: string) => {
  const document = documentOf(article)
  return findQuantities(document, language, findDates(document, { language: dates })).map(
    ({ start, end, rule: _, ...quantity }) => ({ text: article.slice(start, end), ...quantity }),
  )
}

describe('quantities', () => {
  const finds: readonly (readonly [string, readonly object[]])[] = [
    [
      'Police detained more than 70 miners.',
      [{ text: 'more than 70', value: 70, bound: 'min', unit: 'miners' }],
    ],
    ['At least 1,200 homes burned.', [{ text: 'At least 1,200', value: 1200, bound: 'min', unit: 'homes' }]],
    ['Up to 40 ships waited.', [{ text: 'Up to 40', value: 40, bound: 'max', unit: 'ships' }]],
    [
      'Nearly two hundred and ten villagers fled.',
      [{ text: 'Nearly two hundred and ten', value: 210, bound: 'approx', unit: 'villagers' }],
    ],
    [
      'It meets around 85 % of demand.',
      [{ text: 'around 85 %', value: 85, bound: 'approx', unit: 'percent' }],
    ],
    ['Turnout fell to 41.5 percent.', [{ text: '41.5 percent', value: 41.5, unit: 'percent' }]],
    [
      'The pipeline cost about $40 million.',
      [{ text: 'about $40 million', value: 40e6, bound: 'approx', unit: 'USD' }],
    ],
    ['It owes €1.5bn.', [{ text: '€1.5bn', value: 1.5e9, unit: 'EUR' }]],
    ['It owes 300 million manats.', [{ text: '300 million manats', value: 3e8, unit: 'AZN' }]],
    [
      'Between 3 and 4 million refugees live there.',
      [{ text: 'Between 3 and 4 million', min: 3e6, max: 4e6, unit: 'refugees' }],
    ],
    ['Some 10-15 tanks crossed.', [{ text: 'Some 10-15', min: 10, max: 15, bound: 'approx', unit: 'tanks' }]],
    ['Dozens of villagers fled.', [{ text: 'Dozens', value: 12, bound: 'min', unit: 'villagers' }]],
    [
      'Hundreds of thousands of people marched.',
      [{ text: 'Hundreds of thousands', value: 1e5, bound: 'min', unit: 'people' }],
    ],
    ['One soldier died.', [{ text: 'One', value: 1, unit: 'soldier' }]],
    ['Half a million voters stayed home.', [{ text: 'Half a million', value: 5e5, unit: 'voters' }]],
    [
      'It killed 12 sailors and two of them were officers.',
      [
        { text: '12', value: 12, unit: 'sailors' },
        { text: 'two', value: 2, unit: 'sailors' },
      ],
    ],
    [
      'It killed 9 passengers and crew members.',
      [{ text: '9', value: 9, unit: 'passengers and crew members' }],
    ],
  ]
  it.each(finds)('%s', (article, expected) => expect(quantitiesIn(article)).toEqual(expected))

  const nothing = [
    'He was elected in 2019 and left on June 28.',
    'One of the ministers left; no one followed, and one day it ended.',
    'Article 5 and Flight 814 were cited at COP 31.',
    'They used a Su-27 and an Il-76.',
    'Two-thirds agreed with the Group of Seven.',
    'Several guests, both sons and a few friends came.',
    'The 3rd division attacked at 10:30.',
  ]
  it.each(nothing)('%s', (article) => expect(quantitiesIn(article)).toEqual([]))

  it('never throws, and every span lies in the text', () => {
    const word = fc.constantFrom(
      '1',
      '2,000',
      'two',
      'hundred',
      'million',
      'between',
      'and',
      '-',
      '$',
      '%',
      'of',
      'dozens',
      'about',
      '\n\n',
      '½',
      'one',
    )
    const property = fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }),
      (words) => {
        for (const { text, value, min } of quantitiesIn(words.join(' '))) {
          expect(text.trim()).toBe(text)
          expect(Number.isFinite(value ?? min)).toBe(true)
        }
      },
    )
    fc.assert(property, { numRuns: 300, seed: 7 })
  })
})
