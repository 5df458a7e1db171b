import type { Lexicon } from './lexicon.js'
import { likenessOf, shareSubjectOnly } from './likeness.js'
import { crowdingOf, linkStrength } from './link-strength.js'
import type { PreparedArticle } from './prepare-article.js'
import { rarityBetween } from './rarity.js'
import type { Statement } from './statement.js'

/** Two claims with how likely they tell of the same thing. */
export interface Link {
  readonly a: Statement
  readonly b: Statement
  readonly strength: number
}

/** Links weaker than this are of no use to any group. */
const weakest = 0.03

/** Names in common, states counting one and others two, from which two articles may tell of one story. */
const enoughNames = 3
/** The same as a share of all names, which is what short reports reach. */
const enoughShare = 0.25

const nameWeights = (article: PreparedArticle, lexicon: Lexicon): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>()
  for (const { type, keys, spelled } of article.entities) {
    if (type === 'person') weights.set(`person ${spelled[spelled.length - 1]}`, 2)
    else
      for (const key of keys)
        weights.set(`${type} ${key}`, lexicon.states.has(key) || type === 'group' ? 1 : 2)
  }
  return weights
}

/** Weights are kept for each article, as it is set beside all others. */
const weightsKept = new WeakMap<PreparedArticle, ReadonlyMap<string, number>>()

const weightsOf = (article: PreparedArticle, lexicon: Lexicon): ReadonlyMap<string, number> => {
  const kept = weightsKept.get(article)
  if (kept !== undefined) return kept
  const weights = nameWeights(article, lexicon)
  weightsKept.set(article, weights)
  return weights
}

/** Whether two articles have enough names in common for their claims to be set side by side. */
export const areRelated = (a: PreparedArticle, b: PreparedArticle, lexicon: Lexicon): boolean => {
  const [one, other] = [weightsOf(a, lexicon), weightsOf(b, lexicon)]
  // Nobody is named: nothing speaks against it.
  if (one.size === 0 || other.size === 0) return true
  let shared = 0
  for (const [key, weight] of one) if (other.has(key)) shared += weight
  return enoughNames <= shared || enoughShare * Math.sqrt(one.size * other.size) <= shared
}

/** Keys by which claims are looked up: a concept or a word that tells something, never a state alone. */
const blockingKeys = (statement: Statement, lexicon: Lexicon): readonly string[] => [
  ...new Set(
    statement.terms.flatMap(({ state, lemma, senses, word }) =>
      state !== undefined || lexicon.language.weakWords.has(lemma)
        ? []
        : /\d/.test(word)
          ? [`n:${word}`]
          : 0 < senses.length
            ? senses.map(({ concept }) => `c:${concept}`)
            : [`w:${lemma}`],
    ),
  ),
]

const postingsOf = (
  statements: readonly Statement[],
  lexicon: Lexicon,
): ReadonlyMap<string, readonly Statement[]> => {
  const postings = new Map<string, Statement[]>()
  for (const statement of statements) {
    for (const key of blockingKeys(statement, lexicon)) {
      const posting = postings.get(key)
      if (posting === undefined) postings.set(key, [statement])
      else posting.push(statement)
    }
  }
  return postings
}

const postingsKept = new WeakMap<PreparedArticle, ReadonlyMap<string, readonly Statement[]>>()

const postingsFor = (
  article: PreparedArticle,
  lexicon: Lexicon,
): ReadonlyMap<string, readonly Statement[]> => {
  const kept = postingsKept.get(article)
  if (kept !== undefined) return kept
  const postings = postingsOf(article.statements, lexicon)
  postingsKept.set(article, postings)
  return postings
}

/** Claims under one key that a claim is set beside; a real article has fewer, and a text of echoes takes no longer. */
const mostUnderKey = 200

/** The links between the claims of two articles, or, with one article twice, between its different voices. */
export const linkClaims = (a: PreparedArticle, b: PreparedArticle, lexicon: Lexicon): readonly Link[] => {
  const within = a === b
  if (!within && !areRelated(a, b, lexicon)) return []
  const postings = postingsFor(b, lexicon)
  const rarity = rarityBetween(a, b)
  const crowding = crowdingOf(a, b)
  return a.statements.flatMap((statement) => {
    const candidates = new Set(
      blockingKeys(statement, lexicon).flatMap((key) => postings.get(key)?.slice(0, mostUnderKey) ?? []),
    )
    return [...candidates].flatMap((other): readonly Link[] => {
      if (within && (other.index <= statement.index || other.voice === statement.voice)) return []
      if (shareSubjectOnly(statement, other)) return []
      const strength = linkStrength(likenessOf(statement, other, rarity), crowding)
      return strength < weakest ? [] : [{ a: statement, b: other, strength }]
    })
  })
}
