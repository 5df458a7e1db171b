import type { Token } from '../model/document.js'
import { type Aside, readAside } from './aside.js'
import { contentOfAside } from './aside-content.js'
import { around, settleContent } from './content.js'
import { verbGroup } from './cues.js'
import { fillPiece } from './fill.js'
import type { AttributionLanguage, Frame } from './language.js'
import type { Quoting } from './quoting.js'
import type { Report, Source } from './report.js'
import { isPassive, neighbourSource, sourceOf } from './sources.js'
import { thatClause } from './that-clause.js'
import { dependents, relationOf, type Stretch, type Trees } from './tree.js'
import { type FrameMatch, frameRules, hasSubject } from './verb-frames.js'

/** A verb that may report, with what is found around it. */
export interface ReportingVerb {
  readonly verb: Token
  readonly frames: ReadonlySet<Frame>
  readonly cue: Stretch
  readonly source: Source | undefined
  /** Cue and a source beside it. */
  readonly clause: Stretch
  /** Set where the words around it put it beside its content, whatever the tree says. */
  readonly aside?: Aside
  readonly asideContent: readonly Stretch[]
}

const noFrames: ReadonlySet<Frame> = new Set()

export const readReportingVerb = (
  trees: Trees,
  quoting: Quoting,
  verb: Token,
  language: AttributionLanguage,
): ReportingVerb => {
  const frames = language.verbs.get(verb.lemma.toLowerCase()) ?? noFrames
  const cue = verbGroup(trees, verb)
  const source = sourceOf(trees, verb, cue) ?? (frames.has('speech') && !isPassive(trees, verb) ? neighbourSource(trees, cue) : undefined)
  const relative =
    source !== undefined &&
    language.relativePronouns.has(trees.document.tokens[source.head].text.toLowerCase())
  const aside =
    frames.has('clause') && !relative
      ? readAside(trees, quoting, verb, cue, source, frames.has('addressee'))
      : undefined
  if (aside !== undefined) return withAside(trees, quoting, { verb, frames, cue }, aside)
  const near = source !== undefined && trees.document.tokens[source.head].head === verb.index
  const clause = near
    ? { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) }
    : cue
  return { verb, frames, cue, source, clause, asideContent: [] }
}

const withAside = (
  trees: Trees,
  quoting: Quoting,
  parts: Pick<ReportingVerb, 'verb' | 'frames' | 'cue'>,
  found: Aside,
): ReportingVerb => {
  const { content, aside } = contentOfAside(trees, quoting, parts.verb, found)
  return { ...parts, source: aside.source, clause: aside.clause, aside, asideContent: content }
}

/** "if he says that A", "he did not say that A" */
const isUnsaid = (trees: Trees, { verb, frames }: ReportingVerb, language: AttributionLanguage): boolean =>
  dependents(trees, verb.index, 'mark').some(({ text }) => language.conditions.has(text.toLowerCase())) ||
  (frames.has('speech') &&
    dependents(trees, verb.index, 'advmod', 'neg').some(({ text }) =>
      language.denials.has(text.toLowerCase()),
    ))

const matchFrames = (
  trees: Trees,
  { verb, frames, source }: ReportingVerb,
): (FrameMatch & { id: string }) | undefined => {
  for (const rule of frameRules) {
    if (rule.frames.length > 0 && !rule.frames.some((frame) => frames.has(frame))) continue
    const match = rule.read(trees, verb, source !== undefined)
    if (match !== undefined) return { ...match, id: rule.id }
  }
  return undefined
}

const opensWith = (trees: Trees, verb: Token, openers: ReadonlySet<string>): boolean =>
  dependents(trees, verb.index, 'mark', 'advmod', 'case').some(({ text }) => openers.has(text.toLowerCase()))

/** The clause that a reporting clause is set beside: "A, he said, B"; "As he said, A". */
const readBeside = (
  trees: Trees,
  report: ReportingVerb,
  language: AttributionLanguage,
): FrameMatch | undefined => {
  const { verb, frames } = report
  const beside =
    relationOf(verb.dep) === 'parataxis' ||
    (relationOf(verb.dep) === 'advcl' && opensWith(trees, verb, language.reportOpeners))
  if (!beside || verb.head < 0 || !frames.has('clause')) return undefined
  if (dependents(trees, verb.index, 'ccomp', 'xcomp', 'obj').some(({ index }) => index > verb.index))
    return undefined
  if (report.source === undefined && !hasSubject(trees, verb.index) && relationOf(verb.dep) === 'parataxis')
    return undefined
  const { first } = trees.extents[verb.index]
  const before = trees.document.tokens[first - 1]
  if (relationOf(verb.dep) === 'parataxis' && (before === undefined || /^[;:.]$/.test(before.text))) return undefined
  return { content: around(trees.extents[verb.head], trees.extents[verb.index]) }
}

/** "He admitted to reporters that A", whatever the tree makes of it. */
const readThat = (
  trees: Trees,
  { cue, frames }: ReportingVerb,
  language: AttributionLanguage,
): FrameMatch | undefined => {
  if (!frames.has('clause')) return undefined
  const clause = thatClause(trees, cue.last, frames.has('addressee'), language)
  return clause && { content: [clause] }
}

const firstMatch = (
  trees: Trees,
  quoting: Quoting,
  report: ReportingVerb,
  language: AttributionLanguage,
): (FrameMatch & { id: string }) | undefined => {
  if (report.aside !== undefined) return { content: report.asideContent, id: 'aside' }
  const beside = readBeside(trees, report, language)
  if (beside !== undefined) return { ...beside, id: 'beside' }
  const that = readThat(trees, report, language)
  const match = that === undefined ? matchFrames(trees, report) : { ...that, id: 'clause' }
  if (match === undefined) return undefined
  const filling = {
    verb: report.verb,
    cueLast: Math.max(report.cue.last, match.cueEnd ?? 0),
    takesAddressee: report.frames.has('addressee'),
    isTopic: !/clause|colon/.test(match.id),
  }
  const last = match.content.length - 1
  const content = match.content.map((piece, at) =>
    at < last ? piece : fillPiece(trees, quoting, language, filling, piece),
  )
  return { ...match, content }
}

/**
 * `clause/...` puts a proposition in a source's mouth, `topic/...` only what it speaks of, wants or judges;
 * impersonal `it was reported that` is a clause, `it is known that` a topic.
 */
const ruleName = (trees: Trees, { verb, frames, source }: ReportingVerb, id: string): string => {
  if (!/clause|colon|beside|aside/.test(id)) return id === 'object-as' ? 'clause/object-as' : `topic/${id}`
  if (source !== undefined) return `clause/${id}`
  const passive = dependents(trees, verb.index, 'aux').some(({ dep }) => dep === 'aux:pass')
  return passive && frames.has('speech') ? `clause/${id}` : `topic/${id}`
}

/** The report a verb makes by the tree around it. */
export const findVerbReport = (
  trees: Trees,
  quoting: Quoting,
  report: ReportingVerb,
  language: AttributionLanguage,
): Report | undefined => {
  if (isUnsaid(trees, report, language)) return undefined
  const match = firstMatch(trees, quoting, report, language)
  if (match === undefined) return undefined
  const cue = { first: report.cue.first, last: Math.max(report.cue.last, match.cueEnd ?? 0) }
  const content = settleContent(trees, quoting, report.verb.index, cue, match.content)
  if (content.length === 0) return undefined
  return {
    rule: ruleName(trees, report, match.id),
    anchor: report.verb.index,
    cue,
    source: report.source,
    content,
  }
}
