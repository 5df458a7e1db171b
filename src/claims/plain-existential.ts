import { hasBreak, isCutOff, isTorn } from './edge-doubts.js'
import { keptWords } from './kept-words.js'
import type { Phrase } from './phrase.js'
import { framePrefix } from './plain-frame.js'
import { frontText } from './plain-front.js'
import { verbText } from './plain-verb.js'
import { Unclear, type Wording, wordsIn } from './plain-wording.js'
import { join } from './plain-words.js'
import type { ReadClaim } from './read-claim.js'
import { isOpen } from './subject-doubts.js'
import { kid, type Tree } from './tree.js'
import { isFramed } from './tree-doubts.js'

/** `There is a law`, read as anything else. */
const isMisread = ({ tokens }: Tree, { predicate, slots: { subject } }: ReadClaim): boolean =>
  subject === undefined ||
  subject.range.first < predicate.range.first ||
  (subject.range.first === subject.range.last && ['PRON', 'DET', 'SCONJ'].includes(tokens[subject.head].pos))

/** `There are a number`, `there are two`: of what is told elsewhere. */
const isUncounted = (tree: Tree, { head }: Phrase): boolean => {
  const { pos, lemma } = tree.tokens[head]
  const counts = tree.language.plain.manyNouns.has(lemma) || tree.language.lists.measureNouns.has(lemma)
  return (counts && kid(tree, head, 'nmod') === undefined) || ['NUM', 'ADJ'].includes(pos)
}

/** `There is a law on asylum`: the sentence of a claim that something is there. */
export const existentialText = (wording: Wording, claim: ReadClaim): string => {
  const { around } = wording
  const { tree } = around
  const { subject } = claim.slots
  const { range } = claim.predicate
  if (subject === undefined || isMisread(tree, claim) || isFramed(tree, claim, subject))
    throw new Unclear('what there is could not be told')
  const words = keptWords(around, claim)
  const verb = verbText(wording, claim, undefined)
  const between = words.filter((at) => at > range.last && at < subject.range.first)
  const what = [...wordsIn(tree, subject.range), ...narrowing(tree, subject)]
  const after = words.filter((at) => at > range.last && at > subject.range.last)
  const rest = after.filter((at) => !what.includes(at))
  const said = join(wording, [...between, ...what, ...rest], undefined)
  if (hasBreak(tree, claim, subject, [...what, ...after])) throw new Unclear('the speech breaks off')
  if (isTorn(tree, claim, [...what, ...after])) throw new Unclear('the end of the clause could not be told')
  if (isOpen(tree, claim, subject)) throw new Unclear('whether there is one is left open')
  if (isUncounted(tree, subject)) throw new Unclear('what is counted could not be told')
  if (isCutOff(tree, claim, [...what, ...rest], '')) throw new Unclear('what there is could not be told')
  const before = words.filter((at) => at < range.first)
  const front = frontText(wording, claim, before, undefined)
  const { there } = tree.language.frames
  const inside = front !== '' || framePrefix(wording, claim) !== ''
  return `${front}${inside ? there.toLowerCase() : there} ${verb} ${said}`
}

/** Words of the clauses that narrow a noun, behind its slot: `folks ⟦who want it⟧`. */
const narrowing = (tree: Tree, { head, range }: Phrase): readonly number[] => {
  const next = tree.tokens[range.last + 1]
  const end = tree.last[head]
  return next === undefined || end <= range.last || ['PUNCT', 'CCONJ'].includes(next.pos)
    ? []
    : wordsIn(tree, { first: range.last + 1, last: end })
}
