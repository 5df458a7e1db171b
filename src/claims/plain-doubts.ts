import type { Phrase } from './phrase.js'
import { auxiliariesOf } from './plain-verb.js'
import { Unclear } from './plain-wording.js'
import type { ReadClaim } from './read-claim.js'
import {
  disagrees,
  isCutSubject,
  isDoubtfulAntecedent,
  isEmbeddedQuestion,
  isLooseSubject,
  isNoNoun,
  isOpen,
  isUninflected,
  losesSubject,
} from './subject-doubts.js'
import { kid, kids, lower, relationOf, type Tree } from './tree.js'

/** A verb of saying with a mere noun, or none, behind it: its content was cut off. */
const isStranded = (tree: Tree, { predicate, slots }: ReadClaim): boolean => {
  if (!tree.language.sayingVerbs.has(predicate.lemma) || predicate.passive) return false
  const object = slots.object === undefined ? undefined : tree.tokens[slots.object.head]
  return object === undefined || object.pos === 'NOUN' || object.pos === 'PROPN'
}

/** A verb that never stands without an object, and has none: something was cut off. */
const isBereft = (tree: Tree, { predicate, slots, clause }: ReadClaim): boolean =>
  tree.language.transitiveVerbs.has(predicate.lemma) &&
  !predicate.passive &&
  !predicate.copular &&
  (slots.object === undefined
    ? slots.complement === undefined || clause.kind === 'relative'
    : clause.kind === 'relative' &&
      tree.tokens[slots.object.head].dep === 'xcomp' &&
      slots.object.head > predicate.main)

/** `, which irritates them`: said of a whole clause only by verbs of effect and judgement. */
const isDoubtfulFact = (tree: Tree, { clause, predicate }: ReadClaim): boolean =>
  clause.kind === 'sentence-relative' &&
  (predicate.copular ||
    predicate.passive ||
    !['cause', 'judgement'].includes(tree.language.verbClasses.get(predicate.lemma) ?? ''))

/** A verb in no finite form, or before its subject: the tree went wrong. */
const isMisread = (tree: Tree, claim: ReadClaim, subject: Phrase): boolean => {
  const { predicate, clause } = claim
  const left = kids(tree, predicate.main, 'aux').some(
    ({ index, pos }) => pos === 'AUX' && (index < predicate.range.first || index > predicate.range.last),
  )
  if (left) return true
  const [aux] = predicate.auxiliaries
  const main = tree.tokens[predicate.main]
  const irregular = tree.language.irregularVerbs.get(main.lemma)
  const participleOnly =
    irregular !== undefined &&
    irregular.participle === lower(main) &&
    irregular.past !== lower(main) &&
    lower(main) !== main.lemma
  const bare = aux === undefined && auxiliariesOf(tree, claim).length === 0
  const inverted = aux !== undefined && aux.index < subject.range.first && subject.range.last < predicate.main
  const finite = clause.form === 'finite' && !predicate.copular
  return inverted || (clause.form === 'infinitive' && bare) || (finite && bare && participleOnly)
}

/** `the role that papers play and that journalists play`: the object stands at the first verb. */
const isGapless = (tree: Tree, { clause, predicate, slots }: ReadClaim): boolean =>
  clause.kind === 'relative' &&
  clause.coordinated >= 0 &&
  slots.object === undefined &&
  !predicate.passive &&
  !predicate.copular &&
  kid(tree, clause.head, 'nsubj') !== undefined &&
  kid(tree, clause.head, 'obl', 'advmod', 'xcomp', 'ccomp') === undefined

/** `is one`: what it is stands elsewhere. */
const isEmptyNominal = (tree: Tree, { predicate, slots }: ReadClaim): boolean =>
  predicate.copular &&
  slots.object !== undefined &&
  ((slots.object.range.first === slots.object.range.last &&
    ['PRON', 'NUM', 'DET', 'ADP'].includes(tree.tokens[slots.object.head].pos)) ||
    (tree.tokens[slots.object.head].pos === 'ADJ' &&
      tree.language.lists.indefiniteWords.has(lower(tree.tokens[slots.object.range.first])) &&
      slots.object.range.last === slots.object.head))

