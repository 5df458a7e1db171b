import { readFileSync } from 'node:fs'
import type { ComparableArticle } from '../../src/compare/comparable.js'
import { type ComparisonGold, comparisonGoldSchema } from '../../src/evaluate/comparison-gold.js'
import { extract } from '../../src/pipeline.js'
import type { Report } from './reports.js'

export const readComparisonGold = (): ComparisonGold =>
  comparisonGoldSchema.parse(JSON.parse(readFileSync('seeds/comparison.gold.json', 'utf8')))

/** An article of the seeds as people read it. */
export const readSeed = (name: string): ComparableArticle => ({
  ...JSON.parse(readFileSync(`seeds/${name}.gold.json`, 'utf8')),
  text: readFileSync(`seeds/${name}.txt`, 'utf8'),
})

export const readReport = ({ text, outlet, publishedAt }: Report): ComparableArticle =>
  extract(text, { outlet, publishedAt })
