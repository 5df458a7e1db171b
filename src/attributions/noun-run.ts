import { opensWithCapital } from '../base/first-letter.js'
import type { Token } from '../model/document.js'
import type { Context } from './context.js'

const nominal = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PART|X|SYM|CCONJ)$/

const isReferring = ({ pos, text }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || opensWithCapital(text)

/** Whether a word can stand in a noun phrase; names that the tagger does not know are told by their capital. */
export const isNominal = ({ pos, text }: Token): boolean => nominal.test(pos) || opensWithCapital(text)

/** The word a noun phrase hangs on: its last noun before any preposition or comma. */
export const headOfRun = (
  { document: { tokens } }: Context,
  first: number,
  last: number,
): number | undefined => {
  let head: number | undefined
  for (let index = first; index <= last; index += 1) {
    const { pos } = tokens[index]
    if ((pos === 'ADP' || pos === 'PUNCT') && head !== undefined) break
    if (isReferring(tokens[index])) head = index
  }
  return head
}
