import type { Token } from '../model/document.js'
import { isPlace, isTime } from './adjuncts.js'
import type { Clause } from './clauses.js'
import { cutRange, type Phrase, phraseOf, toPhrase } from './phrase.js'
import type { Predicate } from './predicate.js'
import {
  clausePhrase,
  copularRange,
  extendObject,
  isAdjunct,
  keptPhrase,
  phraseFor,
  type Surroundings,
} from './slot-phrases.js'
import { followRelative, grammaticalSubject, relativeObject } from './subject.js'
import { childrenOf, kid, kids, lower, prepositionText, relationOf, type Tree } from './tree.js'
import { verbFormOf } from './verb-form.js'

export interface Slots {
  readonly subject: Phrase | undefined
  readonly object: Phrase | undefined
  readonly complement: Phrase | undefined
  /** Tokens that head the slots: no adjuncts. */
  readonly taken: ReadonlySet<number>
}

/** `closed by the council`; not `by March`. */
const agentOf = ({ tree, dates }: Surroundings, main: number): Token | undefined =>
  kids(tree, main, 'obl').find(
    (token) => prepositionText(tree, token.index) === 'by' && !isTime(tree, token, dates),
  )

/** The obliques that a verb governs by one of the prepositions in its entry. */
const governedBy = (
  around: Surroundings,
  predicate: Predicate,
  entry: ReadonlySet<string> | undefined,
): Token | undefined => {
  const { tree, dates, places } = around
  const agent = predicate.passive ? agentOf(around, predicate.main)?.index : undefined
  return kids(tree, predicate.main, 'obl').find((token) => {
    const preposition = prepositionText(tree, token.index).split(' ')[0]
    if (token.index < predicate.main || token.index === agent || entry?.has(preposition) !== true)
      return false
    if (isTime(tree, token, dates) || isCircumstance(tree, token)) return false
    return !tree.language.lists.whereabouts.has(preposition) || !isPlace(tree, token, places)
  })
}

/** `against the backdrop of`, `in the wake of`. */
const isCircumstance = (tree: Tree, token: Token): boolean =>
  tree.language.circumstanceNouns.has(token.lemma) && kids(tree, token.index, 'nmod').length > 0

/** A verb's entry, with its particle where it has one: `fall out with`. */
const entryOf = (around: Surroundings, { main, lemma }: Predicate): ReadonlySet<string> | undefined => {
  const { tree } = around
  const particle =
    kid(tree, main, 'compound:prt') ?? kids(tree, main, 'advmod').find(({ index }) => index === main + 1)
  const joined =
    particle === undefined ? undefined : tree.language.governedPrepositions.get(`${lemma}_${lower(particle)}`)
  return joined ?? tree.language.governedPrepositions.get(lemma)
}

/** An oblique right after a verb of which no entry tells: an object unless it is circumstance. */
const nearOblique = (around: Surroundings, predicate: Predicate): Token | undefined =>
  kids(around.tree, predicate.main, 'obl').find((token) => {
    const { tree } = around
    const preposition = prepositionText(tree, token.index)
    const known =
      !isCircumstance(tree, token) &&
      preposition !== '' &&
      !tree.language.circumstancePrepositions.has(preposition.split(' ')[0]) &&
      !tree.language.lists.looseWhereabouts.has(preposition)
    return known && tree.first[token.index] <= predicate.range.last + 2 && !isAdjunct(around, token)
  })

const infinitiveOf = (tree: Tree, main: number): Token | undefined =>
  kids(tree, main, 'xcomp').find(({ index }) => index > main) ??
  kids(tree, main, 'ccomp').find(({ index }) => verbFormOf(tree, index) === 'infinitive')

const purposeOf = (tree: Tree, main: number): Token | undefined =>
  kids(tree, main, 'advcl').find(({ index }) => verbFormOf(tree, index) === 'infinitive')

/** A content clause that stays the object: `demands that X`, or that of a verb which only here attributes. */
const contentOf = (tree: Tree, main: number): Token | undefined =>
  kids(tree, main, 'ccomp').find(({ index }) => index > main)

const mannerOf = (around: Surroundings, predicate: Predicate): Token | undefined => {
  const { tree, dates } = around
  if (!tree.language.mannerVerbs.has(predicate.lemma)) return undefined
  return childrenOf(tree, predicate.main).find(
    (child) =>
      child.index > predicate.main &&
      ['obl', 'advmod', 'advcl', 'xcomp'].includes(relationOf(child)) &&
      !isTime(tree, child, dates) &&
      !isPlace(tree, child, around.places) &&
      !around.claimHeads.has(child.index),
  )
}

interface Arguments {
  readonly object?: Phrase
  readonly complement?: Phrase
}

/** What stands beside the object: receiver, object's predicate, governed phrase, infinitive, purpose. */
const complementOf = (around: Surroundings, clause: Clause, predicate: Predicate): Phrase | undefined => {
  const { tree, byHead } = around
  const { main, lemma } = predicate
  const receiver = kid(tree, main, 'iobj')
  if (receiver !== undefined && !predicate.passive)
    return phraseFor(around, followRelative(tree, clause, byHead, receiver))
  const infinitive = infinitiveOf(tree, main)
  if (infinitive !== undefined) return keptPhrase(around, infinitive)
  const governed =
    governedBy(around, predicate, tree.language.objectPrepositions.get(lemma)) ?? asPhrase(tree, main)
  if (governed !== undefined) return phraseFor(around, followRelative(tree, clause, byHead, governed))
  const content = contentOf(tree, main)
  if (content !== undefined && !around.claimHeads.has(content.index))
    return clausePhrase(around, content.index)
  const gerund = kids(tree, main, 'advcl').find(
    (child) =>
      kid(tree, child.index, 'mark', 'case') !== undefined &&
      tree.language.objectPrepositions.get(lemma)?.has(lower(kids(tree, child.index, 'mark', 'case')[0])) &&
      verbFormOf(tree, child.index) === 'gerund',
  )
  if (gerund !== undefined) return phraseOf(tree, gerund.index, around.claimHeads)
  const purpose = purposeOf(tree, main)
  return purpose === undefined ? undefined : clausePhrase(around, purpose.index)
}

