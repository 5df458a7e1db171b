import type { Attribution } from '../article/attribution.js'
import { isProposition } from '../attributions/index-sources.js'
import { contains, firstEndingAfter, overlaps, type Span } from '../base/span.js'
import type { Token } from '../model/document.js'
import type { Clause } from './clauses.js'
import { denialOf, type Frame, frameOf, isCleft, isWhyFrame } from './frames.js'
import { kid, lower, type Tree } from './tree.js'
import { subjectOf } from './verb-form.js'

/** Why a clause makes no claim. */
export type Drop = 'condition' | 'reporting' | 'frame' | 'question' | 'layout'

export interface Selection {
  /** Clauses that make a claim. */
  readonly claims: readonly Clause[]
  readonly dropped: ReadonlyMap<number, Drop>
  /** By the head of the clause that the frame is above. */
  readonly frames: ReadonlyMap<number, Frame>
  /** Heads of clauses whose subject or object is the X of `it is X that V`. */
  readonly clefts: ReadonlySet<number>
}

export const groupBy = <T>(
  items: readonly T[],
  keyOf: (item: T) => number,
): ReadonlyMap<number, readonly T[]> => {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

const claimingKinds = ['title', 'heading', 'body']

const verbOf = (tree: Tree, clause: Clause): Token => tree.tokens[clause.nodes[clause.nodes.length - 1]]

const contentOf = (clauses: readonly Clause[], clause: Clause, tree: Tree): readonly Clause[] =>
  clauses.filter(
    ({ head, kind }) =>
      tree.tokens[head].head >= 0 &&
      clause.nodes.includes(tree.tokens[head].head) &&
      (kind === 'content' || kind === 'shown'),
  )

const isCue = (attribution: Attribution, span: Span): boolean =>
  attribution.cue !== null && overlaps(attribution.cue, span)

/** Whether an attribution puts forward another clause than the one that holds its cue. */
const isAttributing = (
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
): boolean => {
  const verb = verbOf(tree, clause)
  const heads = clauses.filter(({ head }) => head !== clause.head).map(({ head }) => tree.tokens[head])
  return attributions.some(
    (attribution) =>
      isCue(attribution, verb) &&
      attribution.content.some((span) => heads.some((head) => contains(span, head))),
  )
}

const isReporting = (tree: Tree, clause: Clause, clauses: readonly Clause[]): boolean => {
  const verb = verbOf(tree, clause)
  const { speechVerbs, showingVerbs } = tree.language
  const speaks =
    speechVerbs.has(verb.lemma) ||
    tree.language.lists.convictionAdjectives.has(lower(verb)) ||
    showingVerbs.has(verb.lemma)
  if (!speaks) return false
  const contents = contentOf(clauses, clause, tree)
  const shows =
    contents.some(({ kind }) => kind === 'shown') ||
    !tree.language.showingVerbs.has(verb.lemma) ||
    speechVerbs.has(verb.lemma)
  if (contents.length > 0 && shows) return true
  const bare = kid(tree, verb.index, 'obj', 'ccomp', 'xcomp') === undefined
  const cut =
    tree.language.sayingVerbs.has(verb.lemma) && kid(tree, verb.index, 'obl', 'aux:pass') === undefined
  return bare && (cut || (clause.kind === 'parenthetical' && speechVerbs.has(verb.lemma)))
}

/** A question's own clause; a declarative beside the question stays. */
const isQuestion = (tree: Tree, clause: Clause): boolean => {
  const sentence = tree.document.sentences[tree.tokens[clause.head].sentence]
  const closing = tree.document.text.slice(sentence.start, sentence.end).trimEnd()
  if (!/\?["'”’»)]*$/.test(closing.slice(-6))) return false
  const subject = subjectOf(tree, clause.head)
  const aux = kid(tree, clause.head, 'aux', 'cop')
  const opener = lower(tree.tokens[tree.first[clause.head]])
  const asks =
    tree.language.questionWords.has(opener) ||
    subject === undefined ||
    (aux !== undefined && aux.index < subject.index)
  const last = tree.last[clause.head]
  const closes = last >= tree.document.sentences[tree.tokens[clause.head].sentence].endToken - 3
  return asks || (closes && !['relative', 'content'].includes(clause.kind))
}

/** `you will learn`, and participles in a heading that has no verb. */
const isNavigation = (tree: Tree, clause: Clause, clauses: readonly Clause[]): boolean => {
  const verb = verbOf(tree, clause)
  const subject = subjectOf(tree, clause.head)
  const { kind } = tree.document.sentences[verb.sentence]
  const invites =
    subject !== undefined &&
    tree.language.addressees.has(lower(subject)) &&
    tree.language.readingVerbs.has(verb.lemma)
  return (
    invites ||
    (kind !== 'body' && clause.kind === 'reduced' && !clauses.some((other) => other.kind === 'main'))
  )
}

/** `asked Izvestia`, beside the question. */
const isAsking = (tree: Tree, clause: Clause): boolean => {
  const verb = verbOf(tree, clause)
  if (!tree.language.askingVerbs.has(verb.lemma) || kid(tree, verb.index, 'xcomp') !== undefined) return false
  const { start, end } = tree.document.sentences[verb.sentence]
  return tree.document.text.slice(start, end).includes('?') || kid(tree, verb.index, 'ccomp') !== undefined
}

const dropOf = (
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
): Drop | undefined => {
  const { kind } = tree.document.sentences[tree.tokens[clause.head].sentence]
  if (!claimingKinds.includes(kind)) return 'layout'
  if (clause.kind === 'condition') return 'condition'
  if (isQuestion(tree, clause)) return 'question'
  if (isNavigation(tree, clause, clauses)) return 'layout'
  if (isAsking(tree, clause)) return 'reporting'
  return isReporting(tree, clause, clauses) || isAttributing(tree, clause, clauses, attributions)
    ? 'reporting'
    : undefined
}

/** Tells the clauses that make claims from those that only frame, attribute, ask or condition. */
export const selectClaims = (
  tree: Tree,
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
): Selection => {
  const dropped = new Map<number, Drop>()
  const frames = new Map<number, Frame>()
  const clefts = new Set<number>()
  const bySentence = groupBy(clauses, ({ head }) => tree.tokens[head].sentence)
  const { sentences } = tree.document
  const cued = attributions.filter((attribution) => attribution.cue !== null && isProposition(attribution))
  const byCue = groupBy(cued, ({ cue }) => firstEndingAfter(sentences, cue?.start ?? 0))
  for (const clause of clauses) {
    const { sentence } = tree.tokens[clause.head]
    const drop = dropOf(tree, clause, bySentence.get(sentence) ?? [], byCue.get(sentence) ?? [])
    if (drop !== undefined) dropped.set(clause.head, drop)
    const frame = frameOf(tree, clause)
    if (frame !== undefined) {
      frames.set(clause.head, frame)
      dropped.set(frame.head, 'frame')
    } else {
      const denial = denialOf(tree, clause)
      if (denial !== undefined) frames.set(clause.head, denial)
    }
    if (isWhyFrame(tree, clause)) dropped.set(tree.tokens[clause.head].head, 'frame')
    if (isCleft(tree, clause)) {
      clefts.add(clause.head)
      dropped.set(tree.tokens[clause.head].head, 'frame')
    }
  }
  return { claims: clauses.filter(({ head }) => !dropped.has(head)), dropped, frames, clefts }
}

export { verbOf }
