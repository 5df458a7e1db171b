import type { Token } from '../model/document.js'
import type { ChainLink } from './language.js'
import { kid, kids, lower, type Tree } from './tree.js'
import { isPassive } from './verb-form.js'

const fits = (tree: Tree, link: ChainLink, token: Token): boolean =>
  (link.passive !== true || isPassive(tree, token.index)) &&
  (link.form === undefined ||
    (lower(token) === link.form && lower(tree.tokens[token.index + 1] ?? token) === 'to')) &&
  (link.particle === undefined ||
    kids(tree, token.index, 'compound:prt', 'advmod').some((part) => lower(part) === link.particle))

/** The link that a higher verb or adjective makes with an infinitive below it, if it makes one. */
export const linkOf = (tree: Tree, index: number): ChainLink | undefined => {
  const token = tree.tokens[index]
  const link = tree.language.chainLinks.get(token.lemma) ?? tree.language.chainLinks.get(lower(token))
  if (link === undefined || !fits(tree, link, token)) return undefined
  return kid(tree, index, 'obj') === undefined ? link : undefined
}

const nextInChain = (tree: Tree, index: number): number | undefined => {
  if (linkOf(tree, index) === undefined) return undefined
  const next = kids(tree, index, 'xcomp').find(
    ({ index: below, pos }) =>
      below > index && kids(tree, below, 'mark').some((mark) => lower(mark) === 'to') && pos !== '',
  )
  return next?.index
}

/** The clause's head and the verbs that its verb group runs through: `likely` and `lead` in `is likely to lead`. */
export const chainOf = (tree: Tree, head: number): readonly number[] => {
  const nodes = [head]
  for (
    let next = nextInChain(tree, head);
    next !== undefined && nodes.length < 6;
    next = nextInChain(tree, next)
  )
    nodes.push(next)
  return nodes
}

/** The head of the chain that a token belongs to: itself where it is in none. */
export const chainHead = (tree: Tree, index: number): number => {
  let at = index
  for (let steps = 0; steps < 6; steps++) {
    const { head, dep } = tree.tokens[at]
    if (head < 0 || dep !== 'xcomp' || nextInChain(tree, head) !== at) break
    at = head
  }
  return at
}
