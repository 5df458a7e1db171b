import type { Clause } from './clauses.js'
import { kids, lower, prepositionText, type Tree } from './tree.js'
import { classOf, hasComplement, type TypeInput, type TypeRule } from './type-input.js'

// Demands.
const demandModals = ['must', 'should']

export const readDemandModal: TypeRule = {
  id: 'demand/modal', // "should leave"; not "should not be attributed to"
  read: ({ tree, predicate, mood }) =>
    (mood.modal !== undefined &&
      demandModals.includes(mood.modal.name) &&
      !mood.modal.perfect &&
      !tree.language.viewVerbs.has(predicate.lemma)) ||
    mood.demanded
      ? 'demand'
      : undefined,
}

const callsFor = ({ tree, predicate }: TypeInput): boolean =>
  tree.language.lists.callingVerbs.has(predicate.lemma) &&
  [...kids(tree, predicate.main, 'obl'), ...kids(tree, predicate.main, 'advcl')].some(
    ({ index }) =>
      tree.language.lists.callingPrepositions.has(prepositionText(tree, index)) ||
      kids(tree, index, 'mark').some((mark) => lower(mark) === 'for'),
  )

export const readDemandVerb: TypeRule = {
  id: 'demand/verb', // "urged him to refrain", "calls for sanctions"
  read: (input) => {
    const { tree, predicate, mood } = input
    if (mood.modal !== undefined && mood.modal.name !== 'would') return undefined
    const asks =
      classOf(input) === 'demand' &&
      (hasComplement(input) || predicate.passive || kids(tree, predicate.main, 'obl').length > 0)
    // `appealed to them to act`: without an object the infinitive is no purpose.
    const clauses = kids(tree, predicate.main, 'obj').length > 0 ? ['xcomp'] : ['xcomp', 'advcl']
    const told =
      tree.language.lists.biddingVerbs.has(predicate.lemma) &&
      kids(tree, predicate.main, ...clauses).some(({ index }) =>
        kids(tree, index, 'mark').some(({ pos }) => pos === 'PART'),
      )
    return asks || told || callsFor(input) ? 'demand' : undefined
  },
}

// Forecasts.

const isWish = ({ tree, predicate, mood }: TypeInput): boolean =>
  mood.modal?.name === 'would' &&
  (tree.language.lists.wishVerbs.has(predicate.lemma) || (predicate.copular && !mood.modal.perfect))

export const readForecast: TypeRule = {
  id: 'forecast/modal', // "will fall", "could affect", "is expected to"
  read: (input) => {
    const { mood, predicate, conditional, hoped } = input
    const name = mood.modal?.name
    if (hoped) return 'forecast'
    if (name === 'may' || name === 'might') return mood.modal?.perfect ? undefined : 'forecast'
    if (name === 'could')
      return mood.modal?.perfect && !conditional && isBelieved(input) ? undefined : 'forecast'
    if (name === 'would' && isWish(input)) return undefined
    if (
      name === 'would' &&
      input.tree.language.lists.seemingVerbs.has(input.tree.tokens[input.clause.head].lemma)
    )
      return undefined
    if (name === 'will' || name === 'would') return 'forecast'
    if (mood.ahead) return 'forecast'
    const likely = input.clause.nodes.some(
      (node) =>
        input.tree.language.lists.likelihoodWords.has(lower(input.tree.tokens[node])) &&
        node !== predicate.main,
    )
    return likely && !predicate.copular ? 'forecast' : undefined
  },
}

/** `I believe that it could have been`: said of what may have happened. */
const isBelieved = ({ tree, clause }: TypeInput): boolean => {
  const { head } = tree.tokens[clause.head]
  return head >= 0 && tree.language.lists.believingVerbs.has(tree.tokens[head].lemma)
}

export const readUnlikely: TypeRule = {
  id: 'forecast/unlikely', // "seems unlikely"
  read: ({ tree, predicate }) =>
    [tree.tokens[predicate.main], ...kids(tree, predicate.main, 'xcomp')].some(
      (word) =>
        tree.language.unlikelyWords.has(lower(word)) ||
        (tree.language.likelyWords.has(lower(word)) && word.pos === 'ADJ'),
    )
      ? 'forecast'
      : undefined,
}

export const readFuture: TypeRule = {
  id: 'forecast/above', // "must wait until the war is over", "may lean on it, reducing the role of"
  read: ({ tree, clause, above, mood }) => {
    if (mood.modal !== undefined) return undefined
    const marks = kids(tree, clause.head, 'mark').map(lower)
    if (clause.kind === 'adverbial' && marks.some((mark) => tree.language.lists.laterMarks.has(mark)))
      return above === 'forecast' || above === 'demand' ? 'forecast' : undefined
    if (clause.kind === 'adverbial' && marks[0] === 'so' && marks.includes('that')) return 'forecast'
    return (clause.kind === 'participle' || (clause.coordinated >= 0 && sharesModal(tree, clause))) &&
      above === 'forecast'
      ? 'forecast'
      : undefined
  },
}

const sharesModal = (tree: Tree, clause: Clause): boolean =>
  kids(tree, clause.head, 'nsubj', 'aux', 'cop').length === 0 &&
  lower(tree.tokens[clause.head]) === tree.tokens[clause.head].lemma
