import type { Document } from '../model/document.js'
import type { PronounPhrase } from './phrase.js'

const weatherOrTime =
  /^(?:rain|snow|hail|thunder|drizzle|take|be|seem|appear|turn|happen|become|remain|matter|help|make)$/

/** `it is clear that`, `it rained`: a word that refers to nothing. */
export const isExpletive = (
  { tokens, children, parsed }: Document,
  { head, word }: PronounPhrase,
): boolean => {
  if (word !== 'it') return false
  const token = tokens[head]
  if (/^expl/.test(token.dep)) return true
  if (!parsed || !/^nsubj/.test(token.dep) || token.head < 0) return false
  const governor = tokens[token.head]
  const hasClause = children[governor.index].some(
    (child) => child > head && /^(?:csubj|ccomp)/.test(tokens[child].dep),
  )
  const isCopular =
    governor.pos === 'ADJ' ||
    (governor.pos === 'NOUN' && children[governor.index].some((child) => tokens[child].dep === 'cop'))
  const hasInfinitive = children[governor.index].some(
    (child) => child > governor.index && /^(?:xcomp|advcl|acl)$/.test(tokens[child].dep),
  )
  return (isCopular && (hasClause || hasInfinitive)) || (hasClause && weatherOrTime.test(governor.lemma))
}
