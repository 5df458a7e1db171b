import type { ClauseKind } from './clauses.js'
import { confidenceWeights } from './confidence-weights.js'
import type { ReadClaim } from './read-claim.js'
import { kids, lower, relationOf, type Tree } from './tree.js'
import { subjectOf } from './verb-form.js'

/** The pieces of evidence, in the order in which they are added up; behind the first comes the kind of clause. */
const names = [
  'bias',
  'coordinated',
  'chained',
  'passive',
  'copular',
  'existential',
  'subjectless',
  'borrowed',
  'objectless',
  'complement',
  'adjacent',
  'gap',
  'length',
  'verbs',
  'quoted',
  'auxiliary',
  'subjectPronoun',
  'subjectLength',
  'objectLength',
  'obliques',
  'direct',
  'conjuncts',
  'marked',
] as const

/** What speaks for or against a claim, each 0 to 1, in the order of `names`. */
export interface Evidence {
  readonly kind: ClauseKind
  readonly values: readonly number[]
}

/** The evidence by name, for fitting. */
export const namedEvidence = ({ kind, values }: Evidence): Readonly<Record<string, number>> => {
  const [bias, ...others] = names.map((name, place) => [name, values[place]] as const)
  return Object.fromEntries([bias, [`kind:${kind}`, 1], ...others])
}

const weights = names.map((name) => confidenceWeights[name] ?? 0)

const scaled = (value: number, most: number): number => Math.min(1, value / most)

const oneIf = (holds: boolean): number => (holds ? 1 : 0)

/** Verbs and auxiliaries that carry a tense, more of them than clauses meaning a doubtful tree; and whether any is quoted. */
const readSentence = (tree: Tree, sentence: number): { readonly verbs: number; readonly quoted: boolean } => {
  const { firstToken, endToken } = tree.document.sentences[sentence]
  let verbs = 0
  let quoted = false
  for (let at = firstToken; at < endToken; at++) {
    const { pos, text } = tree.tokens[at]
    if (pos === 'VERB' || pos === 'AUX') verbs += 1
    if (text === '"' || text === '“' || text === '”') quoted = true
  }
  return { verbs, quoted }
}

/** Reads the evidence for a claim off its clause, slots and sentence. */
export const evidenceFor = (tree: Tree, { clause, predicate, slots }: ReadClaim): Evidence => {
  const head = tree.tokens[clause.head]
  const { firstToken, endToken } = tree.document.sentences[head.sentence]
  const { verbs, quoted } = readSentence(tree, head.sentence)
  const subject = slots.subject ?? slots.object
  const gap = subject === undefined ? 0 : Math.abs(predicate.range.first - subject.range.last)
  const { object } = slots
  const values = [
    1,
    oneIf(clause.coordinated >= 0),
    oneIf(clause.nodes.length > 1),
    oneIf(predicate.passive),
    oneIf(predicate.copular),
    oneIf(predicate.existential),
    oneIf(slots.subject === undefined && !predicate.passive),
    oneIf(subjectOf(tree, clause.head) === undefined),
    oneIf(object === undefined),
    oneIf(slots.complement !== undefined),
    oneIf(gap <= 1),
    scaled(gap, 20),
    scaled(endToken - firstToken, 60),
    scaled(verbs, 10),
    oneIf(quoted),
    oneIf(predicate.auxiliaries.length > 0),
    oneIf(subject !== undefined && tree.tokens[subject.head].pos === 'PRON'),
    subject === undefined ? 0 : scaled(subject.range.last - subject.range.first, 15),
    object === undefined ? 0 : scaled(object.range.last - object.range.first, 20),
    scaled(kids(tree, predicate.main, 'obl').length, 4),
    oneIf(kids(tree, predicate.main, 'obj').length > 0),
    oneIf(kids(tree, predicate.main, 'conj').some((child) => relationOf(child) === 'conj')),
    oneIf(kids(tree, clause.head, 'mark').some((mark) => lower(mark) !== 'to')),
  ]
  return { kind: clause.kind, values }
}

/** Probability that who does what is read rightly. */
export const confidenceOf = ({ kind, values }: Evidence): number => {
  let sum = values[0] * weights[0] + (confidenceWeights[`kind:${kind}`] ?? 0)
  for (let place = 1; place < values.length; place++) sum += values[place] * weights[place]
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
