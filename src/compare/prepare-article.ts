import { sha256 } from '../base/sha256.js'
import type { ComparableArticle } from './comparable.js'
import type { Lexicon } from './lexicon.js'
import { type NamedEntity, namedEntitiesOf } from './named-entity.js'
import { shinglesOf } from './shingles.js'
import { type Statement, statementsOf } from './statement.js'

/** One article made ready: everything that does not depend on the others. */
export interface PreparedArticle {
  readonly id: string
  readonly article: ComparableArticle
  readonly statements: readonly Statement[]
  readonly entities: readonly NamedEntity[]
  /** In how many of its claims each key stands. */
  readonly counts: ReadonlyMap<string, number>
  /** Sample of hashed word runs, sorted, by which copies are found. */
  readonly shingles: readonly number[]
}

const countsOf = (statements: readonly Statement[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { keys } of statements) {
    for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)

/** Hexadecimal digits of the hash that stand in an id. */
const idDigits = 8

/** An id from what the article is, so that it is the same whatever stands beside it. */
export const articleIdOf = ({ text, meta, claims }: ComparableArticle): string => {
  const name = slug(meta?.outlet ?? '') || 'article'
  const digest = sha256(JSON.stringify([text, meta?.url, meta?.title, meta?.publishedAt, claims?.length]))
  return `${name}-${digest.slice(0, idDigits)}`
}

export const prepareArticle = (id: string, article: ComparableArticle, lexicon: Lexicon): PreparedArticle => {
  const statements = statementsOf(id, article, lexicon)
  return {
    id,
    article,
    statements,
    entities: namedEntitiesOf(id, article, lexicon),
    counts: countsOf(statements),
    shingles: shinglesOf(article.text ?? ''),
  }
}
