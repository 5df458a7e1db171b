import type { Token } from '../model/document.js'
import type { Aside } from './aside.js'
import { around } from './content.js'
import type { Context } from './context.js'
import { quoteMark } from './marks.js'
import type { Stretch } from './tree.js'

/** Whether the words before end, or the words behind begin, with a quotation. */
const touchesQuote = (
  { document: { tokens }, quoting }: Context,
  { first, last }: Stretch,
  side: 'end' | 'start',
): boolean => {
  const step = side === 'end' ? -1 : 1
  let index = side === 'end' ? last : first
  while (index >= first && index <= last && /^[,:—–―-]$/.test(tokens[index].text)) index += step
  return quoteMark.test(tokens[index]?.text ?? '') && quoting.around[index + step] !== quoting.around[index]
}

const firstWord = ({ document: { tokens } }: Context, { first, last }: Stretch): Token | undefined => {
  let index = first
  while (index <= last && tokens[index].pos === 'PUNCT') index += 1
  return index <= last ? tokens[index] : undefined
}

/** "A, he said, adding that B": the second report is no part of the first one's content. */
const startsOtherReport = (context: Context, piece: Stretch, verb: Token): boolean => {
  const word = firstWord(context, piece)
  return (
    word === undefined ||
    (word.pos === 'VERB' && (word.head === verb.index || /^(?:advcl|acl)/.test(word.dep)))
  )
}

/** "A," said Jane Roe, who leads the party. */
const describesSource = (context: Context, piece: Stretch, aside: Aside): boolean => {
  const word = firstWord(context, piece)
  return aside.inverted && word !== undefined && /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(word.pos)
}

/** `Roe scolded him: ⟦"A,"⟧ she said`: the words before the colon are no part of the quotation. */
const behindColon = ({ document: { tokens }, quoting }: Context, piece: Stretch): Stretch => {
  const scope = quoting.around[piece.last]
  for (let index = piece.last - 1; index > piece.first; index -= 1) {
    if (
      tokens[index].text === ':' &&
      quoting.around[index] === scope &&
      quoteMark.test(tokens[index + 1].text)
    )
      return { first: index + 1, last: piece.last }
  }
  return piece
}

/** What of the sentence an aside is said of, and the aside with what belongs to its source. */
export const contentOfAside = (
  context: Context,
  verb: Token,
  aside: Aside,
): { readonly content: readonly Stretch[]; readonly aside: Aside } => {
  const { firstToken, endToken } = context.document.sentences[verb.sentence]
  const pieces = around({ first: firstToken, last: endToken - 1 }, aside.clause)
  const before = pieces.find(({ last }) => last < aside.clause.first)
  const behind = pieces.find(({ first }) => first > aside.clause.last)
  const kept = before === undefined ? [] : [behindColon(context, before)]

  if (behind === undefined) return { content: kept, aside }
  const quotedBefore = before !== undefined && touchesQuote(context, before, 'end')
  const quotedBehind = touchesQuote(context, behind, 'start')
  if (quotedBehind) {
    const starts = /^\p{Lu}/u.test(firstWord(context, behind)?.text ?? '')
    return { content: !quotedBefore && starts ? [behind] : [...kept, behind], aside }
  }
  if (quotedBefore || startsOtherReport(context, behind, verb)) {
    const belongs = quotedBefore && describesSource(context, behind, aside)
    return { content: kept, aside: belongs ? widen(context, aside, behind) : aside }
  }
  return { content: [...kept, behind], aside }
}

/** Takes an apposition up to the next quotation or the end into the source. */
const widen = ({ document: { tokens }, quoting }: Context, aside: Aside, piece: Stretch): Aside => {
  let last = piece.first
  while (
    last < piece.last &&
    quoting.around[last + 1] === quoting.around[piece.first] &&
    !/^(?:[;:.]|["“])$/.test(tokens[last + 1].text)
  )
    last += 1
  while (last > piece.first && /^[,.]$/.test(tokens[last].text)) last -= 1
  return { ...aside, clause: { first: aside.clause.first, last }, source: { ...aside.source, last } }
}
