import { describe, expect, test } from 'vitest'
import { claimsIn } from './read.js'

// Sentence, then the claims in it; a sentence alone makes none.
const cases: readonly (readonly [string, ...string[]])[] = [
  ['The minister resigned on Monday.', 'event | The minister | resigned | - | -'],
  [
    'Police searched the house and arrested two men.',
    'event | Police | searched | the house | -',
    'event | Police | arrested | two men | -',
  ],
  [
    'The festival was cancelled because rain fell.',
    'event | - | was cancelled | The festival | -',
    'event | rain | fell | - | -',
  ],
  ['The president said that the army had left.', 'event | the army | had left | - | -'],
  [
    'The minister, who lives near the port, denied it.',
    'state | The minister | lives | - | -',
    'event | The minister | denied | it | -',
  ],
  [
    'Troops stationed in Lyon left the city.',
    'state | - | stationed | Troops | -',
    'event | Troops | left | the city | -',
  ],
  [
    'The attack, carried out by rebels, killed five soldiers.',
    'event | rebels | carried out | The attack | -',
    'event | The attack | killed | five soldiers | -',
  ],
  [
    'The storm hit the coast, forcing thousands to flee.',
    'event | The storm | hit | the coast | -',
    'cause | The storm | forcing | thousands | to flee',
  ],
  ['If the river rises, the town will flood.', 'forecast | the town | will flood | - | -'],
  ['It is likely that the bill will pass.', 'probable forecast | the bill | will pass | - | -'],
  ['It was the storm that destroyed the bridge.', 'event | the storm | destroyed | the bridge | -'],
  [
    'The problem is not money but time.',
    '!judgement | The problem | is not | money | -',
    'judgement | The problem | is not | time | -',
  ],
  [
    'The bridge, built in 1932, connects the two banks of the river.',
    'event | - | built | The bridge | -',
    'state | The bridge | connects | the two banks of the river | -',
  ],
  ['Did the minister resign?'],
  ['Read more news here.'],
]

describe('clauses', () => {
  test.each(cases)('%s', (sentence, ...expected) => {
    expect(claimsIn(sentence)).toEqual(expected)
  })
})
