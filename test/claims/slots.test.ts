import { describe, expect, test } from 'vitest'
import { claimsIn, claimsOf } from './read.js'

const cases: readonly (readonly [string, ...string[]])[] = [
  ['The fire was caused by a short circuit.', 'cause | a short circuit | was caused | The fire | -'],
  ['The teacher was accused of fraud.', 'event | - | was accused | The teacher | fraud'],
  ['The bank gave the firm a loan.', 'event | The bank | gave | a loan | the firm'],
  ['Lawmakers called the plan a mistake.', 'state | Lawmakers | called | the plan | a mistake'],
  ['The union urged the government to act.', 'demand | The union | urged | the government | to act'],
  ['The country relies on gas.', 'state | The country | relies | gas | -'],
  ['The deal would allow Iran to sell oil.', 'forecast | The deal | would allow | Iran | to sell oil'],
  ['The union wants the company to raise wages.', 'state | The union | wants | the company | to raise wages'],
  [
    'The minister is not only rich but famous.',
    'judgement | The minister | is | not only rich but famous | -',
  ],
  ['The storm destroyed at least 30 homes.', 'event | The storm | destroyed | at least 30 homes | -'],
]

describe('slots', () => {
  test.each(cases)('%s', (sentence, ...expected) => {
    expect(claimsIn(sentence)).toEqual(expected)
  })

  test('a condition stands beside the claim', () => {
    const text = 'If the river rises, the town will flood.'
    const [{ condition }] = claimsOf(text)
    expect(condition.map(({ start, end }) => text.slice(start, end))).toEqual(['If the river rises'])
  })

  test('every span lies in the text and every claim has a clause that covers its slots', () => {
    const text =
      'Police searched the house, which belongs to a banker, and arrested two men on Monday in Paris.'
    for (const { start, end, predicate, subject, object } of claimsOf(text)) {
      for (const span of [predicate, subject, object]) {
        if (span === null) continue
        expect(start <= span.start && span.end <= end && span.end <= text.length).toBe(true)
      }
    }
  })
})
