import type { AttributionLanguage, Frame, VerbGroup } from '../../attributions/language.js'
import { silentVerbs, verbGroups } from './verbs.js'
import { adverbs, attributingAdjectives, attributingNouns, circumstances, phrases, lightVerbs } from './words.js'

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

/** English for the attribution floor. */
export const attributionLanguage: AttributionLanguage = {
  verbs: framesByVerb(verbGroups),
  silentVerbs: new Set(words(silentVerbs)),
  nouns: new Set(words(attributingNouns)),
  adjectives: new Set(words(attributingAdjectives)),
  phrases,
  adverbs: new Set(words(adverbs)),
  reportOpeners: new Set(['as']),
  conditions: new Set(['if', 'unless', 'whether', 'should']),
  clauseOpeners: new Set(['that', 'whether']),
  lightVerbs: new Set(words(lightVerbs)),
  topicPrepositions: new Set(['of', 'about', 'on', 'over', 'against', 'for', 'toward', 'towards']),
  circumstances: new Set(words(circumstances)),
  denials: new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither', 'no', 'nobody', 'none']),
  relativePronouns: new Set(['who', 'which', 'that', 'whom', 'whose']),
  askingVerbs: new Set(['ask', 'inquire', 'enquire', 'question', 'query']),
  selfPronouns: new Set(['i', 'we', 'you']),
  speakerPronouns: new Set(['i', 'me', 'my', 'mine', 'myself']),
}
