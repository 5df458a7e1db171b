import type { Token } from '../model/document.js'
import { childrenOf, kids, lower, prepositionText, type Tree } from './tree.js'
import { covered, isAbstract, isConflict, pastMeasure, type TypeInput, type TypeRule } from './type-input.js'
import { isDeed } from './type-state.js'

// Copulas.
const evaluates = ({ tree, predicate }: TypeInput): boolean => {
  const degree = kids(tree, predicate.main, 'advmod').map(lower)
  return degree.some((word) => tree.language.lists.evaluatingDegrees.has(word))
}

const judgesAdjective = (input: TypeInput, word: Token): boolean => {
  const { tree } = input
  if (tree.language.factualAdjectives.has(lower(word)))
    return evaluates(input) && !tree.language.lists.plainAdjectives.has(lower(word))
  const measured = kids(tree, word.index, 'obl', 'nmod').some(({ index }) =>
    kids(tree, index, 'nummod').some(({ pos }) => pos === 'NUM'),
  )
  const nationality = /^[A-Z]/.test(word.text)
  return !measured && !nationality
}

const attributesOf = (tree: Tree, head: number): readonly Token[] =>
  childrenOf(tree, head).filter(({ dep, pos }) => dep === 'amod' && pos === 'ADJ')

const isOrdinal = (token: Token): boolean =>
  [
    'first',
    'second',
    'third',
    'last',
    'only',
    'next',
    'former',
    'same',
    'other',
    'main',
    'largest',
    'biggest',
    'oldest',
    'youngest',
    'smallest',
    'longest',
    'highest',
    'current',
    'previous',
    'latest',
  ].includes(lower(token))

const judgesNoun = (input: TypeInput, word: Token): boolean => {
  const { tree, names, quantities } = input
  const named = word.index + 1 < tree.tokens.length && tree.tokens[word.index + 1].pos === 'PROPN'
  if (
    named ||
    word.pos === 'PROPN' ||
    covered(names, word) ||
    covered(quantities, word) ||
    word.pos === 'NUM'
  )
    return false
  const attributes = attributesOf(tree, word.index)
  const valued = attributes.some(
    (word_) =>
      judgesAdjective(input, word_) &&
      !isOrdinal(word_) &&
      !covered(names, word_) &&
      !/(?:al|ic|ary|ese|ian|ish)$/.test(lower(word_)),
  )
  if (valued) return true
  if (attributes.some(isOrdinal)) return false
  return word.pos !== 'NOUN' || evaluatesNoun(input, word) || interprets(input)
}

/** `this is a conflict of interests`, `the main issue is the war`: a reading of what happened. */
const interprets = ({ tree, slots: { subject } }: TypeInput): boolean => {
  if (subject === undefined) return false
  const { lists, plain, abstractNouns } = tree.language
  const head = tree.tokens[subject.head]
  const weighed = attributesOf(tree, head.index).some((word) => lists.weightAdjectives.has(lower(word)))
  return (
    plain.demonstratives.has(lower(head)) ||
    lists.problemNouns.has(head.lemma) ||
    (weighed && abstractNouns.has(head.lemma))
  )
}

/** `is a mistake`, `is a sham`; what any other noun says a record could confirm: `is a ferry`. */
const evaluatesNoun = (input: TypeInput, word: Token): boolean => {
  const { roleNouns, abstractNouns, evaluativeNouns } = input.tree.language
  const { lemma } = pastMeasure(input, word)
  return !roleNouns.has(lemma) && (abstractNouns.has(lemma) || evaluativeNouns.has(lemma))
}

/** `is at risk`; `is in custody`, `is under construction`, `is about trade` a record could confirm. */
const judgesPreposition = ({ tree, names, quantities }: TypeInput, word: Token): boolean =>
  !(
    tree.language.placeNouns.has(word.lemma) ||
    tree.language.standingNouns.has(word.lemma) ||
    tree.language.timeNouns.has(word.lemma) ||
    covered(names, word) ||
    covered(quantities, word)
  ) &&
  (tree.language.abstractNouns.has(word.lemma) ||
    tree.language.evaluativeNouns.has(word.lemma) ||
    tree.language.plightNouns.has(word.lemma))

export const readCopula: TypeRule = {
  id: 'copula', // "is Minister": state; "is adequate": judgement
  read: (input) => {
    const { tree, predicate } = input
    if (!predicate.copular) return undefined
    const word = tree.tokens[predicate.main]
    if (prepositionText(tree, word.index) !== '')
      return judgesPreposition(input, word) ? 'judgement' : 'state'
    if (word.pos === 'ADJ' || word.pos === 'ADV') return judgesAdjective(input, word) ? 'judgement' : 'state'
    if (word.pos === 'VERB') return judgesAdjective(input, word) ? 'judgement' : 'state'
    return judgesNoun(input, word) ? 'judgement' : 'state'
  },
}

export const readExistential: TypeRule = {
  id: 'existential', // "there are arrests": event; "there is a treaty": state
  read: (input) => {
    if (!input.predicate.existential) return undefined
    if (isConflict(input, input.slots.subject) || isDeed(input, input.slots.subject)) return 'event'
    return isAbstract(input, input.slots.subject) ? 'judgement' : 'state'
  },
}
