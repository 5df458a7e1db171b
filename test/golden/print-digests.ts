import { createHash } from 'node:crypto'
import { givenOptions } from '../../src/cli/given-options.js'
import { extract } from '../../src/index.js'
import { readSeed, seeds } from '../evaluate/gold-article.js'

/** A line for each of the five articles: the SHA-256 of its Article as JSON. Run as a program of its own. */
for (const name of seeds) {
  const { gold, text } = readSeed(name)
  const json = JSON.stringify(extract(text, givenOptions(gold)))
  console.log(`${name} ${createHash('sha256').update(json).digest('hex')}`)
}
console.log(
  `${Intl.DateTimeFormat().resolvedOptions().timeZone} ${Intl.DateTimeFormat().resolvedOptions().locale}`,
)
