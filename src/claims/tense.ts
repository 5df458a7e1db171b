import type { Token } from '../model/document.js'
import type { ReadClaim } from './read-claim.js'
import { kids, lower, type Tree } from './tree.js'

const isPresentVerb = ({ language }: Tree, token: Token): boolean => {
  const word = lower(token)
  if (language.plain.presentForms.has(word)) return true
  const irregular = language.irregularVerbs.get(token.lemma)
  return word === token.lemma ? irregular?.past !== word : /s$/.test(word)
}

/** Whether a verb is in the present tense by its first auxiliary, or by its own form. */
export const isPresentAt = (tree: Tree, index: number): boolean => {
  const [first] = kids(tree, index, 'aux', 'cop')
  if (first === undefined) return tree.tokens[index].pos === 'VERB' && isPresentVerb(tree, tree.tokens[index])
  return tree.language.plain.presentForms.has(lower(first))
}

/** Whether a claim's verb group is in the present tense or perfect, without a modal. */
export const isPresent = (tree: Tree, { clause, predicate }: ReadClaim): boolean => {
  const [aux] = predicate.auxiliaries
  // `until it is found and destroyed`
  if (aux === undefined && clause.coordinated >= 0 && kids(tree, clause.head, 'nsubj').length === 0)
    return isPresentAt(tree, clause.coordinated)
  return aux === undefined
    ? clause.form === 'finite' && isPresentVerb(tree, tree.tokens[predicate.main])
    : tree.language.plain.presentForms.has(lower(aux))
}
