import type { ComparableArticle } from '../src/compare/comparable.js'
import type { CompareLanguage } from '../src/compare/language.js'
import { lexiconOf } from '../src/compare/lexicon.js'
import { type PreparedArticle, prepareArticle } from '../src/compare/prepare-article.js'
import { type Likeness, likenessOf, rarityBetween } from '../src/compare/similarity.js'
import type { ComparisonGold } from '../src/evaluate/comparison-gold.js'

/** Two claims of two articles: what the link is reckoned from, and whether the gold puts them together. */
interface Example {
  readonly values: readonly number[]
  readonly together: boolean
  /** Names of the two articles; one such pair is left out at a time. */
  readonly fold: string
}

const together = (
  gold: ComparisonGold,
): { readonly scored: ReadonlySet<string>; readonly unscored: ReadonlySet<string> } => {
  const scored = new Set<string>()
  const unscored = new Set<string>()
  for (const { pairs, embedded = [] } of gold.groups) {
    const outside = embedded.filter(({ where }) => where === 'sentence').map(({ claim }) => claim.join('/'))
    for (const { a, b } of pairs) {
      const [one, other] = [a.join('/'), b.join('/')]
      const set = outside.includes(one) || outside.includes(other) ? unscored : scored
      set.add(`${one} ${other}`).add(`${other} ${one}`)
    }
  }
  return { scored, unscored }
}

const examplesOf = (articles: readonly PreparedArticle[], gold: ComparisonGold): readonly Example[] => {
  const { scored, unscored } = together(gold)
  return articles.flatMap((a, index) =>
    articles.slice(0, index).flatMap((b) => {
      const rarity = rarityBetween(a, b)
      return a.statements.flatMap((one) =>
        b.statements.flatMap((other): readonly Example[] => {
          const key = `${a.id}/${one.claim.id} ${b.id}/${other.claim.id}`
          if (unscored.has(key) && !scored.has(key)) return []
          const likeness = likenessOf(one, other, rarity)
          return [{ values: Object.values(likeness), together: scored.has(key), fold: `${a.id} ${b.id}` }]
        }),
      )
    }),
  )
}

/** Keeps weights small where examples are few. */
const ridge = 1

/** Logistic regression by Newton's method; the first weight is the bias. */
const fit = (examples: readonly Example[]): readonly number[] => {
  const size = 1 + examples[0].values.length
  let weights: number[] = new Array(size).fill(0)
  for (let round = 0; round < 25; round += 1) {
    const slope = new Array(size).fill(0)
    const curve = Array.from({ length: size }, () => new Array(size).fill(0))
    for (const { values, together: label } of examples) {
      const row = [1, ...values]
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * weights[at], 0)))
      for (let i = 0; i < size; i += 1) {
        slope[i] += (chance - (label ? 1 : 0)) * row[i]
        for (let j = 0; j < size; j += 1) curve[i][j] += chance * (1 - chance) * row[i] * row[j]
      }
    }
    for (let i = 1; i < size; i += 1) {
      slope[i] += ridge * weights[i]
      curve[i][i] += ridge
    }
    const step = solve(curve, slope)
    weights = weights.map((weight, at) => weight - step[at])
  }
  return weights
}

/** Gaussian elimination with pivots. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, index) => [...row, right[index]])
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows
      .slice(at)
      .reduce((best, row, offset) => (Math.abs(rows[best][at]) < Math.abs(row[at]) ? at + offset : best), at)
    ;[rows[at], rows[pivot]] = [rows[pivot], rows[at]]
    for (let other = 0; other < rows.length; other += 1) {
      if (other === at) continue
      const factor = rows[other][at] / rows[at][at]
      for (let column = at; column <= rows.length; column += 1)
        rows[other][column] -= factor * rows[at][column]
    }
  }
  return rows.map((row, at) => row[rows.length] / row[at])
}

const scoreOf = (weights: readonly number[], { values }: Example): number =>
  values.reduce((sum, value, at) => sum + value * weights[at + 1], weights[0])

/** The best F1 that any threshold reaches. */
const bestF1 = (
  scored: readonly (readonly [score: number, together: boolean])[],
): readonly [f1: number, threshold: number] => {
  const all = scored.filter(([, label]) => label).length
  let right = 0
  let best: readonly [number, number] = [0, 0]
  ;[...scored]
    .sort(([a], [b]) => b - a)
    .forEach(([score, label], index) => {
      if (label) right += 1
      const f1 = (2 * right) / (index + 1 + all)
      if (best[0] < f1) best = [f1, 1 / (1 + Math.exp(-score))]
    })
  return best
}

/** Fits the weights of links on a gold comparison, and checks them on each pair of articles that is left out. */
export const fitLinks = (
  articles: readonly ComparableArticle[],
  gold: ComparisonGold,
  language: CompareLanguage,
): {
  readonly weights: Readonly<Record<string, number>>
  readonly fitted: readonly number[]
  readonly checked: readonly number[]
} => {
  const lexicon = lexiconOf(language)
  const prepared = articles.map((article, index) => prepareArticle(gold.articles[index], article, lexicon))
  const examples = examplesOf(prepared, gold)
  const names: readonly string[] = ['bias', ...Object.keys(likenessKeys(prepared))]
  const weights = fit(examples)
  const folds = [...new Set(examples.map(({ fold }) => fold))]
  const checked = folds.flatMap((fold) => {
    const others = fit(examples.filter((example) => example.fold !== fold))
    return examples
      .filter((example) => example.fold === fold)
      .map((example) => [scoreOf(others, example), example.together] as const)
  })
  return {
    weights: Object.fromEntries(names.map((name, at) => [name, Math.round(weights[at] * 1000) / 1000])),
    fitted: bestF1(examples.map((example) => [scoreOf(weights, example), example.together] as const)),
    checked: bestF1(checked),
  }
}

const likenessKeys = (prepared: readonly PreparedArticle[]): Likeness =>
  likenessOf(prepared[0].statements[0], prepared[1].statements[0], rarityBetween(prepared[0], prepared[1]))
