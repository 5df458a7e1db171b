import type { ModelFile, Table } from './file.js'
import type { WordTable } from './word-table.js'

/** What the name recogniser knows of the words of the shared table, by row. */
export interface NameVectors {
  readonly columns: number
  readonly knows: (row: number) => boolean
  /** Writes a word's vector to the beginning of `out`. */
  readonly read: (row: number, out: Float32Array) => void
  /** How often the word has a capital in mid-sentence, 0 to 1. */
  readonly habitOf: (row: number) => number
  /** The row of the most frequent words' own table; -1 for others. */
  readonly frequentRowOf: (row: number) => number
  readonly frequent: Table
}

const HABIT_STEPS = 31
const CENTRES = 256

/** A linear map of the parser's vector where it has one, else codes that pick one of 256 centres for a few columns. */
export const openNameVectors = (file: ModelFile, words: WordTable): NameVectors => {
  const shared = file.matrix('names.shared')
  const bias = file.floats('names.shared.bias')
  const codes = file.bytes('names.codes')
  const centres = file.matrix('names.centres')
  const habits = file.numbers('names.habits')
  const parts = centres.rows / CENTRES
  const [common, , , frequent] = words.runs
  const readMapped = (row: number, out: Float32Array): void => {
    const vector = words.vectorOf(row)
    for (let column = 0; column < bias.length; column++) {
      let sum = 0
      for (let k = 0, at = column * shared.columns; k < vector.length; k++)
        sum += shared.codes[at++] * vector[k]
      out[column] = sum * shared.scales[column] + bias[column]
    }
  }
  const readCoded = (place: number, out: Float32Array): void => {
    for (let part = 0, to = 0; part < parts; part++) {
      const centre = part * CENTRES + codes[place * parts + part]
      for (let k = 0; k < centres.columns; k++)
        out[to++] = centres.codes[centre * centres.columns + k] * centres.scales[centre]
    }
  }
  return {
    columns: bias.length,
    knows: (row) => row < words.rows,
    read: (row, out) =>
      row < words.vectorRows ? readMapped(row, out) : readCoded(row - words.vectorRows, out),
    habitOf: (row) => habits[row] / HABIT_STEPS,
    frequentRowOf: (row) => {
      if (row < common) return row
      const place = row - words.vectorRows
      return place >= 0 && place < frequent ? common + place : -1
    },
    frequent: file.table('names.frequent'),
  }
}
