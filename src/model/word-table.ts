import type { ModelFile } from './file.js'
import { lowerForm } from './normal.js'

/** The word table that all nets share: vectors from running text and the habit of being capitalised. */
export interface WordTable {
  /** Row of a normal form: the form itself, else its lower case; the number of rows where it has none. */
  rowOf(form: string): number
  readonly rows: number
  /** Columns of a vector. */
  readonly columns: number
  vectorOf(row: number): Float32Array
  /** 0 (never a capital in mid-sentence) to 5 (always one), 6 where hardly seen there. */
  readonly habits: Uint8Array
}

/** Opens the shared word table. */
export const openWordTable = (file: ModelFile): WordTable => {
  const keys = file.lines('words.keys')
  const places = new Map(keys.map((key, place) => [key, place]))
  const codes = file.bytes('words.codes')
  const centres = file.table('words.centres')
  const parts = codes.length / keys.length
  const part = centres.columns
  return {
    rows: keys.length,
    columns: parts * part,
    // A vector is stored as one of 256 centres for each few columns.
    vectorOf: (row) =>
      Float32Array.from({ length: parts * part }, (_, column) => {
        const which = Math.floor(column / part)
        const centre = which * 256 + codes[row * parts + which]
        return centres.codes[centre * part + (column % part)] * centres.scale
      }),
    rowOf: (form) => places.get(form) ?? places.get(lowerForm(form)) ?? keys.length,
    habits: file.bytes('words.habits'),
  }
}
