import type { Token } from '../model/document.js'
import { childrenOf, kid, kids, lower, relationOf, type Tree } from './tree.js'

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle' | 'none'

const auxiliaries = ['aux', 'cop']

export const auxiliariesOf = (tree: Tree, index: number): readonly Token[] =>
  kids(tree, index, ...auxiliaries)

export const isCopular = (tree: Tree, index: number): boolean => kid(tree, index, 'cop') !== undefined

/** A verb, or what a copula makes one. */
export const isVerbal = (tree: Tree, index: number): boolean => {
  const { pos, dep } = tree.tokens[index]
  if (dep === 'aux' || dep === 'cop' || dep === 'aux:pass') return false
  return pos === 'VERB' || pos === 'AUX' || isCopular(tree, index) || kid(tree, index, 'aux') !== undefined
}

export const isPassive = (tree: Tree, index: number): boolean =>
  kid(tree, index, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent') !== undefined

export const subjectOf = (tree: Tree, index: number): Token | undefined => {
  const found = kids(tree, index, 'nsubj', 'csubj')
  const it = kids(tree, index, 'nsubj', 'expl').find((word) => lower(word) === 'it')
  if (it !== undefined && (found.length === 0 || found.every(({ dep }) => dep.startsWith('csubj')))) return it
  return found.find(({ dep }) => dep === 'nsubj:outer') ?? found[0]
}

const hasTo = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index).some(
    (child) => child.pos === 'PART' && lower(child) === 'to' && child.index < index,
  )

/** A past participle, by its form alone (which may be the past tense too). */
export const looksPast = (tree: Tree, token: Token): boolean => {
  const word = lower(token)
  if (word.endsWith('ed') && word !== token.lemma) return true
  const irregular = tree.language.irregularVerbs.get(token.lemma)
  return irregular !== undefined && irregular.participle === word
}

/** `saw relations strained`: the content of seeing or keeping, without auxiliary or conjunction. */
const isPerceived = (tree: Tree, token: Token): boolean =>
  token.dep === 'ccomp' &&
  token.head >= 0 &&
  tree.language.perceptionVerbs.has(tree.tokens[token.head].lemma) &&
  kid(tree, token.index, 'mark') === undefined &&
  looksPast(tree, token) &&
  kid(tree, token.index, 'obj') === undefined

/** `help a child see it`: a bare verb under help, let or see. */
const isBareInfinitive = (tree: Tree, token: Token): boolean =>
  (token.dep === 'ccomp' || token.dep === 'xcomp') &&
  lower(token) === token.lemma &&
  token.head >= 0 &&
  tree.language.bareInfinitiveVerbs.has(tree.tokens[token.head].lemma) &&
  kid(tree, token.index, 'mark') === undefined

/** `the fact ⟦that⟧ he won`: what could be a participle is a past tense. */
const isTold = (tree: Tree, index: number): boolean =>
  kids(tree, index, 'mark').some((mark) => lower(mark) === tree.language.lists.thatWord)

const bareForm = (tree: Tree, token: Token): VerbForm => {
  const word = lower(token)
  if (word.endsWith('ing') && word !== token.lemma) return 'gerund'
  if (isBareInfinitive(tree, token)) return 'infinitive'
  const reduced =
    (token.dep === 'acl' && !isTold(tree, token.index)) ||
    token.dep === 'xcomp' ||
    isPerceived(tree, token) ||
    (relationOf(token) === 'advcl' && subjectOf(tree, token.index) === undefined)
  return reduced && looksPast(tree, token) ? 'participle' : 'finite'
}

const auxiliaryForm = (first: string, second: string): VerbForm => {
  if (first === 'being' || first === 'having') return 'gerund'
  return first === 'be' || (first === 'been' && second === '') ? 'infinitive' : 'finite'
}

/** How the clause headed by a token is inflected. */
export const verbFormOf = (tree: Tree, index: number): VerbForm => {
  const token = tree.tokens[index]
  if (!isVerbal(tree, index)) return 'none'
  if (hasTo(tree, index)) return 'infinitive'
  const [first, second] = auxiliariesOf(tree, index)
  if (first !== undefined) return auxiliaryForm(lower(first), second === undefined ? '' : lower(second))
  return token.pos === 'VERB' || token.pos === 'AUX' ? bareForm(tree, token) : 'none'
}
