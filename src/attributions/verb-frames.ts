import type { Token } from '../model/document.js'
import type { Frame } from './language.js'
import { dependents, relationOf, type Stretch, type Trees } from './tree.js'

/** What a frame finds: the content, and the last word of the cue where a preposition belongs to it. */
export interface FrameMatch {
  readonly content: readonly Stretch[]
  readonly cueEnd?: number
}

/** One way in which the content hangs on its verb. */
export interface FrameRule {
  readonly id: string
  /** Frames of which the verb needs one; none: any verb that is not silent. */
  readonly frames: readonly Frame[]
  readonly read: (trees: Trees, verb: Token, hasSource: boolean) => FrameMatch | undefined
}

const caseOf = (trees: Trees, noun: Token): Token | undefined =>
  dependents(trees, noun.index, 'case', 'mark')[0]
const hasCase = (trees: Trees, noun: Token, word: string): boolean =>
  caseOf(trees, noun)?.text.toLowerCase() === word

export const hasSubject = (trees: Trees, verb: number): boolean =>
  dependents(trees, verb, 'nsubj', 'csubj', 'expl').length > 0

const isInfinitive = (trees: Trees, verb: Token): boolean =>
  dependents(trees, verb.index, 'mark').some(({ text }) => text.toLowerCase() === 'to')

/** A subtree without what of it stands at or before the verb it hangs on, when most of it stands behind. */
const beyond = (trees: Trees, token: Token, verb: Token): Stretch => {
  const { first, last } = trees.extents[token.index]
  if (token.index > verb.index) return { first: Math.max(first, verb.index + 1), last }
  return { first, last: Math.min(last, verb.index - 1) }
}

/** A clausal complement; one taken for an infinitive though it has a subject of its own counts too. */
const complementOf = (trees: Trees, verb: Token): Token | undefined => {
  const clauses = dependents(trees, verb.index, 'ccomp', 'xcomp').filter(
    (token) =>
      token.dep === 'ccomp' ||
      (!isInfinitive(trees, token) && dependents(trees, token.index, 'nsubj').length > 0),
  )
  return clauses.find(({ index }) => index > verb.index) ?? clauses[0]
}

const readClause = (trees: Trees, verb: Token): FrameMatch | undefined => {
  const clause = complementOf(trees, verb)
  return clause === undefined ? undefined : { content: [beyond(trees, clause, verb)] }
}

/** For verbs in no list: a clause that `that` or `whether` opens. */
const readOpenClause = (trees: Trees, verb: Token): FrameMatch | undefined => {
  const clause = dependents(trees, verb.index, 'ccomp')[0]
  if (clause === undefined || !hasSubject(trees, clause.index)) return undefined
  if (!dependents(trees, clause.index, 'mark').some(({ text }) => /^(?:that|whether)$/i.test(text)))
    return undefined
  return { content: [beyond(trees, clause, verb)] }
}

/** Where the tree took the subject of what is said for an object: `He said the plan would fail`. */
const readBareClause = (trees: Trees, verb: Token, hasSource: boolean): FrameMatch | undefined => {
  const { tokens, sentences } = trees.document
  if (!hasSource || /^(?:ADP|SCONJ|ADV|CCONJ|PART)$/.test(tokens[verb.index + 1]?.pos)) return undefined
  const end = sentences[verb.sentence].endToken
  let index = verb.index + 1
  while (index < end && tokens[index].pos !== 'PUNCT') {
    const { pos, dep } = tokens[index]
    const before = tokens[index - 1]
    if (pos === 'AUX' || (pos === 'VERB' && !/^(?:PART|ADP)$/.test(before.pos) && dep !== 'amod')) {
      return index > verb.index + 1 ? { content: [{ first: verb.index + 1, last: index }] } : undefined
    }
    index += 1
  }
  return undefined
}

const readParataxis = (trees: Trees, verb: Token): FrameMatch | undefined => {
  const { tokens } = trees.document
  const clause = dependents(trees, verb.index, 'parataxis').find(
    ({ index }) => index > verb.index && tokens[trees.extents[index].first - 1]?.text === ':',
  )
  return clause === undefined || !hasSubject(trees, verb.index)
    ? undefined
    : { content: [{ first: trees.extents[clause.index].first, last: trees.extents[verb.index].last }] }
}

const readInfinitive = (trees: Trees, verb: Token): FrameMatch | undefined => {
  const clause = dependents(trees, verb.index, 'xcomp').find(
    (token) => token.index > verb.index && isInfinitive(trees, token),
  )
  return clause === undefined ? undefined : { content: [beyond(trees, clause, verb)] }
}

