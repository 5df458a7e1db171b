import { isStrayParticiple } from './participle-doubts.js'
import type { Phrase } from './phrase.js'
import { auxiliariesOf } from './plain-verb.js'
import { Unclear } from './plain-wording.js'
import type { ReadClaim } from './read-claim.js'
import {
  disagrees,
  isCutSubject,
  isDoubtfulAntecedent,
  isEmbeddedQuestion,
  isInterrupted,
  isListTail,
  isLooseSubject,
  isNoNoun,
  isOpen,
  isTornRelative,
  isUninflected,
  losesSubject,
} from './subject-doubts.js'
import { kid, kids, lower, relationOf, type Tree } from './tree.js'
import { treeDoubts } from './tree-doubts.js'
import { subjectOf } from './verb-form.js'

type Doubt = (tree: Tree, claim: ReadClaim, subject: Phrase) => boolean

/** A verb of saying with a mere noun, or none, behind it: its content was cut off. */
const isStranded = (tree: Tree, { predicate, slots }: ReadClaim): boolean => {
  if (!tree.language.sayingVerbs.has(predicate.lemma) || predicate.passive) return false
  const object = slots.object === undefined ? undefined : tree.tokens[slots.object.head]
  return object === undefined || object.pos === 'NOUN' || object.pos === 'PROPN'
}

/** A verb that never stands without an object, and has none: something was cut off. */
const isBereft = (tree: Tree, { predicate, slots, clause }: ReadClaim): boolean =>
  isOpenEnded(tree, predicate.main) ||
  (tree.language.plain.handingVerbs.has(predicate.lemma) &&
    !predicate.passive &&
    clause.kind !== 'relative' &&
    kid(tree, predicate.main, 'obj') === undefined) ||
  (tree.language.transitiveVerbs.has(predicate.lemma) &&
    !predicate.passive &&
    !predicate.copular &&
    (slots.object === undefined ||
      (clause.kind === 'relative' &&
        tree.tokens[slots.object.head].dep === 'xcomp' &&
        slots.object.head > predicate.main)))

/** `a concern that it will go on to raise`: the infinitive's object stands before it. */
const isOpenEnded = (tree: Tree, main: number): boolean =>
  tree.tokens[main].pos === 'VERB' &&
  kids(tree, main, 'xcomp').some(
    ({ index, pos, lemma, text }) =>
      pos === 'VERB' &&
      text === lemma &&
      tree.language.transitiveVerbs.has(lemma) &&
      kid(tree, index, 'obj', 'iobj', 'ccomp', 'xcomp', 'obl', 'conj', 'aux', 'advmod') === undefined,
  )

/** `, which irritates them`: said of a whole clause only by verbs of effect and judgement. */
const isDoubtfulFact = (tree: Tree, { clause, predicate, mood }: ReadClaim): boolean =>
  clause.kind === 'sentence-relative' &&
  (predicate.copular ||
    predicate.passive ||
    mood.modal !== undefined ||
    !['cause', 'judgement'].includes(tree.language.verbClasses.get(predicate.lemma) ?? ''))

/** A verb in no finite form, or before its subject: the tree went wrong. */
const isMisread = (tree: Tree, claim: ReadClaim, subject: Phrase): boolean => {
  const { predicate, clause } = claim
  const left = kids(tree, predicate.main, 'aux').some(
    ({ index, pos }) => pos === 'AUX' && (index < predicate.range.first || index > predicate.range.last),
  )
  const late = kids(tree, predicate.main, 'mark').some(({ index }) => index > predicate.main)
  const finite =
    predicate.copular &&
    tree.tokens[predicate.main].pos === 'VERB' &&
    /[^s]s$/.test(lower(tree.tokens[predicate.main]))
  if (left || late || finite) return true
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
  const asserted = clause.form === 'finite' && !predicate.copular
  return inverted || (clause.form === 'infinitive' && bare) || (asserted && bare && participleOnly)
}

/** `the role that papers play and that journalists play`: the object stands at the first verb. */
const isGapless = (tree: Tree, { clause, predicate, slots }: ReadClaim): boolean => {
  const own = kid(tree, clause.head, 'nsubj')
  return (
    clause.kind === 'relative' &&
    (slots.object === undefined ||
      predicate.copular ||
      predicate.passive ||
      slots.object.head > predicate.main) &&
    !predicate.existential &&
    own !== undefined &&
    !tree.language.lists.relativePronouns.has(lower(own)) &&
    !tree.tokens
      .slice(tree.first[clause.head], own.index)
      .some(
        (word) =>
          tree.language.relativeWords.has(lower(word)) &&
          word.pos !== 'NOUN' &&
          (!tree.language.lists.relativePronouns.has(lower(word)) ||
            tree.tokens[word.index - 1]?.pos === 'ADP'),
      )
  )
}

