import { firstEndingAfter, type Span } from '../base/span.js'
import type { Token } from '../model/document.js'
import type { Quote } from '../text/reading.js'
import { mergePieces } from './content.js'
import type { Context } from './context.js'
import { isWord } from './marks.js'
import { quotesTouching } from './quoting.js'
import type { Report } from './report.js'
import type { ReportingVerb } from './reporting-verb.js'
import { dependents, spanOfStretch, tokenAt } from './tree.js'

/** How many words may stand between a reporting verb and the quotation behind it. */
const farthestBehind = 15

interface Reading {
  readonly context: Context
  /** By token. */
  readonly verbs: ReadonlyMap<number, ReportingVerb>
}

/** Which report holds each quotation, by the quotation's index; the closest cue wins. */
const holders = ({ context }: Reading, reports: readonly Report[]): Map<Quote, number> => {
  const held = new Map<Quote, number>()
  reports.forEach((report, index) => {
    const scope = report.anchor < 0 ? -1 : context.quoting.around[report.anchor]
    for (const piece of report.content) {
      for (const quote of quotesTouching(context.quoting, scope, piece)) {
        if (!held.has(quote) || !report.rule.startsWith('topic/')) held.set(quote, index)
      }
    }
  })
  return held
}

/** `"A!" Roe shouted to the crowd`, though the mark seems to end the sentence. */
const speaksAcross = (
  { document: { text, blocks, tokens } }: Context,
  quote: Quote,
  first: number,
): boolean =>
  /[!?]$/.test(text.slice(quote.inner.start, quote.inner.end)) &&
  tokens[first].start < (blocks[firstEndingAfter(blocks, quote.start)]?.end ?? 0)

const hasContent = (context: Context, { verb }: ReportingVerb): boolean =>
  dependents(context, verb.index, 'ccomp', 'xcomp', 'obj').some(({ index }) => index > verb.index)

/** `"A," the minister said` and `"A," said the minister`: the verb whose clause begins behind the closing mark. */
const verbAfter = ({ context, verbs }: Reading, quote: Quote, scope: number): ReportingVerb | undefined => {
  const { tokens, sentences } = context.document
  let first = tokenAt(context.document, quote.end - 1) + 1
  while (first < tokens.length && /^[,—–-]$/.test(tokens[first].text)) first += 1
  if (first >= tokens.length) return undefined
  const crosses = tokens[first].sentence !== tokens[first - 1].sentence
  if (crosses && !speaksAcross(context, quote, first)) return undefined
  const end = Math.min(sentences[tokens[first].sentence].endToken, first + 40)
  const comma = /[,!?…—–-]["”’']{0,2}$/.test(
    context.document.text.slice(quote.inner.start, quote.inner.end).slice(-3),
  )
  for (let index = first; index < end; index += 1) {
    const verb = verbs.get(index)
    if (verb === undefined || context.quoting.around[index] !== scope) continue
    if (verb.clause.first !== first || verb.source === undefined) continue
    if (isWord(tokens[verb.source.head], context.language.relativePronouns)) continue
    if (crosses && (!verb.frames.has('speech') || hasContent(context, verb))) return undefined
    if (verb.frames.has('speech') || (comma && verb.source.first >= first)) return verb
  }
  return undefined
}

const introduces = ({ language }: Context, { text }: Token): boolean =>
  /^[,:—–-]$/.test(text) || language.clauseOpeners.has(text.toLowerCase())

/** `The minister said on Monday: "A"`: the last verb before the opening mark. */
const verbBefore = ({ context, verbs }: Reading, quote: Quote, scope: number): ReportingVerb | undefined => {
  const { tokens, blocks } = context.document
  const first = tokenAt(context.document, quote.start)
  const before = tokens[first - 1]
  if (before === undefined) return undefined
  const block = blocks[firstEndingAfter(blocks, quote.start)]
  const opensBlock = block !== undefined && quote.start === block.start
  if (opensBlock ? before.text !== ':' : !introduces(context, before) && !verbs.has(first - 1))
    return undefined
  for (let index = first - 1; index >= Math.max(0, first - farthestBehind); index -= 1) {
    if (tokens[index].sentence !== before.sentence) return undefined
    if (context.quoting.around[index] !== scope) continue
    const verb = verbs.get(index)
    if (verb?.frames.has('speech')) return verb
    if (tokens[index].pos === 'VERB' && before.text !== ':') return undefined
  }
  return undefined
}

