import { opensWithCapital } from '../base/first-letter.js'
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
  const found = sourceOf(context, verb, cue)
  const source =
    found !== undefined && isQuoted(context, found, verb) ? sourceOfHead(context, verb, cue) : found
  if (isPassive(context, verb)) return source
  if (source === undefined) return frames.has('speech') ? neighbourSource(context, cue) : undefined
  return frames.size > 0 && !standsBeside(source, cue) ? (nameBefore(context, source, cue) ?? source) : source
}

/** Whether a source is a word of the quotation behind its verb: `chanting, "⟦Hands⟧ up"`. */
const isQuoted = ({ quoting: { around, quotes } }: Context, { head }: Source, verb: Token): boolean => {
  const quote = quotes[around[head]]
  return quote !== undefined && verb.index < head && verb.end <= quote.start
}

/** The first source up the tree that is no word of the quotation. */
const sourceOfHead = (context: Context, verb: Token, cue: Stretch): Source | undefined => {
  let current = verb
  for (let step = 0; step < 4 && context.document.tokens[current.head] !== undefined; step += 1) {
    current = context.document.tokens[current.head]
    const source = sourceOf(context, current, cue)
    if (source !== undefined && !isQuoted(context, source, verb)) return source
  }
  return undefined
}

const standsBeside = ({ first, last }: Source, cue: Stretch): boolean =>
  last + 1 >= cue.first || first > cue.first

/** `Prices will fall, ⟦Roe⟧ said: "A"`: a name just before the cue, where the tree gives a subject farther away. */
const nameBefore = (context: Context, source: Source, cue: Stretch): Source | undefined => {
  const before = context.document.tokens[cue.first - 1]
  if (before.pos !== 'PRON' && !opensWithCapital(before.text)) return undefined
  const neighbour = neighbourSource(context, cue)
  return neighbour !== undefined && source.last < neighbour.first ? neighbour : undefined
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
  return readAside(context, verb, cue, source, frames)
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