/** A lone auxiliary: `just like all of them will`. */
const isElliptic = (tree: Tree, { predicate }: ReadClaim): boolean => {
  const main = tree.tokens[predicate.main]
  return !predicate.copular && (main.pos === 'AUX' || tree.language.modals.has(lower(main)))
}

/** The object stands behind a verb that this one is coordinated with: `signed and deposited the treaty`. */
const isShort = (tree: Tree, { predicate, slots }: ReadClaim): boolean => {
  const next = tree.tokens[predicate.range.last + 1]
  return (
    !predicate.passive &&
    !predicate.copular &&
    (slots.object === undefined || slots.object.range.first > predicate.range.last + 2) &&
    next?.pos === 'CCONJ' &&
    kids(tree, predicate.main, 'conj').some(({ index }) => kid(tree, index, 'obj') !== undefined)
  )
}

/** `what they did was denying it`: the object is the question word itself. */
const isFreeObject = (tree: Tree, { clause, predicate }: ReadClaim): boolean =>
  clause.kind === 'subject' &&
  !predicate.copular &&
  tree.tokens
    .slice(tree.first[clause.head], predicate.range.first)
    .some((word) => tree.language.questionWords.has(lower(word)) && !relationOf(word).startsWith('nsubj'))

/** A verb of saying before a second verb that no conjunction ties to it: the content read as a conjunct. */
const isRunOn = (tree: Tree, { predicate }: ReadClaim): boolean =>
  tree.language.speechVerbs.has(predicate.lemma) &&
  kids(tree, predicate.main, 'conj').some(
    ({ index, pos }) => pos === 'VERB' && kid(tree, index, 'cc', 'nsubj') === undefined,
  )

/** `were undermined the autonomy`, `years battling them`: a participle that belongs to another word. */
const isStrayParticiple = (tree: Tree, { predicate, clause }: ReadClaim, { head }: Phrase): boolean => {
  if (['reduced', 'absolute'].includes(clause.kind) && clause.nodes.length > 1 && predicate.passive)
    return true
  if (clause.kind === 'participle' && clause.coordinated >= 0) return true
  if (!['reduced', 'participle', 'absolute'].includes(clause.kind) || clause.form === 'finite') return false
  const start = tree.tokens[tree.first[clause.head]]
  const before = tree.tokens[start.index - 1]
  const inside =
    before !== undefined && before.pos !== 'PUNCT' && !tree.language.absoluteMarks.has(lower(start))
  if (clause.kind === 'absolute' && predicate.passive && inside) return true
  const timed = clause.kind === 'reduced' && tree.language.timeNouns.has(tree.tokens[head].lemma)
  const life =
    clause.form === 'gerund' &&
    clause.kind === 'reduced' &&
    relationOf(tree.tokens[head]) === 'obj' &&
    tree.language.lists.spendingVerbs.has(tree.tokens[Math.max(0, tree.tokens[head].head)].lemma)
  const doubled =
    predicate.passive &&
    kid(tree, predicate.main, 'obj') !== undefined &&
    !tree.language.giveVerbs.has(predicate.lemma)
  const governed = tree.tokens
    .slice(Math.max(0, tree.first[clause.head] - 1), predicate.range.first)
    .some((word) => tree.language.prepositionParticiples.has(lower(word)))
  const promised =
    clause.kind === 'absolute' && predicate.passive && kid(tree, predicate.main, 'xcomp') !== undefined
  const denied =
    clause.kind === 'participle' &&
    kids(tree, head, 'det').some((word) => tree.language.negativeWords.has(lower(word)))
  const shaped =
    clause.kind === 'reduced' &&
    relationOf(tree.tokens[head]) === 'obj' &&
    tree.language.lists.shapingVerbs.has(tree.tokens[Math.max(0, tree.tokens[head].head)].lemma)
  const withIt =
    clause.kind === 'participle' &&
    kids(tree, clause.head, 'mark', 'case').some((mark) => tree.language.absoluteMarks.has(lower(mark)))
  const nominal =
    clause.kind === 'reduced' && kid(tree, head, 'cop') !== undefined && kid(tree, head, 'case') !== undefined
  return timed || life || doubled || governed || shaped || withIt || nominal || promised || denied
}

