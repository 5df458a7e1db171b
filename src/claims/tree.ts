import { plainRelation } from '../base/relation.js'
import type { Document, Token } from '../model/document.js'
import type { ClaimLanguage } from './language.js'

/** A parsed document with what the claim rules ask of its trees. */
export interface Tree {
  readonly document: Document
  readonly language: ClaimLanguage
  readonly tokens: readonly Token[]
  /** First and last token of each token's subtree. */
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/** The relation without its subtype: `nsubj` for `nsubj:pass`. */
export const relationOf = ({ dep }: Token): string => plainRelation(dep)

export const lower = ({ text }: Token): string => text.toLowerCase()

/** Reads subtrees' edges, from the leaves up, punctuation aside. Heads that run in a circle are cut where they meet. */
export const readTree = (document: Document, language: ClaimLanguage): Tree => {
  const { tokens } = document
  const first = tokens.map((_, index) => index)
  const last = tokens.map((_, index) => index)
  const widen = (index: number, low: number, high: number): boolean => {
    const wider = low < first[index] || high > last[index]
    first[index] = Math.min(first[index], low)
    last[index] = Math.max(last[index], high)
    return wider
  }
  for (const token of tokens) {
    if (token.pos === 'PUNCT') continue
    let at = token.head
    while (at >= 0 && widen(at, token.index, token.index)) at = tokens[at].head
  }
  return { document, language, tokens, first, last }
}

export const childrenOf = (tree: Tree, index: number): readonly Token[] =>
  tree.document.children[index].map((child) => tree.tokens[child])

const none: readonly Token[] = []

const isOneOf = (relations: readonly string[], dep: string): boolean => {
  if (relations.includes(dep)) return true
  const plain = plainRelation(dep)
  return plain !== dep && relations.includes(plain)
}

/** Dependents with one of the relations; a relation without subtype takes all its subtypes. */
export const kids = (tree: Tree, index: number, ...relations: readonly string[]): readonly Token[] => {
  let found: Token[] | undefined
  for (const child of tree.document.children[index])
    if (isOneOf(relations, tree.tokens[child].dep)) {
      if (found === undefined) found = [tree.tokens[child]]
      else found.push(tree.tokens[child])
    }
  return found ?? none
}

/** The first of them. */
export const kid = (tree: Tree, index: number, ...relations: readonly string[]): Token | undefined => {
  for (const child of tree.document.children[index])
    if (isOneOf(relations, tree.tokens[child].dep)) return tree.tokens[child]
  return undefined
}

/** Whether `index` is `ancestor` or lies below it. */
export const isBelow = (tree: Tree, index: number, ancestor: number): boolean => {
  for (let at = index, steps = 0; at >= 0 && steps < 200; at = tree.tokens[at].head, steps++) {
    if (at === ancestor) return true
  }
  return false
}

export const prepositionOf = (tree: Tree, index: number): Token | undefined => kid(tree, index, 'case')

/** The words of a multi-word preposition, joined: `because of`. */
export const prepositionText = (tree: Tree, index: number): string => {
  const preposition = prepositionOf(tree, index)
  if (preposition === undefined) return ''
  if (tree.document.children[preposition.index].length === 0) return lower(preposition)
  return [preposition, ...kids(tree, preposition.index, 'fixed')].map(lower).join(' ')
}
