import type { LinkBasis } from '../article/entity.js'
import { entriesOf, type Gazetteer } from '../names/gazetteer.js'
import type { Discourse } from './discourse.js'
import type { PlaceKind } from './language.js'
import type { NounPhrase } from './phrase.js'
import { type Referent, sexOf } from './referent.js'

export interface Described {
  readonly referent: Referent
  readonly basis: LinkBasis
  readonly confidence: number
  readonly isBeside?: boolean
}

const isLatest = (a: Referent, b: Referent): boolean => a.latest > b.latest

const latest = (referents: readonly Referent[]): Referent | undefined =>
  referents.reduce<Referent | undefined>(
    (best, other) => (best === undefined || isLatest(other, best) ? other : best),
    undefined,
  )

const wordsOf = ({ links }: Referent): ReadonlySet<string> =>
  new Set(links.slice(0, 4).flatMap(({ phrase }) => (phrase.form === 'nominal' ? phrase.modifiers : [])))

/** `the second half` is not `the first half`; `the team` is `the Afghan team`. */
const fitsModifiers = (phrase: NounPhrase, referent: Referent): boolean => {
  if (phrase.modifiers.length === 0 || referent.cluster !== undefined) return true
  const known = wordsOf(referent)
  return phrase.modifiers.some((word) => known.has(word)) || known.size === 0
}

/** Stands beside a name as an apposition of it, or says what it is: `X, an analyst`, `X is an analyst`. */
const beside = ({ document, recent }: Discourse, { head }: NounPhrase): Described | undefined => {
  const { tokens, children } = document
  const isPredicate = children[head].some((child) => tokens[child].dep === 'cop')
  const subject = isPredicate ? children[head].find((child) => tokens[child].dep === 'nsubj') : undefined
  const partner = tokens[head].dep === 'appos' ? tokens[head].head : (subject ?? -1)
  if (partner < 0) return undefined
  const referent = recent.find(({ last }) => last.first <= partner && partner < last.endToken)
  if (referent === undefined || (isPredicate && referent.kind !== 'person' && referent.kind !== 'human'))
    return undefined
  return { referent, basis: 'role', confidence: 0.85, isBeside: true }
}

/** `Armenia's Foreign Minister` is not the Prime Minister: what is said of the person must hold. */
const fitsRoles = ({ language, gazetteer }: Discourse, phrase: NounPhrase, referent: Referent): boolean => {
  if (referent.cluster === undefined) return true
  if (referent.kind !== 'person') return !phrase.isPossessed
  const roles = referent.roles.filter(({ noun }) => noun === phrase.noun)
  const [titles, owners] = [
    phrase.modifiers.filter((word) => language.titleAdjectives.has(word)),
    ownersIn(gazetteer, phrase),
  ]
  if (roles.length === 0) return titles.length === 0 && owners.length === 0
  return roles.some(
    ({ title, of }) =>
      titles.every((word) => title.toLowerCase().includes(word)) &&
      owners.every((owner) => of !== undefined && owner === countryOf(gazetteer, of)),
  )
}

const countryOf = (gazetteer: Gazetteer, name: string): string | undefined =>
  entriesOf(gazetteer, name).find(
    ({ country, kind }) => country !== undefined && wholeCountry.has(kind ?? ''),
  )?.country

/** Kinds of entry whose name can stand before an office for the whole country. */
const wholeCountry: ReadonlySet<string> = new Set(['country', 'people', 'capital', 'seat'])

/** Countries that the words before the noun name: `Russian`, `Kremlin`. */
const ownersIn = (gazetteer: Gazetteer, { modifierForms }: NounPhrase): readonly string[] =>
  modifierForms.flatMap((form) => (/^\p{Lu}/u.test(form) ? (countryOf(gazetteer, form) ?? []) : []))

/** `the Kremlin chief`, `the Russian leader`: the one who, as the text has said, leads that country. */
const byOffice = ({ language, gazetteer, recent }: Discourse, phrase: NounPhrase): Described | undefined => {
  if (!language.leaderNouns.has(phrase.noun)) return undefined
  const owners = ownersIn(gazetteer, phrase)
  if (owners.length !== 1) return undefined
  const leads = ({ roles }: Referent): boolean =>
    roles.some(
      ({ noun, title, of }) =>
        (language.leaderNouns.has(noun) || language.leaderNouns.has(title.toLowerCase())) &&
        of !== undefined &&
        countryOf(gazetteer, of) === owners[0],
    )
  const referent = recent.find((known) => known.kind === 'person' && leads(known))
  return referent === undefined ? undefined : { referent, basis: 'role', confidence: 0.75 }
}

/** Called by the same noun before. */
const bySameNoun = (discourse: Discourse, phrase: NounPhrase): Described | undefined => {
  const known = (discourse.byNoun.get(phrase.noun) ?? []).filter(
    (referent) =>
      referent.isPlural === (phrase.number === 'plural') &&
      fitsModifiers(phrase, referent) &&
      fitsRoles(discourse, phrase, referent),
  )
  const referent = latest(known)
  if (referent === undefined) return undefined
  const named = referent.cluster !== undefined
  return { referent, basis: named ? 'role' : 'description', confidence: named ? 0.8 : 0.75 }
}

/** Sentences back in which a description without a noun of its own is looked for. */
const reach = 4

const within = (phrase: NounPhrase, { last }: Referent): boolean => phrase.sentence - last.sentence <= reach

const fitsSex = (noun: string, referent: Referent, discourse: Discourse): boolean => {
  const { sex } = sexOf(referent)
  if (discourse.language.femaleNouns.has(noun)) return sex === 'f'
  return !discourse.language.maleNouns.has(noun) || sex !== 'f'
}

const placeKindsOf = ({ cluster }: Referent): readonly PlaceKind[] => {
  const kind = cluster?.entry?.kind
  if (kind === 'country') return ['country']
  return kind === 'capital' || kind === 'city'
    ? ['city']
    : kind === 'region'
      ? ['region', 'country']
      : ['city', 'region']
}

const byKind = (discourse: Discourse, phrase: NounPhrase): Described | undefined => {
  const { language, recent } = discourse
  const { noun } = phrase
  const fits = (referent: Referent): boolean => {
    if (referent.cluster === undefined || !within(phrase, referent) || referent.last.first >= phrase.first)
      return false
    if (language.genericPersonNouns.has(noun))
      return referent.kind === 'person' && fitsSex(noun, referent, discourse)
    const places = language.placeNouns.get(noun)
    if (places !== undefined)
      return referent.kind === 'place' && placeKindsOf(referent).some((kind) => places.includes(kind))
    const kinds = language.bodyKinds.get(noun)
    return (
      kinds !== undefined &&
      referent.kind === 'organization' &&
      (referent.cluster.entry?.kind === undefined || kinds.includes(referent.cluster.entry.kind))
    )
  }
  const referent = phrase.modifiers.length > 0 ? undefined : recent.find(fits)
  return referent === undefined ? undefined : { referent, basis: 'description', confidence: 0.6 }
}

/** Whom or what a definite noun phrase takes up again: `the analyst`, `the country`, `the Afghan team`. */
export const findDescribed = (discourse: Discourse, phrase: NounPhrase): Described | undefined => {
  const apposed = beside(discourse, phrase)
  if (apposed !== undefined) return apposed
  const leader = byOffice(discourse, phrase)
  if (leader !== undefined) return leader
  if (!phrase.isDefinite) return undefined
  const same = bySameNoun(discourse, phrase)
  if (same !== undefined) return same
  return phrase.isPossessed || phrase.number === 'plural' ? undefined : byKind(discourse, phrase)
}
