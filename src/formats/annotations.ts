import type { Article } from '../article/article.js'
import type { Mode } from '../article/attribution.js'
import { type Claim, certainties, claimTypes, polarities } from '../article/claim.js'
import { dateTypes } from '../article/date.js'
import { entityTypes, mentionForms } from '../article/entity.js'
import { type Span, spanOf } from '../base/span.js'
import { textOf } from './surface.js'

/** A labelled stretch of the text: a mention (label: type of the entity), a date, a claim's predicate, or an argument. */
export interface Region extends Span {
  readonly id: string
  readonly label: string
  /** `form: pronoun` of a mention, `certainty: possible` of a claim. */
  readonly marks: Readonly<Record<string, string>>
  /** The TIMEX3 value of a date. */
  readonly value?: string
}

/** From a claim to one of its arguments. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly role: string
}

/** An article as tools for annotation by hand see it: brat and Label Studio are two ways to write this down. */
export interface Annotations {
  readonly text: string
  readonly regions: readonly Region[]
  readonly links: readonly Link[]
  /** Ids of mentions of one entity. */
  readonly same: readonly (readonly string[])[]
}

const argument = 'argument'

/** What a region may be labelled. */
export const regionLabels = {
  mentions: entityTypes,
  dates: dateTypes,
  claims: claimTypes,
  arguments: [argument],
} as const

/** What a claim may be linked to; of several the later ones are `time2`, `time3`. */
export const linkRoles = [
  'subject',
  'object',
  'complement',
  'time',
  'place',
  'condition',
  'source',
  'speaker',
  'cue',
] as const

/** What can be said of a mention and of a claim; what is not said is the first. */
export const mentionMarks = { form: mentionForms, sense: ['place', 'government'] } as const
const modes: readonly Mode[] = ['indirect', 'direct', 'mixed']
export const claimMarks = { polarity: polarities, certainty: certainties, mode: modes } as const

interface Target extends Span {
  readonly role: string
}

/** Where a claim's arguments stand. The speaker is the source that is named elsewhere in the text. */
const targetsOf = (claim: Claim): readonly Target[] => {
  const [link] = claim.attribution
  const one = (role: string, span: Span | null | undefined): readonly Target[] =>
    span ? [{ role, ...spanOf(span) }] : []
  const many = (role: string, spans: readonly Span[]): readonly Target[] =>
    spans.map((span, index) => ({ role: index === 0 ? role : `${role}${index + 1}`, ...spanOf(span) }))
  return [
    ...one('subject', claim.subject),
    ...one('object', claim.object),
    ...one('complement', claim.complement),
    ...many('time', claim.time),
    ...many('place', claim.place),
    ...many('condition', claim.condition),
    ...one('source', link?.source),
    ...one('cue', link?.cue),
  ]
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`

const mentionRegions = ({ entities }: Article): readonly (readonly Region[])[] =>
  entities.map(({ id, type, mentions }) =>
    mentions.map(({ start, end, form, sense }, index) => ({
      id: `${id}-${index + 1}`,
      label: type,
      start,
      end,
      marks: { ...(form === 'name' ? {} : { form }), ...(sense === undefined ? {} : { sense }) },
    })),
  )

const dateRegions = ({ dates }: Article): readonly Region[] =>
  dates.map(({ start, end, type, value }, index) => ({
    id: `d${index + 1}`,
    label: type,
    start,
    end,
    marks: {},
    value,
  }))

/** A claim with regions for those arguments that are no mention themselves. */
const claimParts = (claim: Claim, mentionAt: ReadonlyMap<string, string>, speaker: string | undefined) => {
  const { id, type, polarity, certainty, predicate, attribution } = claim
  const [link] = attribution
  const region = {
    id,
    label: type,
    ...spanOf(predicate),
    marks: { polarity, certainty, ...(link === undefined ? {} : { mode: link.mode }) },
  }
  const targets = targetsOf(claim).map((target) => ({
    ...target,
    known: mentionAt.get(keyOf(target)),
    id: `${id}-${target.role}`,
  }))
  const own = targets
    .filter(({ known }) => known === undefined)
    .map(({ id, start, end }) => ({ id, label: argument, start, end, marks: {} }))
  const links = targets.map((target) => ({
    from: id,
    to: target.known ?? target.id,
    role: target.role,
  }))
  const said = speaker === undefined ? [] : [{ from: id, to: speaker, role: 'speaker' }]
  return { regions: [region, ...own], links: [...links, ...said] }
}

/** Mentions, dates and claims of an article, for correction by hand. */
export const annotate = (article: Article): Annotations => {
  const mentions = mentionRegions(article)
  const mentionAt = new Map(mentions.flat().map((region) => [keyOf(region), region.id]))
  const firstOf = new Map(article.entities.map(({ id }, index) => [id, mentions[index][0]?.id]))
  const claims = article.claims.map((claim) => {
    const [link] = claim.attribution
    const speaker =
      link?.entity === undefined || link.source !== undefined ? undefined : firstOf.get(link.entity)
    return claimParts(claim, mentionAt, speaker)
  })
  return {
    text: textOf(article),
    regions: [...mentions.flat(), ...dateRegions(article), ...claims.flatMap(({ regions }) => regions)],
    links: claims.flatMap(({ links }) => links),
    same: mentions.filter(({ length }) => length > 1).map((group) => group.map(({ id }) => id)),
  }
}
