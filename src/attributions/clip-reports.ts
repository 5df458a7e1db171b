import { contains, overlaps, type Span } from '../base/span.js'
import type { Context } from './context.js'
import type { Report } from './report.js'
import { spanOfStretch } from './tree.js'

/** Asides of one sentence that are looked at; more stand in no sentence that anybody wrote. */
const mostAsides = 20

const cueOf = ({ document }: Context, { cue }: Report): Span | undefined =>
  cue && spanOfStretch(document, cue)

/** What is said within an aside's content ends where that content ends: `A sees B as C, ⟦he said⟧`. */
export const clipToAsides = (context: Context, reports: readonly Report[]): readonly Report[] => {
  const { tokens } = context.document
  const asides = new Map<number, Report[]>()
  for (const report of reports) {
    if (report.rule !== 'clause/aside') continue
    const { sentence } = tokens[report.anchor]
    const known = asides.get(sentence) ?? []
    if (known.length < mostAsides) asides.set(sentence, [...known, report])
  }
  return reports.map((report) => {
    const cue = cueOf(context, report)
    if (report.anchor < 0 || cue === undefined) return report
    const around = (asides.get(tokens[report.anchor].sentence) ?? []).find(
      (aside) => aside !== report && aside.content.some((piece) => contains(piece, cue)),
    )
    const bounds = around?.content.find((piece) => contains(piece, cue))
    return bounds === undefined ? report : { ...report, content: clip(report.content, bounds) }
  })
}

const clip = (content: readonly Span[], bounds: Span): readonly Span[] =>
  content
    .filter((piece) => overlaps(piece, bounds))
    .map(({ start, end }) => ({ start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) }))

/** `who said that A, ⟦saying⟧: "B"`: a cue with a quotation of its own behind it ends the content before it. */
export const withoutTrailingCues = (context: Context, reports: readonly Report[]): readonly Report[] => {
  const starts = new Map(
    reports.flatMap((report) => {
      const cue = report.rule === 'quote/beside' ? cueOf(context, report) : undefined
      return cue !== undefined && cue.end < report.content[0].start ? [[cue.end, cue.start] as const] : []
    }),
  )
  const { text } = context.document
  return reports.map((report) => ({
    ...report,
    content: report.content.map(({ start, end }) => {
      const cue = starts.get(end)
      return cue === undefined || cue <= start
        ? { start, end }
        : { start, end: start + text.slice(start, cue).replace(/[\s,;:—–-]{1,5}$/u, '').length }
    }),
  }))
}
