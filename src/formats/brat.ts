import type { Article } from '../article/article.js'
import type { Span } from '../base/span.js'
import { annotate, claimMarks, linkRoles, mentionMarks, type Region, regionLabels } from './annotations.js'
import { mapOffsets } from './offsets.js'

/** A document of the brat tool: the text and its standoff annotations, positions in code points. */
export interface BratDocument {
  readonly txt: string
  readonly ann: string
}

/** brat takes no line break inside a span: such a span is written in fragments. */
const fragmentsOf = (text: string, { start, end }: Span): readonly Span[] => {
  const fragments: Span[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== '\n' && text[at] !== '\r') continue
    if (at > from) fragments.push({ start: from, end: at })
    from = at + 1
  }
  return fragments
}

const isClaim = ({ label }: Region): boolean => (regionLabels.claims as readonly string[]).includes(label)

/**
 * Mentions, dates and claims as brat standoff. Mentions of one entity are tied by `*` equivalences; a claim is an
 * event triggered by its predicate, with polarity, certainty and mode as attributes; a date's value is a note.
 * `bratConfig` is the `annotation.conf` that goes with it.
 */
export const toBrat = (article: Article): BratDocument => {
  const { text, regions, links, same } = annotate(article)
  const { from16 } = mapOffsets(text, 'codepoint')
  const numberOf = new Map(regions.map(({ id }, index) => [id, index + 1]))
  const boundId = (id: string): string => `T${numberOf.get(id)}`
  const bounds = regions.map(({ id, label, ...span }) => {
    const fragments = fragmentsOf(text, span)
    const places = fragments.map(({ start, end }) => `${from16(start)} ${from16(end)}`).join(';')
    const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ')
    return `${boundId(id)}\t${label} ${places}\t${words}`
  })
  const claims = regions.filter(isClaim)
  const eventId = new Map(claims.map(({ id }, index) => [id, `E${index + 1}`]))
  const linksFrom = new Map<string, string[]>()
  for (const { from, role, to } of links) {
    const slots = linksFrom.get(from) ?? []
    slots.push(`${role}:${boundId(to)}`)
    linksFrom.set(from, slots)
  }
  const events = claims.map(({ id, label }) => {
    const slots = linksFrom.get(id) ?? []
    return `${eventId.get(id)}\t${[`${label}:${boundId(id)}`, ...slots].join(' ')}`
  })
  const attributes = regions
    .flatMap(({ id, marks }) =>
      Object.entries(marks).map(([name, value]) => `${name} ${eventId.get(id) ?? boundId(id)} ${value}`),
    )
    .map((attribute, index) => `A${index + 1}\t${attribute}`)
  const notes = regions
    .filter(({ value }) => value !== undefined)
    .map(({ id, value }, index) => `#${index + 1}\tAnnotatorNotes ${boundId(id)}\t${value}`)
  const equivalences = same.map((group) => `*\tsame ${group.map(boundId).join(' ')}`)
  const lines = [...bounds, ...equivalences, ...events, ...attributes, ...notes]
  return { txt: text, ann: lines.map((line) => `${line}\n`).join('') }
}

const repeated: readonly string[] = ['time', 'place', 'condition']
const roleLine = linkRoles.map((role) => `${role}${repeated.includes(role) ? '*' : '?'}:<ENTITY>`).join(', ')
const attributeLines = (marks: Readonly<Record<string, readonly string[]>>, on: string): readonly string[] =>
  Object.entries(marks).map(([name, values]) => `${name}\tArg:${on}, Value:${values.join('|')}`)

/** brat's `annotation.conf` for what `toBrat` writes and `fromBrat` reads; put it into the folder of the documents. */
export const bratConfig = `${[
  '[entities]',
  ...regionLabels.mentions,
  ...regionLabels.dates,
  ...regionLabels.arguments,
  '[relations]',
  'same\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive',
  '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
  '[events]',
  ...regionLabels.claims.map((type) => `${type}\t${roleLine}`),
  '[attributes]',
  ...attributeLines(mentionMarks, '<ENTITY>'),
  ...attributeLines(claimMarks, '<EVENT>'),
].join('\n')}\n`
