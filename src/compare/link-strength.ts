import type { Likeness } from './likeness.js'
import type { PreparedArticle } from './prepare-article.js'

/** Logistic regression over `Likeness`; `bench/compare.ts --fit` fits and checks it. */
export const linkWeights: Readonly<Record<keyof Likeness | 'bias', number>> = {
  bias: -4.35,
  lesserCover: 1.82,
  greaterCover: 2.1,
  concept: 0.54,
  second: 0.41,
  states: 0.3,
  context: 4.95,
  actorsApart: -0.26,
  swapped: -0.65,
  sameType: 0.42,
  forecastApart: -0.37,
  timesApart: -0.23,
  length: -0.39,
  subjectsApart: -0.19,
  sharedNumber: 2.68,
}

/** Claims to an article from which on a link counts for less. */
const usualClaims = 20
/** How much less: the more claims there are, the more of them are alike by chance. */
const crowding = 0.7

/** What is added to a link between two articles for their lengths. */
export const crowdingOf = (a: PreparedArticle, b: PreparedArticle): number =>
  -crowding * Math.log(Math.sqrt(Math.max(1, a.statements.length * b.statements.length)) / usualClaims)

/** 0 to 1: how likely two claims tell of the same event or proposition. */
export const linkStrength = (likeness: Likeness, crowding: number): number => {
  let sum = linkWeights.bias + crowding
  for (const name of Object.keys(likeness) as (keyof Likeness)[]) sum += linkWeights[name] * likeness[name]
  return 1 / (1 + Math.exp(-sum))
}
