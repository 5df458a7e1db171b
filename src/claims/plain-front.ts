import { isStrayFront } from './edge-doubts.js'
import { Unclear, type Wording } from './plain-wording.js'
import { join } from './plain-words.js'
import type { ReadClaim } from './read-claim.js'
import { lower, type Tree } from './tree.js'

type Words = readonly number[]

/** `And in May`, `because in Mali`: what ties the clause to another one is no part of it. */
const untied = ({ tokens }: Tree, words: Words): Words => {
  const [opener, second] = words.slice(0, 2).map((at) => tokens[at])
  const tied = opener?.pos === 'CCONJ' || (opener?.pos === 'SCONJ' && second?.pos === 'ADP')
  return tied ? words.slice(1) : words
}

/** A lone conjunction, or a `well` that only fills. */
const isFiller = (tree: Tree, words: Words): boolean => {
  const [first, last] = [tree.tokens[words[0]], tree.tokens[words[words.length - 1]]]
  if (words.length === 1 && first.pos === 'SCONJ') return true
  return words.every((at) => tree.tokens[at].pos === 'ADV') && lower(last) === tree.language.plain.wellWord
}

/** `where the | town`: a question word without the verb of its clause. */
const isTornQuestion = (tree: Tree, words: Words): boolean =>
  tree.language.questionWords.has(lower(tree.tokens[words[0]])) &&
  !words.some((at) => ['VERB', 'AUX'].includes(tree.tokens[at].pos))

/** `only`, `even`: said of the subject right behind. */
const isFocus = (tree: Tree, words: Words): boolean =>
  words.length === 1 && tree.language.limiters.has(lower(tree.tokens[words[0]]))

/** A lone negation, an infinitive without its comma, or a focus word of another clause. */
const isCut = (tree: Tree, { clause }: ReadClaim, words: Words): boolean => {
  const [first, last] = [tree.tokens[words[0]], tree.tokens[words[words.length - 1]]]
  if (words.length === 1 && tree.language.negators.has(lower(first))) return true
  if (lower(last) === tree.language.plain.thanWord) return false
  const verbal = words.some((at) => tree.tokens[at].pos === 'VERB')
  if (verbal && tree.tokens[last.index + 1]?.pos !== 'PUNCT' && first.pos === 'PART') return true
  return isFocus(tree, words) && clause.kind === 'adverbial'
}

/** `In May, `: what stands before the subject, with the mark behind it; empty where there is nothing to be said. */
export const frontText = (
  wording: Wording,
  claim: ReadClaim,
  words: Words,
  entity: string | undefined,
): string => {
  const { tree } = wording.around
  const text = join(wording, untied(tree, words), entity)
  if (text === '' || isFiller(tree, words)) return ''
  if (isStrayFront(tree, words) || isTornQuestion(tree, words))
    throw new Unclear('the subject could not be read')
  if (isCut(tree, claim, words)) throw new Unclear('the beginning of the clause could not be told')
  // `More than | half of them`
  const leads = lower(tree.tokens[words[words.length - 1]]) === tree.language.plain.thanWord
  return leads || isFocus(tree, words) ? `${text} ` : `${text}, `
}
