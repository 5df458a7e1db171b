import type { Article } from '../article/article.js'
import type { Entity } from '../article/entity.js'
import { surfaceOf, textOf } from './surface.js'

/** Terms that schema.org lacks; a name, not an address that is fetched. */
const namespace = 'urn:allegedly:'

const schemaTypes = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  group: 'Audience',
} as const

const thing = (entity: Entity): Record<string, unknown> => ({
  '@id': `#${entity.id}`,
  '@type': schemaTypes[entity.type],
  name: entity.name,
  ...(entity.aliases === undefined ? {} : { alternateName: entity.aliases }),
  ...(entity.ids?.wikidata === undefined
    ? {}
    : { sameAs: `http://www.wikidata.org/entity/${entity.ids.wikidata}` }),
})

/**
 * An article and its claims as JSON-LD: schema.org `NewsArticle` and `Claim`, with type, polarity and certainty under a
 * namespace of our own. A claim's `author` is its closest source.
 */
export const toJsonLd = (article: Article): Record<string, unknown> => {
  const text = textOf(article)
  const { meta, entities, claims } = article
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const authorOf = (claim: (typeof claims)[number]): Record<string, unknown> => {
    const [source] = claim.attribution
    if (source === undefined) return {}
    if (source.entity !== undefined && byId.has(source.entity))
      return { author: { '@id': `#${source.entity}` } }
    return source.source === undefined
      ? {}
      : { author: { '@type': 'Thing', name: surfaceOf(text, source.source) } }
  }
  const claimNode = (claim: (typeof claims)[number]): Record<string, unknown> => ({
    '@id': `#${claim.id}`,
    '@type': 'Claim',
    text: claim.text ?? surfaceOf(text, claim),
    ...authorOf(claim),
    appearance: { '@id': '#article' },
    'allegedly:type': claim.type,
    'allegedly:polarity': claim.polarity,
    'allegedly:certainty': claim.certainty,
    'allegedly:confidence': claim.confidence,
    'allegedly:start': claim.start,
    'allegedly:end': claim.end,
  })
  const articleNode = {
    '@id': '#article',
    '@type': 'NewsArticle',
    ...(meta.title === undefined ? {} : { headline: meta.title }),
    ...(meta.author === undefined ? {} : { author: { '@type': 'Person', name: meta.author } }),
    ...(meta.outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: meta.outlet } }),
    ...(meta.publishedAt === undefined ? {} : { datePublished: meta.publishedAt }),
    ...(meta.url === undefined ? {} : { url: meta.url }),
    inLanguage: 'en',
    mentions: entities.map(({ id }) => ({ '@id': `#${id}` })),
  }
  return {
    '@context': { '@vocab': 'https://schema.org/', allegedly: namespace },
    '@graph': [articleNode, ...entities.map(thing), ...claims.map(claimNode)],
  }
}
