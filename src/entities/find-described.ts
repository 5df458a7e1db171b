import type { LinkBasis } from '../article/entity.js'
import type { PlaceKind } from './language.js'
import type { NounPhrase } from './phrase.js'
import { type Referent, sexOf } from './referent.js'
import type { Discourse } from './resolve-phrases.js'

export interface Described {
  readonly referent: Referent
  readonly basis: LinkBasis
  readonly confidence: number
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

/** Stands beside a name as an apposition of it. */
const inApposition = ({ document, recent }: Discourse, { head }: NounPhrase): Described | undefined => {
  const token = document.tokens[head]
  if (token.dep !== 'appos' || token.head < 0) return undefined
  const referent = recent.find(({ last }) => last.first <= token.head && token.head < last.endToken)
  return referent === undefined ? undefined : { referent, basis: 'role', confidence: 0.85 }
}

/** Called by the same noun before. */
const bySameNoun = ({ byNoun }: Discourse, phrase: NounPhrase): Described | undefined => {
  const known = (byNoun.get(phrase.noun) ?? []).filter(
    (referent) => referent.isPlural === (phrase.number === 'plural') && fitsModifiers(phrase, referent),
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
    ? ['city', 'region']
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
  const apposed = inApposition(discourse, phrase)
  if (apposed !== undefined) return apposed
  if (!phrase.isDefinite) return undefined
  const same = bySameNoun(discourse, phrase)
  if (same !== undefined) return same
  return phrase.isPossessed || phrase.number === 'plural' ? undefined : byKind(discourse, phrase)
}
