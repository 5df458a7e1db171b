import type { Attribution, Mode, SourceLink } from '../article/attribution.js'
import type { Entity } from '../article/entity.js'
import type { Span } from '../base/span.js'
import type { Document } from '../model/document.js'
import { findReports } from './find-reports.js'
import type { AttributionLanguage } from './language.js'
import { toLink } from './link.js'
import { type Quoting, quotesTouching, readQuoting } from './quoting.js'
import type { Report } from './report.js'
import { entityOf, indexMentions, type MentionIndex } from './source-entities.js'
import { growTrees, spanOfStretch, type Trees } from './tree.js'
import { findTurns } from './turns.js'

const farthestOut = 8

/** Whether all, some or none of a report's content stands in quotation marks of its own. */
const modeOf = (trees: Trees, quoting: Quoting, { anchor, content }: Report): Mode => {
  const scope = anchor < 0 ? -1 : quoting.around[anchor]
  const outside = (piece: Span): string => {
    const { text } = trees.document
    let rest = ''
    let at = piece.start
    for (const quote of quotesTouching(quoting, scope, piece)) {
      rest += text.slice(at, Math.max(at, quote.start))
      at = Math.max(at, quote.end)
    }
    return rest + text.slice(at, Math.max(at, piece.end))
  }
  if (!content.some((piece) => quotesTouching(quoting, scope, piece).length > 0)) return 'indirect'
  return content.every((piece) => !/[\p{L}\p{N}]/u.test(outside(piece))) ? 'direct' : 'mixed'
}

const positionOf = (trees: Trees, { cue, content }: Report): number =>
  cue === undefined ? content[0].start : trees.document.tokens[cue.first].start

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

const toAttribution = (
  trees: Trees,
  quoting: Quoting,
  mentions: MentionIndex,
  language: AttributionLanguage,
  report: Report,
  id: string,
): Attribution => {
  const source = report.source && spanOfStretch(trees.document, report.source)
  const cue = report.cue && spanOfStretch(trees.document, report.cue)
  const entity = report.source && entityOf(trees, report.source, mentions, language)
  return {
    id,
    source: source === undefined ? null : { ...source, ...(entity !== undefined && { entity }) },
    cue: cue ?? rawCue(trees, report) ?? null,
    content: [...report.content],
    mode: modeOf(trees, quoting, report),
    rule: isSelf(trees, report, language) ? selfRule(report) : report.rule,
  }
}

/** `I think`, `we know`: the words of whoever speaks, who is looked for around them. */
const isSelf = (trees: Trees, { source }: Report, language: AttributionLanguage): boolean =>
  source !== undefined && language.selfPronouns.has(trees.document.tokens[source.head].text.toLowerCase())

const selfRule = ({ rule }: Report): string => (rule.startsWith('topic/') ? rule : 'clause/self')

/** A cue that is nothing but a colon or a dash. */
const rawCue = (trees: Trees, { cue }: Report): Span | undefined =>
  cue && { start: trees.document.tokens[cue.first].start, end: trees.document.tokens[cue.last].end }

/** Finds who said what, in text order of the cues, with the sources behind each where speech is nested. */
export const findAttributions = (
  document: Document,
  entities: readonly Entity[],
  language: AttributionLanguage,
): readonly Attribution[] => {
  const trees = growTrees(document)
  const quoting = readQuoting(document)
  const mentions = indexMentions(entities)
  const reports = [...findReports(document, language)].sort(
    (a, b) => positionOf(trees, a) - positionOf(trees, b),
  )
  const attributions = reports.map((report, index) =>
    toAttribution(trees, quoting, mentions, language, report, `a${index + 1}`),
  )
  const chained = addChains(attributions)
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
