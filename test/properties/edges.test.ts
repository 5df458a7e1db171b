import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.js'

const seeds = ['moscow-times', 'fakti', 'liga', 'izvestia', 'armenian-report']
const window = 160

/** Where a text may be torn: before words and marks. */
const tears = (text: string): readonly number[] =>
  [...text.matchAll(/\s+|(?=['’"“”.,(\-–])/g)].map(({ 0: gap, index }) => index + gap.length)

describe('a text that begins and ends anywhere', () => {
  it.each(seeds)('of %s', (name) => {
    const text = readFileSync(`seeds/${name}.txt`, 'utf8').slice(0, 1500)
    for (const at of tears(text)) {
      const torn = [text.slice(at, at + window), text.slice(Math.max(0, at - window), at)]
      for (const part of torn) expect(() => extract(part), part).not.toThrow()
    }
  })

  it.each([
    "'s Ministry of Defence",
    '’s Bank of Spain said no.',
    '& Sons Ltd',
    "' Party",
    'of Foreign Affairs',
  ])('%s', (text) => {
    expect(extract(text).text).toBe(text)
  })
})
