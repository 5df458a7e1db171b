import { foldWord, type HashSet, hasHash, hashText } from './names-hash.js'
import { lowerForm, normalForm } from './normal.js'
import type { WordTable } from './word-table.js'

/** What the name recogniser sees of a word by itself. */
export interface NameForm {
  /** Row of the shared word table, the number of its rows for an unknown word. */
  readonly row: number
  /** Buckets of its letter groups. */
  readonly groups: readonly number[]
  /** Indexes of the facts of spelling and the lists that hold. */
  readonly facts: readonly number[]
  /** What ties its occurrences in an article together; empty unless it is capitalised. */
  readonly key: string
  readonly folded: string
  readonly isCapital: boolean
  readonly isSmall: boolean
  /** Two letters or more, all of them capitals. */
  readonly isCaps: boolean
  /** More than three letters. */
  readonly isLong: boolean
}

export const shapeCount = 14
export const wordListCount = 12
const groupBuckets = 8192
const groupsPerWord = 24

const letter = /\p{L}/u
const upper = /\p{Lu}/u
const digit = /[0-9]/

/** The 14 facts of spelling, in the order of training/names_features.py. */
const shapeFacts = (form: string): readonly boolean[] => {
  const signs = [...form]
  const letters = signs.filter((sign) => letter.test(sign))
  const capitals = letters.filter((sign) => upper.test(sign)).length
  const digits = signs.filter((sign) => digit.test(sign)).length
  const rest = signs.slice(1)
  return [
    upper.test(signs[0]),
    letters.length > 0 && capitals === letters.length,
    letters.length > 0 && capitals === 0,
    rest.some((sign) => upper.test(sign)) && capitals < letters.length,
    digits > 0,
    digits === signs.length,
    letters.length > 0 && signs.includes('.'),
    letters.length > 0 && signs.includes('-'),
    rest.includes("'"),
    letters.length === 0 && digits === 0,
    signs.length === 1,
    signs.length === 2 || signs.length === 3,
    signs.length >= 8,
    letters.length === 1 && form.endsWith('.'),
  ]
}

/** Buckets of all groups of three and four letters of `<form>`, and of its last two. */
const letterGroups = (form: string): readonly number[] => {
  const signs = ['<', ...[...foldWord(form)].slice(0, 20), '>']
  const groups: string[] = []
  for (const size of [3, 4])
    for (let at = 0; at + size <= signs.length; at += 1) groups.push(signs.slice(at, at + size).join(''))
  groups.push(`${signs.slice(-3, -1).join('')}|`)
  return groups.slice(0, groupsPerWord).map((group) => hashText(group) % groupBuckets)
}

/** Reads single words. */
export const createFormReader = (words: WordTable, lists: HashSet) => {
  return (word: string): NameForm => {
    const form = normalForm(word === '' ? ' ' : word)
    const small = lowerForm(form)
    const folded = foldWord(word)
    const hash = hashText(folded)
    const first = [...form][0]
    const isCapital = upper.test(first)
    const letters = [...form].filter((sign) => letter.test(sign))
    const facts = shapeFacts(form).flatMap((holds, index) => (holds ? [index] : []))
    for (let kind = 0; isCapital && kind < wordListCount; kind += 1)
      if (hasHash(lists, hash, kind)) facts.push(shapeCount + kind)
    return {
      row: words.rowOf(form, words.rows),
      groups: letterGroups(form),
      facts,
      key: isCapital ? small : '',
      folded,
      isCapital,
      isSmall: letter.test(first) && !isCapital,
      isCaps: letters.length > 1 && letters.every((sign) => upper.test(sign)),
      isLong: letters.length > 3,
    }
  }
}
