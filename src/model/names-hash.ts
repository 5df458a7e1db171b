/** FNV-1a over UTF-16 code units, 32 bits; `state` goes on where an earlier text ended. */
export const hashText = (text: string, state = 0x811c9dc5): number => {
  let hash = state
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Murmur3's finaliser: spreads a hash over all 32 bits. */
export const mixHash = (value: number): number => {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const marks = /[\u0300-\u036f]/g

/** Lower case without accents: `Müller` and `muller` are one entry of the lists. */
export const foldWord = (word: string): string => word.toLowerCase().normalize('NFD').replace(marks, '')

/** A set of hashes in a few bits each (Bloom filter); one filter for several classes. May err on the side of yes. */
export interface HashSet {
  readonly bits: Uint8Array
  /** How many bits are in use. */
  readonly size: number
  readonly probes: number
}

/** Whether the set holds the hash under the class; wrongly true for about one hash in forty of a word set. */
export const hasHash = ({ bits, size, probes }: HashSet, hash: number, kind: number): boolean => {
  const first = mixHash(hash ^ Math.imul(kind + 1, 0x9e3779b1))
  const step = (mixHash(first ^ 0x5bd1e995) | 1) >>> 0
  let place = first
  for (let probe = 0; probe < probes; probe += 1) {
    const bit = place % size
    if (((bits[bit >>> 3] >>> (bit & 7)) & 1) === 0) return false
    place = (place + step) >>> 0
  }
  return true
}
