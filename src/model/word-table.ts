import type { ModelFile } from './file.js'
import { hashText, mixHash } from './names-hash.js'
import { lowerForm } from './normal.js'

/** Rows of the word table come in runs, by what the nets know of their words (training/shared_words.py). */
interface Settings {
  /** Lengths: an own vector in both nets, in the parser, in neither; only in the names: with one, without. */
  readonly runs: readonly number[]
}

/** The word table that all nets share: vectors from running text and the habit of being capitalised. */
export interface WordTable {
  /** Row of a normal form among the first `rows`: the form itself, else its lower case; `rows` where it has none. */
  rowOf(form: string, rows: number): number
  /** Rows in all, and those with a vector, which alone the parser reads. */
  readonly rows: number
  readonly vectorRows: number
  /** Columns of a vector. */
  readonly columns: number
  vectorOf(row: number): Float32Array
  /** 0 (never a capital in mid-sentence) to 5 (always one), 6 where hardly seen there. */
  readonly habits: Int8Array
  readonly runs: readonly number[]
}

/** Bits of a hash that stand for a key. */
const keyOf = (form: string): number => mixHash(hashText(form)) >>> 8

/** Keys by row; within each run the steps from key to key are stored, low, middle and high bytes apart. */
const readKeys = (bytes: Uint8Array, runs: readonly number[]): Int32Array => {
  const count = bytes.length / 3
  const keys = new Int32Array(count)
  let row = 0
  for (const length of runs)
    for (let end = row + length, key = 0; row < end; row++)
      keys[row] = key += bytes[row] + 256 * bytes[count + row] + 65536 * bytes[2 * count + row]
  return keys
}

/** The first row from `start` whose key is not below `key`. */
const findPlace = (keys: Int32Array, key: number, start: number, end: number): number => {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keys[middle] < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Opens the shared word table. */
export const openWordTable = (file: ModelFile): WordTable => {
  const { runs } = file.settings<Settings>('words')
  const keys = readKeys(file.bytes('words.keys'), runs)
  const codes = file.bytes('words.codes')
  const centres = file.table('words.centres')
  const habits = file.numbers('words.habits')
  const parts = codes.length / habits.length
  const part = centres.columns
  const find = (form: string, rows: number): number => {
    const key = keyOf(form)
    for (let run = 0, start = 0; start < rows; start += runs[run++]) {
      const end = start + runs[run]
      const row = findPlace(keys, key, start, end)
      if (row < end && keys[row] === key) return row
    }
    return rows
  }
  return {
    rows: keys.length,
    vectorRows: habits.length,
    columns: parts * part,
    // A vector is stored as one of 256 centres for each few columns.
    vectorOf: (row) =>
      Float32Array.from({ length: parts * part }, (_, column) => {
        const which = Math.floor(column / part)
        const centre = which * 256 + codes[row * parts + which]
        return centres.codes[centre * part + (column % part)] * centres.scale
      }),
    rowOf: (form, rows) => {
      const row = find(form, rows)
      return row < rows ? row : find(lowerForm(form), rows)
    },
    habits,
    runs,
  }
}
