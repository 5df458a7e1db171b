import type { Document, Token } from '../model/document.js'
import { type ClausePlace, findClausePlace } from './clause-place.js'
import type { PlacedName } from './cluster.js'
import type { GovernmentLanguage } from './language.js'

/** What a mention of a place says for itself. */
type Evidence = 'government' | 'place' | 'unclear'

const lemmaOf = ({ governor }: ClausePlace): string => governor?.lemma.toLowerCase() ?? ''
const formOf = ({ governor }: ClausePlace): string => governor?.text.toLowerCase() ?? ''

const has = (set: ReadonlySet<string>, place: ClausePlace): boolean =>
  set.has(lemmaOf(place)) || set.has(formOf(place))

/** The governor and what stands beside the phrase as its object: `put pressure on Azerbaijan`, `impose sanctions on`. */
const hasBeside = (document: Document, set: ReadonlySet<string>, place: ClausePlace): boolean =>
  has(set, place) ||
  (place.governor !== undefined &&
    document.children[place.governor.index].some((child) => {
      const { dep, text, lemma } = document.tokens[child]
      return /^(?:obj|nsubj:pass)$/.test(dep) && (set.has(text.toLowerCase()) || set.has(lemma.toLowerCase()))
    }))

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(token.pos)

/** `Russia refused`, `Azerbaijan was willing`; not `Russia is a country`, `Azerbaijan has borders`. */
const ofSubject = (place: ClausePlace, words: GovernmentLanguage): Evidence => {
  const { governor, relation } = place
  if (governor === undefined) return 'unclear'
  if (relation === 'passive-subject')
    return has(words.addressVerbs, place) || has(words.attitudeWords, place) ? 'government' : 'place'
  if (isNominal(governor)) return has(words.attitudeWords, place) ? 'government' : 'unclear'
  return has(words.placeVerbs, place) ? 'unclear' : 'government'
}

/** `sanctions on Russia`, `a response from Baku`, `war with Ukraine`; not `ties with Russia`, `arrested in Baku`. */
const ofPhrase = (document: Document, place: ClausePlace, words: GovernmentLanguage): Evidence => {
  const { preposition = '' } = place
  if (preposition === 'by') return 'government'
  if (preposition === 'from' && hasBeside(document, words.sentNouns, place)) return 'government'
  if (words.placePrepositions.has(preposition)) return 'place'
  if (preposition === 'against') return 'government'
  if (preposition === 'of') return ofGenitive(place, words)
  if (hasBeside(document, words.partyNouns, place) || has(words.addressVerbs, place)) return 'government'
  const isTravel = hasBeside(document, words.travelNouns, place) || has(words.travelVerbs, place)
  return /^(?:to|from|for)$/.test(preposition) && isTravel ? 'place' : 'unclear'
}

/** `the approval of Turkey`; `the streets of Moscow`. */
const ofGenitive = (place: ClausePlace, words: GovernmentLanguage): Evidence =>
  has(words.subjectNouns, place) ? 'government' : has(words.cityNouns, place) ? 'place' : 'unclear'

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–—]$/.test(token.text)

/** In `Moscow-Baku conflict` the first name hangs on the second: the noun that both belong to. */
const headNoun = (tokens: readonly Token[], governor: Token | undefined): Token | undefined =>
  governor !== undefined && /^(?:compound|nmod|amod)/.test(governor.dep) && governor.head >= 0
    ? tokens[governor.head]
    : governor

/** `the Moscow-Baku conflict`, `Moscow-funded`: what the compound is about decides. */
const ofCompound = (
  { tokens }: Document,
  name: PlacedName,
  place: ClausePlace,
  words: GovernmentLanguage,
): Evidence => {
  const after = tokens[name.endToken + 1]
  if (isHyphen(tokens[name.endToken]) && after?.pos !== 'PROPN' && /ed$/.test(after?.text ?? '')) {
    return /^(?:based|born|located)$/.test(after.text) ? 'place' : 'government'
  }
  const whole = { ...place, governor: headNoun(tokens, place.governor) }
  if (has(words.partyNouns, whole) && (isHyphen(tokens[name.endToken]) || isHyphen(tokens[name.first - 1])))
    return 'government'
  if (place.relation === 'compound' && has(words.stateNouns, place)) return 'government'
  return place.relation === 'compound' && !isHyphen(tokens[name.endToken]) ? 'place' : 'unclear'
}

const read = (document: Document, name: PlacedName, words: GovernmentLanguage): Evidence => {
  const place = findClausePlace(document, name.first, name.endToken)
  switch (place.relation) {
    case 'subject':
    case 'passive-subject':
      return ofSubject(place, words)
    case 'agent':
      return 'government'
    case 'object':
      return has(words.addressVerbs, place)
        ? 'government'
        : has(words.travelVerbs, place)
          ? 'place'
          : 'unclear'
    case 'possessor':
      return has(words.actNouns, place) ? 'government' : has(words.cityNouns, place) ? 'place' : 'unclear'
    case 'oblique':
    case 'modifier':
      return ofPhrase(document, place, words)
    default:
      return ofCompound(document, name, place, words)
  }
}

const canGovern = ({ entry }: PlacedName): boolean =>
  entry !== undefined &&
  /^(?:country|capital|seat|region)$/.test(entry.kind ?? '') &&
  (entry.kind !== 'region' || /^(?:West|Europe)$/.test(entry.name))

/** Capitals that the article plainly uses for a government at least once: there the unclear cases follow. */
const findSpeakingCapitals = (
  names: readonly PlacedName[],
  evidence: readonly Evidence[],
): ReadonlySet<string> =>
  new Set(
    names
      .filter(({ entry }, index) => entry?.kind === 'capital' && evidence[index] === 'government')
      .map(({ entry }) => entry?.name ?? ''),
  )

/** Which mentions stand for a state's leadership: as keys, the starts of the mentions. */
export const findGovernmentSense = (
  document: Document,
  all: readonly PlacedName[],
  words: GovernmentLanguage,
): ReadonlySet<number> => {
  const names = all.filter(canGovern)
  const evidence = names.map((name) => read(document, name, words))
  const speaking = findSpeakingCapitals(names, evidence)
  const isGovernment = ({ entry }: PlacedName, index: number): boolean => {
    if (entry?.kind === 'seat') return true
    if (evidence[index] !== 'unclear') return evidence[index] === 'government'
    return entry?.kind === 'capital' && speaking.has(entry.name)
  }
  return new Set(names.filter(isGovernment).map(({ start }) => start))
}
