import type { Attribution, Mode, SourceLink } from '../article/attribution.js'
import type { Entity } from '../article/entity.js'
import type { Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import { type Context, readContext } from './context.js'
import { findReports } from './find-reports.js'
import type { AttributionLanguage } from './language.js'
import { toLink } from './link.js'
import { quotesTouching } from './quoting.js'
import type { Report } from './report.js'
import { settleSpeakers } from './settle-speakers.js'
import { entityOf, indexMentions, type MentionIndex } from './source-entities.js'
import { spanOfStretch } from './tree.js'
import { findTurns } from './turns.js'

const farthestOut = 8

/** Whether all, some or none of a report's content stands in quotation marks of its own. */
const modeOf = (context: Context, { anchor, content }: Report): Mode => {
  const scope = anchor < 0 ? -1 : context.quoting.around[anchor]
  const outside = (piece: Span): string => {
    const { text } = context.document
    let rest = ''
    let at = piece.start
    for (const quote of quotesTouching(context.quoting, scope, piece)) {
      rest += text.slice(at, Math.max(at, quote.start))
      at = Math.max(at, quote.end)
    }
    return rest + text.slice(at, Math.max(at, piece.end))
  }
  if (!content.some((piece) => quotesTouching(context.quoting, scope, piece).length > 0)) return 'indirect'
  return content.every((piece) => !/[\p{L}\p{N}]/u.test(outside(piece))) ? 'direct' : 'mixed'
}

const positionOf = (context: Context, { cue, content }: Report): number =>
  cue === undefined ? content[0].start : context.document.tokens[cue.first].start

/** Reports whose content holds another's cue, closest first. */
const behind = (
  attributions: readonly Attribution[],
  position: number,
  open: readonly number[],
): SourceLink[] =>
  open
    .map((index) => attributions[index])
    .filter(({ content }) => content.some(({ start, end }) => start <= position && position < end))
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .slice(0, farthestOut)
    .map(toLink)

const sizeOf = ({ content }: Attribution): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0)

const toAttribution = (context: Context, mentions: MentionIndex, report: Report, id: string): Attribution => {
  const source = report.source && spanOfStretch(context.document, report.source)
  const cue = report.cue && spanOfStretch(context.document, report.cue)
  const entity = report.source && entityOf(context, report.source, mentions)
  return {
    id,
    source: source === undefined ? null : { ...source, ...(entity !== undefined && { entity }) },
    cue: cue ?? rawCue(context, report) ?? null,
    content: [...report.content],
    mode: modeOf(context, report),
    rule: isSelf(context, report) ? selfRule(report) : report.rule,
  }
}

/** `I think`, `we know`: the words of whoever speaks, who is looked for around them. */
const isSelf = (context: Context, { source }: Report): boolean =>
  source !== undefined &&
  context.language.selfPronouns.has(context.document.tokens[source.head].text.toLowerCase())

const selfRule = ({ rule }: Report): string => (rule.startsWith('topic/') ? rule : 'clause/self')

/** A cue that is nothing but a colon or a dash. */
const rawCue = (context: Context, { cue }: Report): Span | undefined =>
  cue && { start: context.document.tokens[cue.first].start, end: context.document.tokens[cue.last].end }

/** Finds who said what, in text order of the cues, with the sources behind each where speech is nested. */
export const findAttributions = (
  document: Document,
  entities: readonly Entity[],
  language: AttributionLanguage,
): readonly Attribution[] => {
  const context = readContext(document, language)
  const mentions = indexMentions(entities)
  const reports = [...findReports(context)].sort((a, b) => positionOf(context, a) - positionOf(context, b))
  const attributions = reports.map((report, index) =>
    toAttribution(context, mentions, report, `a${index + 1}`),
  )
  const chained = addChains(settleSpeakers(document, entities, attributions, language))
  return inOrder([...chained, ...findTurns(document, chained, language.askingVerbs)])
}

const inOrder = (attributions: readonly Attribution[]): readonly Attribution[] =>
  [...attributions]
    .sort((a, b) => firstPosition(a) - firstPosition(b))
    .map((attribution, index) => ({ ...attribution, id: `a${index + 1}` }))

const firstPosition = ({ rule, cue, content }: Attribution): number =>
  cue === null || rule?.startsWith('turn/') ? content[0].start : Math.min(cue.start, content[0].start)

/** One pass in text order; what has ended before a cue is dropped from the open ones. */
const addChains = (attributions: readonly Attribution[]): readonly Attribution[] => {
  const byStart = attributions
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  let open: { end: number; index: number }[] = []
  return attributions.map((attribution, index) => {
    const cue = attribution.cue
    if (cue === null) return attribution
    for (; next < byStart.length && byStart[next].start <= cue.start; next += 1) {
      open = open.filter(({ end }) => byStart[next].start < end).slice(-farthestOut * 4)
      open.push(byStart[next])
    }
    const chain = behind(
      attributions,
      cue.start,
      [...new Set(open.map((item) => item.index))].filter((other) => other !== index),
    )
    return chain.length === 0 ? attribution : { ...attribution, chain }
  })
}
