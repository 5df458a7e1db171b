import type { Lexicon, ReadWord } from './lexicon.js'

/** Parts of a claim that are set beside the same part of another. */
export const roles = ['predicate', 'subject', 'object', 'complement', 'place'] as const
export type Role = (typeof roles)[number]

/** Weight by key: `c:` concept, `w:` word, `e:` state, `n:` number. */
export type Keys = ReadonlyMap<string, number>

/** A word of a claim with how much it tells. */
export interface Term extends ReadWord {
  readonly role: Role
  readonly weight: number
}

/** What a word weighs by where it stands and what it is. */
const placeWeight = 0.5
const purposeWeight = 0.5
const stateWeight = 0.4
const weakWeight = 0.3
const numberWeight = 0.6

const weightOf = (read: ReadWord, role: Role, isPurpose: boolean, lexicon: Lexicon): number => {
  if (lexicon.language.emptyWords.has(read.lemma)) return 0
  const own =
    read.state !== undefined
      ? stateWeight
      : /\d/.test(read.word)
        ? numberWeight
        : lexicon.language.weakWords.has(read.lemma)
          ? weakWeight
          : lexicon.isWeak(read)
            ? numberWeight
            : 1
  return own * (role === 'place' ? placeWeight : 1) * (isPurpose ? purposeWeight : 1)
}

export const termsOf = (words: readonly ReadWord[], role: Role, lexicon: Lexicon): readonly Term[] => {
  // `tortured them to make them sign`: what for tells less than what.
  const isPurpose = role === 'complement' && words[0]?.word === 'to'
  return words.flatMap((read) => {
    const weight = weightOf(read, role, isPurpose, lexicon)
    return weight === 0 ? [] : [{ ...read, role, weight }]
  })
}

const raise = (keys: Map<string, number>, key: string, weight: number): void => {
  keys.set(key, Math.max(keys.get(key) ?? 0, weight))
}

/** Adds the keys of one word; a word with several senses gives each of them less. */
const addKeys = (keys: Map<string, number>, read: ReadWord, weight: number): void => {
  if (read.state !== undefined) raise(keys, `e:${read.state}`, weight)
  else if (/\d/.test(read.word)) raise(keys, `n:${read.word}`, weight)
  else {
    raise(keys, `w:${read.lemma}`, weight)
    for (const { concept } of read.senses) raise(keys, `c:${concept}`, weight / Math.sqrt(read.senses.length))
  }
}

export const keysOf = (terms: readonly Term[]): Keys => {
  const keys = new Map<string, number>()
  for (const term of terms) addKeys(keys, term, term.weight)
  return keys
}

/** How much the sentence itself, the one before and the one after tell of a claim's matter. */
const contextWeights = [
  [0, 1],
  [-1, 0.4],
  [1, 0.25],
] as const

/** Keys of a sentence and of those beside it. */
export const contextOf = (
  sentences: readonly (readonly ReadWord[])[],
  at: number,
  lexicon: Lexicon,
): Keys => {
  const keys = new Map<string, number>()
  for (const [offset, weight] of contextWeights) {
    for (const read of sentences[at + offset] ?? []) {
      if (!lexicon.language.emptyWords.has(read.lemma)) addKeys(keys, read, weight)
    }
  }
  return keys
}
