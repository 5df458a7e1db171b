import type { Token } from '../model/document.js'
import type { Aside } from './aside.js'
import { around } from './content.js'
import type { Quoting } from './quoting.js'
import type { Stretch, Trees } from './tree.js'

const quoteMark = /^(?:["“”‘’'«»]|''|``)$/

/** Whether the words before end, or the words behind begin, with a quotation. */
const touchesQuote = (
  { document: { tokens } }: Trees,
  quoting: Quoting,
  { first, last }: Stretch,
  side: 'end' | 'start',
): boolean => {
  const step = side === 'end' ? -1 : 1
  let index = side === 'end' ? last : first
  while (index >= first && index <= last && /^[,:—–―-]$/.test(tokens[index].text)) index += step
  return quoteMark.test(tokens[index]?.text ?? '') && quoting.around[index + step] !== quoting.around[index]
}

const firstWord = ({ document: { tokens } }: Trees, { first, last }: Stretch): Token | undefined => {
  let index = first
  while (index <= last && tokens[index].pos === 'PUNCT') index += 1
  return index <= last ? tokens[index] : undefined
}

/** "A, he said, adding that B": the second report is no part of the first one's content. */
const startsOtherReport = (trees: Trees, piece: Stretch, verb: Token): boolean => {
  const word = firstWord(trees, piece)
  return (
    word === undefined ||
    (word.pos === 'VERB' && (word.head === verb.index || /^(?:advcl|acl)/.test(word.dep)))
  )
}

/** "A," said Jane Roe, who leads the party. */
const describesSource = (trees: Trees, piece: Stretch, aside: Aside): boolean => {
  const word = firstWord(trees, piece)
  return aside.inverted && word !== undefined && /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(word.pos)
}

/** What of the sentence an aside is said of, and the aside with what belongs to its source. */
export const contentOfAside = (
  trees: Trees,
  quoting: Quoting,
  verb: Token,
  aside: Aside,
): { readonly content: readonly Stretch[]; readonly aside: Aside } => {
  const { firstToken, endToken } = trees.document.sentences[verb.sentence]
  const pieces = around({ first: firstToken, last: endToken - 1 }, aside.clause)
  const before = pieces.find(({ last }) => last < aside.clause.first)
  const behind = pieces.find(({ first }) => first > aside.clause.last)
  const kept = before === undefined ? [] : [before]
  if (behind === undefined) return { content: kept, aside }
  const quotedBefore = before !== undefined && touchesQuote(trees, quoting, before, 'end')
  const quotedBehind = touchesQuote(trees, quoting, behind, 'start')
  if (quotedBehind) {
    const starts = /^\p{Lu}/u.test(firstWord(trees, behind)?.text ?? '')
    return { content: !quotedBefore && starts ? [behind] : [...kept, behind], aside }
  }
  if (quotedBefore || startsOtherReport(trees, behind, verb)) {
    const belongs = quotedBefore && describesSource(trees, behind, aside)
    return { content: kept, aside: belongs ? widen(trees, quoting, aside, behind) : aside }
  }
  return { content: [...kept, behind], aside }
}

/** Takes an apposition up to the next quotation or the end into the source. */
const widen = ({ document: { tokens } }: Trees, quoting: Quoting, aside: Aside, piece: Stretch): Aside => {
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
