import type { Token } from '../model/document.js'
import { kids, lower, prepositionText, type Tree } from './tree.js'
import { classOf, headOf, isAbstract, type TypeInput, type TypeRule } from './type-input.js'

// Causes.
const causalPreposition = ({ tree, predicate }: TypeInput): boolean =>
  predicate.copular &&
  tree.language.causePrepositions.has(prepositionText(tree, predicate.main).split(' ')[0])

const causalNoun = ({ tree, predicate }: TypeInput): boolean => {
  if (!predicate.copular) return false
  const noun = tree.tokens[predicate.main]
  if (!tree.language.causeNouns.has(noun.lemma)) return false
  return (
    kids(tree, noun.index, 'nmod').some(({ index }) =>
      tree.language.lists.causeNounPrepositions.has(prepositionText(tree, index)),
    ) || noun.lemma === 'pretext'
  )
}

export const readCauseNoun: TypeRule = {
  id: 'cause/noun',
  read: (input) => (causalPreposition(input) || causalNoun(input) ? 'cause' : undefined),
}

const turnedCause = ({ tree, predicate, slots }: TypeInput): boolean => {
  const object = slots.object === undefined ? undefined : tree.tokens[slots.object.head]
  if (object === undefined) return false
  if (predicate.lemma === 'become') return tree.language.causeNouns.has(object.lemma)
  if (predicate.lemma === 'put' || predicate.lemma === 'bring')
    return object.lemma === 'end' || object.lemma === 'stop'
  return predicate.lemma === 'give' && object.lemma === 'rise'
}

export const readCauseVerb: TypeRule = {
  id: 'cause/verb', // "led to", "caused", "gave rise to"
  read: (input) => {
    const { tree, predicate } = input
    const pairs = kids(tree, predicate.main, 'obl', 'compound:prt', 'advcl').map(({ index, text, dep }) =>
      dep === 'compound:prt'
        ? text.toLowerCase()
        : prepositionText(tree, index) || kids(tree, index, 'mark').map(lower).join(' '),
    )
    if (pairs.some((preposition) => tree.language.lists.causalPairs.has(`${predicate.lemma}_${preposition}`)))
      return 'cause'
    return classOf(input) === 'cause' || turnedCause(input) ? 'cause' : undefined
  },
}

const grantedThings = (input: TypeInput): boolean =>
  classOf(input) === undefined &&
  input.tree.language.lists.grantingVerbs.has(input.predicate.lemma) &&
  isAbstract(input, input.slots.object)

export const readEffect: TypeRule = {
  id: 'cause/result-participle', // ", forcing thousands to leave"
  read: (input) => {
    const { tree, clause, predicate } = input
    const trails =
      clause.kind === 'participle' &&
      clause.form === 'gerund' &&
      clause.head > tree.tokens[clause.head].head &&
      kids(tree, clause.head, 'mark').length === 0
    if (
      trails &&
      tree.language.lists.effectVerbs.has(predicate.lemma) &&
      !tree.language.lists.damageVerbs.has(predicate.lemma)
    )
      return 'cause'
    const factor = headOf(input, input.slots.subject)
    const abstractActor =
      factor !== undefined &&
      factor.pos !== 'PROPN' &&
      factor.pos !== 'PRON' &&
      (tree.language.conflictNouns.has(factor.lemma) || tree.language.abstractNouns.has(factor.lemma))
    if (grantedThings(input) && abstractActor) return 'cause'
    return tree.language.lists.qualityVerbs.has(predicate.lemma) &&
      input.slots.object !== undefined &&
      !predicate.passive &&
      isThing(tree, factor)
      ? 'cause'
      : undefined
  },
}

const isThing = (tree: Tree, token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' || (token.pos === 'PRON' && tree.language.lists.thingPronouns.has(lower(token))))
