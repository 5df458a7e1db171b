import { foldSpelling, isSameSpelling } from '../names/spelling.js'
import type { EntityLanguage } from './language.js'

/** A person's name taken apart. A single word is both `given` and `surname`. */
export interface PersonName {
  readonly words: readonly string[]
  readonly given: string
  readonly surname: string
}

export const readPersonName = (text: string, { particles }: EntityLanguage): PersonName => {
  const words = text.split(/\s+/).filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word))
  let start = Math.max(0, words.length - 1)
  while (start > 1 && particles.has(words[start - 1].toLowerCase())) start -= 1
  return { words, given: words[0] ?? '', surname: words.slice(start).join(' ') }
}

const letters = (word: string): string => word.replace(/\./g, '').toLowerCase()

/** `J.` for `John`, `Joe` for `Joseph`, `Bill` for `William`, `Serhiy` for `Sergei`. */
const isSameGiven = (a: string, b: string, { shortNames }: EntityLanguage): boolean => {
  const [left, right] = [letters(a), letters(b)]
  if (left === right) return true
  if (left.length === 1 || right.length === 1) return left[0] === right[0]
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length >= 2) return true
  if ((shortNames.get(left) ?? left) === (shortNames.get(right) ?? right)) return true
  return isSameSpelling(a, b)
}

const isSameSurname = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || isSameSpelling(a, b)

/** Whether two full names, both of two words or more, can be one person's. */
export const isSameFullName = (a: PersonName, b: PersonName, language: EntityLanguage): boolean => {
  if (foldSpelling(a.words.join(' ')) === foldSpelling(b.words.join(' '))) return true
  if (isSameSurname(a.surname, b.surname) && isSameGiven(a.given, b.given, language)) return true
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a]
  return short.words.length >= 2 && short.words.every((word, index) => long.words[index] === word)
}

/** How a single word fits a full name: `surname` the best, `first` for a given name or a family name that stands first. */
export const fitOf = (word: string, full: PersonName): 'surname' | 'first' | 'variant' | undefined => {
  if (word === full.surname || word === full.words[full.words.length - 1]) return 'surname'
  if (word === full.given) return 'first'
  return isSameSurname(word, full.surname) ? 'variant' : undefined
}