/** Every `as` phrase completes its verb. */
const asPhrase = (tree: Tree, main: number): Token | undefined =>
  kids(tree, main, 'obl', 'advcl').find(
    ({ index }) =>
      index > main && prepositionText(tree, index) === 'as' && verbFormOf(tree, index) === 'none',
  )

const withoutObject = (around: Surroundings, predicate: Predicate): Arguments => {
  const { tree } = around
  const infinitive = infinitiveOf(tree, predicate.main)
  if (infinitive !== undefined) return { object: keptPhrase(around, infinitive) }
  const content = contentOf(tree, predicate.main)
  if (content !== undefined) return { object: clausePhrase(around, content.index) }
  const governed = governedBy(around, predicate, entryOf(around, predicate)) ?? nearOblique(around, predicate)
  if (governed !== undefined) {
    const purpose = purposeOf(tree, predicate.main)
    return {
      object: phraseOf(tree, governed.index, around.claimHeads),
      ...(purpose && { complement: clausePhrase(around, purpose.index) }),
    }
  }
  const gerund = kids(tree, predicate.main, 'advcl').find(
    ({ index }) =>
      verbFormOf(tree, index) === 'gerund' &&
      tree.language.governedPrepositions
        .get(predicate.lemma)
        ?.has(lower(kids(tree, index, 'mark', 'case')[0] ?? tree.tokens[index])),
  )
  if (gerund !== undefined) return { object: phraseOf(tree, gerund.index, around.claimHeads) }
  const manner = mannerOf(around, predicate)
  if (manner !== undefined) return { object: keptPhrase(around, manner) }
  const purpose = purposeOf(tree, predicate.main)
  return purpose === undefined ? {} : { complement: clausePhrase(around, purpose.index) }
}

const activeArguments = (around: Surroundings, clause: Clause, predicate: Predicate): Arguments => {
  const { tree, byHead } = around
  const direct = kid(tree, predicate.main, 'obj')
  const referent =
    direct === undefined
      ? relativeObject(tree, clause, byHead, predicate.main)
      : followRelative(tree, clause, byHead, direct)
  if (referent === undefined) return withoutObject(around, predicate)
  const object = extendObject(around, predicate, phraseFor(around, referent))
  const complement = complementOf(around, clause, predicate)
  const inside =
    complement !== undefined &&
    object.range.first <= complement.range.first &&
    complement.range.last <= object.range.last
  return { object, complement: inside ? undefined : complement }
}

const copularArguments = (around: Surroundings, predicate: Predicate): Arguments => {
  const { tree } = around
  if (predicate.existential) return {}
  if (kids(tree, predicate.main, 'nsubj', 'expl').some((word) => lower(word) === 'it')) {
    const judged = kids(tree, predicate.main, 'csubj', 'advcl', 'ccomp', 'xcomp').filter(
      ({ index }) => index > predicate.main && !around.claimHeads.has(index) && !around.conditions.has(index),
    )
    const last = Math.max(
      copularRange(around, predicate.main).last,
      ...judged.map(({ index }) => tree.last[index]),
    )
    const { first } = copularRange(around, predicate.main)
    return {
      object: toPhrase(
        tree,
        predicate.main,
        cutRange(tree, predicate.main, { first, last }, around.claimHeads),
      ),
    }
  }
  const front = kids(tree, predicate.main, 'obl').find(
    ({ index }) => index < predicate.range.first && prepositionText(tree, index) === 'for',
  )
  const object = toPhrase(tree, predicate.main, copularRange(around, predicate.main))
  return { object, ...(front && { complement: phraseOf(tree, front.index, around.claimHeads) }) }
}

/** `be` as a full verb: `the problem is that X`. */
const argumentsOf = (around: Surroundings, clause: Clause, predicate: Predicate): Arguments =>
  predicate.copular
    ? copularArguments(around, predicate)
    : predicate.existential
      ? {}
      : activeArguments(around, clause, predicate)

/** Reads subject, object and complement in active form. */
export const slotsOf = (around: Surroundings, clause: Clause, predicate: Predicate): Slots => {
  const { tree, byHead } = around
  const grammatical = grammaticalSubject(tree, clause, byHead)
  const first = grammatical === undefined ? undefined : phraseFor(around, grammatical)
  if (!predicate.passive) {
    const { object, complement } = argumentsOf(around, clause, predicate)
    return withTaken({ subject: first, object, complement })
  }
  const agent = agentOf(around, predicate.main)
  const second = kid(tree, predicate.main, 'obj')
  const complement =
    second === undefined
      ? complementOf(around, clause, predicate)
      : phraseOf(tree, second.index, around.claimHeads)
  return withTaken({
    subject: agent === undefined ? undefined : phraseOf(tree, agent.index, around.claimHeads),
    object: first,
    complement,
  })
}

const withTaken = (slots: Omit<Slots, 'taken'>): Slots => ({
  ...slots,
  taken: new Set(
    [slots.subject, slots.object, slots.complement].flatMap((phrase) =>
      phrase === undefined ? [] : [phrase.head],
    ),
  ),
})
