import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.js'

// Sentence, polarity, certainty, and the words that decided them.
const cases: readonly (readonly [string, string, string, string])[] = [
  ['The army did not attack the village.', 'negative', 'certain', 'not'],
  ['Officials never confirmed the report.', 'negative', 'certain', 'never'],
  ['The mayor hardly knew the engineer.', 'negative', 'certain', 'hardly'],
  ['The company failed to pay its workers.', 'negative', 'certain', 'failed'],
  ['The court refused to release the suspect.', 'negative', 'certain', 'refused'],
  ['The treaty has yet to be signed.', 'negative', 'certain', 'yet'],
  ['None of the witnesses spoke.', 'negative', 'certain', 'None'],
  ['The plane may land in Oslo.', 'positive', 'possible', 'may'],
  ['Prices will probably rise.', 'positive', 'probable', 'probably'],
  ['The deal is likely to collapse.', 'positive', 'probable', 'likely'],
  ['The deal is unlikely to collapse.', 'negative', 'probable', 'unlikely unlikely'],
  ['The talks appear to have failed.', 'positive', 'probable', 'appear'],
  ['The dam might not hold.', 'negative', 'possible', 'might not'],
  ['The minister is not only rich but famous.', 'positive', 'certain', ''],
  ['The police did nothing to stop the attack.', 'negative', 'certain', 'nothing'],
  ['It is not ruled out that the bridge will close.', 'positive', 'possible', 'ruled'],
  ['We should not forget that the river flooded the town.', 'positive', 'certain', ''],
  ['The EU hopes that the talks will succeed.', 'positive', 'possible', 'hopes'],
]

describe('polarity and certainty', () => {
  test.each(cases)('%s', (sentence, polarity, certainty, cues) => {
    const [claim] = claimsOf(sentence)
    expect([claim.polarity, claim.certainty]).toEqual([polarity, certainty])
    expect(claim.cues.map(({ start, end }) => sentence.slice(start, end)).join(' ')).toBe(cues)
  })
})
