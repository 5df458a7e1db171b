import type { Token } from '../model/document.js'
import { chainHead, chainOf } from './chain.js'
import { kid, kids, lower, prepositionOf, relationOf, type Tree } from './tree.js'
import { isCopular, isVerbal, looksPast, subjectOf, type VerbForm, verbFormOf } from './verb-form.js'

export type ClauseKind =
  | 'main'
  | 'parenthetical' // parataxis
  | 'content' // said that X
  | 'subject' // what happened
  | 'noun-content' // the fact that X
  | 'relative'
  | 'sentence-relative' // , which irritates them
  | 'adverbial'
  | 'participle' // citing violence
  | 'reduced' // events planned by them
  | 'absolute' // with both sides taking steps
  | 'condition'
  | 'shown' // footage shows them forced to walk

/** A clause that may make a claim. */
export interface Clause {
  /** Token that heads the clause in the tree. */
  readonly head: number
  /** The head and the verbs that its verb group runs through. */
  readonly nodes: readonly number[]
  readonly kind: ClauseKind
  readonly form: VerbForm
  /** Head of the clause that it is coordinated with, -1 where it is the first. */
  readonly coordinated: number
}

/** The clause's own head, or that of the clause it is coordinated with. */
export const firstHead = ({ head, coordinated }: Clause): number => (coordinated >= 0 ? coordinated : head)

const marksOf = (tree: Tree, index: number): readonly string[] => kids(tree, index, 'mark', 'case').map(lower)

const startsQuestion = (tree: Tree, index: number): boolean => {
  const { questionWords } = tree.language
  const opener = tree.tokens[tree.first[index]]
  const marks = kids(tree, index, 'mark').map(lower)
  if (marks.some((mark) => mark === 'whether' || mark === 'if')) return true
  const preposed = opener.pos === 'ADP' ? tree.tokens[opener.index + 1] : opener
  return questionWords.has(lower(preposed)) && preposed.index < index
}

type Reader = (tree: Tree, token: Token, form: VerbForm) => ClauseKind | undefined

const isImperative = (tree: Tree, { index, lemma, text }: Token): boolean =>
  subjectOf(tree, index) === undefined &&
  kids(tree, index, 'aux').every((aux) => aux.lemma === 'do') &&
  text.toLowerCase() === lemma

const readMain: Reader = (tree, token, form) =>
  form === 'finite' && !isImperative(tree, token) ? 'main' : undefined

const readParataxis: Reader = (tree, token, form) =>
  form === 'finite' && subjectOf(tree, token.index) !== undefined ? 'parenthetical' : undefined

const higherVerb = (tree: Tree, { head }: Token): Token | undefined =>
  head < 0 ? undefined : tree.tokens[head]

const isShown = (tree: Tree, token: Token): boolean => {
  const higher = higherVerb(tree, token)
  if (higher === undefined || !tree.language.showingVerbs.has(higher.lemma)) return false
  const subject = subjectOf(tree, higher.index)
  return subject !== undefined && tree.language.showingSubjects.has(subject.lemma)
}

const readContent: Reader = (tree, token, form) => {
  if (form === 'gerund' || form === 'participle') return isShown(tree, token) ? 'shown' : undefined
  const higher = higherVerb(tree, token)
  if (form !== 'finite' || higher === undefined || startsQuestion(tree, token.index)) return undefined
  const wished = tree.language.demandContentVerbs.has(higher.lemma) && lower(token) === token.lemma
  if (wished || tree.language.verbClasses.get(higher.lemma) === 'demand') return undefined
  return subjectOf(tree, token.index) === undefined ? undefined : 'content'
}

const readSubjectClause: Reader = (tree, token, form) => {
  if (form !== 'finite' || marksOf(tree, token.index).some((mark) => mark === 'whether' || mark === 'if'))
    return undefined
  return marksOf(tree, token.index).includes('that') ? 'content' : 'subject'
}

const isInverted = (tree: Tree, { index }: Token): boolean => {
  const subject = subjectOf(tree, index)
  const aux = kid(tree, index, 'aux', 'cop')
  return (
    subject !== undefined &&
    aux !== undefined &&
    tree.language.lists.invertedAuxiliaries.has(lower(aux)) &&
    aux.index < subject.index &&
    tree.first[index] === aux.index
  )
}

/** `including`, and `based` before `on`. */
const isPreposition = (tree: Tree, token: Token): boolean => {
  const { prepositionParticiples } = tree.language
  const next = tree.tokens[token.index + 1]
  return (
    prepositionParticiples.has(lower(token)) ||
    (next !== undefined && prepositionParticiples.has(`${lower(token)}_${lower(next)}`))
  )
}

const readAdverbial: Reader = (tree, token, form) => {
  const { conditionMarks, idleMarks, gerundPrepositions, absoluteMarks } = tree.language
  const marks = marksOf(tree, token.index)
  if (form === 'finite' && (marks.some((mark) => conditionMarks.has(mark)) || isInverted(tree, token))) {
    return marks.some((mark) => mark === 'as' || mark === 'even' || mark === 'whether')
      ? undefined
      : 'condition'
  }
  if (
    marks.includes('than') ||
    marks.some((mark) => idleMarks.has(mark)) ||
    form === 'none' ||
    form === 'infinitive'
  )
    return undefined
  if (form === 'finite') return subjectOf(tree, token.index) === undefined ? undefined : 'adverbial'
  if (subjectOf(tree, token.index) !== undefined)
    return marks.every((mark) => absoluteMarks.has(mark)) ? 'absolute' : 'adverbial'
  if (isPreposition(tree, token)) return undefined
  const demanding = marks.includes('by') && tree.language.verbClasses.get(token.lemma) === 'demand'
  return demanding || !marks.some((mark) => gerundPrepositions.has(mark)) ? 'participle' : undefined
}

