import type { ModelFile, Table } from './file.js'
import { lowerForm } from './normal.js'

/** The word table that all nets share: vectors from running text and the habit of being capitalised. */
export interface WordTable {
  /** Row of a normal form: the form itself, else its lower case; the number of rows where it has none. */
  rowOf(form: string): number
  readonly vectors: Table
  /** 0 (never a capital in mid-sentence) to 5 (always one), 6 where hardly seen there. */
  readonly habits: Uint8Array
}

/** Opens the shared word table. */
export const openWordTable = (file: ModelFile): WordTable => {
  const keys = file.lines('words.keys')
  const places = new Map(keys.map((key, place) => [key, place]))
  return {
    rowOf: (form) => places.get(form) ?? places.get(lowerForm(form)) ?? keys.length,
    vectors: file.table('words.vectors'),
    habits: file.bytes('words.habits'),
  }
}
