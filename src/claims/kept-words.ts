import type { Token } from '../model/document.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './slot-phrases.js'
import { isPresentAt } from './tense.js'
import { childrenOf, kid, kids, lower, prepositionText, relationOf, type Tree } from './tree.js'

const never = [
  'mark',
  'cc',
  'punct',
  'parataxis',
  'discourse',
  'vocative',
  'expl',
  'conj',
  'dislocated',
  'reparandum',
  'list',
]

const isOpening = (tree: Tree, child: Token, start: number): boolean =>
  child.index < start &&
  relationOf(child) === 'advmod' &&
  tree.language.connectives.has(lower(child)) &&
  // `the relief well is`
  !(
    tree.tokens[child.index - 1]?.pos === 'NOUN' &&
    ['AUX', 'VERB'].includes(tree.tokens[child.index + 1]?.pos) &&
    child.index + 1 === start &&
    lower(child) === tree.language.plain.wellWord
  )

/** `if not repaired`: a condition without a verb in a finite form. */
const isCondition = (tree: Tree, child: Token): boolean =>
  relationOf(child) === 'advcl' &&
  kids(tree, child.index, 'mark').some(
    (mark) => tree.language.conditionMarks.has(lower(mark)) && mark.index === tree.first[child.index],
  )

/** The second `as` of `as long as`. */
export const isDegreeMark = ({ tokens, language }: Tree, { index, dep }: Token): boolean =>
  dep === 'mark' &&
  tokens[index - 1]?.pos === 'ADV' &&
  language.plain.degreeOpeners.has(lower(tokens[index])) &&
  language.plain.degreeOpeners.has(lower(tokens[index - 2] ?? tokens[index - 1]))

/** `bans strikes when a dispute is open`: a clause without a comma that limits when the claim holds. */
const isNarrowing = (tree: Tree, child: Token, { predicate }: ReadClaim): boolean => {
  if (relationOf(child) !== 'advcl') return false
  const before = tree.tokens[tree.first[child.index] - 1]
  const mark = kid(tree, child.index, 'mark', 'advmod')
  const opens =
    mark !== undefined &&
    mark.index === tree.first[child.index] &&
    (tree.language.lists.narrowingMarks.has(lower(mark)) || isDegreeMark(tree, mark))
  if (!opens) return false
  if (child.index < predicate.main) return isPresentAt(tree, child.index)
  return before !== undefined && before.pos !== 'PUNCT'
}

/** `ever since it began`, `even as it ends`: said of the conjunction. */
const isMarkFocus = (tree: Tree, { index, head, pos }: Token): boolean =>
  pos === 'ADV' &&
  tree.first[index] === tree.last[index] &&
  tree.tokens[index + 1]?.dep === 'mark' &&
  tree.tokens[index + 1].head === head

/** `fears that the bill fails`: what is feared stays, though it is a claim too. */
const isContent = ({ language }: Tree, child: Token, { predicate }: ReadClaim): boolean =>
  relationOf(child) === 'ccomp' &&
  child.index > predicate.range.last &&
  !predicate.copular &&
  (language.speechVerbs.has(predicate.lemma) ||
    language.lists.believingVerbs.has(predicate.lemma) ||
    language.hopeVerbs.has(predicate.lemma) ||
    language.plain.securingVerbs.has(predicate.lemma) ||
    language.plain.implyingVerbs.has(predicate.lemma))

/** `closed it and cut the fee, down to five`: behind the next verb, it may be said of that one. */
const isBeyond = (
  { tree, claimHeads }: Surroundings,
  { predicate, slots }: ReadClaim,
  child: Token,
): boolean =>
  slots.object?.head !== child.index &&
  kids(tree, predicate.main, 'conj').some(
    ({ index, pos }) =>
      claimHeads.has(index) && pos === 'VERB' && index > predicate.main && tree.first[child.index] > index,
  )

/** Whether a dependent of the claim's verb stays in the plain sentence. */
const stays = (around: Surroundings, claim: ReadClaim, child: Token): boolean => {
  const { tree, claimHeads, conditions } = around
  const { range } = claim.predicate
  if (conditions.has(child.index) || isCondition(tree, child)) return true
  if (isNarrowing(tree, child, claim) || isContent(tree, child, claim)) return true
  if (claimHeads.has(child.index) || never.includes(relationOf(child))) return false
  if (isBeyond(around, claim, child) || isMarkFocus(tree, child)) return false
  if (child.dep === 'acl:relcl' || child.dep === 'advcl:relcl') return false
  if (
    isOpening(tree, child, range.first) ||
    (tree.language.relativeWords.has(lower(child)) && child.pos !== 'NOUN' && child.index < range.first)
  )
    return false
  if (relationOf(child) === 'nsubj' || relationOf(child) === 'csubj') return false
  return !tree.language.sourcePrepositions.has(prepositionText(tree, child.index))
}