const hasArgument = (tree: Tree, index: number): boolean =>
  kids(tree, index, 'obj', 'obl', 'xcomp', 'ccomp', 'iobj').some(({ index: below }) => below > index)

const readNounClause: Reader = (tree, token, form) => {
  const { contentNouns, gerundPrepositions } = tree.language
  const higher = higherVerb(tree, token)
  if (form === 'finite')
    return higher !== undefined &&
      contentNouns.has(higher.lemma) &&
      subjectOf(tree, token.index) !== undefined
      ? 'noun-content'
      : undefined
  if (form !== 'gerund' && form !== 'participle') return undefined
  if (subjectOf(tree, token.index) !== undefined) return 'absolute'
  if (isPreposition(tree, token) || marksOf(tree, token.index).some((mark) => gerundPrepositions.has(mark)))
    return undefined
  return hasArgument(tree, token.index) ? 'reduced' : undefined
}

const readRelative: Reader = (tree, token, form) => {
  if (form === 'none' || form === 'infinitive') return undefined
  if (
    token.head >= 0 &&
    tree.language.extentNouns.has(tree.tokens[token.head].lemma) &&
    subjectOf(tree, token.index) !== undefined
  )
    return undefined
  return token.dep === 'advcl:relcl' && isVerbal(tree, token.head) ? 'sentence-relative' : 'relative'
}

const readLoose: Reader = (tree, token, form) =>
  form === 'finite' &&
  subjectOf(tree, token.index) !== undefined &&
  prepositionOf(tree, token.index) === undefined
    ? 'main'
    : undefined

const readers: Readonly<Record<string, Reader>> = {
  root: readMain,
  parataxis: readParataxis,
  ccomp: readContent,
  csubj: readSubjectClause,
  advcl: readAdverbial,
  acl: readNounClause,
  'acl:relcl': readRelative,
  'advcl:relcl': readRelative,
  xcomp: (tree, token, form) => (form !== 'infinitive' && isShown(tree, token) ? 'shown' : undefined),
  appos: readLoose,
  list: readLoose,
  dep: readLoose,
  discourse: readLoose,
  orphan: readLoose,
}

/** `compared to`, and the second half of `state-funded`: no clause at all. */
const isIdleParticiple = (tree: Tree, token: Token): boolean => {
  const before = tree.tokens[token.index - 1]
  const hyphened = before !== undefined && before.text === '-' && before.end === token.start
  const bare = kid(tree, token.index, 'nsubj', 'aux', 'cop') === undefined
  return token.pos === 'VERB' && bare && (hyphened || isPreposition(tree, token))
}

/** `were harsh, targeted and marked by haste`: participles in a list of properties. */
const isListedProperty = (tree: Tree, token: Token, first: number): boolean =>
  isCopular(tree, first) &&
  tree.tokens[first].pos !== 'VERB' &&
  token.pos === 'VERB' &&
  looksPast(tree, token) &&
  kid(tree, token.index, 'nsubj', 'aux', 'cop', 'obj') === undefined

const isContrast = (tree: Tree, token: Token, head: Token): boolean =>
  isVerbal(tree, head.index) &&
  !isVerbal(tree, token.index) &&
  kids(tree, token.index, 'advmod').some((word) => lower(word) === 'not')

/** Reads clauses in the order of the text; a conjunct is read as its first conjunct was. */
export const findClauses = (tree: Tree): readonly Clause[] => {
  const known = new Map<number, ClauseKind | undefined>()
  const kindOf = (index: number, depth: number): ClauseKind | undefined => {
    if (known.has(index)) return known.get(index)
    const kind = depth > 60 ? undefined : readKind(index, depth)
    known.set(index, kind)
    return kind
  }
  const readKind = (index: number, depth: number): ClauseKind | undefined => {
    const token = tree.tokens[index]
    const form = verbFormOf(tree, index)
    if (isIdleParticiple(tree, token)) return undefined
    if (token.dep === 'conj' && token.head >= 0) return readConjunct(token, form, depth)
    return form === 'none'
      ? undefined
      : (readers[token.dep] ?? readers[relationOf(token)])?.(tree, token, form)
  }
  const readConjunct = (token: Token, form: VerbForm, depth: number): ClauseKind | undefined => {
    const first = chainHead(tree, token.head)
    const kind = kindOf(first, depth + 1)
    if (kind === undefined) return readLoose(tree, token, form)
    if (form === 'none' || isListedProperty(tree, token, first)) return undefined
    const inChain = first !== token.head
    if (form === 'infinitive') return inChain ? kind : undefined
    return kind === 'condition' &&
      subjectOf(tree, token.index) !== undefined &&
      kids(tree, token.index, 'cc').length === 0
      ? 'main'
      : kind
  }
  return tree.tokens.flatMap(({ index, dep, head }) => {
    const kind = kindOf(index, 0)
    if (kind === undefined) return []
    const coordinated = dep === 'conj' && head >= 0 ? chainHead(tree, head) : -1
    const clause: Clause = {
      head: index,
      nodes: chainOf(tree, index),
      kind,
      form: verbFormOf(tree, index),
      coordinated: coordinated >= 0 && known.get(coordinated) !== undefined ? coordinated : -1,
    }
    return [clause]
  })
}

export { isContrast }