/** `not expected to win`: no auxiliary that `not` could stand with. */
const isBareNegation = (tree: Tree, { predicate, clause }: ReadClaim): boolean =>
  clause.coordinated < 0 &&
  predicate.auxiliaries.length === 0 &&
  tree.language.lists.notWords.has(lower(tree.tokens[predicate.range.first]))

/** What a question holds is asked, not said. */
export const isAsked = (tree: Tree, { predicate }: ReadClaim): boolean => {
  const { start, end } = tree.document.sentences[tree.tokens[predicate.main].sentence]
  const wondered = kids(tree, predicate.main, 'mark').some((mark) =>
    tree.language.lists.wonderMarks.has(lower(mark)),
  )
  const above = tree.tokens[predicate.main].head
  const shared =
    above >= 0 &&
    tree.tokens[predicate.main].dep === 'conj' &&
    kids(tree, above, 'mark').some((mark) => tree.language.lists.wonderMarks.has(lower(mark)))
  if (wondered || shared) return true
  return /\?["'”’»)\s]*$/.test(tree.document.text.slice(Math.max(start, end - 8), end))
}

/** `I don't think that X`, `did not say that X`: nobody puts X forward. */
const isDisowned = (tree: Tree, { clause }: ReadClaim): boolean => {
  const higher = tree.tokens[tree.tokens[clause.head].head]
  return (
    clause.kind === 'content' &&
    higher !== undefined &&
    (tree.language.speechVerbs.has(higher.lemma) || tree.language.lists.believingVerbs.has(higher.lemma)) &&
    kids(tree, higher.index, 'advmod').some((word) => tree.language.negators.has(lower(word)))
  )
}

/** Throws the first reason why no sentence can be written. */
export const throwDoubts = (tree: Tree, claim: ReadClaim, subject: Phrase): void => {
  if (isMisread(tree, claim, subject) || isElliptic(tree, claim))
    throw new Unclear('the verb could not be read')
  if (
    isBareNegation(tree, claim) ||
    isUninflected(tree, claim, subject) ||
    isStrayParticiple(tree, claim, subject)
  )
    throw new Unclear('the verb could not be read')
  if (
    disagrees(tree, claim, subject) ||
    isLooseSubject(tree, claim, subject) ||
    isNoNoun(tree, subject) ||
    isCutSubject(tree, claim, subject)
  )
    throw new Unclear('the subject could not be read')
  if (isDoubtfulAntecedent(tree, claim, subject) || isOpen(tree, claim, subject))
    throw new Unclear('what the clause narrows could not be told')
  if (isDisowned(tree, claim)) throw new Unclear('nobody puts it forward')
  if (losesSubject(tree, claim) || isEmbeddedQuestion(tree, claim, subject))
    throw new Unclear('the subject could not be read')
  if (isGapless(tree, claim)) throw new Unclear('what it is done to could not be told')
  if (isEmptyNominal(tree, claim)) throw new Unclear('what it is could not be told')
  if (isBereft(tree, claim) || isShort(tree, claim) || isFreeObject(tree, claim))
    throw new Unclear('what it is done to could not be told')
  if (isDoubtfulFact(tree, claim)) throw new Unclear('what "which" stands for could not be told')
  if (isStranded(tree, claim) || isRunOn(tree, claim)) throw new Unclear('what is said could not be told')
}
