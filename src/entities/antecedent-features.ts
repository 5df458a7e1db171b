import type { Document } from '../model/document.js'
import {
  forms,
  genders,
  kinds,
  type PronounClass,
  quoteRelations,
  relations,
  signs,
  weightsByClass,
} from './antecedent-signs.js'
import type { AntecedentWeights } from './language.js'
import type { PronounPhrase } from './phrase.js'
import { type Referent, sexOf } from './referent.js'

export const classOf = ({ pronoun }: PronounPhrase): PronounClass =>
  pronoun.animacy === 'person' ? 'he' : pronoun.animacy === 'thing' ? 'it' : 'they'

/** Whether number and kind allow it at all. */
const isPossible = (pronoun: PronounPhrase, referent: Referent): boolean => {
  const isPerson = referent.kind === 'person' || referent.kind === 'human'
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

/** Place of the first edge that the value does not exceed, their number for larger ones. */
const bucket = (value: number, edges: readonly number[]): number => {
  let place = 0
  while (place < edges.length && value > edges[place]) place += 1
  return place
}

const countEdges = [1, 2, 4, 8]
const nearCountEdges = [1, 3]

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
    if (verb.head === reporting && (verb.dep.startsWith('ccomp') || verb.dep.startsWith('parataxis')))
      return true
    verb = tokens[verb.head]
  }
  return false
}

/** `is an actor`, `as an actor`: says what something is and names nobody anew. */
const isPredicate = ({ tokens, children }: Document, head: number): boolean =>
  children[head].some(
    (child) => tokens[child].dep === 'cop' || (tokens[child].dep === 'case' && tokens[child].text === 'as'),
  )

/** Places of values in their lists. */
const placesIn = <T extends string>(list: readonly T[]) =>
  Object.fromEntries(list.map((value, place) => [value, place])) as Readonly<Record<T, number>>

const relationPlace = placesIn(relations)
const formPlace = placesIn(forms)
const kindPlace = placesIn(kinds)
const genderPlace = placesIn(genders)
const quotePlace = placesIn(quoteRelations)

const quoteRelation = (pronoun: PronounPhrase, { last }: Referent): (typeof quoteRelations)[number] =>
  pronoun.quote === last.quote
    ? pronoun.quote < 0
      ? 'none'
      : 'same'
    : pronoun.quote < 0
      ? 'out'
      : last.quote < 0
        ? 'in'
        : 'other'

/** Whether the sex of the referent is the pronoun's. */
const genderRelation = ({ pronoun }: PronounPhrase, sex: 'f' | 'm' | undefined): (typeof genders)[number] =>
  pronoun.gender === undefined || sex === undefined
    ? 'unknown'
    : sex === pronoun.gender
      ? 'match'
      : 'mismatch'

/**
 * The signs for and against this referent being meant, by their numbers; undefined where grammar rules it out. `rank`
 * counts the possible ones between.
 */
export const readFeatures = (
  document: Document,
  pronoun: PronounPhrase,
  referent: Referent,
  words: ReadonlySet<string>,
  rank: number,
): readonly number[] | undefined => {
  if (!isPossible(pronoun, referent) || isBarred(document, pronoun, referent)) return undefined
  if (isSpokenOf(pronoun, referent, words)) return undefined
  const { last } = referent
  const distance = Math.min(5, pronoun.sentence - last.sentence)
  const near = Math.min(1, distance)
  const nearest = Math.min(2, distance)
  const role = relationPlace[last.place.relation]
  const own = relationPlace[pronoun.pronoun.possessive === true ? 'possessor' : pronoun.place.relation]
  const ways = relations.length
  const form = formPlace[last.form]
  const kind = kindPlace[referent.kind]
  const named = referent.cluster === undefined ? 0 : 1
  const { sex, isSure } = sexOf(referent)
  const spoke = referent.spoke < 0 ? 0 : 1 + Math.min(3, pronoun.sentence - referent.spoke)
  const found = [
    signs.distance + distance,
    signs.role + role,
    signs.roles + (own * ways + role) * 2 + near,
    signs.form + form * 3 + nearest,
    signs.kind + kind,
    signs.kindForm + kind * 3 + form,
    signs.count + bucket(referent.count, countEdges),
    signs.countNear + bucket(referent.count, nearCountEdges) * 3 + nearest,
    signs.gender + genderPlace[genderRelation(pronoun, sex)],
    signs.plural + (referent.isPlural ? 1 : 0),
    signs.quote + quotePlace[quoteRelation(pronoun, referent)] * ways + own,
    signs.topic + (referent.firstSentence <= 1 ? 1 : 0),
    signs.named + named,
    signs.speaks + (speaks(pronoun, words) ? 5 : 0) + spoke,
  ]
  const isNominal = last.form === 'nominal'
  if (isNominal && isPredicate(document, last.head)) found.push(signs.predicate)
  if (isReporter(document, pronoun, referent)) found.push(signs.reporter + own)
  const { governor } = pronoun.place
  if (distance === 0 && governor !== undefined && governor.index === last.place.governor?.index)
    found.push(signs.clause + own * ways + role)
  if (isNominal && last.isDefinite) found.push(signs.definite)
  if (isNominal && last.isPossessed) found.push(signs.possessed)
  found.push(
    signs.whole + ((form * ways + role) * 3 + nearest) * 2 + named,
    signs.sex + (isSure ? 1 : 0),
    signs.rank + Math.min(6, rank),
  )
  return found
}

/** The sum of the signs' weights. */
export const scoreFeatures = (
  weights: AntecedentWeights,
  pronounClass: PronounClass,
  features: readonly number[],
): number => {
  const known = weightsByClass(weights)[pronounClass]
  let sum = 0
  for (const feature of features) sum += known[feature]
  return sum
}
