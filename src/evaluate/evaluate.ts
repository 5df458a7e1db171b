import type { Article } from '../article/article.js'
import type { Entity } from '../article/entity.js'
import type { Gold } from '../article/gold.js'
import { scoreClaims } from './claims.js'
import { scoreDates } from './dates.js'
import { scoreGovernment } from './government.js'
import type { LayerScore, Mistake } from './layer.js'
import { matchEntities } from './match-entities.js'
import { scoreMeta } from './meta.js'
import { scoreNames } from './names.js'
import { scoreQuantities } from './quantities.js'
import { scoreResolution } from './resolution.js'
import { scoreSentences } from './sentences.js'
import { addTallies, ratiosOf, type Tally } from './tally.js'

/** How an article, or several, compare with what careful reading found in them. */
export interface Evaluation {
  /** How many articles were scored. */
  readonly articles: number
  /** The counts, by name: `sentence`, `date.value`, `claim.core`. What the gold leaves out has none. */
  readonly tallies: Readonly<Record<string, Tally>>
  /** The ratios, 0 to 1: `claim.core.f1`, `claim.type.accuracy`. Absent where there is nothing to divide by. */
  readonly figures: Readonly<Partial<Record<string, number>>>
  /** Every miss, false alarm and wrong part, in the order of the layers. */
  readonly mistakes: readonly Mistake[]
}

/** Scores an Article against its gold; layers that the gold leaves out are not scored. Runs nothing. */
export const evaluate = (gold: Gold, article: Article): Evaluation => {
  const names = {
    text: article.text ?? gold.text ?? '',
    gold: namesOf(gold.entities ?? []),
    found: namesOf(article.entities),
  }
  const entityMap = matchEntities(gold.entities ?? [], article.entities)
  const scores: readonly LayerScore[] = [
    gold.sentences && scoreSentences(gold.sentences, article.sentences),
    gold.meta && scoreMeta(gold.meta, article.meta),
    gold.entities && scoreNames(gold.entities, article.entities),
    gold.entities && scoreResolution(gold.entities, article.entities, entityMap),
    gold.entities && scoreGovernment(gold.entities, article.entities),
    gold.dates && scoreDates(gold.dates, article.dates),
    gold.quantities && scoreQuantities(gold.quantities, article.quantities),
    gold.claims && scoreClaims(gold.claims, article.claims, entityMap, names),
  ].filter((score) => score !== undefined)
  return evaluationOf(
    1,
    Object.assign({}, ...scores.map(({ tallies }) => tallies)),
    scores.flatMap(({ mistakes }) => mistakes),
  )
}

/** Several evaluations as one: counts are added before ratios are made (micro-average). */
export const addEvaluations = (evaluations: readonly Evaluation[]): Evaluation => {
  const tallies: Record<string, Tally> = {}
  for (const [name, tally] of evaluations.flatMap((evaluation) => Object.entries(evaluation.tallies))) {
    tallies[name] = tallies[name] === undefined ? tally : addTallies(tallies[name], tally)
  }
  const articles = evaluations.reduce((sum, evaluation) => sum + evaluation.articles, 0)
  return evaluationOf(
    articles,
    tallies,
    evaluations.flatMap(({ mistakes }) => mistakes),
  )
}

const namesOf = (entities: readonly Pick<Entity, 'id' | 'name'>[]): ReadonlyMap<string, string> =>
  new Map(entities.map(({ id, name }) => [id, name]))

const evaluationOf = (
  articles: number,
  tallies: Readonly<Record<string, Tally>>,
  mistakes: readonly Mistake[],
): Evaluation => ({ articles, tallies, figures: figuresOf(tallies), mistakes })

const figuresOf = (tallies: Readonly<Record<string, Tally>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(tallies).flatMap(([name, tally]) =>
      Object.entries(ratiosOf(tally)).map(([ratio, value]) => [`${name}.${ratio}`, value] as const),
    ),
  )
