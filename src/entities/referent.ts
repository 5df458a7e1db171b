import type { EntityType, LinkBasis } from '../article/entity.js'
import type { NameCluster } from './cluster.js'
import type { FoundRole } from './find-roles.js'
import type { EntityLanguage } from './language.js'
import { readPersonName } from './person-name.js'
import type { NamePhrase, NounPhrase, Phrase } from './phrase.js'

export interface Link {
  readonly phrase: Phrase
  readonly basis: LinkBasis
  readonly confidence: number
  /** Beside a name, or its predicate: says what it is, and is no mention of its own. */
  readonly isBeside?: boolean
}

export type Kind = EntityType | 'human' | 'crowd' | 'body' | 'area' | 'other'

/** Somebody or something that the text speaks of, named or not, as far as it has been read. */
export interface Referent {
  /** A named one's type; for common nouns people, many people, organizations, places or the rest. */
  readonly kind: Kind
  readonly cluster?: NameCluster
  /** Common nouns that it has been called by, and words of its name in lower case. */
  readonly nouns: Set<string>
  readonly links: Link[]
  /** Weight of the signs of either sex: forms of address 4, nouns 3, pronouns 2, given names 1. */
  readonly sex: { f: number; m: number }
  /** What the text says a named person is. */
  readonly roles: FoundRole[]
  /** Sentence in which it last was the one who speaks, -1 when never. */
  spoke: number
  isPlural: boolean
  /** How often it was named or described, and the place of the latest such mention. */
  count: number
  readonly firstSentence: number
  last: Phrase
  /** Running number of its latest mention, for recency. */
  latest: number
}

const kindOfNoun = ({ noun }: NounPhrase, language: EntityLanguage): Kind => {
  if (language.personNouns.has(noun)) return 'human'
  if (language.collectiveNouns.has(noun)) return 'crowd'
  if (language.organizationNouns.has(noun)) return 'body'
  return language.placeNouns.has(noun) ? 'area' : 'other'
}

const addSex = (referent: Referent, sex: 'f' | 'm' | undefined, weight: number): void => {
  if (sex !== undefined) referent.sex[sex] += weight
}

/** What a common noun says of the sex of the one it is used for. */
export const addNounSigns = (referent: Referent, noun: string, language: EntityLanguage): void => {
  if (language.femaleNouns.has(noun)) addSex(referent, 'f', 3)
  if (language.maleNouns.has(noun)) addSex(referent, 'm', 3)
}

export const addPronounSigns = (referent: Referent, gender: 'f' | 'm' | undefined): void =>
  addSex(referent, gender, 2)

export const newNounReferent = (phrase: NounPhrase, language: EntityLanguage, order: number): Referent => {
  const referent: Referent = {
    kind: kindOfNoun(phrase, language),
    nouns: new Set([phrase.noun]),
    links: [{ phrase, basis: 'same-name', confidence: 1 }],
    sex: { f: 0, m: 0 },
    roles: [],
    spoke: -1,
    isPlural: phrase.number === 'plural',
    count: 1,
    firstSentence: phrase.sentence,
    last: phrase,
    latest: order,
  }
  addNounSigns(referent, phrase.noun, language)
  return referent
}

export const newNameReferent = (
  phrase: NamePhrase,
  cluster: NameCluster,
  language: EntityLanguage,
  order: number,
): Referent => {
  const referent: Referent = {
    kind: phrase.type,
    cluster,
    nouns: new Set(phrase.type === 'person' ? [] : cluster.name.toLowerCase().split(/\s+/)),
    links: [],
    sex: { f: 0, m: 0 },
    roles: [],
    spoke: -1,
    isPlural: phrase.number === 'plural',
    count: 0,
    firstSentence: phrase.sentence,
    last: phrase,
    latest: order,
  }
  if (phrase.type === 'person') {
    const { given, surname } = readPersonName(cluster.name, language)
    const sex = language.romanisedNames.get(given) ?? language.givenNames.get(given)
    if (sex === 'f' || sex === 'm') addSex(referent, sex, 1)
    addSex(referent, language.sexOfSurname(surname), 1)
  }
  return referent
}

/** `f` or `m` where one side's signs clearly outweigh the other's. */
export const sexOf = ({ sex: { f, m } }: Referent): { readonly sex?: 'f' | 'm'; readonly isSure: boolean } =>
  f === m ? { isSure: false } : { sex: f > m ? 'f' : 'm', isSure: Math.abs(f - m) >= 2 }
