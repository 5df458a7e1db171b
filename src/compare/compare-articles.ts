import { AllegedlyError, shown } from '../base/error.js'
import type { ComparableArticle } from './comparable.js'
import { type Comparison, comparisonVersion } from './comparison.js'
import { bondsOf, groupClaims } from './group-claims.js'
import { groupOf, type Provenance } from './groups.js'
import type { CompareLanguage } from './language.js'
import { lexiconOf } from './lexicon.js'
import { type Link, linkClaims } from './link-claims.js'
import { mergeEntities } from './merge-entities.js'
import { findOrigins } from './origins.js'
import { articleIdOf, type PreparedArticle, prepareArticle } from './prepare-article.js'
import { actorsOf, matrixOf, timelineOf } from './views.js'

/** Articles made ready and linked; more can be added without starting over. Not for keeping: keep the articles. */
export interface Corpus {
  readonly articles: readonly PreparedArticle[]
  /** Of each article those to the ones before it. */
  readonly links: readonly (readonly Link[])[]
}

/** A corpus without an article, to begin with. */
export const emptyCorpus: Corpus = { articles: [], links: [] }

/** How to compare. */
export interface CompareOptions {
  /** An id for each article, in their order. Without, ids are made of outlet and content. */
  readonly ids?: readonly string[]
}

const freeId = (id: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(id)) return id
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${id}-${number}`)) return `${id}-${number}`
  }
}

/** Adds one article: it alone is read and linked. An `id` that is taken throws `bad-option`. */
export const addArticle = (
  corpus: Corpus,
  article: ComparableArticle,
  language: CompareLanguage,
  id?: string,
): Corpus => {
  const taken = new Set(corpus.articles.map((known) => known.id))
  if (id !== undefined && taken.has(id)) {
    throw new AllegedlyError(
      'bad-option',
      `The ids of articles must differ, but ${shown(id)} was given twice.`,
      { given: id },
    )
  }
  const lexicon = lexiconOf(language)
  const added = prepareArticle(id ?? freeId(articleIdOf(article), taken), article, lexicon)
  const linked = [...corpus.articles, added].flatMap((other) =>
    added.id < other.id ? linkClaims(added, other, lexicon) : linkClaims(other, added, lexicon),
  )
  return { articles: [...corpus.articles, added], links: [...corpus.links, linked] }
}

const byIdOrder = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

/** What the articles of a corpus say side by side. The order in which they were added is of no account. */
export const comparisonOf = (corpus: Corpus, language: CompareLanguage): Comparison => {
  const lexicon = lexiconOf(language)
  const articles = [...corpus.articles].sort(byIdOrder)
  const origins = findOrigins(articles)
  const originOfArticle = new Map(
    origins.flatMap(({ id, articles: ids }) => ids.map((article) => [article, id])),
  )
  const links = corpus.links.flat()
  const bonds = bondsOf(links)
  const sets = groupClaims(links, bonds)
  const provenance: Provenance = {
    originOfArticle,
    copied: new Set(origins.filter(({ kind }) => kind === 'copy').map(({ id }) => id)),
    wordsOfArticle: new Map(
      articles.map(({ id, statements }) => [id, new Set(statements.map(({ words }) => words))]),
    ),
  }
  const groups = sets
    .map((members) => groupOf(members, bonds, provenance, lexicon))
    .sort((a, b) => b.disagreement - a.disagreement || b.origins - a.origins || byIdOrder(a, b))
  const entities = mergeEntities(articles)
  return {
    schema: comparisonVersion,
    articles: articles.map(({ id, article: { meta }, statements }) => ({
      id,
      ...(meta?.outlet === undefined ? {} : { outlet: meta.outlet }),
      ...(meta?.title === undefined ? {} : { title: meta.title }),
      ...(meta?.publishedAt === undefined ? {} : { publishedAt: meta.publishedAt }),
      ...(meta?.url === undefined ? {} : { url: meta.url }),
      origin: originOfArticle.get(id) ?? id,
      claims: statements.length,
    })),
    entities: [...entities],
    groups,
    origins: [...origins],
    timeline: [...timelineOf(articles, sets)],
    matrix: [...matrixOf(groups)],
    actors: [...actorsOf(articles, entities)],
  }
}

/** Lays several articles side by side: what they agree on, where they differ and contradict. */
export const compareArticles = (
  articles: readonly ComparableArticle[],
  language: CompareLanguage,
  { ids }: CompareOptions = {},
): Comparison => {
  checkCall(articles, ids)
  const corpus = articles.reduce<Corpus>(
    (known, article, index) => addArticle(known, article, language, ids?.[index]),
    emptyCorpus,
  )
  return comparisonOf(corpus, language)
}

const checkCall = (articles: unknown, ids: readonly string[] | undefined): void => {
  if (
    !Array.isArray(articles) ||
    articles.some((article) => typeof article !== 'object' || article === null)
  ) {
    throw new AllegedlyError('bad-option', 'What is compared must be a list of Articles.', {
      given: typeof articles,
    })
  }
  if (ids !== undefined && ids.length !== articles.length) {
    const message = `"ids" must hold one id for each of the ${articles.length} articles, but held ${ids.length}.`
    throw new AllegedlyError('bad-option', message, { given: ids.length, expected: articles.length })
  }
}
