import { basename, dirname, join } from 'node:path'
import type { Article } from '../article/article.js'
import { AllegedlyError } from '../base/error.js'
import { type ComparisonEvaluation, evaluateComparison } from '../evaluate/comparison.js'
import { type ComparisonGold, comparisonGoldSchema } from '../evaluate/comparison-gold.js'
import { goldIdsOf } from '../evaluate/gold-ids.js'
import { kindOf, readJsonFile } from './files.js'
import type { GoldArticle } from './gold-files.js'

/** An article with its gold and what was extracted from it. */
export interface Extracted extends GoldArticle {
  readonly article: Article
}

/** A comparison scored twice: made from the gold's claims, and made from extracted ones. */
export interface ComparisonScores {
  readonly fromGold: ComparisonEvaluation
  readonly fromExtracted: ComparisonEvaluation
}

const fileName = 'comparison.gold.json'

/** The gold comparison beside the gold files, when all the articles that it is of are among them. */
const readComparisonGold = async (paths: readonly string[]): Promise<ComparisonGold | undefined> => {
  const file = paths.length === 0 ? undefined : join(dirname(paths[0]), fileName)
  if (file === undefined || (await kindOf(file)) !== 'file') return undefined
  const parsed = comparisonGoldSchema.safeParse(await readJsonFile(file))
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]
    throw new AllegedlyError('bad-gold', `${file}: ${path.join('.')}: ${message}.`, { file })
  }
  const names = paths.map((path) => basename(path, '.gold.json'))
  return parsed.data.articles.every((name) => names.includes(name)) ? parsed.data : undefined
}

/** Scores the comparison of the articles, when there is a gold for it beside theirs. */
export const scoreComparison = async (
  paths: readonly string[],
  articles: readonly Extracted[],
): Promise<ComparisonScores | undefined> => {
  const gold = await readComparisonGold(paths)
  if (gold === undefined) return undefined
  // Loaded here, not above, so that --help is quick.
  const { compare } = await import('../pipeline.js')
  const own = gold.articles.flatMap((name) => articles.filter((item) => item.name === name))
  const ids = gold.articles
  const readByPeople = own.map((item) => ({ ...item.gold, text: item.text }))
  const extracted = own.map(({ article }) => article)
  return {
    fromGold: evaluateComparison(gold, compare(readByPeople, { ids })),
    fromExtracted: evaluateComparison(gold, compare(extracted, { ids }), goldIdsOf(own)),
  }
}