/** Claims of their own behind a comma inside a phrase: `the raid, which began there,`. */
const isAside = (around: Surroundings, token: Token): boolean => {
  const { tree, claimHeads } = around
  const before = tree.tokens[tree.first[token.index] - 1]
  const relative =
    token.dep === 'acl:relcl' ||
    token.dep === 'acl' ||
    token.dep === 'advcl:relcl' ||
    relationOf(token) === 'advcl'
  return (
    relative &&
    claimHeads.has(token.index) &&
    before !== undefined &&
    [',', '–', '—', '-', '('].includes(before.text)
  )
}

/** `with a matrix, heated, and`: half of a list of verbs. */
const isLoneParticiple = (tree: Tree, { index, pos, dep }: Token): boolean =>
  pos === 'VERB' &&
  dep === 'acl' &&
  tree.first[index] === tree.last[index] &&
  tree.tokens[index - 1]?.text === ','

/** Tokens below a word, without asides. */
export const collect = (around: Surroundings, index: number, into: Set<number>): void => {
  if (into.has(index)) return
  into.add(index)
  for (const child of childrenOf(around.tree, index)) {
    if (['parataxis', 'discourse', 'vocative'].includes(relationOf(child)) || isAside(around, child)) continue
    if (isLoneParticiple(around.tree, child)) continue
    collect(around, child.index, into)
  }
}

/** Words of a phrase as a slot has it, without asides. */
export const phraseWords = (
  around: Surroundings,
  head: number,
  first: number,
  last: number,
): readonly number[] => {
  const words = new Set<number>()
  collect(around, head, words)
  return [...words].filter((at) => at >= first && at <= last).sort((a, b) => a - b)
}

/** Words that the claim's verb and its dependents bring, in text order; the subject's and the verb group's left out. */
export const keptWords = (around: Surroundings, claim: ReadClaim): readonly number[] => {
  const { tree } = around
  const { range, copular, main } = claim.predicate
  const words = new Set<number>()
  const agent =
    claim.clause.kind === 'reduced' && claim.predicate.passive ? claim.slots.subject?.range.last : undefined
  for (const node of claim.clause.nodes) {
    for (const child of childrenOf(tree, node))
      if (stays(around, claim, child) && (agent === undefined || child.index <= agent))
        collect(around, child.index, words)
  }
  for (const child of sharedConditions(around, claim)) collect(around, child.index, words)
  const nominal = copular
    ? kids(tree, main, 'conj').filter(
        ({ index, pos }) =>
          (pos === tree.tokens[main].pos || (isNominal(pos) && isNominal(tree.tokens[main].pos))) &&
          pos !== 'VERB' &&
          (claim.clause.kind !== 'relative' || kid(tree, index, 'cc') !== undefined) &&
          !around.claimHeads.has(index) &&
          kids(tree, index, 'cop', 'nsubj').length === 0,
      )
    : []
  for (const { index } of nominal) collect(around, index, words)
  if (copular) words.add(main)
  if (copular) for (const child of kids(tree, main, 'case', 'cc:preconj')) words.add(child.index)
  return [...words]
    .filter((at) => (at < range.first || at > range.last) && !isHalfPair(tree, words, at))
    .sort((a, b) => a - b)
}

/** `If it rains, A and B`: what opens the sentence holds for both. */
const sharedConditions = ({ tree, conditions }: Surroundings, { clause }: ReadClaim): readonly Token[] =>
  clause.coordinated < 0
    ? []
    : childrenOf(tree, clause.coordinated).filter(
        ({ index }) => conditions.has(index) && index < clause.coordinated,
      )

const isNominal = (pos: string): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON'

/** `not only` without the `but also` that stands in another clause. */
const isHalfPair = ({ tokens, language }: Tree, words: ReadonlySet<number>, at: number): boolean => {
  const { onlyWords, pairClosers } = language.plain
  const isOnly = (index: number): boolean =>
    onlyWords.has(lower(tokens[index])) && language.notWords.has(lower(tokens[index - 1] ?? tokens[index]))
  const from = isOnly(at) ? at : tokens[at + 1] !== undefined && isOnly(at + 1) ? at + 1 : -1
  return from >= 0 && ![...words].some((word) => word > from && pairClosers.has(lower(tokens[word])))
}
