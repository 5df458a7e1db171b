import { confidenceWeights } from './confidence-weights.js'
import type { ReadClaim } from './read-claim.js'
import { kids, lower, relationOf, type Tree } from './tree.js'
import { subjectOf } from './verb-form.js'

/** What speaks for or against a claim, each 0 to 1. */
export type Evidence = Readonly<Record<string, number>>

const scaled = (value: number, most: number): number => Math.min(1, value / most)

/** Verbs and auxiliaries that carry a tense: more of them than clauses means that the tree is doubtful. */
const finiteWords = (tree: Tree, sentence: number): number => {
  const { firstToken, endToken } = tree.document.sentences[sentence]
  return tree.tokens.slice(firstToken, endToken).filter(({ pos }) => pos === 'VERB' || pos === 'AUX').length
}

const isQuoted = (tree: Tree, sentence: number): boolean => {
  const { firstToken, endToken } = tree.document.sentences[sentence]
  return tree.tokens
    .slice(firstToken, endToken)
    .some(({ text }) => text === '"' || text === '“' || text === '”')
}

/** Reads the evidence for a claim off its clause, slots and sentence. */
export const evidenceFor = (tree: Tree, { clause, predicate, slots }: ReadClaim): Evidence => {
  const head = tree.tokens[clause.head]
  const { firstToken, endToken } = tree.document.sentences[head.sentence]
  const subject = slots.subject ?? slots.object
  const gap = subject === undefined ? 0 : Math.abs(predicate.range.first - subject.range.last)
  return {
    bias: 1,
    [`kind:${clause.kind}`]: 1,
    coordinated: clause.coordinated >= 0 ? 1 : 0,
    chained: clause.nodes.length > 1 ? 1 : 0,
    passive: predicate.passive ? 1 : 0,
    copular: predicate.copular ? 1 : 0,
    existential: predicate.existential ? 1 : 0,
    subjectless: slots.subject === undefined && !predicate.passive ? 1 : 0,
    borrowed: subjectOf(tree, clause.head) === undefined ? 1 : 0,
    objectless: slots.object === undefined ? 1 : 0,
    complement: slots.complement === undefined ? 0 : 1,
    adjacent: gap <= 1 ? 1 : 0,
    gap: scaled(gap, 20),
    length: scaled(endToken - firstToken, 60),
    verbs: scaled(finiteWords(tree, head.sentence), 10),
    quoted: isQuoted(tree, head.sentence) ? 1 : 0,
    auxiliary: predicate.auxiliaries.length > 0 ? 1 : 0,
    subjectPronoun: subject !== undefined && tree.tokens[subject.head].pos === 'PRON' ? 1 : 0,
    subjectLength: subject === undefined ? 0 : scaled(subject.range.last - subject.range.first, 15),
    objectLength:
      slots.object === undefined ? 0 : scaled(slots.object.range.last - slots.object.range.first, 20),
    obliques: scaled(kids(tree, predicate.main, 'obl').length, 4),
    direct: kids(tree, predicate.main, 'obj').length > 0 ? 1 : 0,
    conjuncts: kids(tree, predicate.main, 'conj').some((child) => relationOf(child) === 'conj') ? 1 : 0,
    marked: kids(tree, clause.head, 'mark').some((mark) => lower(mark) !== 'to') ? 1 : 0,
  }
}

/** Probability that who does what is read rightly. */
export const confidenceOf = (evidence: Evidence): number => {
  let sum = 0
  for (const name in evidence) sum += evidence[name] * (confidenceWeights[name] ?? 0)
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
