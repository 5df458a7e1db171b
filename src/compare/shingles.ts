import { wordsIn } from './lexicon.js'

/** Words in a run. */
const runLength = 5
/** Of the hashes every n-th by value is kept: the same ones in every text that has the run. */
const sampling = 4

/** FNV-1a, 32 bits. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** A sample of the hashed runs of words in a text, sorted and each once. */
export const shinglesOf = (text: string): readonly number[] => {
  const words = wordsIn(text).map((word) => word.toLowerCase())
  const hashes = new Set<number>()
  for (let at = 0; at + runLength <= words.length; at += 1) {
    const hash = hashOf(words.slice(at, at + runLength).join(' '))
    if (hash % sampling === 0) hashes.add(hash)
  }
  return [...hashes].sort((a, b) => a - b)
}

/** Share of the shorter one's runs that the other has too: 0 to 1. */
export const overlapOf = (a: readonly number[], b: readonly number[]): number => {
  const shorter = Math.min(a.length, b.length)
  if (shorter === 0) return 0
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const step = a[i] - b[j]
    if (step === 0) common += 1
    if (step <= 0) i += 1
    if (0 <= step) j += 1
  }
  return common / shorter
}
