import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.js'

const cases: readonly (readonly [string, string])[] = [
  ['demand', 'Kenya must pay the debt.'],
  ['demand', 'Protesters demanded that the president resign.'],
  ['demand', 'Opposition leaders called for sanctions.'],
  ['demand', 'The ceasefire should hold.'],
  ['demand', 'They appealed to the government to act.'],
  ['forecast', 'The minister would appeal to the last instance.'],
  ['forecast', 'The plane may land in Oslo.'],
  ['forecast', 'The talks are expected to resume.'],
  ['forecast', 'The soldiers could have escaped if they had known.'],
  ['forecast', 'The company will close the plant.'],
  ['cause', 'The drought caused a famine.'],
  ['cause', 'The delay is due to bad weather.'],
  ['cause', 'The drought led to a famine.'],
  ['event', 'Prices rose by 5 percent.'],
  ['event', 'The rebels rejected the offer.'],
  ['event', 'The conflict escalated.'],
  ['judgement', 'Relations deteriorated.'],
  ['judgement', 'The plan is absurd.'],
  ['judgement', 'The party has lost its influence.'],
  ['judgement', 'Ukraine needs more weapons.'],
  ['judgement', 'The decision surprised the employees.'],
  ['judgement', 'The economy is in trouble.'],
  ['judgement', 'The film is a masterpiece.'],
  ['judgement', 'The deal is a big step forward.'],
  ['judgement', 'This is a war between brothers.'],
  ['state', 'The plant is under construction.'],
  ['state', 'The law is in force.'],
  ['state', 'The programme is about climate change.'],
  ['state', 'The Marina was a dive boat.'],
  ['state', 'Frogs are amphibians.'],
  ['state', 'The cause of the fire was a gas leak.'],
  ['state', 'This was the third attack in a week.'],
  ['state', 'Anna Berg is the mayor of Oslo.'],
  ['state', 'The group has three offices.'],
  ['state', 'The village lies near the border.'],
  ['state', 'The country relies on gas.'],
  ['state', 'The union wants the company to raise wages.'],
]

describe('type', () => {
  test.each(cases)('%s: %s', (type, sentence) => {
    expect(claimsOf(sentence)[0].type).toBe(type)
  })
})
