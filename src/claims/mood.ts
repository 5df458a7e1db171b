import type { Certainty, Polarity } from '../article/claim.js'
import type { Token } from '../model/document.js'
import { linkOf } from './chain.js'
import type { Clause } from './clauses.js'
import type { Frame } from './frames.js'
import { negationsAt, type Predicate } from './predicate.js'
import type { Slots } from './slots.js'
import { kids, lower, type Tree } from './tree.js'

export interface Cue {
  readonly token: Token
  readonly marks: 'type' | 'polarity' | 'certainty'
}

/** Modal verb of a clause, by what it means: `will`, `would`, `may`, `might`, `could`, `must`, `should`, `can`. */
export interface Modal {
  readonly name: string
  readonly token: Token
  /** `could have been`. */
  readonly perfect: boolean
}

export interface Mood {
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly modal: Modal | undefined
  /** The verb group or its frame says that it lies ahead. */
  readonly ahead: boolean
  readonly demanded: boolean
  readonly cues: readonly Cue[]
}

const weight: Readonly<Record<Certainty, number>> = { certain: 0, probable: 1, possible: 2 }

const weakest = (all: readonly Certainty[]): Certainty =>
  all.reduce((least, next) => (weight[next] > weight[least] ? next : least), 'certain')

export const modalOf = (tree: Tree, predicate: Predicate): Modal | undefined => {
  const token = predicate.auxiliaries.find(
    (word) => tree.language.modals.has(lower(word)) && isModal(tree, word),
  )
  if (token === undefined) return undefined
  const perfect = predicate.auxiliaries.some((word) => word.index > token.index && lower(word) === 'have')
  return { name: tree.language.modals.get(lower(token)) ?? '', token, perfect }
}

/** `'d` before a participle is `had`. */
const isModal = (tree: Tree, word: Token): boolean => {
  if (!/^['’]d$/.test(word.text)) return true
  const next = tree.tokens[word.index + 1]
  return next === undefined || next.lemma === next.text.toLowerCase()
}

/** Words that make a noun phrase empty: `none of this`, `no sign`. */
const emptyWord = (tree: Tree, head: number): Token | undefined => {
  const token = tree.tokens[head]
  if (tree.language.negativeWords.has(lower(token))) return token
  return (
    kids(tree, head, 'det', 'nmod').find((word) => tree.language.lists.emptyDeterminers.has(lower(word))) ??
    undefined
  )
}

const emptySlots = (tree: Tree, predicate: Predicate, { subject, object }: Slots): readonly Token[] =>
  [subject, predicate.copular ? undefined : object].flatMap((phrase) => {
    const word = phrase === undefined ? undefined : emptyWord(tree, phrase.head)
    return word === undefined ? [] : [word]
  })

/** `is no sign`, `is not the first`: the copula's own noun. */
const emptyNominal = (tree: Tree, predicate: Predicate): readonly Token[] =>
  predicate.copular ? kids(tree, predicate.main, 'det').filter((word) => lower(word) === 'no') : []

const yetTo = (tree: Tree, { nodes }: Clause): readonly Token[] =>
  nodes.length < 2
    ? []
    : nodes
        .flatMap((node) => kids(tree, node, 'advmod'))
        .filter((word) => lower(word) === 'yet' && lower(tree.tokens[word.index + 1] ?? word) === 'to')

interface Sign {
  readonly token: Token
  readonly flips: boolean
}

const links = (
  tree: Tree,
  { nodes }: Clause,
): readonly { token: Token; link: NonNullable<ReturnType<typeof linkOf>> }[] =>
  nodes.slice(0, -1).flatMap((node) => {
    const link = linkOf(tree, node)
    return link === undefined ? [] : [{ token: tree.tokens[node], link }]
  })

const isDeniedExclusion = (tree: Tree, predicate: Predicate, negations: readonly Token[]): boolean =>
  negations.length > 0 &&
  (predicate.lemma === 'exclude' ||
    predicate.lemma === 'preclude' ||
    (predicate.lemma === 'rule' &&
      kids(tree, predicate.main, 'compound:prt', 'advmod').some((word) => lower(word) === 'out')))

const failing = (tree: Tree, predicate: Predicate): boolean =>
  !predicate.copular &&
  tree.language.failureVerbs.has(predicate.lemma) &&
  kids(tree, predicate.main, 'xcomp').length > 0

const unlikelyObject = (tree: Tree, predicate: Predicate): Token | undefined => {
  const words = [tree.tokens[predicate.main], ...kids(tree, predicate.main, 'xcomp')]
  return words.find((word) => tree.language.unlikelyWords.has(lower(word)) && word.pos === 'ADJ')
}

/** `did not call ⟦or⟧ write`: one negation for both, where the second verb has nothing of its own before it. */
const sharedNegations = (tree: Tree, { head }: Clause): readonly Token[] => {
  const { dep, head: first } = tree.tokens[head]
  if (dep !== 'conj' || first < 0 || kids(tree, head, 'nsubj', 'aux', 'cop').length > 0) return []
  const joined = kids(tree, head, 'cc').some((word) => lower(word) === tree.language.plain.or)
  return joined ? negationsAt(tree, first) : []
}

const signsOf = (
  tree: Tree,
  clause: Clause,
  predicate: Predicate,
  slots: Slots,
  frame: Frame | undefined,
): readonly Sign[] => {
  const negations = clause.nodes.flatMap((node) => negationsAt(tree, node))
  const excluded = isDeniedExclusion(tree, predicate, negations)
  const failed = failing(tree, predicate) ? [tree.tokens[predicate.main]] : []
  const unlikely = [
    ...links(tree, clause)
      .filter(({ link }) => link.negative === true)
      .map(({ token }) => token),
    ...optional(unlikelyObject(tree, predicate)),
  ]
  const nots = [
    ...negations,
    ...sharedNegations(tree, clause),
    ...emptySlots(tree, predicate, slots),
    ...emptyNominal(tree, predicate),
    ...yetTo(tree, clause),
    ...failed,
    ...unlikely,
  ]
  const framed = frame?.negative === true ? frame.cues.slice(0, 1) : []
  return [...nots, ...framed].map((token) => ({ token, flips: !excluded }))
}

const optional = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])

