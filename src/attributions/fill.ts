import type { Token } from '../model/document.js'
import type { Quoting } from './quoting.js'
import type { Stretch, Trees } from './tree.js'

const quoteMark = /^(?:["“”‘’'«»]|''|``)$/

/** Whether a coordination belongs to the reporting verb (`said A and left`), not to what is said. */
const joinsVerb = ({ document: { tokens } }: Trees, conjunction: Token, verb: Token): boolean =>
  tokens[conjunction.head]?.head === verb.index || tokens[conjunction.head]?.index === verb.index

/** Where content that ends at `last` really ends: at the next comma, whatever the tree says. */
const endOfClause = (trees: Trees, quoting: Quoting, verb: Token, last: number): number => {
  const { tokens, sentences } = trees.document
  const end = sentences[verb.sentence].endToken
  const scope = quoting.around[verb.index]
  let index = last
  while (index + 1 < end) {
    const next = tokens[index + 1]
    const quoted = quoting.around[next.index] !== scope
    if (next.pos === 'PUNCT' && !quoted && !quoteMark.test(next.text)) break
    if (!quoted && quoteMark.test(tokens[index].text) && tokens[index - 1]?.text === ',') break
    if (next.pos === 'CCONJ' && !quoted && joinsVerb(trees, next, verb)) break
    index += 1
  }
  return index
}

/** Stretches the last piece to the end of its clause, and closes the gap where the tree tore it in two. */
export const fillRight = (
  trees: Trees,
  quoting: Quoting,
  verb: Token,
  content: readonly Stretch[],
): readonly Stretch[] =>
  content.map((piece, at) =>
    at === content.length - 1 && piece.first > verb.index
      ? { first: piece.first, last: Math.max(piece.last, endOfClause(trees, quoting, verb, piece.last)) }
      : piece,
  )
