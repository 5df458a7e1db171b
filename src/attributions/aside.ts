import { opensWithCapital } from '../base/first-letter.js'
import { plainRelation } from '../base/relation.js'
import type { Token } from '../model/document.js'
import type { Context } from './context.js'
import type { Frame } from './language.js'
import { isWord, quoteMark } from './marks.js'
import { headOfRun, isNominal } from './noun-run.js'
import { sourceBehindQuote, sourceBehindVerb } from './quote-aside.js'
import type { Source } from './report.js'
import { dependents, type Stretch } from './tree.js'

/** A reporting clause set beside its content by commas, dashes or quotation marks. */
export interface Aside {
  readonly clause: Stretch
  readonly source: Source
  /** Whether the source stands behind its verb. */
  readonly inverted: boolean
}

/** Longest run of words without a verb that is taken for a source or for what follows the verb. */
const longest = 16

const opening = /^(?:[,"”’'»—–―-]|''|--)$/
const closing = /^(?:[,.;!?"”»—–―()-]|''|--)$/
/** The first word from `from` on, in steps of `step`, that cannot stand in a noun phrase. */
const nominalRun = ({ document: { tokens } }: Context, from: number, step: 1 | -1): number => {
  let at = from
  while (tokens[at] !== undefined && Math.abs(at - from) < longest && isNominal(tokens[at])) at += step
  return at
}

/** Whether the clause begins behind a comma, a dash or the end of a quotation, not behind the start of its own. */
const opensBehind = ({ document, quoting }: Context, cue: Stretch, first: number): boolean => {
  const before = document.tokens[first - 1]
  const start = document.sentences[document.tokens[cue.first].sentence].firstToken
  if (first <= start || before === undefined || !opening.test(before.text)) return false
  const scope = quoting.around[cue.first]
  return quoteMark.test(before.text)
    ? quoting.around[first - 2] !== scope && quoting.around[first - 1] === scope
    : true
}

/** Whether nothing but a mark follows, and no quotation that is opened there. */
const closesBefore = ({ document: { tokens }, quoting }: Context, cue: Stretch, after: number): boolean => {
  const token = tokens[after]
  if (token === undefined || token.sentence !== tokens[cue.first].sentence) return true
  if (quoting.around[after + 1] !== quoting.around[cue.first] && quoteMark.test(token.text)) {
    return quoting.around[after] !== quoting.around[cue.first]
  }
  return closing.test(token.text)
}

/** Where the source begins that ends at the cue: as the tree has it, or at the nearest comma. */
const startOfSource = (context: Context, cue: Stretch, source: Source | undefined): number => {
  const adjacent = source !== undefined && source.first < cue.first && cue.first - source.last <= 2
  if (adjacent && opensBehind(context, cue, source.first)) return source.first
  const { tokens } = context.document
  if (tokens[cue.first - 1]?.text !== ',') return nominalRun(context, cue.first - 1, -1) + 1
  const apposition = nominalRun(context, cue.first - 2, -1) + 1
  if (apposition >= cue.first - 1 || tokens[apposition - 1]?.text !== ',') return cue.first
  const first = nominalRun(context, apposition - 2, -1) + 1
  return tokens.slice(first, apposition - 1).some(({ pos }) => pos === 'PROPN') ? first : cue.first
}

/** What may follow the verb before the mark: an addressee, a preposition, a day. */
const trailsVerb = (
  { document: { tokens } }: Context,
  verb: Token,
  after: number,
  takesAddressee: boolean,
): boolean => {
  const next = tokens[after]
  if (!isNominal(next) || takesAddressee || next.pos === 'ADP') return true
  return next.head === verb.index && /^(?:obl|advmod)/.test(next.dep)
}

/** "A, the minister said on Monday." */
const readBefore = (
  context: Context,
  verb: Token,
  cue: Stretch,
  found: Source | undefined,
  takesAddressee: boolean,
): Aside | undefined => {
  const { tokens } = context.document
  const first = startOfSource(context, cue, found)
  if (first >= cue.first || !opensBehind(context, cue, first)) return undefined
  const head = found?.first === first ? found.head : headOfRun(context, first, cue.first - 1)
  if (head === undefined || /^(?:ADP|CCONJ)$/.test(tokens[first].pos)) return undefined
  const after = nominalRun(context, cue.last + 1, 1)
  if (!closesBefore(context, cue, after)) return undefined
  if (after > cue.last + 1 && !trailsVerb(context, verb, cue.last + 1, takesAddressee)) return undefined
  return {
    clause: { first, last: after - 1 },
    source: { head, first, last: found?.first === first ? found.last : cue.first - 1 },
    inverted: false,
  }
}

/** "A," said the minister. */
const readBehind = (context: Context, verb: Token, cue: Stretch): Aside | undefined => {
  const { tokens } = context.document
  if (!opensBehind(context, cue, cue.first)) return undefined
  const after = nominalRun(context, cue.last + 1, 1)
  const head = headOfRun(context, cue.last + 1, after - 1)
  if (head === undefined || /^(?:ADP|CCONJ)$/.test(tokens[cue.last + 1].pos)) return undefined
  if (!closesBefore(context, cue, after) || !speaks(context, verb, head, tokens[cue.first - 1]))
    return undefined
  const last = endOfSource(context, head, cue.last + 1, after - 1)
  return {
    clause: { first: cue.first, last: Math.max(last, after - 1) },
    source: { head, first: cue.last + 1, last },
    inverted: true,
  }
}

/** `…," adds Roe`, not `it warms the soup, adds flavour`. */
const speaks = (context: Context, verb: Token, head: number, before: Token): boolean => {
  const token = context.document.tokens[head]
  if (before.text !== ',' || token.pos === 'PROPN' || opensWithCapital(token.text)) return true
  return plainRelation(token.dep) === 'nsubj' && token.head === verb.index
}

/** A source behind its verb runs to the comma, or through an apposition that the tree gives it. */
const endOfSource = (context: Context, head: number, first: number, last: number): number => {
  const { tokens } = context.document
  const extent = context.extents[head]
  const appositions = dependents(context, head, 'appos', 'acl').filter(({ index }) => index > last)
  const far = appositions.reduce((most, { index }) => Math.max(most, context.extents[index].last), 0)
  if (far > last && extent.first >= first && tokens[far].sentence === tokens[head].sentence) return far
  let end = last
  for (let index = head + 1; index <= last; index += 1) {
    const { pos } = tokens[index]
    if (
      pos === 'ADP' &&
      extent.last < index &&
      (tokens[index - 1].pos !== 'NOUN' || isWord(tokens[index], context.language.addressMarks))
    ) {
      end = index - 1
      break
    }
  }
  return end
}

/** `"A," Roe said at a rally this week`: the closing mark tells where the clause begins, whatever follows the verb. */
const readBehindQuote = (context: Context, cue: Stretch, found: Source | undefined): Aside | undefined => {
  const source = sourceBehindQuote(context, cue, found)
  if (source === undefined) return undefined
  const after = nominalRun(context, cue.last + 1, 1)
  const last = closesBefore(context, cue, after) ? after - 1 : cue.last
  return { clause: { first: source.first, last }, source, inverted: false }
}

const readBehindVerb = (context: Context, cue: Stretch): Aside | undefined => {
  const source = sourceBehindVerb(context, cue)
  return source && { clause: { first: cue.first, last: source.last }, source, inverted: true }
}

/**
 * Reads a reporting clause by the words around its verb, whatever the tree says. `found` is the source by the tree;
 * behind verbs with the frame `addressee` a noun phrase is whom one speaks to.
 */
export const readAside = (
  context: Context,
  verb: Token,
  cue: Stretch,
  found: Source | undefined,
  frames: ReadonlySet<Frame>,
): Aside | undefined => {
  const speech = frames.has('speech')
  return (
    (speech ? readBehindQuote(context, cue, found) : undefined) ??
    readBefore(context, verb, cue, found, frames.has('addressee')) ??
    readBehind(context, verb, cue) ??
    (speech ? readBehindVerb(context, cue) : undefined)
  )
}
