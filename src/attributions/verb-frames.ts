import { plainRelation } from '../base/relation.js'
import type { Token } from '../model/document.js'
import type { Context } from './context.js'
import type { Frame } from './language.js'
import { isMarkedBy, isOpenedBy, isWord, openerOf } from './marks.js'
import { dependents, type Stretch } from './tree.js'

/** What a frame finds: the content, and the last word of the cue where a preposition belongs to it. */
export interface FrameMatch {
  readonly content: readonly Stretch[]
  readonly cueEnd?: number
}

/** A verb with the ways in which its content may follow. */
export interface FramedVerb {
  readonly verb: Token
  readonly frames: ReadonlySet<Frame>
  readonly hasSource: boolean
}

/** One way in which the content hangs on its verb. */
export interface FrameRule {
  readonly id: string
  /** Absent: any verb that is not silent, or one with a frame of its own choosing. */
  readonly frame?: Frame
  readonly read: (context: Context, verb: FramedVerb) => FrameMatch | undefined
}

export const hasSubject = (context: Context, verb: number): boolean =>
  dependents(context, verb, 'nsubj', 'csubj', 'expl').length > 0

const isInfinitive = (context: Context, verb: Token): boolean =>
  isMarkedBy(context, verb, context.language.infinitiveMarks)

/** The part of a subtree that stands on the same side of the verb as its head. */
const beyond = (context: Context, token: Token, verb: Token): Stretch => {
  const { first, last } = context.extents[token.index]
  if (token.index > verb.index) return { first: Math.max(first, verb.index + 1), last }
  return { first, last: Math.min(last, verb.index - 1) }
}

/** A clausal complement; one taken for an infinitive though it has a subject of its own counts too. */
const readClause = (context: Context, { verb }: FramedVerb): FrameMatch | undefined => {
  const clauses = dependents(context, verb.index, 'ccomp', 'xcomp').filter(
    (token) => token.dep === 'ccomp' || (!isInfinitive(context, token) && hasSubject(context, token.index)),
  )
  const clause = clauses.find(({ index }) => index > verb.index) ?? clauses[0]
  return clause && { content: [beyond(context, clause, verb)] }
}

const readOpenClause = (context: Context, { verb }: FramedVerb): FrameMatch | undefined => {
  const clause = dependents(context, verb.index, 'ccomp')[0]
  if (clause === undefined || !hasSubject(context, clause.index)) return undefined
  return isMarkedBy(context, clause, context.language.clauseOpeners)
    ? { content: [beyond(context, clause, verb)] }
    : undefined
}

/** Up to the first finite verb before any mark; nothing where the clause is opened by something else. */
const readBareClause = (context: Context, { verb, hasSource }: FramedVerb): FrameMatch | undefined => {
  const { tokens, sentences } = context.document
  const first = verb.index + 1
  if (!hasSource || /^(?:ADP|SCONJ|ADV|CCONJ|PART)$/.test(tokens[first]?.pos)) return undefined
  const end = sentences[verb.sentence].endToken
  for (let index = first; index < end && tokens[index].pos !== 'PUNCT'; index += 1) {
    const { pos, dep } = tokens[index]
    if (isWord(tokens[index], context.language.relativePronouns)) return undefined
    const isVerb = pos === 'VERB' && !/^(?:PART|ADP)$/.test(tokens[index - 1].pos) && dep !== 'amod'
    if (pos === 'AUX' || isVerb) return index > first ? { content: [{ first, last: index }] } : undefined
  }
  return undefined
}

const readColon = (context: Context, { verb, frames }: FramedVerb): FrameMatch | undefined => {
  if (frames.has('aspect')) return undefined
  const { tokens } = context.document
  const clause = dependents(context, verb.index, 'parataxis').find(
    ({ index }) => index > verb.index && tokens[context.extents[index].first - 1]?.text === ':',
  )
  if (clause === undefined || !hasSubject(context, verb.index)) return undefined
  return { content: [{ first: context.extents[clause.index].first, last: context.extents[verb.index].last }] }
}

const infinitiveOf = (context: Context, verb: Token, ...relations: readonly string[]): Token | undefined =>
  dependents(context, verb.index, ...relations).find(
    (token) => token.index > verb.index && isInfinitive(context, token),
  )

const readInfinitive = (context: Context, { verb }: FramedVerb): FrameMatch | undefined => {
  const clause = infinitiveOf(context, verb, 'xcomp')
  return clause && { content: [beyond(context, clause, verb)] }
}

const objectOf = (context: Context, verb: Token): Token | undefined =>
  dependents(context, verb.index, 'obj').find(({ index }) => index > verb.index)

const readAddressee = (context: Context, { verb }: FramedVerb): FrameMatch | undefined => {
  const addressee = objectOf(context, verb) ?? dependents(context, verb.index, 'iobj')[0]
  const clause = infinitiveOf(context, verb, 'xcomp', 'ccomp', 'advcl')
  return addressee && clause && { content: [beyond(context, clause, verb)] }
}

