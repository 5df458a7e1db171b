import type { Certainty } from '../article/claim.js'
import type { Token } from '../model/document.js'
import { chainHead } from './chain.js'
import { type Clause, firstHead } from './clauses.js'
import { childrenOf, kid, kids, lower, type Tree } from './tree.js'
import { isCopular, subjectOf } from './verb-form.js'

/** What the words above a that-clause do to it, where only the that-clause is claimed. */
export interface Frame {
  /** Head of the clause that is no claim. */
  readonly head: number
  readonly certainty: Certainty
  readonly negative: boolean
  /** What lies in the future or is wished. */
  readonly forecast: boolean
  readonly cues: readonly Token[]
}

const negationsOf = (tree: Tree, index: number): readonly Token[] =>
  kids(tree, index, 'advmod', 'det').filter(
    (word) => tree.language.negators.has(lower(word)) || lower(word) === 'no',
  )

const certaintyOf = (tree: Tree, { lemma, text }: Token, negated: boolean): Certainty => {
  const { likelyWords, unlikelyWords, possibleWords } = tree.language
  const word = text.toLowerCase()
  if (likelyWords.has(word) || unlikelyWords.has(word) || lemma === 'seem' || lemma === 'appear')
    return 'probable'
  const excluded = tree.language.lists.exclusionVerbs.has(lemma) && negated
  return possibleWords.has(word) || excluded ? 'possible' : 'certain'
}

const isNegating = (tree: Tree, { lemma, text }: Token): boolean =>
  tree.language.impossibleWords.has(text.toLowerCase()) ||
  tree.language.unlikelyWords.has(text.toLowerCase()) ||
  lemma === 'deny'

const read = (tree: Tree, head: Token, forecast = false): Frame => {
  const negations = negationsOf(tree, head.index)
  const excluded = tree.language.lists.exclusionVerbs.has(head.lemma)
  const flips = !excluded && (isNegating(tree, head) ? 1 : 0) + negations.length
  const hedges = kids(tree, head.index, 'advmod').filter((word) =>
    tree.language.hedgeAdverbs.has(lower(word)),
  )
  const hedged =
    hedges.length > 0 ? (tree.language.hedgeAdverbs.get(lower(hedges[0])) ?? 'certain') : 'certain'
  const certainty = certaintyOf(tree, head, negations.length > 0)
  return {
    head: head.index,
    certainty: certainty === 'certain' ? hedged : certainty,
    negative: Number(flips) % 2 === 1 && !tree.language.lists.upholdingVerbs.has(head.lemma),
    forecast: forecast || excluded,
    cues: [head, ...negations, ...hedges],
  }
}

const isExpletive = (tree: Tree, index: number): boolean =>
  kids(tree, index, 'expl', 'nsubj').some((word) => lower(word) === 'it') &&
  (isCopular(tree, index) ||
    kid(tree, index, 'aux:pass') !== undefined ||
    tree.language.lists.impersonalVerbs.has(tree.tokens[index].lemma))

/** `this means that X`, `we should not forget that X`. */
const isPlainFrame = (tree: Tree, head: Token): boolean => {
  const subject = subjectOf(tree, head.index)
  if (subject === undefined) return false
  if (head.lemma === 'mean') return tree.language.lists.framePronouns.has(lower(subject))
  return (
    tree.language.lists.noticingVerbs.has(head.lemma) &&
    tree.language.lists.framePeople.has(lower(subject)) &&
    kid(tree, head.index, 'aux') !== undefined
  )
}

