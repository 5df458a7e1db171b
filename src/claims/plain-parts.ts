import type { ClauseKind } from './clauses.js'
import { hasBreak, hasStrayConjunct, isTornFront } from './edge-doubts.js'
import { keptWords } from './kept-words.js'
import type { Phrase } from './phrase.js'
import { isAntecedent } from './plain-antecedent.js'
import { Unclear } from './plain-wording.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './slot-phrases.js'
import { lower, type Tree } from './tree.js'

/** The words that a sentence is made of besides its subject and its verb group, by their places. */
export interface Parts {
  /** Before the subject: `In May`. */
  readonly front: readonly number[]
  /** Between the subject and its verb. */
  readonly inner: readonly number[]
  readonly after: readonly number[]
}

/** Where the subject ends with the clauses that narrow it: they stand in no other part. */
const subjectEnd = ({ last }: Tree, { clause, predicate }: ReadClaim, { head, range }: Phrase): number =>
  range.last < predicate.range.first && !isAntecedent(clause.kind)
    ? Math.max(range.last, Math.min(last[head], predicate.range.first - 1))
    : range.last

/** Sorts a claim's words into the parts of its sentence; throws where one of them was cut out of another clause. */
export const partsOf = (around: Surroundings, claim: ReadClaim, subject: Phrase): Parts => {
  const { tree } = around
  const { clause, predicate } = claim
  const end = subjectEnd(tree, claim, subject)
  const words = keptWords(around, claim).filter((at) => at < subject.range.first || at > end)
  const before = isAntecedent(clause.kind) ? [] : words.filter((at) => at < predicate.range.first)
  const behind = words.filter((at) => at > predicate.range.first)
  const after = withoutTail(tree, withoutAppositions(tree, clause.kind, behind))
  if (losesCondition(tree, claim, words)) throw new Unclear('under what condition could not be told')
  if (hasBreak(tree, claim, subject, after, before[0])) throw new Unclear('the speech breaks off')
  if (isTornFront(tree, before)) throw new Unclear('the beginning of the clause could not be told')
  if (hasStrayConjunct(tree, claim, after)) throw new Unclear('a list could not be read')
  const own = subject.range.last < predicate.range.first
  return {
    front: own ? before.filter((at) => at < subject.range.first) : before,
    inner: own ? before.filter((at) => at > end) : [],
    after,
  }
}

/** `while if you looked, it would differ`: what it depends on is left out. */
const losesCondition = (
  tree: Tree,
  { mood, predicate, clause }: ReadClaim,
  words: readonly number[],
): boolean => {
  // `If, as a result, the child died, the guard is punishable`
  const opener = tree.tokens[tree.first[clause.head]]
  const opens = tree.language.conditionMarks.has(lower(opener)) && opener.index < predicate.range.first
  if (clause.kind === 'main' && clause.coordinated < 0 && opens && !words.includes(opener.index)) return true
  if (mood.modal === undefined || !tree.language.plain.unrealModals.has(mood.modal.name)) return false
  const { firstToken, endToken } = tree.document.sentences[tree.tokens[predicate.main].sentence]
  const { conditionMarks, lists } = tree.language
  return tree.tokens
    .slice(firstToken, endToken)
    .some(
      (word) =>
        word.pos === 'SCONJ' &&
        conditionMarks.has(lower(word)) &&
        !lists.wonderMarks.has(lower(word)) &&
        !words.includes(word.index),
    )
}

/** `the trials that face it, | some of his aims`: behind a relative clause, said of the noun before it. */
const withoutAppositions = (
  { tokens, first }: Tree,
  kind: ClauseKind,
  words: readonly number[],
): readonly number[] => {
  if (kind !== 'relative') return words
  const from = words.find((at) => tokens[at].dep === 'appos' && tokens[first[at] - 1]?.text === ',')
  return from === undefined ? words : words.filter((at) => at < first[from] - 1)
}

/** `the girls, especially`: an adverb behind the last comma leads on to something that was left out. */
const withoutTail = ({ tokens }: Tree, words: readonly number[]): readonly number[] => {
  const [comma, last] = words.slice(-2)
  const adverb = last !== undefined && tokens[last].pos === 'ADV' && tokens[last - 1]?.text === ','
  return adverb ? words.slice(0, comma === last - 1 ? -2 : -1) : words
}
