import type { Article } from '../article/article.js'
import type { Gold } from '../article/gold.js'
import { alignSpans, overlapF1 } from './align.js'
import type { GoldIds } from './comparison.js'
import { matchEntities } from './match-entities.js'

/** An article by its name in a comparison, as read by people and by the library. */
export interface ReadTwice {
  readonly name: string
  readonly gold: Gold
  readonly article: Article
}

const claimPairs = ({ name, gold, article }: ReadTwice): readonly (readonly [string, string])[] =>
  alignSpans(
    gold.claims ?? [],
    article.claims,
    { gold: ({ predicate }) => predicate, found: ({ predicate }) => predicate },
    (one, other) =>
      overlapF1(one.predicate, other.predicate) +
      overlapF1(one.subject, other.subject) +
      overlapF1(one.object, other.object),
  ).pairs.map((pair) => [`${name}/${pair.found.id}`, pair.gold.id])

const entityPairs = ({ name, gold, article }: ReadTwice): readonly (readonly [string, string])[] =>
  [...matchEntities(gold.entities ?? [], article.entities)].map(([goldId, foundId]) => [
    `${name}/${foundId}`,
    goldId,
  ])

/** The gold's claims and entities that extracted ones stand for: claims whose predicates overlap, entities by mentions. */
export const goldIdsOf = (articles: readonly ReadTwice[]): GoldIds => {
  const claims = new Map(articles.flatMap(claimPairs))
  const entities = new Map(articles.flatMap(entityPairs))
  return {
    claim: (article, id) => claims.get(`${article}/${id}`),
    entity: (article, id) => entities.get(`${article}/${id}`),
  }
}
