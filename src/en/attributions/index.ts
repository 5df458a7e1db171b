import type { AttributionLanguage, Frame, VerbGroup } from '../../attributions/language.js'
import { narration } from './narration.js'
import { silentVerbs, verbGroups } from './verbs.js'
import {
  adverbs,
  attributingAdjectives,
  attributingNouns,
  circumstances,
  lightVerbs,
  phrases,
  speakerNouns,
} from './words.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const framesByVerb = (groups: readonly VerbGroup[]): ReadonlyMap<string, ReadonlySet<Frame>> => {
  const frames = new Map<string, Set<Frame>>()
  for (const group of groups) {
    for (const verb of words(group.verbs)) {
      frames.set(verb, new Set([...(frames.get(verb) ?? []), ...group.frames]))
    }
  }
  return frames
}

const setOf = (list: string): ReadonlySet<string> => new Set(words(list))

/** English for the attribution floor. */
export const attributionLanguage: AttributionLanguage = {
  verbs: framesByVerb(verbGroups),
  silentVerbs: setOf(silentVerbs),
  lightVerbs: setOf(lightVerbs),
  askingVerbs: setOf('ask inquire enquire question query'),
  verbEnding: /[^s]s$|ed$/,
  nouns: setOf(attributingNouns),
  topicPrepositions: setOf('of about on over against for toward towards'),
  adjectives: setOf(attributingAdjectives),
  phrases,
  adverbs: setOf(adverbs),
  reportOpeners: setOf('as'),
  clauseOpeners: setOf('that whether'),
  infinitiveMarks: setOf('to'),
  depictionMarks: setOf('as'),
  chargeMarks: setOf('as for to'),
  agentMarks: setOf('by'),
  addressMarks: setOf('to'),
  conditions: setOf('if unless whether should'),
  denials: setOf("not n't n’t never nor neither no nobody none"),
  circumstances: setOf(circumstances),
  contentConjunctions: setOf('because so if unless'),
  questionWords: setOf('when where how why'),
  relativePronouns: setOf('who which that whom whose'),
  impersonalPronouns: setOf('it'),
  personalPronouns: [setOf('he him his himself'), setOf('she her hers herself')],
  speakerNouns: setOf(speakerNouns),
  selfPronouns: setOf('i we you'),
  speakerPronouns: setOf('i me my mine myself'),
  narration,
}