const hedgesOf = (tree: Tree, clause: Clause, predicate: Predicate): readonly Token[] =>
  clause.nodes
    .flatMap((node) => kids(tree, node, 'advmod'))
    .filter(
      (word) =>
        tree.language.hedgeAdverbs.has(lower(word)) &&
        word.index < Math.max(predicate.range.last + 2, predicate.main),
    )

const modalCertainty: Readonly<Record<string, Certainty>> = {
  may: 'possible',
  might: 'possible',
  could: 'possible',
}

const certaintiesOf = (
  tree: Tree,
  clause: Clause,
  predicate: Predicate,
  modal: Modal | undefined,
  frame: Frame | undefined,
): readonly { certainty: Certainty; token: Token }[] => {
  const hedges = hedgesOf(tree, clause, predicate).map((token) => ({
    token,
    certainty: tree.language.hedgeAdverbs.get(lower(token)) ?? 'certain',
  }))
  const raised = links(tree, clause).map(({ token, link }) => ({ token, certainty: link.marks }))
  const modals =
    modal === undefined ? [] : [{ token: modal.token, certainty: modalCertainty[modal.name] ?? 'certain' }]
  const framed = frame === undefined ? [] : [{ token: frame.cues[0], certainty: frame.certainty }]
  const unlikely = optional(unlikelyObject(tree, predicate)).map((token) => ({
    token,
    certainty: 'probable' as const,
  }))
  const seeming =
    tree.language.lists.seemingVerbs.has(predicate.lemma) && kids(tree, predicate.main, 'xcomp').length > 0
      ? [{ token: tree.tokens[predicate.main], certainty: 'probable' as const }]
      : []
  return [...hedges, ...raised, ...modals, ...framed, ...unlikely, ...seeming]
}

/** Reads polarity and certainty, with the words that decided them. */
export const moodOf = (
  tree: Tree,
  clause: Clause,
  predicate: Predicate,
  slots: Slots,
  frame: Frame | undefined,
): Mood => {
  const modal = modalOf(tree, predicate)
  const signs = signsOf(tree, clause, predicate, slots, frame)
  const excluded = isDeniedExclusion(
    tree,
    predicate,
    clause.nodes.flatMap((node) => negationsAt(tree, node)),
  )
  const negative = signs.filter(({ flips }) => flips).length % 2 === 1
  const found = certaintiesOf(tree, clause, predicate, modal, frame)
  const linked = links(tree, clause)
  return {
    polarity: negative ? 'negative' : 'positive',
    certainty: excluded ? 'possible' : weakest(found.map(({ certainty }) => certainty)),
    modal,
    ahead: linked.some(({ link }) => link.forecast === true) || frame?.forecast === true || excluded,
    demanded: linked.some(({ link }) => link.demand === true) && yetTo(tree, clause).length === 0,
    cues: [
      ...signs.map(({ token }) => ({ token, marks: 'polarity' as const })),
      ...found
        .filter(({ certainty }) => certainty !== 'certain')
        .map(({ token }) => ({ token, marks: 'certainty' as const })),
    ],
  }
}
