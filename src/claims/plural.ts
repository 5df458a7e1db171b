import type { Token } from '../model/document.js'
import { kid, kids, lower, type Tree } from './tree.js'

/** Whether a verb agrees with this word in the plural. */
export const isPlural = (tree: Tree, token: Token): boolean => {
  if (kid(tree, token.index, 'conj') !== undefined) return true
  const word = lower(token)
  // `a lot of people`
  const measure = tree.language.plain.manyNouns.has(token.lemma)
  if (measure) return kids(tree, token.index, 'nmod').some((part) => isPlural(tree, part))
  if (tree.language.lists.pluralWords.has(word)) return true
  if (token.pos === 'NUM') return word !== 'one'
  // `several Powers`
  const counted = kids(tree, token.index, 'amod', 'det').some((own) =>
    tree.language.lists.pluralWords.has(lower(own)),
  )
  if (token.pos === 'PROPN' && counted) return true
  return (
    token.pos === 'NOUN' &&
    (tree.language.pluralNouns.has(word) ||
      (word !== token.lemma && word.endsWith('s')) ||
      kids(tree, token.index, 'nummod').some((number) => lower(number) !== 'one' && lower(number) !== '1'))
  )
}
