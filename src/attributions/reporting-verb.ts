import type { Token } from '../model/document.js'
import { type Aside, readAside } from './aside.js'
import { contentOfAside } from './aside-content.js'
import type { Context } from './context.js'
import { verbGroup } from './cues.js'
import type { Frame } from './language.js'
import { isWord } from './marks.js'
import type { Source } from './report.js'
import { isPassive, neighbourSource, sourceOf } from './sources.js'
import type { Stretch } from './tree.js'

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

/** The subject by the tree, or for verbs of uttering the noun phrase before them. */
const findSource = (
  context: Context,
  verb: Token,
  cue: Stretch,
  frames: ReadonlySet<Frame>,
): Source | undefined => {
  const source = sourceOf(context, verb, cue)
  if (source !== undefined || !frames.has('speech') || isPassive(context, verb)) return source
  return neighbourSource(context, cue)
}

const findAside = (
  context: Context,
  verb: Token,
  cue: Stretch,
  frames: ReadonlySet<Frame>,
  source: Source | undefined,
): Aside | undefined => {
  if (!frames.has('clause')) return undefined
  const { tokens } = context.document
  if (source !== undefined && isWord(tokens[source.head], context.language.relativePronouns)) return undefined
  return readAside(context, verb, cue, source, frames.has('addressee'))
}

/** Reads what stands around a verb: its cue, its source, and whether it is set beside its content. */
export const readReportingVerb = (context: Context, verb: Token): ReportingVerb => {
  const frames = context.language.verbs.get(verb.lemma.toLowerCase()) ?? noFrames
  const cue = verbGroup(context, verb)
  const source = findSource(context, verb, cue, frames)
  const found = findAside(context, verb, cue, frames, source)
  if (found !== undefined) {
    const { content, aside } = contentOfAside(context, verb, found)
    return { verb, frames, cue, source: aside.source, clause: aside.clause, aside, asideContent: content }
  }
  const isNear =
    source !== undefined &&
    (context.document.tokens[source.head].head === verb.index || source.last + 1 === cue.first)
  const clause = isNear
    ? { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) }
    : cue
  return { verb, frames, cue, source, clause, asideContent: [] }
}
