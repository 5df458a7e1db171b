import type { Article } from '../article/article.js'
import type { SourceLink } from '../article/attribution.js'
import type { Claim } from '../article/claim.js'
import { surfaceOf, textOf } from './surface.js'

/** One line of a flat table: plain values only. */
export type FlatRow = Readonly<Record<string, string | number | boolean | null>>

/** An Article as flat tables that nodejs-polars, Arquero, Arrow or a spreadsheet take as they are. */
export interface Tables {
  readonly claims: readonly FlatRow[]
  readonly entities: readonly FlatRow[]
  readonly mentions: readonly FlatRow[]
  readonly dates: readonly FlatRow[]
  readonly quantities: readonly FlatRow[]
}

/** The columns that tie a row to its article. */
const articleColumns = ({ meta }: Article): FlatRow => ({
  outlet: meta.outlet ?? null,
  published_at: meta.publishedAt ?? null,
  url: meta.url ?? null,
})

const sourceName = (article: Article, text: string, link: SourceLink | undefined): string | null => {
  if (link === undefined) return null
  const entity = article.entities.find(({ id }) => id === link.entity)
  return entity?.name ?? (surfaceOf(text, link.source) || null)
}

const claimRow = (article: Article, text: string, claim: Claim): FlatRow => ({
  ...articleColumns(article),
  claim: claim.id,
  type: claim.type,
  text: claim.text ?? null,
  subject: surfaceOf(text, claim.subject) || null,
  subject_entity: claim.subject?.entity ?? null,
  predicate: surfaceOf(text, claim.predicate),
  predicate_lemma: claim.predicate.lemma,
  object: surfaceOf(text, claim.object) || null,
  object_entity: claim.object?.entity ?? null,
  complement: surfaceOf(text, claim.complement) || null,
  time: claim.time.map((span) => surfaceOf(text, span)).join('; ') || null,
  from: claim.type === 'event' ? (claim.when?.from ?? null) : null,
  to: claim.type === 'event' ? (claim.when?.to ?? null) : null,
  place: claim.place.map((span) => surfaceOf(text, span)).join('; ') || null,
  polarity: claim.polarity,
  certainty: claim.certainty,
  source: sourceName(article, text, claim.attribution[0]),
  source_entity: claim.attribution[0]?.entity ?? null,
  mode: claim.attribution[0]?.mode ?? null,
  cue: surfaceOf(text, claim.attribution[0]?.cue) || null,
  confidence: claim.confidence,
  rule: claim.rule,
  start: claim.start,
  end: claim.end,
})

/** Flat tables of claims, entities, mentions, dates and quantities; every row names its article. */
export const toRows = (article: Article): Tables => {
  const text = textOf(article)
  const columns = articleColumns(article)
  return {
    claims: article.claims.map((claim) => claimRow(article, text, claim)),
    entities: article.entities.map(({ id, type, name, aliases, roles, standsFor, mentions }) => ({
      ...columns,
      entity: id,
      type,
      name,
      aliases: aliases?.join('; ') ?? null,
      roles:
        roles?.map(({ title, of }) => (of === undefined ? title : `${title} of ${of}`)).join('; ') ?? null,
      stands_for: standsFor ?? null,
      mentions: mentions.length,
    })),
    mentions: article.entities.flatMap(({ id, type, mentions }) =>
      mentions.map(({ start, end, form, sense, basis, confidence }) => ({
        ...columns,
        entity: id,
        type,
        text: surfaceOf(text, { start, end }),
        form,
        sense: sense ?? null,
        basis: basis ?? null,
        confidence: confidence ?? null,
        start,
        end,
      })),
    ),
    dates: article.dates.map(({ start, end, type, value, from, to }) => ({
      ...columns,
      text: surfaceOf(text, { start, end }),
      type,
      value,
      from: from ?? null,
      to: to ?? null,
      start,
      end,
    })),
    quantities: article.quantities.map(({ start, end, value, min, max, bound, unit }) => ({
      ...columns,
      text: surfaceOf(text, { start, end }),
      value: value ?? null,
      min: min ?? null,
      max: max ?? null,
      bound: bound ?? null,
      unit: unit ?? null,
      start,
      end,
    })),
  }
}