/** The object and what is said of it, in one piece. */
const readObjectAnd = (
  context: Context,
  verb: Token,
  fits: (second: Token) => boolean,
): FrameMatch | undefined => {
  const object = objectOf(context, verb)
  if (object === undefined) return undefined
  const second = dependents(context, verb.index, 'xcomp', 'obl', 'advcl').find(
    (token) => token.index > object.index && fits(token),
  )
  return (
    second && {
      content: [{ first: beyond(context, object, verb).first, last: context.extents[second.index].last }],
    }
  )
}

const readPredicate = (context: Context, { verb }: FramedVerb): FrameMatch | undefined =>
  readObjectAnd(context, verb, ({ dep }) => dep === 'xcomp') ?? readQuotedPredicate(context, verb)

/** `called the plan "a gift to the rich"`: the tree tends to hang the quotation on the object. */
const readQuotedPredicate = (context: Context, verb: Token): FrameMatch | undefined => {
  const object = objectOf(context, verb)
  if (object === undefined) return undefined
  const { first, last } = beyond(context, object, verb)
  const { around } = context.quoting
  for (let index = object.index + 1; index <= last + 2 && index < around.length; index += 1) {
    if (around[index] !== around[verb.index]) return { content: [{ first, last: Math.max(last, index) }] }
  }
  return undefined
}

const readDepiction = (context: Context, { verb }: FramedVerb): FrameMatch | undefined =>
  readObjectAnd(context, verb, (second) => isOpenedBy(context, second, context.language.depictionMarks))

const readObjectWith = (context: Context, { verb, frames }: FramedVerb): FrameMatch | undefined =>
  readObjectAnd(context, verb, (second) => {
    const opener = openerOf(context, second)?.text.toLowerCase()
    return opener !== undefined && frames.has(`object with ${opener}`)
  })

const readPreposition = (context: Context, { verb, frames }: FramedVerb): FrameMatch | undefined => {
  const { tokens } = context.document
  for (const noun of dependents(context, verb.index, 'obl', 'advcl', 'ccomp')) {
    const opener = openerOf(context, noun)
    if (noun.index < verb.index || opener === undefined) continue
    if (!frames.has(`with ${opener.text.toLowerCase()}`)) continue
    const isNear = opener.index - verb.index <= 2 && tokens[opener.index - 1].pos !== 'NOUN'
    const content = [{ first: opener.index + 1, last: context.extents[noun.index].last }]
    return { content, ...(isNear && { cueEnd: opener.index }) }
  }
  return undefined
}

const readObject = (context: Context, { verb }: FramedVerb): FrameMatch | undefined => {
  const object = objectOf(context, verb)
  return object && { content: [beyond(context, object, verb)] }
}

const readPassive = (context: Context, { verb }: FramedVerb): FrameMatch | undefined => {
  const subject = dependents(context, verb.index, 'nsubj').find(({ dep }) => dep === 'nsubj:pass')
  if (subject === undefined) return undefined
  const rest = dependents(context, verb.index, 'xcomp', 'obl', 'advcl').find(
    (token) =>
      token.index > verb.index &&
      (plainRelation(token.dep) === 'xcomp' || isOpenedBy(context, token, context.language.chargeMarks)),
  )
  const content = [context.extents[subject.index]]
  return { content: rest === undefined ? content : [...content, context.extents[rest.index]] }
}

/** In running order; the first that fits is taken. */
export const frameRules: readonly FrameRule[] = [
  // "She said (that) prices would fall."
  { id: 'clause', frame: 'clause', read: readClause },
  // "The judge reasoned (that) prices would fall."
  { id: 'open-clause', read: readOpenClause },
  // "She said the plan would fail", where the tree takes the plan for an object
  { id: 'bare-clause', frame: 'bare', read: readBareClause },
  // "She said: prices will fall."
  { id: 'colon', frame: 'speech', read: readColon },
  // "She urged them to leave."
  { id: 'addressee', frame: 'addressee-infinitive', read: readAddressee },
  // "She vowed to leave."
  { id: 'infinitive', frame: 'infinitive', read: readInfinitive },
  // "She called the plan a mistake."
  { id: 'object-predicate', frame: 'object-predicate', read: readPredicate },
  // "She described the plan as a mistake."
  { id: 'depiction', frame: 'depiction', read: readDepiction },
  // "She criticized the minister for the plan."
  { id: 'object-with', read: readObjectWith },
  // "She called for a plan."
  { id: 'preposition', read: readPreposition },
  // "She cited the plan."
  { id: 'object', frame: 'object', read: readObject },
  // "The plan was criticized as a mistake."
  { id: 'passive', frame: 'passive', read: readPassive },
]
