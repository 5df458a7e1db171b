import type { Article } from '../article/article.js'
import type { SourceLink } from '../article/attribution.js'
import type { Claim } from '../article/claim.js'
import type { Slot } from '../article/span.js'
import { cutTo, printable, wordsAt, wrap } from './printable.js'
import { shownText } from './shown-text.js'
import type { Palette } from './terminal-palette.js'
import { type Painted, paintText } from './terminal-text.js'

/** What drawing claims needs of their article. */
export interface ClaimContext {
  readonly article: Article
  readonly text: string
  readonly palette: Palette
  readonly width: number
}

const indent = 16
const dash = ' — '

/** Longest slot in print, in characters. */
const slotWidth = 120

/** `who — what — whom`, and below it `when · where · according to · certainty`. */
export const drawClaim = (claim: Claim, context: ClaimContext): string => {
  const { palette, width } = context
  const { text, marks } = sentenceOf(claim, context)
  const facts = factsOf(claim, context).join(' · ')
  const lines = [
    ...paintText(text, marks, width - indent),
    ...wrap(facts, width - indent).map((line) => palette.dim(line)),
  ]
  const head = `${palette.dim(claim.id.padStart(4))} ${paintType(claim, palette)(claim.type.padEnd(10))} `
  return lines.map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + line).join('\n')
}

const paintType = ({ type }: Claim, palette: Palette): ((text: string) => string) =>
  ({
    event: palette.green,
    state: palette.blue,
    cause: palette.magenta,
    forecast: palette.cyan,
    demand: palette.red,
    judgement: palette.yellow,
  })[type]

/** The slots joined by dashes, the predicate marked. */
const sentenceOf = (claim: Claim, context: ClaimContext): { text: string; marks: readonly Painted[] } => {
  const who = claim.subject === null ? '?' : slotWords(claim.subject, context)
  const what = plainWords(claim.predicate, context)
  const whom = [claim.object, claim.complement].flatMap((slot) =>
    slot === null ? [] : [slotWords(slot, context)],
  )
  const start = who.length + dash.length
  return {
    text: [who, what, ...whom].join(dash),
    marks: [{ start, end: start + what.length, paint: context.palette.bold }],
  }
}

const plainWords = (span: { readonly start: number; readonly end: number }, { text }: ClaimContext): string =>
  cutTo(
    wordsAt(shownText(text.slice(span.start, span.end)).text, { start: 0, end: Number.POSITIVE_INFINITY }),
    slotWidth,
  )

/** The words, and who is meant where they do not say it. */
const slotWords = (slot: Slot, context: ClaimContext): string => {
  const words = plainWords(slot, context)
  const name = nameOf(slot.entity, context)
  return name === undefined || words.includes(name.split(' ').at(-1) ?? name) ? words : `${words} (${name})`
}

const nameOf = (id: string | undefined, { article }: ClaimContext): string | undefined => {
  const name = id === undefined ? undefined : article.entities.find((entity) => entity.id === id)?.name
  return name === undefined ? undefined : printable(name)
}

const factsOf = (claim: Claim, context: ClaimContext): readonly string[] => [
  ...claim.time.map((time) => {
    const value = time.date === undefined ? undefined : context.article.dates[time.date]?.value
    return `when ${plainWords(time, context)}${value === undefined ? '' : ` (${value})`}`
  }),
  ...claim.place.map((place) => `where ${slotWords(place, context)}`),
  ...claim.condition.map((condition) => `${plainWords(condition, context)}`),
  ...(claim.attribution.length === 0 ? ['the author'] : [`according to ${sourcesOf(claim, context)}`]),
  ...(claim.polarity === 'negative' ? ['denied'] : []),
  claim.certainty,
]

const sourcesOf = ({ attribution }: Claim, context: ClaimContext): string =>
  attribution.map((link) => describeSource(link, context)).join(', as told by ')

const describeSource = (link: SourceLink, context: ClaimContext): string => {
  const source =
    nameOf(link.entity, context) ??
    (link.source === undefined ? 'nobody named' : plainWords(link.source, context))
  return link.cue === undefined ? source : `${source} (${plainWords(link.cue, context)})`
}
