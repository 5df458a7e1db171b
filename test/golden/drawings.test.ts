import { describe, expect, it } from 'vitest'
import { givenOptions } from '../../src/cli/given-options.js'
import { extract } from '../../src/index.js'
import { drawFindings } from '../../src/render/drawn-findings.js'
import { readSeed, seeds } from '../evaluate/gold-article.js'

// After a change that is meant: npm test -- test/golden -u, then read the difference.
describe('what is found, drawn under the words', () => {
  it.each(seeds)('%s', async (name) => {
    const { gold, text } = readSeed(name)
    const drawn = drawFindings(extract(text, givenOptions(gold)), text)
    await expect(`${drawn}\n`).toMatchFileSnapshot(`drawings/${name}.txt`)
  })
})