const objectOf = (trees: Trees, verb: Token): Token | undefined =>
  dependents(trees, verb.index, 'obj').find(({ index }) => index > verb.index)

const readAddressee = (trees: Trees, verb: Token): FrameMatch | undefined => {
  const addressee = objectOf(trees, verb) ?? dependents(trees, verb.index, 'iobj')[0]
  const clause = dependents(trees, verb.index, 'xcomp', 'ccomp', 'advcl').find(
    (token) => token.index > verb.index && isInfinitive(trees, token),
  )
  return addressee === undefined || clause === undefined
    ? undefined
    : { content: [beyond(trees, clause, verb)] }
}

/** Object and what is said of it, in one piece. */
const readObjectAnd =
  (relations: readonly string[], preposition?: string) =>
  (trees: Trees, verb: Token): FrameMatch | undefined => {
    const object = objectOf(trees, verb)
    if (object === undefined) return undefined
    const second = dependents(trees, verb.index, ...relations).find(
      (token) =>
        token.index > object.index && (preposition === undefined || hasCase(trees, token, preposition)),
    )
    if (second === undefined) return undefined
    return { content: [{ first: beyond(trees, object, verb).first, last: trees.extents[second.index].last }] }
  }

const readObject = (trees: Trees, verb: Token): FrameMatch | undefined => {
  const object = objectOf(trees, verb)
  return object === undefined ? undefined : { content: [beyond(trees, object, verb)] }
}

const readPreposition =
  (preposition: string) =>
  (trees: Trees, verb: Token): FrameMatch | undefined => {
    const { tokens } = trees.document
    const noun = dependents(trees, verb.index, 'obl', 'advcl', 'ccomp').find(
      (token) => token.index > verb.index && hasCase(trees, token, preposition),
    )
    if (noun === undefined) return undefined
    const word = caseOf(trees, noun)!
    const { last } = trees.extents[noun.index]
    const adjacent = word.index - verb.index <= 2 && tokens[word.index - 1].pos !== 'NOUN'
    return { content: [{ first: word.index + 1, last }], ...(adjacent && { cueEnd: word.index }) }
  }

/** `A was criticized for B`, `A is expected to B` */
const readPassive = (trees: Trees, verb: Token): FrameMatch | undefined => {
  const subject = dependents(trees, verb.index, 'nsubj').find(({ dep }) => dep === 'nsubj:pass')
  if (subject === undefined) return undefined
  const rest = dependents(trees, verb.index, 'xcomp', 'obl', 'advcl').find(
    (token) =>
      token.index > verb.index &&
      (relationOf(token.dep) === 'xcomp' || ['as', 'for', 'to'].some((word) => hasCase(trees, token, word))),
  )
  const content = [trees.extents[subject.index]]
  return { content: rest === undefined ? content : [...content, trees.extents[rest.index]] }
}

const prepositions = ['for', 'of', 'about', 'on', 'against', 'to', 'with', 'in', 'at'] as const

/** In running order; the first that fits is taken. */
export const frameRules: readonly FrameRule[] = [
  // "She said (that) prices would fall."
  { id: 'clause', frames: ['clause'], read: readClause },
  // "The judge reasoned (that) prices would fall."
  { id: 'open-clause', frames: [], read: readOpenClause },
  // "She said the plan would fail", misread
  { id: 'bare-clause', frames: ['bare'], read: readBareClause },
  // "She said: prices will fall."
  { id: 'colon', frames: ['speech'], read: readParataxis },
  // "She urged them to leave."
  { id: 'addressee', frames: ['addressee-infinitive'], read: readAddressee },
  // "She vowed to leave."
  { id: 'infinitive', frames: ['infinitive'], read: readInfinitive },
  // "She called the plan a mistake."
  { id: 'object-predicate', frames: ['object-predicate'], read: readObjectAnd(['xcomp']) },
  // "She described the plan as a mistake."
  { id: 'object-as', frames: ['object-as'], read: readObjectAnd(['obl', 'advcl', 'xcomp'], 'as') },
  // "She criticized the minister for the plan."
  { id: 'object-for', frames: ['object-for'], read: readObjectAnd(['obl', 'advcl'], 'for') },
  // "She likened the plan to a mistake."
  { id: 'object-to', frames: ['object-to'], read: readObjectAnd(['obl'], 'to') },
  // "She called for a plan."
  ...prepositions.map((frame) => ({
    id: `preposition-${frame}`,
    frames: [frame],
    read: readPreposition(frame),
  })),
  // "She cited the plan."
  { id: 'object', frames: ['object'], read: readObject },
  // "The plan was criticized as a mistake."
  {
    id: 'passive',
    frames: ['passive'],
    read: readPassive,
  },
]
