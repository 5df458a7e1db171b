import type { Phrase } from './phrase.js'
import { auxiliariesOf } from './plain-verb.js'
import type { ReadClaim } from './read-claim.js'
import { kid, kids, lower, relationOf, type Tree } from './tree.js'
import { looksPast } from './verb-form.js'

type Doubt = (tree: Tree, claim: ReadClaim, subject: Phrase) => boolean

/** `Arms surrendered in May came from Mali`: of two past forms without a mark or comma one is no main verb. */
const isGardenPath: Doubt = (tree, { clause, predicate }) => {
  const bare = (index: number): boolean =>
    kid(tree, index, 'mark', 'aux', 'cc', 'nsubj', 'cop', 'case') === undefined
  const second = (index: number): boolean =>
    tree.tokens[index].pos === 'VERB' &&
    tree.tokens[tree.first[index] - 1]?.pos !== 'PUNCT' &&
    tree.tokens[index - 1]?.pos !== 'ADV' &&
    looksPast(tree, tree.tokens[index]) &&
    bare(index)
  if (clause.kind === 'participle' && predicate.passive)
    return second(clause.head) && clause.head > tree.tokens[clause.head].head
  return kids(tree, predicate.main, 'advcl').some(({ index }) => index > predicate.main && second(index))
}

/** `will open it there, led by her`: no second verb. */
const isTail: Doubt = (tree, { clause, predicate }) =>
  clause.coordinated >= 0 &&
  predicate.passive &&
  predicate.auxiliaries.length === 0 &&
  kid(tree, clause.head, 'cc') === undefined &&
  !kids(tree, clause.coordinated, 'conj').some(
    ({ index }) => index > clause.head && kid(tree, index, 'cc') !== undefined,
  )

/** `and upon reaching it held`: a verb in no finite form. */
const isLooseGerund: Doubt = (tree, claim) =>
  claim.clause.coordinated >= 0 &&
  claim.clause.form === 'gerund' &&
  claim.predicate.auxiliaries.length === 0 &&
  auxiliariesOf(tree, claim).length === 0

const isCoordinated: Doubt = (_tree, { clause }) => clause.kind === 'participle' && clause.coordinated >= 0

/** `expected to win` in a chain, with nothing before it. */
const isChained: Doubt = (_tree, { clause, predicate }) =>
  ['reduced', 'absolute'].includes(clause.kind) && clause.nodes.length > 1 && predicate.passive

/** `, particularly given the comments`: a preposition. */
const isGiven: Doubt = (tree, { clause }) => {
  const start = tree.tokens[tree.first[clause.head]]
  const before = tree.tokens[start.index - 1]
  return (
    before !== undefined &&
    tree.language.plain.prepositionForms.has(lower(start)) &&
    ['PUNCT', 'ADV'].includes(before.pos)
  )
}

/** `universities focused on the tropics, will do well`: the subject of what follows. */
const isHalfAbsolute: Doubt = (tree, { clause, predicate }) => {
  if (clause.kind !== 'absolute' || !predicate.passive) return false
  const start = tree.tokens[tree.first[clause.head]]
  const before = tree.tokens[start.index - 1]
  const marked = kids(tree, clause.head, 'mark', 'case').some((mark) =>
    tree.language.absoluteMarks.has(lower(mark)),
  )
  const inside =
    before !== undefined && before.pos !== 'PUNCT' && !tree.language.absoluteMarks.has(lower(start))
  return inside || !marked || kid(tree, predicate.main, 'xcomp') !== undefined
}

/** `a witness described how it began`: no participle. */
const isTelling: Doubt = (tree, { clause, predicate }) =>
  clause.kind === 'reduced' &&
  predicate.passive &&
  kids(tree, clause.head, 'ccomp', 'acl').some(({ index }) => kid(tree, index, 'nsubj') !== undefined)

/** `spent years fighting it`, `days spent there`: the time does nothing. */
const isTime: Doubt = (tree, { clause }, { head }) => {
  // `had trouble drawing funds`
  const before = tree.tokens[tree.first[clause.head] - 1]
  if (clause.form === 'gerund' && before?.pos === 'NOUN' && tree.language.plain.gerundNouns.has(before.lemma))
    return true
  if (clause.kind !== 'reduced') return false
  const { spendingVerbs, shapingVerbs } = tree.language.lists
  const verb = tree.tokens[Math.max(0, tree.tokens[head].head)].lemma
  const object = relationOf(tree.tokens[head]) === 'obj'
  return (
    tree.language.timeNouns.has(tree.tokens[head].lemma) ||
    (object && clause.form === 'gerund' && spendingVerbs.has(verb)) ||
    (object && shapingVerbs.has(verb))
  )
}

/** `were undermined the autonomy`. */
const isDoubled: Doubt = (tree, { predicate }) =>
  predicate.passive &&
  kid(tree, predicate.main, 'obj') !== undefined &&
  !tree.language.giveVerbs.has(predicate.lemma)

const isGoverned: Doubt = (tree, { clause, predicate }) =>
  tree.tokens
    .slice(Math.max(0, tree.first[clause.head] - 1), predicate.range.first)
    .some((word) => tree.language.prepositionParticiples.has(lower(word)))

/** `no one came, fearing it`, `with him leaving`. */
const isNobodys: Doubt = (tree, { clause }, { head }) =>
  clause.kind === 'participle' &&
  (kids(tree, head, 'det').some((word) => tree.language.negativeWords.has(lower(word))) ||
    kids(tree, clause.head, 'mark', 'case').some((mark) => tree.language.absoluteMarks.has(lower(mark))))

const isNominal: Doubt = (tree, { clause }, { head }) =>
  clause.kind === 'reduced' && kid(tree, head, 'cop') !== undefined && kid(tree, head, 'case') !== undefined

/** `The statement called for peace.`, `The species used to migrate, it showed`: the noun is left without a verb. */
const isLostVerb: Doubt = (tree, { clause, predicate }) => {
  const noun = tree.tokens[tree.tokens[clause.head].head]
  if (clause.kind !== 'reduced' || !predicate.passive || noun === undefined) return false
  const { endToken } = tree.document.sentences[noun.sentence]
  if (noun.head < 0)
    return kid(tree, noun.index, 'cop') === undefined && tree.tokens[endToken - 1].text === '.'
  return relationOf(noun) === 'nsubj' && kids(tree, noun.head, 'nsubj').length > 1
}

const always: readonly Doubt[] = [isChained, isGardenPath, isCoordinated, isTail, isLooseGerund]
const ofParticiples: readonly Doubt[] = [
  isHalfAbsolute,
  isGiven,
  isTelling,
  isTime,
  isDoubled,
  isGoverned,
  isNobodys,
  isNominal,
  isLostVerb,
]

/** Whether a participle or gerund belongs to another word than the one that the tree has it at. */
export const isStrayParticiple: Doubt = (tree, claim, subject) => {
  const { kind, form } = claim.clause
  const reduced = ['reduced', 'participle', 'absolute'].includes(kind) && form !== 'finite'
  return [...always, ...(reduced ? ofParticiples : [])].some((doubt) => doubt(tree, claim, subject))
}
