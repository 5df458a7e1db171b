import { toInt16 } from './activation.js'
import { applyDense, denseBytes, openDense } from './dense.js'
import type { ModelFile, Table } from './file.js'
import { type Affix, affixRow } from './form-features.js'
import type { Kernel } from './kernel.js'
import { normalForm } from './normal.js'
import { openSlots } from './slots.js'
import type { WordTable } from './word-table.js'

const VECTOR_GAIN = 4
const UNKNOWN_HABIT = 7
const INPUT_STEPS = 2048
const OUTPUT_STEPS = 1024
/** Forms kept ready. */
const FORMS = 8192

/** What a net's type encoder is made of: `parser.mix`, `parser.own`, ... */
export interface EncoderSettings {
  /** Words with a trained vector of their own beside the shared one. */
  readonly ownRows: number
  readonly affixes: readonly Affix[]
}

/**
 * A form's features mixed, normed and multiplied into the first layer: the same wherever the form stands. Address of
 * float32 values, good until some thousand other forms have been asked for.
 */
export type EncodeForm = (form: string) => number

const encoderLayers = ['parser.mix', 'parser.input0']

/** Bytes of kernel memory that the encoder takes. */
export const encoderBytes = (file: ModelFile): number => {
  const [mix, input] = encoderLayers.map((name) => file.matrix(name))
  return (
    denseBytes(file, encoderLayers) +
    2 * Math.max(mix.columns, input.columns) +
    4 * Math.max(mix.rows, input.rows) +
    4 * mix.rows +
    4 * FORMS * input.rows +
    64
  )
}

/** Reads a form's embeddings into one vector of 16-bit numbers. */
const openFeatures = (file: ModelFile, words: WordTable, { ownRows, affixes }: EncoderSettings) => {
  const own = file.table('parser.own')
  const habit = file.table('parser.habit')
  const tables = affixes.map((affix) => ({ affix, table: file.table(`parser.${affix.name}`) }))
  return (form: string, out: Int16Array, start: number): void => {
    let to = start
    const append = ({ codes, columns, scale }: Table, row: number): void => {
      for (let k = row * columns; k < (row + 1) * columns; k++)
        out[to++] = toInt16(codes[k] * scale, INPUT_STEPS)
    }
    const row = words.rowOf(form, words.vectorRows)
    const known = row < words.vectorRows
    if (known) for (const x of words.vectorOf(row)) out[to++] = toInt16(x * VECTOR_GAIN, INPUT_STEPS)
    else to = fillZero(out, to, words.columns)
    append(own, Math.min(row, ownRows))
    append(habit, known ? words.habits[row] : UNKNOWN_HABIT)
    for (const { affix, table } of tables) append(table, affixRow(affix, form, table.rows))
  }
}

const fillZero = (out: Int16Array, from: number, length: number): number => {
  out.fill(0, from, from + length)
  return from + length
}

/** The larger of each pair of halves, then mean 0 and spread 1, gain and bias. */
const maxoutNorm = (values: Float32Array, gain: Float32Array, bias: Float32Array): Float64Array => {
  const width = gain.length
  const out = new Float64Array(width)
  let mean = 0
  for (let i = 0; i < width; i++) mean += out[i] = Math.max(values[i], values[width + i])
  mean /= width
  let variance = 0
  for (let i = 0; i < width; i++) variance += (out[i] - mean) ** 2
  const spread = Math.sqrt(variance / width + 1e-5)
  for (let i = 0; i < width; i++) out[i] = ((out[i] - mean) / spread) * gain[i] + bias[i]
  return out
}

/** Opens the parser's type encoder; its answers are kept for the forms used last. */
export const openEncoder = (
  file: ModelFile,
  words: WordTable,
  kernel: Kernel,
  settings: EncoderSettings,
): EncodeForm => {
  const { int16, float32 } = kernel
  const readFeatures = openFeatures(file, words, settings)
  const mix = openDense(kernel, file, 'parser.mix', INPUT_STEPS)
  const input = openDense(kernel, file, 'parser.input0', OUTPUT_STEPS)
  const gain = file.floats('parser.norm.gain')
  const bias = file.floats('parser.norm.bias')
  const inputs = kernel.reserve(2 * Math.max(mix.columns, input.columns))
  const sums = kernel.reserve(4 * Math.max(mix.rows, input.rows))
  const mixed = kernel.reserve(4 * mix.rows)
  const encoded = kernel.reserve(4 * FORMS * input.rows)
  const slotOf = openSlots(FORMS, (form, slot) => {
    fillZero(int16, inputs >> 1, mix.columns)
    readFeatures(normalForm(form), int16, inputs >> 1)
    applyDense(kernel, mix, inputs, sums, mixed, 1)
    const values = float32.subarray(mixed >> 2, (mixed >> 2) + mix.rows)
    maxoutNorm(values, gain, bias).forEach((x, i) => {
      int16[(inputs >> 1) + i] = toInt16(x, OUTPUT_STEPS)
    })
    applyDense(kernel, input, inputs, sums, encoded + 4 * slot * input.rows, 1)
  })
  return (form) => encoded + 4 * slotOf(form) * input.rows
}
