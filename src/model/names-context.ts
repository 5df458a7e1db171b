import type { NameForm } from './names-forms.js'
import { type HashSet, hasHash, hashText } from './names-hash.js'

/** Facts about a word in its sentence and article: bit numbers, as in training/names_features.py. */
const phraseLists = 3
const longestPhrase = 6
const fact = {
  titleCase: 12,
  allCaps: 13,
  firstWord: 14,
  seenSmall: 15,
  seenCapital: 16,
  repeated: 17,
  expanded: 18,
  inCapitals: 19,
} as const
export const contextCount = 20

const links = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', '-', 'de', 'to'])

type Sentence = readonly NameForm[]

/** Hashes of the stretches of two words and more that start at `first`, up to the longest phrase. */
const hashesFrom = (sentence: Sentence, first: number): readonly number[] => {
  const hashes: number[] = []
  let state = hashText(sentence[first].folded)
  const last = Math.min(sentence.length, first + longestPhrase)
  for (let at = first + 1; at < last; at += 1) {
    state = hashText(sentence[at].folded, hashText(' ', state))
    hashes.push(state)
  }
  return hashes
}

/** Words of the longest phrase of the list among these stretches; 0 where there is none. */
const longestListed = (hashes: readonly number[], phrases: HashSet, kind: number): number => {
  for (let at = hashes.length - 1; at >= 0; at -= 1) if (hasHash(phrases, hashes[at], kind)) return at + 2
  return 0
}

/** For each list the longest phrases from the left: bits for begin, inside and end. */
const markPhrases = (sentence: Sentence, bits: Uint32Array, phrases: HashSet): void => {
  /** For each list the first word that no phrase found before covers. */
  const free = new Uint32Array(phraseLists)
  for (let first = 0; first < sentence.length; first += 1) {
    if (!sentence[first].isCapital) continue
    const hashes = hashesFrom(sentence, first)
    for (let kind = 0; kind < phraseLists; kind += 1) {
      if (first < free[kind]) continue
      const end = first + longestListed(hashes, phrases, kind)
      if (end === first) continue
      bits[first] |= 1 << (4 * kind + 1)
      for (let at = first + 1; at < end - 1; at += 1) bits[at] |= 1 << (4 * kind + 2)
      bits[end - 1] |= 1 << (4 * kind + 3)
      free[kind] = end
    }
  }
}

/** All capitals, title case, or neither; and which word is the first. */
const markCase = (sentence: Sentence, bits: Uint32Array): void => {
  const words = sentence.flatMap((form, at) => (form.isCapital || form.isSmall ? [at] : []))
  if (words.length === 0) return
  const caps = words.filter((at) => sentence[at].isCaps).length
  const long = words.slice(1).filter((at) => sentence[at].isLong)
  const capital = long.filter((at) => sentence[at].isCapital).length
  if (words.length >= 3 && caps >= 0.8 * words.length) mark(bits, fact.allCaps)
  else if (long.length >= 3 && capital >= 0.8 * long.length) mark(bits, fact.titleCase)
  bits[words[0]] |= 1 << fact.firstWord
}

const mark = (bits: Uint32Array, bit: number): void => {
  for (let at = 0; at < bits.length; at += 1) bits[at] |= 1 << bit
}

/** Initials of all runs of two to six capitalised words, small links left out: `iaea`; none where no word is in capitals. */
const findInitials = (sentences: readonly Sentence[]): ReadonlySet<string> => {
  const found = new Set<string>()
  if (!sentences.some((sentence) => sentence.some(({ isCaps }) => isCaps))) return found
  for (const sentence of sentences) {
    let run: string[] = []
    for (const { isCapital, isCaps, folded } of sentence) {
      if (isCapital && !isCaps) {
        run = [...run.slice(-5), [...folded][0] ?? '']
        for (let size = 2; size <= run.length; size += 1) found.add(run.slice(-size).join(''))
      } else if (!links.has(folded)) run = []
    }
  }
  return found
}

interface Sightings {
  readonly small: ReadonlySet<string>
  /** Keys that stand capitalised inside a sentence that is no headline. */
  readonly capital: ReadonlySet<string>
  readonly counts: ReadonlyMap<string, number>
}

const findSightings = (sentences: readonly Sentence[], bits: readonly Uint32Array[]): Sightings => {
  const small = new Set<string>()
  const capital = new Set<string>()
  const counts = new Map<string, number>()
  const headline = (1 << fact.titleCase) | (1 << fact.allCaps)
  sentences.forEach((sentence, index) => {
    sentence.forEach(({ isSmall, folded, key }, at) => {
      if (isSmall) small.add(folded)
      else if (key !== '') {
        counts.set(key, (counts.get(key) ?? 0) + 1)
        if ((bits[index][at] & (headline | (1 << fact.firstWord))) === 0) capital.add(key)
      }
    })
  })
  return { small, capital, counts }
}

/** One set of bits for each word of each sentence of an article. */
export const findContexts = (sentences: readonly Sentence[], phrases: HashSet): readonly Uint32Array[] => {
  const bits = sentences.map((sentence) => {
    const row = new Uint32Array(sentence.length)
    markPhrases(sentence, row, phrases)
    markCase(sentence, row)
    return row
  })
  const { small, capital, counts } = findSightings(sentences, bits)
  const initials = findInitials(sentences)
  sentences.forEach((sentence, index) => {
    const row = bits[index]
    sentence.forEach(({ key, folded, isCaps }, at) => {
      if (key === '') return
      const capsAlone = isCaps && (row[at] & (1 << fact.allCaps)) === 0
      if (small.has(folded)) row[at] |= 1 << fact.seenSmall
      if (capital.has(key)) row[at] |= 1 << fact.seenCapital
      if ((counts.get(key) ?? 0) > 1) row[at] |= 1 << fact.repeated
      if (isCaps && initials.has(folded)) row[at] |= 1 << fact.expanded
      if (capsAlone) row[at] |= 1 << fact.inCapitals
    })
  })
  return bits
}
