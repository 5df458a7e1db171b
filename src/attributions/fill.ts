import { plainRelation } from '../base/relation.js'
import type { Token } from '../model/document.js'
import type { Context } from './context.js'
import { isWord, quoteMark } from './marks.js'
import { dependents, type Stretch } from './tree.js'

/** Whether the words behind a conjunction go on telling what the source did (`said A and left`). */
const joinsVerb = (context: Context, conjunction: Token, verb: Token): boolean => {
  const { tokens } = context.document
  const joined = tokens[conjunction.head]
  if (joined === undefined || joined.index < conjunction.index) return false
  if (joined.pos !== 'VERB' && joined.pos !== 'AUX') return false
  if (dependents(context, joined.index, 'nsubj', 'csubj', 'expl', 'mark').length > 0) return false
  return (
    joined.head === verb.index ||
    context.language.verbs.get(joined.lemma.toLowerCase())?.has('speech') === true
  )
}

/** `said that A, and that B`, `said A, because B`: what the clause goes on with behind a comma. */
const goesOn = ({ document: { tokens }, language }: Context, comma: number): boolean => {
  const next = tokens[comma + 1]
  if (tokens[comma].text !== ',' || next === undefined || next.sentence !== tokens[comma].sentence)
    return false
  if (isWord(next, language.contentConjunctions)) return true
  const opener = tokens[comma + 2]
  return next.pos === 'CCONJ' && opener !== undefined && isWord(opener, language.clauseOpeners)
}

/** Where content that ends at `last` really ends: at the next comma, whatever the tree says. */
const endOfClause = (context: Context, verb: Token, last: number, isTopic: boolean): number => {
  const { tokens, sentences } = context.document
  const end = sentences[verb.sentence].endToken
  const scope = context.quoting.around[verb.index]
  let index = last
  while (index + 1 < end) {
    const next = tokens[index + 1]
    const quoted = context.quoting.around[next.index] !== scope
    if (next.pos === 'PUNCT' && !quoted && !quoteMark.test(next.text)) {
      if (isTopic || !goesOn(context, index + 1)) break
    }
    const closesQuote = quoteMark.test(tokens[index].text) && tokens[index - 1]?.text === ','
    if (!quoted && closesQuote && !/^(?:SCONJ|ADP|ADV)$/.test(next.pos)) break
    if (next.pos === 'CCONJ' && !quoted && joinsVerb(context, next, verb)) break
    if (isTopic && !quoted && isCircumstance(context, next, verb)) break
    index += 1
  }
  return index
}

/** `on Friday`, `before the court`, `while`: when and under what the source spoke. */
const isCircumstance = ({ language: { circumstances } }: Context, token: Token, verb: Token): boolean =>
  isWord(token, circumstances) ||
  (token.head === verb.index && /^obl:(?:unmarked|tmod|npmod)$/.test(token.dep))

/** `, who leads the party` and `, the oldest party` at the end say more of the last noun, and are the author's. */
const withoutTail = (context: Context, { first, last }: Stretch): Stretch => {
  const { tokens } = context.document
  for (let index = first + 1; index < last; index += 1) {
    if (tokens[index].text !== ',') continue
    const next = tokens[index + 1]
    const tail = tailHead(context, next, index)
    if (tail !== undefined && context.extents[tail].last >= last - 1) return { first, last: index - 1 }
  }
  return { first, last }
}

/** The head of a relative clause or apposition that begins with this token. */
const tailHead = (context: Context, token: Token, comma: number): number | undefined => {
  const { tokens } = context.document
  let current = token
  for (let step = 0; step < 5; step += 1) {
    const relation = current.dep === 'acl:relcl' ? 'relcl' : plainRelation(current.dep)
    const outside = current.head >= 0 && current.head < comma
    if ((relation === 'relcl' || relation === 'appos') && outside) return current.index
    if (current.head < 0 || outside) return undefined
    current = tokens[current.head]
  }
  return undefined
}

/** What stands between the cue and its content though the tree leaves it out: `said ⟦many of them had⟧ failed`. */
const startOfClause = (
  context: Context,
  cueLast: number,
  piece: Stretch,
  takesAddressee: boolean,
): number => {
  const { tokens } = context.document
  let start = cueLast + 1
  const skips = takesAddressee
    ? /^(?:obl|advmod|obj|iobj|punct|discourse)/
    : /^(?:obl|advmod|iobj|punct|discourse)/
  while (start < piece.first) {
    const skipped = childStarting(context, start, skips)
    if (skipped === undefined) break
    start = skipped + 1
  }
  if (start >= piece.first) return piece.first
  const gap = tokens.slice(start, piece.first)
  return gap.some(({ pos }) => pos === 'PUNCT') ? piece.first : start
}

/** The end of a phrase that begins here and hangs on the verb before it: an addressee, a day, a place. */
const childStarting = (context: Context, start: number, relations: RegExp): number | undefined => {
  const { tokens } = context.document
  let current = tokens[start]
  for (let step = 0; step < 6 && current !== undefined; step += 1) {
    if (current.head >= 0 && current.head < start) {
      return relations.test(current.dep) && context.extents[current.index].first === start
        ? context.extents[current.index].last
        : undefined
    }
    current = tokens[current.head]
  }
  return undefined
}

export interface Filling {
  readonly verb: Token
  /** Last token of the cue. */
  readonly cueLast: number
  readonly takesAddressee: boolean
  /** Whether it is a thing spoken of and no proposition. */
  readonly isTopic: boolean
}

/** `Asked whether A⟦,⟧ she said B`: the mark between clauses, where the tree hangs it on the first. */
const withoutComma = ({ document: { tokens } }: Context, { first, last }: Stretch): number =>
  last > first && tokens[last].text === ',' ? last - 1 : last

/** Mends a piece behind its verb where the tree tore it: from behind the cue to the end of the clause. */
export const fillPiece = (
  context: Context,
  { verb, cueLast, takesAddressee, isTopic }: Filling,
  piece: Stretch,
): Stretch => {
  if (piece.first <= verb.index) return piece
  const first = isTopic ? piece.first : startOfClause(context, cueLast, piece, takesAddressee)
  const inner = verb.head > piece.last ? withoutComma(context, piece) : piece.last
  const last = Math.max(inner, endOfClause(context, verb, inner, isTopic))
  return isTopic ? withoutTail(context, { first, last }) : { first, last }
}
