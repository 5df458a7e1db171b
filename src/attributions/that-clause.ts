import { plainRelation } from '../base/relation.js'
import type { Token } from '../model/document.js'
import type { Context } from './context.js'
import type { Stretch } from './tree.js'

/** `to reporters`, `on Friday`, `Friday`, `later`; an object would have a clause of its own. */
const isAside = ({ pos, dep }: Token): boolean =>
  pos === 'ADP' || pos === 'ADV' || pos === 'PUNCT' || dep.startsWith('obl')

/** How many words may stand between a cue and its `that`: an addressee, a day. */
const farthest = 9

/** The clause that `that` opens behind a cue, to the end of what the tree hangs on its head. */
export const thatClause = (
  context: Context,
  cueLast: number,
  takesAddressee: boolean,
): Stretch | undefined => {
  const { tokens } = context.document
  const sentence = tokens[cueLast].sentence
  for (let index = cueLast + 1; index <= cueLast + farthest; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.sentence !== sentence || token.pos === 'VERB' || token.pos === 'AUX')
      return undefined
    if (token.pos === 'PUNCT' && token.text !== ',') return undefined
    if (token.pos !== 'SCONJ' && token.dep !== 'mark') continue
    // `a claim that the firm rejected`
    if (plainRelation(token.dep) === 'obj' && plainRelation(tokens[token.head].dep) === 'acl')
      return undefined
    if (!context.language.clauseOpeners.has(token.text.toLowerCase())) return undefined
    if (index > cueLast + 1 && !takesAddressee && !isAside(tokens[cueLast + 1])) return undefined
    const head = tokens[token.head]
    return {
      first: index,
      last: head === undefined || head.index < index ? index : context.extents[head.index].last,
    }
  }
  return undefined
}
