import type { Token } from '../model/document.js'
import type { Clause } from './clauses.js'
import type { Range } from './phrase.js'
import { childrenOf, kid, kids, lower, relationOf, type Tree } from './tree.js'
import { isCopular, isPassive, subjectOf } from './verb-form.js'

/** The verb of a claim: its tokens, its lemma, and how it is built. */
export interface Predicate {
  readonly range: Range
  readonly lemma: string
  /** Token that governs the arguments: the main verb, or what the copula says. */
  readonly main: number
  readonly copular: boolean
  readonly existential: boolean
  readonly passive: boolean
  readonly auxiliaries: readonly Token[]
}

export const lastNode = ({ nodes }: Clause): number => nodes[nodes.length - 1]

/** `not`, `never`, `hardly`, `no longer`, as they stand beside the verb. */
export const negationsAt = (tree: Tree, index: number): readonly Token[] =>
  kids(tree, index, 'advmod', 'cc').filter((word) => isNegator(tree, word) && !isLimited(tree, word))

const isNegator = (tree: Tree, word: Token): boolean =>
  tree.language.negators.has(lower(word)) ||
  (lower(word) === 'longer' && lower(tree.tokens[Math.max(0, word.index - 1)]) === 'no')

/** `not only`, `not just`: they deny nothing. */
const isLimited = (tree: Tree, { index }: Token): boolean => {
  const next = tree.tokens[index + 1]
  return next !== undefined && tree.language.limiters.has(lower(next))
}

const groupTokens = (tree: Tree, clause: Clause, node: number): readonly Token[] => {
  const copular = isCopular(tree, node)
  const own = copular
    ? []
    : [tree.tokens[node], ...kids(tree, node, 'compound:prt').filter(({ index }) => index - node < 3)]
  const auxiliaries = kids(tree, node, 'aux', 'cop')
  const linked = clause.nodes.length > 1 && node !== lastNode(clause)
  const marks = node === clause.head ? [] : kids(tree, node, 'mark').filter((mark) => lower(mark) === 'to')
  return [...own, ...auxiliaries, ...marks, ...(linked ? [tree.tokens[node]] : [])]
}

/** Negations touch the group: `no longer have`, `was hardly`, `is likely not`. */
const negationTokens = (tree: Tree, clause: Clause): readonly Token[] =>
  clause.nodes
    .flatMap((node) => negationsAt(tree, node))
    .flatMap((word) => (lower(word) === 'longer' ? [tree.tokens[word.index - 1], word] : [word]))

const contiguous = (tree: Tree, clause: Clause, tokens: readonly Token[]): Range => {
  const subject = subjectOf(tree, clause.head)
  const indexes = tokens.map(({ index }) => index)
  const main = Math.max(...indexes)
  const from =
    subject === undefined || subject.index > main
      ? -1
      : tree.last[subject.index] < main
        ? tree.last[subject.index]
        : subject.index
  const inside = indexes.filter((index) => index > from)
  return { first: Math.min(...(inside.length > 0 ? inside : indexes)), last: main }
}

const withNegation = (tree: Tree, clause: Clause, group: Range): Range => {
  const near = negationTokens(tree, clause).filter(
    ({ index }) => index >= group.first - 2 && index <= group.last + 3,
  )
  const before = near.filter(({ index }) => index < group.first && index >= group.first - 2)
  const after = isCopular(tree, lastNode(clause))
    ? near.filter(({ index }) => index > group.last && index < lastNode(clause))
    : []
  return {
    first: Math.min(group.first, ...before.map(({ index }) => index)),
    last: Math.max(group.last, ...after.map(({ index }) => index)),
  }
}

const withFixedPreposition = (tree: Tree, main: number, range: Range): Range => {
  const next = tree.tokens[range.last + 1]
  const fixed =
    next !== undefined &&
    range.last === main &&
    tree.language.fixedPrepositions.has(`${tree.tokens[main].lemma}_${lower(next)}`)
  const governs = fixed && next.head >= 0 && next.dep === 'case' && tree.tokens[next.head].head === main
  return governs ? { first: range.first, last: range.last + 1 } : range
}

const isExistential = (tree: Tree, clause: Clause): boolean =>
  clause.nodes.some((node) => kids(tree, node, 'expl').some((word) => lower(word) === 'there'))

/** Reads the verb group of a clause. */
export const predicateOf = (tree: Tree, clause: Clause): Predicate => {
  const main = lastNode(clause)
  const tokens = clause.nodes.flatMap((node) => groupTokens(tree, clause, node))
  const copular = isCopular(tree, main)
  const group = withNegation(
    tree,
    clause,
    contiguous(tree, clause, tokens.length > 0 ? tokens : [tree.tokens[main]]),
  )
  const passive =
    !copular &&
    (isPassive(tree, main) ||
      (clause.form === 'participle' && main === clause.head) ||
      isSharedPassive(tree, clause))
  return {
    range: withFixedPreposition(tree, main, group),
    lemma: copular ? 'be' : tree.tokens[main].lemma,
    main,
    copular,
    existential: isExistential(tree, clause),
    passive,
    auxiliaries: tokens.filter((token) => relationOf(token) === 'aux' || token.dep === 'cop'),
  }
}

/** `was caught and accused`: the second participle has the first one's auxiliary. */
const isSharedPassive = (tree: Tree, clause: Clause): boolean => {
  if (
    clause.coordinated < 0 ||
    childrenOf(tree, clause.head).some((child) => ['aux', 'nsubj', 'cop'].includes(relationOf(child)))
  )
    return false
  const token = tree.tokens[clause.head]
  const irregular = tree.language.irregularVerbs.get(token.lemma)
  const participle =
    irregular === undefined ? lower(token).endsWith('ed') : irregular.participle === lower(token)
  return (
    participle &&
    kid(tree, clause.coordinated, 'aux:pass') !== undefined &&
    kid(tree, clause.head, 'obj') === undefined
  )
}