/** `viewed the arrest`, without what it was viewed as. */
const isViewless: Doubt = (tree, { predicate, slots }) =>
  tree.language.plain.viewingVerbs.has(predicate.lemma) &&
  slots.complement === undefined &&
  !predicate.copular &&
  !tree.tokens
    .slice(predicate.main, tree.last[predicate.main])
    .some((word) => tree.language.plain.degreeOpeners.has(lower(word)))

/** `and she had 7`: what is counted stands elsewhere. */
const isBareNumber = ({ tokens }: Tree, object: Phrase | undefined): boolean =>
  object !== undefined &&
  object.range.first === object.range.last &&
  tokens[object.head].pos === 'NUM' &&
  tokens[object.head].dep === 'obj'

/** `is there`, `are much`: no property by itself. */
const isBareAdverb = (tree: Tree, { head, range }: Phrase): boolean =>
  range.first === range.last &&
  (tree.tokens[head].pos === 'ADV' || tree.language.degreeWords.has(lower(tree.tokens[head]))) &&
  (/ly$/.test(tree.tokens[head].text) ||
    tree.language.lists.placeAdverbs.has(lower(tree.tokens[head])) ||
    tree.language.degreeWords.has(lower(tree.tokens[head])))

/** `is one`: what it is stands elsewhere. */
const isEmptyNominal = (tree: Tree, { predicate, slots }: ReadClaim): boolean =>
  isBareNumber(tree, slots.object) ||
  (predicate.copular &&
    slots.object !== undefined &&
    (isBareAdverb(tree, slots.object) ||
      (slots.object.range.first === slots.object.range.last &&
        ['PRON', 'NUM', 'DET', 'ADP'].includes(tree.tokens[slots.object.head].pos)) ||
      (tree.tokens[slots.object.head].pos === 'ADJ' &&
        tree.language.lists.indefiniteWords.has(lower(tree.tokens[slots.object.range.first])) &&
        slots.object.range.last === slots.object.head)))

/** `was enough to cause it`: the infinitive behind the verb read as its subject. */
const isLateClause = (tree: Tree, { predicate }: ReadClaim, { head, range }: Phrase): boolean =>
  range.first > predicate.main && relationOf(tree.tokens[head]) === 'csubj'

/** A lone auxiliary: `just like all of them will`. */
const isElliptic = (tree: Tree, { predicate }: ReadClaim): boolean => {
  const main = tree.tokens[predicate.main]
  return !predicate.copular && (main.pos === 'AUX' || tree.language.modals.has(lower(main)))
}

/** The object stands behind a verb that this one is coordinated with: `signed and deposited the treaty`. */
const isShort = (tree: Tree, { predicate, slots, clause }: ReadClaim): boolean => {
  const [next, second] = tree.tokens.slice(predicate.range.last + 1, predicate.range.last + 3)
  // `signed, sealed, and sent the treaty`
  const listed = next?.text === ',' && ['CCONJ', 'VERB'].includes(second?.pos)
  const heads = clause.coordinated < 0 ? [predicate.main] : [predicate.main, clause.coordinated]
  return (
    !predicate.passive &&
    !predicate.copular &&
    (slots.object === undefined || slots.object.range.first > predicate.range.last + 2) &&
    (next?.pos === 'CCONJ' || listed) &&
    kids(tree, clause.head, 'obl', 'advmod').every(({ index }) => index < predicate.main) &&
    heads
      .flatMap((head) => kids(tree, head, 'conj'))
      .some(({ index }) => index > predicate.main && kid(tree, index, 'obj') !== undefined)
  )
}

/** `what they did was denying it`: the object is the question word itself. */
const isFreeObject = (tree: Tree, { clause, predicate }: ReadClaim): boolean =>
  (clause.kind === 'relative' && predicate.copular
    ? lower(tree.tokens[tree.first[clause.head]]) === tree.language.lists.whatWord
    : clause.kind === 'subject' && !predicate.copular) &&
  tree.tokens
    .slice(tree.first[clause.head], predicate.range.first)
    .some((word) => tree.language.questionWords.has(lower(word)) && !relationOf(word).startsWith('nsubj'))

/** `the framework that it says should guide us`: the subject of the content stands before both. */
const isHeadless = (tree: Tree, { predicate }: ReadClaim): boolean =>
  kids(tree, predicate.main, 'ccomp').some(
    ({ index }) =>
      index > predicate.range.last &&
      subjectOf(tree, index) === undefined &&
      kids(tree, index, 'aux', 'cop').some(({ pos }) => pos === 'AUX'),
  )

/** `I ask, for those who read it, that X`: the content of another verb than the one that it hangs on. */
const isLooseContent = (tree: Tree, { clause }: ReadClaim): boolean =>
  clause.kind === 'parenthetical' &&
  kids(tree, clause.head, 'mark').some((mark) => lower(mark) === tree.language.lists.thatWord)

