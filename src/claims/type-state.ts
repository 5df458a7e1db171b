import type { Phrase } from './phrase.js'
import { kid, kids, lower } from './tree.js'
import {
  classOf,
  coreNoun,
  counts,
  covered,
  headOf,
  isAbstract,
  isConflict,
  type TypeInput,
  type TypeRule,
} from './type-input.js'

export const isDeed = (input: TypeInput, phrase: Phrase | undefined): boolean => {
  const noun = coreNoun(input, phrase)
  return (
    noun !== undefined &&
    /(?:arrest|murder|killing|death|attack|explosion|meeting|raid|shooting|bombing|detention|visit|accident|crash|crackdown|clash|protest)$/.test(
      noun.lemma,
    )
  )
}

// Verbs.
const possessive = new Set([
  'have',
  'hold',
  'retain',
  'possess',
  'lack',
  'enjoy',
  'keep',
  'maintain',
  'lose',
  'gain',
  'own',
  'get',
  'carry',
  'bear',
  'share',
  'offer',
  'bring',
  'wield',
  'exert',
  'take',
  'find',
  'see',
  'send',
  'exercise',
  'form',
  'acquire',
  'earn',
  'win',
  'provide',
  'present',
  'yield',
  'leave',
  'make',
  'build',
  'establish',
  'put',
  'set',
  'increase',
  'express',
])

export const readPossession: TypeRule = {
  id: 'possession', // "has room for maneuver", "lost influence": judgement; "lost the election": event; "has two sons": state
  read: (input) => {
    const { predicate, slots } = input
    if (
      !possessive.has(predicate.lemma) ||
      !input.tree.language.lists.holdingVerbs.has(predicate.lemma) ||
      slots.object === undefined ||
      predicate.passive
    )
      return undefined
    const empty = input.tree.language.negativeWords.has(input.tree.tokens[slots.object.head].lemma)
    if (empty || (isAbstract(input, slots.object) && !counts(input, slots.object))) return 'judgement'
    return classOf(input) === 'state' ? 'state' : undefined
  },
}

export const readChange: TypeRule = {
  id: 'change', // "influence is waning": judgement; "prices rose", "the conflict escalated": event
  read: (input) => {
    if (classOf(input) !== 'change') return undefined
    const { predicate, slots, tree } = input
    const patient = predicate.passive || slots.subject === undefined ? slots.object : slots.subject
    if (predicate.lemma === 'become' || predicate.lemma === 'grow' || predicate.lemma === 'get') {
      const result = headOf(input, slots.object)
      if (result !== undefined && result.pos === 'ADJ') return 'judgement'
      if (result !== undefined && predicate.lemma === 'become')
        return tree.language.roleNouns.has(result.lemma) || result.pos === 'PROPN' ? 'event' : 'judgement'
    }
    if (isConflict(input, patient) || counts(input, slots.object) || hasExtent(input)) return 'event'
    const moved =
      isAbstract(input, patient) ||
      (!predicate.passive &&
        slots.object !== undefined &&
        isAbstract(input, slots.object) &&
        input.tree.language.lists.gainingVerbs.has(predicate.lemma)) ||
      relates(input)
    return moved || (predicate.passive && input.tree.language.lists.weighingVerbs.has(predicate.lemma))
      ? 'judgement'
      : 'event'
  },
}

/** `strengthened ties`: closeness and power are judged, whoever changes them. */
const relates = ({ tree, slots }: TypeInput): boolean =>
  slots.object !== undefined && tree.language.lists.relationNouns.has(tree.tokens[slots.object.head].lemma)

/** `rose by 5 %`, `fell to 20`. */
const hasExtent = (input: TypeInput): boolean =>
  kids(input.tree, input.predicate.main, 'obl', 'obj').some((token) => covered(input.quantities, token))

export const readAspect: TypeRule = {
  id: 'aspect', // "continues to weaken": as the verb below it
  read: (input) => {
    const { tree, predicate } = input
    if (!tree.language.lists.aspectVerbs.has(predicate.lemma)) return undefined
    const below = kid(tree, predicate.main, 'xcomp')
    if (below === undefined || predicate.lemma === 'manage' || predicate.lemma === 'help') return undefined
    const name =
      isAbstract(input, input.slots.subject) && tree.language.verbClasses.get(below.lemma) === 'change'
        ? 'judgement'
        : tree.language.verbClasses.get(below.lemma)
    if (name === 'state' || name === 'judgement') return name
    return predicate.lemma === 'continue' &&
      input.slots.subject !== undefined &&
      tree.tokens[input.slots.subject.head].pos !== 'NOUN' &&
      name === undefined
      ? 'state'
      : undefined
  },
}

export const usePurpose: TypeRule = {
  id: 'judgement/purpose', // "uses gas to press its neighbours"
  read: ({ predicate, slots, tree }) =>
    tree.language.purposeVerbs.has(predicate.lemma) &&
    !predicate.passive &&
    slots.complement !== undefined &&
    kids(tree, slots.complement.head, 'mark').some((mark) => lower(mark) === 'to')
      ? 'judgement'
      : undefined,
}

export const readAbility: TypeRule = {
  id: 'judgement/ability', // "can say no"
  read: ({ mood }) => (mood.modal?.name === 'can' ? 'judgement' : undefined),
}

export const readFigure: TypeRule = {
  id: 'judgement/figure', // "lies in the fact", "went through a difficult phase"; "sees a threat": an imputed view
  read: (input) => {
    const { tree, predicate, slots } = input
    if (slots.object === undefined || predicate.passive || !isAbstract(input, slots.object)) return undefined
    if (tree.language.lists.seeingVerbs.has(predicate.lemma)) return 'state'
    return tree.language.lists.lyingVerbs.has(predicate.lemma) ? 'judgement' : undefined
  },
}

export const readPlan: TypeRule = {
  id: 'event/plan', // "planned an attack": an activity, unlike "planned to leave"
  read: ({ tree, predicate, slots }) => {
    const noun = slots.object === undefined ? undefined : tree.tokens[slots.object.head]
    const planned =
      tree.language.lists.planningVerbs.has(predicate.lemma) &&
      kids(tree, predicate.main, 'xcomp').length === 0
    return planned && noun !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(noun.pos) ? 'event' : undefined
  },
}

export const readStatal: TypeRule = {
  id: 'state/passive', // "is located in", "were stationed"
  read: (input) => (classOf(input) === 'state' && input.predicate.lemma !== 'hold' ? 'state' : undefined),
}

export const readVerbClass: TypeRule = {
  id: 'verb-class',
  read: (input) => {
    const name = classOf(input)
    if (name === 'state')
      return input.predicate.passive && input.tree.language.lists.eventPassives.has(input.predicate.lemma)
        ? 'event'
        : 'state'
    return name === 'judgement' ? 'judgement' : undefined
  },
}

export const readEvent: TypeRule = { id: 'event', read: () => 'event' }
