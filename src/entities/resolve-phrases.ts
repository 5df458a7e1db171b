import type { Document } from '../model/document.js'
import type { Gazetteer } from '../names/gazetteer.js'
import { classOf, readFeatures, scoreFeatures } from './antecedent-features.js'
import type { NameCluster, PlacedName } from './cluster.js'
import type { Discourse } from './discourse.js'
import { findDescribed } from './find-described.js'
import type { FoundRole } from './find-roles.js'
import { isExpletive } from './is-expletive.js'
import type { EntityLanguage } from './language.js'
import type { NamePhrase, NounPhrase, Phrase, PronounPhrase } from './phrase.js'
import {
  addNounSigns,
  addPronounSigns,
  type Link,
  newNameReferent,
  newNounReferent,
  type Referent,
} from './referent.js'

/** Referents looked at for a pronoun: those mentioned last, so that the time stays linear. */
const window = 40

const mostOfOneNoun = 12

const remember = (discourse: Discourse, noun: string, referent: Referent): void => {
  const known = discourse.byNoun.get(noun)
  if (known === undefined) discourse.byNoun.set(noun, [referent])
  else if (!known.includes(referent)) {
    known.push(referent)
    if (known.length > mostOfOneNoun) known.shift()
  }
}

/** At most `window` stay. */
const moveToFront = (recent: Referent[], referent: Referent): void => {
  const found = recent.indexOf(referent)
  const place = found >= 0 ? found : Math.min(recent.length, window - 1)
  for (let at = place; at > 0; at -= 1) recent[at] = recent[at - 1]
  recent[0] = referent
}

const touch = (discourse: Discourse, referent: Referent, link: Link): void => {
  if (referent.links.at(-1)?.phrase !== link.phrase) referent.links.push(link)
  discourse.order += 1
  const { relation, governor } = link.phrase.place
  if (relation === 'subject' && discourse.language.speechVerbs.has(governor?.text ?? ''))
    referent.spoke = link.phrase.sentence
  referent.last = link.phrase
  referent.latest = discourse.order
  if (link.phrase.form !== 'pronoun') referent.count += 1
  moveToFront(discourse.recent, referent)
}

const besideRelations = ['appos', 'flat', 'nmod:desc', 'compound']

/** `businessman of Danish origin Erik Larsson`: the noun that the name stands beside is no one else. */
const absorb = (discourse: Discourse, referent: Referent, phrase: NamePhrase): void => {
  const { tokens } = discourse.document
  const { head, dep } = tokens[phrase.head]
  if (!besideRelations.some((relation) => dep.startsWith(relation)) || head < 0 || phrase.type !== 'person')
    return
  const other = discourse.recent.find(
    (known) => known.cluster === undefined && known.last.form === 'nominal' && known.last.head === head,
  )
  if (other === undefined || other.kind !== 'human') return
  discourse.recent = discourse.recent.filter((known) => known !== other)
  discourse.referents.splice(discourse.referents.lastIndexOf(other), 1)
  for (const noun of other.nouns) {
    addNounSigns(referent, noun, discourse.language)
    remember(discourse, noun, referent)
  }
  referent.links.push(...other.links.map((link) => ({ ...link, basis: 'role' as const, isBeside: true })))
}

const readName = (
  discourse: Discourse,
  phrase: NamePhrase,
  cluster: NameCluster,
  known: Map<NameCluster, Referent>,
): void => {
  const { language } = discourse
  let referent = known.get(cluster)
  if (referent === undefined) {
    referent = newNameReferent(phrase, cluster, language, discourse.order)
    known.set(cluster, referent)
    discourse.referents.push(referent)
    for (const noun of referent.nouns) remember(discourse, noun, referent)
  }
  for (const role of discourse.rolesOf(phrase.name)) {
    referent.nouns.add(role.noun)
    referent.roles.push(role)
    addNounSigns(referent, role.noun, language)
    remember(discourse, role.noun, referent)
  }
  absorb(discourse, referent, phrase)
  touch(discourse, referent, { phrase, basis: 'same-name', confidence: 1 })
}

const readNoun = (discourse: Discourse, phrase: NounPhrase): void => {
  const { language } = discourse
  const found = findDescribed(discourse, phrase)
  if (found !== undefined) {
    found.referent.nouns.add(phrase.noun)
    addNounSigns(found.referent, phrase.noun, language)
    remember(discourse, phrase.noun, found.referent)
    const { referent, ...how } = found
    touch(discourse, referent, { phrase, ...how })
    return
  }
  const referent = newNounReferent(phrase, language, discourse.order)
  referent.count = 0
  discourse.referents.push(referent)
  remember(discourse, phrase.noun, referent)
  touch(discourse, referent, referent.links[0])
}

/** Share of the best among all, as the trained weights see it. */
const softmax = (scores: readonly number[], best: number): number =>
  1 / scores.reduce((sum, score) => sum + Math.exp(score - best), 0)

const readPronoun = (discourse: Discourse, phrase: PronounPhrase): void => {
  const { document, language, recent } = discourse
  if (phrase.pronoun.person !== 3 || isExpletive(document, phrase)) return
  const emphasised =
    phrase.pronoun.reflexive === true ? recent.find(({ last }) => last.endToken === phrase.first) : undefined
  if (emphasised !== undefined) {
    touch(discourse, emphasised, { phrase, basis: 'pronoun', confidence: 0.95 })
    return
  }
  const pronounClass = classOf(phrase)
  const options: { referent: Referent; features: readonly number[] }[] = []
  for (const referent of recent) {
    // Whoever wrote the story is not told of in it.
    if (document.sentences[referent.last.sentence].kind === 'byline') continue
    const features = readFeatures(document, phrase, referent, language.speechVerbs, options.length)
    if (features !== undefined) options.push({ referent, features })
  }
  discourse.choices.push({ phrase, options })
  if (options.length === 0) return
  const scores = options.map(({ features }) => scoreFeatures(language.antecedents, pronounClass, features))
  const best = Math.max(...scores)
  const { referent } = options[scores.indexOf(best)]
  addPronounSigns(referent, phrase.pronoun.gender)
  touch(discourse, referent, { phrase, basis: 'pronoun', confidence: softmax(scores, best) })
}

/** Everything the text speaks of, named or not, with all that refers to it. Linear in the number of phrases. */
export const resolvePhrases = (
  document: Document,
  phrases: readonly Phrase[],
  clusters: readonly NameCluster[],
  rolesOf: (name: PlacedName) => readonly FoundRole[],
  gazetteer: Gazetteer,
  language: EntityLanguage,
): Discourse => {
  const discourse: Discourse = {
    document,
    language,
    gazetteer,
    rolesOf,
    referents: [],
    recent: [],
    byNoun: new Map(),
    choices: [],
    order: 0,
  }
  const clusterAt = new Map(
    clusters.flatMap((cluster) => cluster.links.map(({ name }) => [name.start, cluster] as const)),
  )
  const known = new Map<NameCluster, Referent>()
  for (const phrase of phrases) {
    if (phrase.form === 'pronoun') readPronoun(discourse, phrase)
    else if (phrase.form === 'nominal') readNoun(discourse, phrase)
    else {
      const cluster = clusterAt.get(phrase.name.start)
      if (cluster !== undefined) readName(discourse, phrase, cluster, known)
    }
  }
  return discourse
}
