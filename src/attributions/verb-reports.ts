import { plainRelation } from '../base/relation.js'
import { around, settleContent } from './content.js'
import type { Context } from './context.js'
import { fillPiece } from './fill.js'
import { isMarkedBy, isWord } from './marks.js'
import type { Report } from './report.js'
import type { ReportingVerb } from './reporting-verb.js'
import { isPassive } from './sources.js'
import { thatClause } from './that-clause.js'
import { dependents } from './tree.js'
import { type FrameMatch, frameRules, hasSubject } from './verb-frames.js'

interface NamedMatch extends FrameMatch {
  readonly id: string
}

/** "if he says that A", "he did not say that A" */
const isUnsaid = (context: Context, { verb, frames, cue, clause }: ReportingVerb): boolean => {
  const { tokens } = context.document
  const { conditions, denials } = context.language
  const before = tokens[clause.first - 1]
  if (isMarkedBy(context, verb, conditions) || (before !== undefined && isWord(before, conditions)))
    return true
  return frames.has('speech') && tokens.slice(cue.first, verb.index).some((word) => isWord(word, denials))
}

const matchFrames = (context: Context, report: ReportingVerb): NamedMatch | undefined => {
  const framed = { verb: report.verb, frames: report.frames, hasSource: report.source !== undefined }
  for (const { id, frame, read } of frameRules) {
    if (frame !== undefined && !report.frames.has(frame)) continue
    const match = read(context, framed)
    if (match !== undefined) return { ...match, id }
  }
  return undefined
}

/** "A, he said, B" and "As he said, A" by the tree, where nothing else follows the verb. */
const isBeside = (context: Context, { verb, frames, source }: ReportingVerb): boolean => {
  if (verb.head < 0 || !frames.has('clause')) return false
  const follows = dependents(context, verb.index, 'ccomp', 'xcomp', 'obj').some(
    ({ index }) => index > verb.index,
  )
  if (follows) return false
  const openers = dependents(context, verb.index, 'mark', 'advmod', 'case')
  if (plainRelation(verb.dep) === 'advcl')
    return openers.some((word) => isWord(word, context.language.reportOpeners))
  if (plainRelation(verb.dep) !== 'parataxis' || (source === undefined && !hasSubject(context, verb.index)))
    return false
  const { tokens } = context.document
  const { first } = context.extents[verb.index]
  return first > 0 && ![tokens[first - 1], tokens[first]].some(({ text }) => /^[;:.]$/.test(text))
}

/** "He admitted to reporters that A", whatever the tree makes of it. */
const readThat = (context: Context, { cue, frames }: ReportingVerb): NamedMatch | undefined => {
  const clause = frames.has('clause') ? thatClause(context, cue.last, frames.has('addressee')) : undefined
  return clause && { content: [clause], id: 'clause' }
}

const isClause = (id: string): boolean => /clause|colon|beside|aside/.test(id)

/** The content behind a verb, mended where the tree tore it. */
const readBehind = (context: Context, report: ReportingVerb): NamedMatch | undefined => {
  const match = readThat(context, report) ?? matchFrames(context, report)
  if (match === undefined) return undefined
  const filling = {
    verb: report.verb,
    cueLast: Math.max(report.cue.last, match.cueEnd ?? 0),
    takesAddressee: report.frames.has('addressee'),
    isTopic: !isClause(match.id),
  }
  const last = match.content.length - 1
  return {
    ...match,
    content: match.content.map((piece, at) => (at < last ? piece : fillPiece(context, filling, piece))),
  }
}

const findContent = (context: Context, report: ReportingVerb): NamedMatch | undefined => {
  const { verb, aside, asideContent } = report
  if (aside !== undefined) return { content: asideContent, id: 'aside' }
  if (!isBeside(context, report)) return readBehind(context, report)
  return { content: around(context.extents[verb.head], context.extents[verb.index]), id: 'beside' }
}

/**
 * `clause/...` puts a proposition in a source's mouth, `topic/...` only what it speaks of, wants or judges;
 * impersonal `it was reported that` is a clause, `it is known that` a topic.
 */
const ruleName = (context: Context, { verb, frames, source }: ReportingVerb, id: string): string => {
  if (id === 'depiction') return 'clause/depiction'
  const isReported = source !== undefined || (isPassive(context, verb) && frames.has('speech'))
  return isClause(id) && isReported ? `clause/${id}` : `topic/${id}`
}

/** The report a verb makes by what stands around it. */
export const findVerbReport = (context: Context, report: ReportingVerb): Report | undefined => {
  if (isUnsaid(context, report)) return undefined
  const match = findContent(context, report)
  if (match === undefined) return undefined
  const cue = { first: report.cue.first, last: Math.max(report.cue.last, match.cueEnd ?? 0) }
  const content = settleContent(context, report.verb.index, cue, match.content)
  if (content.length === 0) return undefined
  const { verb, source } = report
  return { rule: ruleName(context, report, match.id), anchor: verb.index, cue, source, content }
}
