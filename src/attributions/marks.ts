import type { Token } from '../model/document.js'
import type { Context } from './context.js'
import { dependents } from './tree.js'

/** A quotation mark of any shape. */
export const quoteMark = /^(?:["“”‘’'«»]|''|``)$/

export const isWord = ({ text }: Token, words: ReadonlySet<string>): boolean => words.has(text.toLowerCase())

/** The preposition or conjunction that opens a phrase or clause. */
export const openerOf = (context: Context, head: Token): Token | undefined =>
  dependents(context, head.index, 'case', 'mark')[0]

export const isOpenedBy = (context: Context, head: Token, words: ReadonlySet<string>): boolean => {
  const opener = openerOf(context, head)
  return opener !== undefined && isWord(opener, words)
}

/** Whether one of a verb's conjunctions is among the words: `to` of an infinitive, `if`. */
export const isMarkedBy = (context: Context, verb: Token, words: ReadonlySet<string>): boolean =>
  dependents(context, verb.index, 'mark').some((mark) => isWord(mark, words))