/** `there seems little prospect that X`: the noun and how much of it there is. */
const readExistential = (tree: Tree, noun: Token): Frame | undefined => {
  const verb =
    ['nsubj', 'obj', 'xcomp', 'obl'].includes(noun.dep) && noun.head >= 0
      ? tree.tokens[chainHead(tree, noun.head)]
      : undefined
  const exists = [noun.head, noun.index].some(
    (at) => at >= 0 && kids(tree, at, 'expl').some((word) => lower(word) === 'there'),
  )
  if (
    !exists ||
    verb === undefined ||
    ![
      'prospect',
      'doubt',
      'chance',
      'possibility',
      'likelihood',
      'question',
      'hope',
      'evidence',
      'sign',
      'indication',
      'suggestion',
      'risk',
      'danger',
    ].includes(noun.lemma)
  )
    return undefined
  const scarce = childrenOf(tree, noun.index).filter((word) =>
    tree.language.lists.scarceWords.has(lower(word)),
  )
  const denies = scarce.length > 0
  const doubt = noun.lemma === 'doubt' || noun.lemma === 'question'
  return {
    head: verb.index,
    certainty: doubt ? (denies ? 'certain' : 'probable') : denies ? 'probable' : 'possible',
    negative: doubt ? false : denies,
    forecast: tree.language.lists.futureNouns.has(noun.lemma),
    cues: [...scarce, noun],
  }
}

/** The verb that denies a clause, or the noun that the clause spells out: `denied that X`, `rejected claims that X`. */
const denyingVerb = (tree: Tree, clause: Clause): Token | undefined => {
  const { head } = tree.tokens[firstHead(clause)]
  const higher = tree.tokens[head]
  if (higher === undefined) return undefined
  const { denialVerbs, deniedNouns } = tree.language.lists
  if (clause.kind === 'content') return denialVerbs.has(higher.lemma) ? higher : undefined
  const spelled = clause.kind === 'noun-content' && deniedNouns.has(higher.lemma) && higher.head >= 0
  if (!spelled || !['obj', 'nsubj:pass'].includes(higher.dep)) return undefined
  const verb = tree.tokens[higher.head]
  return denialVerbs.has(verb.lemma) ? verb : undefined
}

/** What a source denies. Unlike a frame, the higher clause may be a claim too; a denial that is itself denied says nothing. */
export const denialOf = (tree: Tree, clause: Clause): Frame | undefined => {
  const verb = denyingVerb(tree, clause)
  if (verb === undefined || negationsOf(tree, verb.index).length > 0) return undefined
  return { head: verb.index, certainty: 'certain', negative: true, forecast: false, cues: [verb] }
}

/** The frame above a content clause, if a frame stands there. */
export const frameOf = (tree: Tree, clause: Clause): Frame | undefined => {
  const { head } = tree.tokens[firstHead(clause)]
  if (head < 0) return undefined
  const higher = tree.tokens[head]
  if (clause.kind === 'noun-content') return readExistential(tree, higher)
  if (clause.kind !== 'content') return undefined
  const outer = higher.head
  if (
    outer >= 0 &&
    tree.language.lists.noticingVerbs.has(higher.lemma) &&
    ['csubj', 'xcomp', 'advcl', 'ccomp', 'acl'].includes(higher.dep) &&
    isExpletive(tree, outer)
  )
    return read(tree, tree.tokens[outer])
  return isExpletive(tree, head) || isPlainFrame(tree, higher) ? read(tree, higher) : undefined
}

/** `that is why X`: only X is claimed. */
export const isWhyFrame = (tree: Tree, clause: Clause): boolean => {
  const { head } = tree.tokens[clause.head]
  return head >= 0 && lower(tree.tokens[head]) === 'why' && isCopular(tree, head)
}

/** `it is X that V`: the copula is no claim, X is the subject or object of V. */
export const isCleft = (tree: Tree, clause: Clause): boolean => {
  const { head } = tree.tokens[firstHead(clause)]
  if (
    head < 0 ||
    (clause.kind !== 'relative' && clause.kind !== 'sentence-relative' && clause.kind !== 'content')
  )
    return false
  const { pos } = tree.tokens[head]
  const it = kids(tree, head, 'nsubj', 'expl').some((word) => lower(word) === 'it')
  const indefinite = kids(tree, head, 'det').some((word) =>
    tree.language.lists.indefiniteWords.has(lower(word)),
  )
  return it && isCopular(tree, head) && (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') && !indefinite
}
