import type { Article } from '../article/article.js'
import type { Entity } from '../article/entity.js'
import { sourceOf, surfaceOf, textOf } from './surface.js'

/** Terms that schema.org lacks; a name, not an address that is fetched. */
const namespace = 'urn:allegedly:'

/** schema.org has no class for a people or a movement. */
const schemaTypes = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  group: ['Thing', 'allegedly:Group'],
} as const

const thing = (entity: Entity, source: string): Record<string, unknown> => ({
  '@id': `${source}#${entity.id}`,
  '@type': schemaTypes[entity.type],
  name: entity.name,
  ...(entity.aliases === undefined ? {} : { alternateName: entity.aliases }),
  ...(entity.ids?.wikidata === undefined
    ? {}
    : { sameAs: `http://www.wikidata.org/entity/${entity.ids.wikidata}` }),
})

/**
 * An article and its claims as JSON-LD: schema.org `NewsArticle` and `Claim`, with type, polarity and certainty under a
 * namespace of our own. A claim's `author` is its closest source. `@id`s begin with `source`: the article's address, else
 * a name made of its text's SHA-256. Throws `bad-text` where the text was left out.
 */
export const toJsonLd = (
  article: Article,
  options: { readonly source?: string } = {},
): Record<string, unknown> => {
  const text = textOf(article)
  const { meta, entities, claims } = article
  const source = options.source ?? sourceOf(article)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const authorOf = (claim: (typeof claims)[number]): Record<string, unknown> => {
    const [link] = claim.attribution
    if (link === undefined) return {}
    if (link.entity !== undefined && byId.has(link.entity))
      return { author: { '@id': `${source}#${link.entity}` } }
    return link.source === undefined
      ? {}
      : { author: { '@type': 'Thing', name: surfaceOf(text, link.source) } }
  }
  const claimNode = (claim: (typeof claims)[number]): Record<string, unknown> => ({
    '@id': `${source}#${claim.id}`,
    '@type': 'Claim',
    text: claim.text ?? surfaceOf(text, claim),
    ...authorOf(claim),
    appearance: { '@id': source },
    'allegedly:type': claim.type,
    'allegedly:polarity': claim.polarity,
    'allegedly:certainty': claim.certainty,
    'allegedly:confidence': claim.confidence,
    'allegedly:start': claim.start,
    'allegedly:end': claim.end,
  })
  const articleNode = {
    '@id': source,
    '@type': 'NewsArticle',
    ...(meta.title === undefined ? {} : { headline: meta.title }),
    ...(meta.author === undefined ? {} : { author: { '@type': 'Person', name: meta.author } }),
    ...(meta.outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: meta.outlet } }),
    ...(meta.publishedAt === undefined ? {} : { datePublished: meta.publishedAt }),
    ...(meta.url === undefined ? {} : { url: meta.url }),
    inLanguage: article.language.code,
    mentions: entities.map(({ id }) => ({ '@id': `${source}#${id}` })),
  }
  return {
    '@context': { '@vocab': 'https://schema.org/', allegedly: namespace },
    '@graph': [articleNode, ...entities.map((entity) => thing(entity, source)), ...claims.map(claimNode)],
  }
}
