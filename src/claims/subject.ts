import type { Token } from '../model/document.js'
import type { Clause } from './clauses.js'
import { isCleft } from './frames.js'
import { childrenOf, kid, kids, lower, relationOf, type Tree } from './tree.js'
import { subjectOf } from './verb-form.js'

/** What a slot stands for: a phrase by its head, or a whole clause by the clause's head. */
export interface Referent {
  readonly head: number
  readonly clause: boolean
}

export type ClausesByHead = ReadonlyMap<number, Clause>

const phraseAt = (head: number): Referent => ({ head, clause: false })

const isRelativePronoun = (tree: Tree, { text, pos }: Token): boolean =>
  tree.language.lists.relativePronouns.has(text.toLowerCase()) &&
  pos !== 'NOUN' &&
  tree.language.relativeWords.has(text.toLowerCase())

const relatives = ['relative', 'sentence-relative', 'reduced']

/** The noun that a relative or reduced clause hangs on. */
export const antecedentOf = (tree: Tree, clause: Clause, byHead: ClausesByHead): number | undefined => {
  if (clause.coordinated >= 0) {
    const first = byHead.get(clause.coordinated)
    return first === undefined ? undefined : antecedentOf(tree, first, byHead)
  }
  return relatives.includes(clause.kind) && tree.tokens[clause.head].head >= 0
    ? tree.tokens[clause.head].head
    : undefined
}

/** A word of the clause that a relative pronoun, or a free `what`, stands at. */
const relativeSubject = (tree: Tree, clause: Clause, subject: Token, byHead: ClausesByHead): Referent => {
  const antecedent = antecedentOf(tree, clause, byHead)
  if (antecedent === undefined || !isRelativePronoun(tree, subject)) return phraseAt(subject.index)
  return clause.kind === 'sentence-relative' ? { head: antecedent, clause: true } : phraseAt(antecedent)
}

/** The clause that a participle or infinitive hangs on, climbing through nouns and infinitives. */
const governingClause = (tree: Tree, clause: Clause, byHead: ClausesByHead): Clause | undefined => {
  for (
    let at = tree.tokens[clause.head].head, steps = 0;
    at >= 0 && steps < 30;
    at = tree.tokens[at].head, steps++
  ) {
    const found = byHead.get(at)
    if (found !== undefined) return found
  }
  return undefined
}

const sharedSubject = (
  tree: Tree,
  clause: Clause,
  byHead: ClausesByHead,
  depth: number,
): Referent | undefined => {
  const first = byHead.get(clause.coordinated >= 0 ? clause.coordinated : -1)
  return first === undefined ? undefined : grammaticalSubject(tree, first, byHead, depth + 1)
}

/** Relations of the subjects of clauses between a main clause and its participle: `X and Y did A, doing B` has two. */
const coordinatedElsewhere = (tree: Tree, clause: Clause): boolean =>
  childrenOf(tree, clause.head).some(
    (child) =>
      child.dep === 'conj' &&
      subjectOf(tree, child.index) !== undefined &&
      kid(tree, child.index, 'aux', 'cop') !== undefined,
  )

const participleSubject = (
  tree: Tree,
  clause: Clause,
  byHead: ClausesByHead,
  depth: number,
): Referent | undefined => {
  const governing = governingClause(tree, clause, byHead)
  if (governing === undefined) return undefined
  const trails = clause.head > governing.head
  if (trails && coordinatedElsewhere(tree, governing)) return { head: governing.head, clause: true }
  return grammaticalSubject(tree, governing, byHead, depth + 1)
}

/** Who or what the verb agrees with, followed through relative pronouns, coordination and participles. */
export const grammaticalSubject = (
  tree: Tree,
  clause: Clause,
  byHead: ClausesByHead,
  depth = 0,
): Referent | undefined => {
  if (depth > 8) return undefined
  if (isCleft(tree, clause) && cleftIsSubject(tree, clause)) return phraseAt(tree.tokens[clause.head].head)
  const own = clause.nodes.map((node) => subjectOf(tree, node)).find((token) => token !== undefined)
  if (own !== undefined) return relativeSubject(tree, clause, own, byHead)
  if (clause.kind === 'shown') return shownSubject(tree, clause)
  if (clause.coordinated >= 0) return sharedSubject(tree, clause, byHead, depth)
  const antecedent = antecedentOf(tree, clause, byHead)
  if (antecedent !== undefined) return { head: antecedent, clause: clause.kind === 'sentence-relative' }
  return clause.kind === 'participle' || clause.kind === 'absolute'
    ? participleSubject(tree, clause, byHead, depth)
    : undefined
}

/** `footage shows the men forced to walk`: the object of the showing. */
const shownSubject = (tree: Tree, clause: Clause): Referent | undefined => {
  const object = kid(tree, tree.tokens[clause.head].head, 'obj')
  return object === undefined ? undefined : phraseAt(object.index)
}

const cleftIsSubject = (tree: Tree, clause: Clause): boolean => {
  const subject = subjectOf(tree, clause.head)
  return subject === undefined || isRelativePronoun(tree, subject)
}

/** The relative pronoun at a verb's object or a preposition, or a gap where none stands (`the thing they can do`). */
export const relativeObject = (
  tree: Tree,
  clause: Clause,
  byHead: ClausesByHead,
  main: number,
): Referent | undefined => {
  if (clause.kind !== 'relative' || clause.coordinated >= 0) return undefined
  const antecedent = antecedentOf(tree, clause, byHead)
  const subject = subjectOf(tree, clause.head)
  if (antecedent === undefined || subject === undefined || isRelativePronoun(tree, subject)) return undefined
  const stranded = kids(tree, main, 'obl').length > 0 && !opensWithThat(tree, clause)
  const adverb = kids(tree, main, 'advmod', 'mark').some(
    (word) => lower(word) !== 'that' && tree.language.relativeWords.has(lower(word)),
  )
  const filled = kids(tree, main, 'obj', 'xcomp', 'ccomp').length > 0
  return filled || stranded || adverb ? undefined : phraseAt(antecedent)
}

const opensWithThat = (tree: Tree, { head }: Clause): boolean => {
  const first = tree.tokens[tree.first[head]]
  return first !== undefined && (lower(first) === 'that' || lower(first) === 'which')
}

/** What an object stands for when it is a relative pronoun. */
export const followRelative = (tree: Tree, clause: Clause, byHead: ClausesByHead, token: Token): Referent => {
  const antecedent = antecedentOf(tree, clause, byHead)
  return antecedent !== undefined && isRelativePronoun(tree, token)
    ? phraseAt(antecedent)
    : phraseAt(token.index)
}

export const isModifier = (token: Token): boolean => ['advmod', 'obl', 'advcl'].includes(relationOf(token))