const wholeSentence = /["“'‘«„]\s?[\p{Lu}\p{N}.…[]/u
const minimalWords = 3

/** Whether a quotation stands as sentences of its own. */
const isWhole = (text: string, quote: Quote): boolean => {
  const inner = text.slice(quote.inner.start, quote.inner.end).trim()
  return (
    wholeSentence.test(text.slice(quote.start, quote.start + 3)) &&
    inner.split(/\s+/, minimalWords).length >= minimalWords &&
    /[.!?…,—–-]["”’']{0,2}$/.test(inner.slice(-3))
  )
}

/** Quotations come in text order, so a new one mostly goes at the end. */
const addPiece = (report: Report, { start, end }: Span): Report => {
  const { content } = report
  const isLast = content.length === 0 || content[content.length - 1].end <= start
  return {
    ...report,
    content: isLast ? [...content, { start, end }] : mergePieces([...content, { start, end }]),
  }
}

/** Whether a quotation goes on with the words of the report before it. */
const runsOn = (
  { context }: Reading,
  last: { readonly quote: Quote; readonly end: number },
  quote: Quote,
): boolean => {
  const { text } = context.document
  const gap = text.slice(Math.min(last.end, quote.start), quote.start)
  if (gap.trim() !== '') return false
  return !/\n/.test(gap) || (!last.quote.closed && isWhole(text, quote)) ? isWhole(text, quote) : false
}

/** `"A," he said, pointing at it, "and b"`: the sentence that the cue broke off. */
const goesOnInSentence = (
  { context: { document } }: Reading,
  before: Quote,
  { cue }: Report,
  quote: Quote,
  beside: ReportingVerb | undefined,
): boolean => {
  const first = tokenAt(document, quote.start)
  if (beside !== undefined && (beside.cue.first > first || first - beside.cue.last <= 2)) return false
  // A mark inside a web address that ends the text begins no word.
  const opening = document.tokens[first]
  return (
    cue !== undefined &&
    opening !== undefined &&
    document.tokens[cue.first].sentence === opening.sentence &&
    before.end <= document.tokens[cue.first].start &&
    cue.last < first &&
    /[,—–-]$/.test(document.text.slice(before.inner.start, before.inner.end)) &&
    /^\p{Ll}/u.test(document.text.slice(quote.inner.start))
  )
}

/** `"A," Roe said. She gave no date. ⟦"B."⟧`: a whole quotation without a cue is his who spoke last in the paragraph. */
const resumes = ({ context: { document } }: Reading, before: Quote, quote: Quote): boolean => {
  const { text, blocks, sentences } = document
  return (
    isWhole(text, quote) &&
    firstEndingAfter(blocks, before.start) === firstEndingAfter(blocks, quote.start) &&
    sentences[firstEndingAfter(sentences, quote.start)]?.start === quote.start
  )
}

/** The reports found so far, and where each stands in the list. */
interface Gathering {
  readonly reports: Report[]
  readonly byAnchor: Map<number, number>
}

/** Gives a quotation to the verb beside it; one that only named something is taken for a verb of saying now. */
const giveToVerb = (
  { reports, byAnchor }: Gathering,
  { verb, cue, source }: ReportingVerb,
  quote: Quote,
): number => {
  const known = byAnchor.get(verb.index)
  if (known !== undefined && !reports[known].rule.startsWith('topic/')) {
    reports[known] = addPiece(reports[known], quote)
    return known
  }
  const content = [{ start: quote.start, end: quote.end }]
  const index = known ?? reports.length
  reports[index] = { rule: 'quote/beside', anchor: verb.index, cue, source, content }
  byAnchor.set(verb.index, index)
  return index
}

/** Gives every quotation its report: one that holds it already, a verb beside it, or the words before it. */
export const addQuotes = (reading: Reading, found: readonly Report[]): readonly Report[] => {
  const { context } = reading
  const reports = [...found]
  const gathering = { reports, byAnchor: new Map(reports.map(({ anchor }, index) => [anchor, index])) }
  const held = holders(reading, reports)
  let last: { quote: Quote; end: number; report: number } | undefined
  const reportFor = (quote: Quote, scope: number): number | undefined => {
    const verb = verbAfter(reading, quote, scope) ?? verbBefore(reading, quote, scope)
    if (last !== undefined && goesOnInSentence(reading, last.quote, reports[last.report], quote, verb)) {
      reports[last.report] = addPiece(reports[last.report], quote)
      return last.report
    }
    if (verb !== undefined) return giveToVerb(gathering, verb, quote)
    if (scope >= 0 || last === undefined) return undefined
    if (!runsOn(reading, last, quote) && !resumes(reading, last.quote, quote)) return undefined
    reports[last.report] = addPiece(reports[last.report], quote)
    return last.report
  }
  context.quoting.quotes.forEach((quote, index) => {
    const scope = context.quoting.parents[index]
    const report = held.get(quote) ?? reportFor(quote, scope)
    if (scope >= 0 || report === undefined) return
    last = { quote, report, end: Math.max(quote.end, endOfCue(context, reports[report], quote)) }
  })
  return reports
}

/** Where the sentence of the cue ends, when it is the quotation's own or the next. */
const endOfCue = (context: Context, report: Report, quote: Quote): number => {
  const cue = report.cue && spanOfStretch(context.document, report.cue)
  if (cue === undefined || cue.start < quote.end) return quote.end
  const { tokens, sentences } = context.document
  const token = tokens[report.cue!.first]
  return sentences[token.sentence].end
}
