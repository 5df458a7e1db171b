import type { Document } from '../model/document.js'
import type { AntecedentWeights } from './language.js'
import type { PronounPhrase } from './phrase.js'
import { type Referent, sexOf } from './referent.js'

/** `he`, `it` or `they`: each weighs its signs differently. */
export type PronounClass = 'he' | 'it' | 'they'

export const classOf = ({ pronoun }: PronounPhrase): PronounClass =>
  pronoun.animacy === 'person' ? 'he' : pronoun.animacy === 'thing' ? 'it' : 'they'

const personKinds = new Set(['person', 'human'])

/** Whether number and kind allow it at all. */
const isPossible = (pronoun: PronounPhrase, referent: Referent): boolean => {
  const isPerson = personKinds.has(referent.kind)
  switch (classOf(pronoun)) {
    case 'he': {
      const { sex, isSure } = sexOf(referent)
      return isPerson && !referent.isPlural && !(isSure && sex !== pronoun.pronoun.gender)
    }
    case 'it':
      return !isPerson && !referent.isPlural && referent.kind !== 'group'
    default:
      return true
  }
}

/** Subject and object of one verb are two different things, unless the pronoun is reflexive or possessive. */
const isBarred = (document: Document, pronoun: PronounPhrase, referent: Referent): boolean => {
  const { last } = referent
  if (last.sentence !== pronoun.sentence) return false
  if (last.first <= pronoun.head && pronoun.head < last.endToken) return true
  const governor = pronoun.place.governor?.index
  if (pronoun.pronoun.reflexive === true) return false
  if (pronoun.pronoun.possessive === true) return governor === last.head
  if (
    governor !== undefined &&
    governor === last.place.governor?.index &&
    last.place.relation !== 'possessor'
  )
    return true
  return document.parsed && governor === last.head && document.tokens[pronoun.head].dep !== 'nsubj'
}

const bucket = (value: number, edges: readonly number[]): number => {
  const found = edges.findIndex((edge) => value <= edge)
  return found < 0 ? edges.length : found
}

/** Subject of a verb of saying. */
const speaks = ({ place }: PronounPhrase, words: ReadonlySet<string>): boolean =>
  place.relation === 'subject' && words.has(place.governor?.text ?? '')

/** Who is named inside a quotation is not the one who says it: `"Smith lied," he said`. */
const isSpokenOf = (pronoun: PronounPhrase, { last }: Referent, words: ReadonlySet<string>): boolean =>
  pronoun.quote < 0 && last.quote >= 0 && pronoun.sentence - last.sentence <= 1 && speaks(pronoun, words)

/** The subject of the verb of saying whose content the pronoun stands in: `Smith said that he`. */
const isReporter = ({ tokens }: Document, { place }: PronounPhrase, { last }: Referent): boolean => {
  const reporting = last.place.relation === 'subject' ? last.place.governor?.index : undefined
  let verb = place.governor
  for (let step = 0; step < 4 && verb !== undefined && verb.head >= 0; step += 1) {
    if (verb.head === reporting && /^(?:ccomp|parataxis)/.test(verb.dep)) return true
    verb = tokens[verb.head]
  }
  return false
}

/** `is an actor`, `as an actor`: says what something is and names nobody anew. */
const isPredicate = ({ tokens, children }: Document, head: number): boolean =>
  children[head].some(
    (child) => tokens[child].dep === 'cop' || (tokens[child].dep === 'case' && tokens[child].text === 'as'),
  )

const quoteRelation = (pronoun: PronounPhrase, { last }: Referent): string =>
  pronoun.quote === last.quote
    ? pronoun.quote < 0
      ? 'none'
      : 'same'
    : pronoun.quote < 0
      ? 'out'
      : last.quote < 0
        ? 'in'
        : 'other'

/** The signs for and against this referent being meant; undefined where grammar rules it out. `rank` counts the possible ones between. */
export const readFeatures = (
  document: Document,
  pronoun: PronounPhrase,
  referent: Referent,
  words: ReadonlySet<string>,
): readonly string[] | undefined => {
  if (!isPossible(pronoun, referent) || isBarred(document, pronoun, referent)) return undefined
  if (isSpokenOf(pronoun, referent, words)) return undefined
  const { last } = referent
  const distance = Math.min(5, pronoun.sentence - last.sentence)
  const role = last.place.relation
  const { sex } = sexOf(referent)
  const own = pronoun.pronoun.possessive === true ? 'possessor' : pronoun.place.relation
  const gender =
    pronoun.pronoun.gender === undefined || sex === undefined
      ? 'unknown'
      : sex === pronoun.pronoun.gender
        ? 'match'
        : 'mismatch'
  const sameClause =
    distance === 0 &&
    pronoun.place.governor !== undefined &&
    pronoun.place.governor.index === last.place.governor?.index
  return [
    `distance ${distance}`,
    `role ${role}`,
    `roles ${own} ${role} ${Math.min(1, distance)}`,
    `form ${last.form} ${Math.min(2, distance)}`,
    `kind ${referent.kind}`,
    `kind ${referent.kind} ${last.form}`,
    `count ${bucket(referent.count, [1, 2, 4, 8])}`,
    `count ${bucket(referent.count, [1, 3])} ${Math.min(2, distance)}`,
    `gender ${gender}`,
    `plural ${referent.isPlural}`,
    `quote ${quoteRelation(pronoun, referent)} ${own}`,
    `topic ${referent.firstSentence <= 1}`,
    `named ${referent.cluster !== undefined}`,
    `speaks ${speaks(pronoun, words)} ${referent.spoke < 0 ? 'never' : Math.min(3, pronoun.sentence - referent.spoke)}`,
    ...(last.form === 'nominal' && isPredicate(document, last.head) ? ['predicate'] : []),
    ...(isReporter(document, pronoun, referent) ? [`reporter ${own}`] : []),
    ...(sameClause ? [`clause ${own} ${role}`] : []),
    ...(last.form === 'nominal' && last.isDefinite ? ['definite'] : []),
    ...(last.form === 'nominal' && last.isPossessed ? ['possessed'] : []),
    `${last.form} ${role} ${Math.min(2, distance)} ${referent.cluster !== undefined}`,
    `sex ${sexOf(referent).isSure}`,
  ]
}

type ClassWeights = Readonly<Record<PronounClass, ReadonlyMap<string, number>>>

const splitWeights = new WeakMap<AntecedentWeights, ClassWeights>()

/** The weights of each class by feature, so that no feature need be named anew for its class. */
const weightsByClass = (weights: AntecedentWeights): ClassWeights => {
  const known = splitWeights.get(weights)
  if (known !== undefined) return known
  const made = {
    he: new Map<string, number>(),
    it: new Map<string, number>(),
    they: new Map<string, number>(),
  }
  for (const [name, weight] of Object.entries(weights)) {
    const end = name.indexOf(' ')
    made[name.slice(0, end) as PronounClass].set(name.slice(end + 1), weight)
  }
  splitWeights.set(weights, made)
  return made
}

export const scoreFeatures = (
  weights: AntecedentWeights,
  pronounClass: PronounClass,
  features: readonly string[],
): number => {
  const known = weightsByClass(weights)[pronounClass]
  return features.reduce((sum, feature) => sum + (known.get(feature) ?? 0), 0)
}