/** `problems, as the admiral said`: said of what stands around it. */
const isAsSaid: Doubt = (tree, { clause, predicate }) =>
  clause.kind === 'adverbial' &&
  tree.language.speechVerbs.has(predicate.lemma) &&
  kids(tree, clause.head, 'mark').some((mark) => tree.language.plain.degreeOpeners.has(lower(mark)))

/** A verb of saying before a second verb that no conjunction ties to it: the content read as a conjunct. */
const isRunOn = (tree: Tree, { predicate }: ReadClaim): boolean =>
  tree.language.speechVerbs.has(predicate.lemma) &&
  kids(tree, predicate.main, 'conj').some(
    ({ index, pos }) => pos === 'VERB' && kid(tree, index, 'cc', 'nsubj') === undefined,
  )

/** `not expected to win`: no auxiliary that `not` could stand with. */
const isBareNegation = (tree: Tree, { predicate, clause }: ReadClaim): boolean =>
  clause.coordinated < 0 &&
  predicate.auxiliaries.length === 0 &&
  tree.language.notWords.has(lower(tree.tokens[predicate.range.first]))

/** `pleaded or was convicted`: one of the two. */
const isEither = (tree: Tree, { clause, mood }: ReadClaim): boolean => {
  if (mood.polarity === 'negative') return false
  const second = clause.coordinated >= 0 ? [tree.tokens[clause.head]] : kids(tree, clause.head, 'conj')
  return second.some(
    ({ index, pos }) =>
      (pos === 'VERB' || kid(tree, index, 'cop') !== undefined) &&
      kids(tree, index, 'cc').some((word) => lower(word) === tree.language.plain.or),
  )
}

/** `has disrupted, | contained a plot`: a verb between a subject and its verb. */
const isDoubleVerb = (tree: Tree, { predicate }: ReadClaim, { range }: Phrase): boolean =>
  kids(tree, predicate.main, 'advmod', 'advcl', 'compound', 'amod', 'dep').some(
    ({ index, pos, text }) =>
      pos === 'VERB' &&
      index > range.last &&
      index < predicate.main &&
      !/ing$/.test(text) &&
      tree.tokens[tree.first[index] - 1]?.text !== ',',
  )

/** `this species disappeared from Egypt`, read as a participle. */
const isNeverPassive: Doubt = (tree, { predicate }) =>
  predicate.passive && tree.language.plain.intransitiveVerbs.has(predicate.lemma)

/** `answered as he always does`: the verb stands for another. */
const isProVerb: Doubt = (tree, { predicate, slots, clause }) =>
  clause.kind === 'adverbial' &&
  predicate.lemma === tree.language.plain.proVerb &&
  !predicate.passive &&
  slots.object === undefined

/** `must be a priority in order to end it, | fight that`: of the infinitive as likely as of the modal. */
const isLateBare: Doubt = (tree, { clause, predicate }) =>
  clause.coordinated >= 0 &&
  kid(tree, clause.coordinated, 'cop') !== undefined &&
  lower(tree.tokens[predicate.main]) === predicate.lemma &&
  tree.tokens
    .slice(clause.coordinated, predicate.main)
    .some(({ pos, dep }) => pos === 'PART' && dep === 'mark')

/** What may have been misread, with what the reader is told. */
const doubts: readonly (readonly [problem: string, ...doubts: readonly Doubt[]])[] = [
  ['the verb could not be read', isMisread, isElliptic, isBareNegation, isUninflected, isStrayParticiple],
  ['the subject could not be read', disagrees, isLooseSubject, isNoNoun, isCutSubject],
  ['the subject could not be read', isInterrupted, isListTail, isLateClause],
  ['what the clause narrows could not be told', isTornRelative, isDoubtfulAntecedent, isOpen],
  ['the verb could not be read', isEither, isDoubleVerb, isNeverPassive, isProVerb, isLateBare],
  ['what it is done to could not be told', isViewless],
  ['the subject could not be read', losesSubject, isEmbeddedQuestion],
  ['what it is done to could not be told', isGapless, isHeadless, isBereft, isShort, isFreeObject],
  ['what it is could not be told', isEmptyNominal],
  ['what "which" stands for could not be told', isDoubtfulFact],
  ['what is said could not be told', isStranded, isRunOn, isLooseContent, isAsSaid],
  ...treeDoubts,
]

/** Throws the first reason why no sentence can be written. */
export const throwDoubts = (tree: Tree, claim: ReadClaim, subject: Phrase): void => {
  const found = doubts.find(([, ...holds]) => holds.some((doubt) => doubt(tree, claim, subject)))
  if (found !== undefined) throw new Unclear(found[0])
}
