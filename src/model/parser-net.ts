import { applyDense, type Dense, denseBytes, openDense, openRecurrent } from './dense.js'
import { type EncodeForm, type EncoderSettings, encoderBytes, openEncoder } from './encoder.js'
import type { ModelFile } from './file.js'
import type { Kernel } from './kernel.js'
import { HIDDEN_STEPS, STATE_STEPS } from './plain-kernel.js'
import type { WordTable } from './word-table.js'

/** Longest sentence that is read in one piece. */
export const MOST_WORDS = 180
/** Rows of a batch: words, and one for each root. Few enough for the gates to stay in a processor's cache. */
export const MOST_ROWS = 208

interface Settings extends EncoderSettings {
  readonly hidden: number
  readonly layers: number
  /** Lower bounds of the classes of distance between word and head, the nearest class left out. */
  readonly distances: readonly number[]
}

/** Heads that read the states of words. */
export const stateHeads = [
  'tag',
  'arc_dependent',
  'arc_head',
  'distance',
  'label_dependent',
  'label_head',
] as const
const headNames = [...stateHeads, 'label'] as const
export type HeadName = (typeof headNames)[number]

/** One recurrent layer; the first has its input multiplied by the encoder already. */
export interface RecurrentLayer {
  readonly input: Dense | undefined
  readonly forward: Dense
  readonly backward: Dense
}

/** Addresses of what every batch uses again. */
interface Buffers {
  /** States by steps of the batch, [rows, 2 directions, units] of int16: one layer's, and the layer's below. */
  readonly states: number
  readonly below: number
  /** The last layer's states, sentence after sentence. */
  readonly read: number
  /** Inputs of the label layer, int16. */
  readonly hiddenLabels: number
  /** Input's share of the gates, [rows, 2 directions, 3 gates, units] of float32. */
  readonly gates: number
  readonly sums: number
  /** One step's states in float32. */
  readonly state: number
  /** Scores of heads of one sentence, float32. */
  readonly scores: number
}

/** A layer on top, with the address of its values: float32, `dense.rows` for each row of the batch. */
export interface Head {
  readonly dense: Dense
  readonly values: number
}

/** The tagger and parser, loaded. */
export interface ParserNet {
  readonly kernel: Kernel
  readonly encode: EncodeForm
  /** Units of one direction. */
  readonly hidden: number
  readonly recurrent: readonly RecurrentLayer[]
  readonly heads: Readonly<Record<HeadName, Head>>
  readonly buffers: Buffers
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly arcRoot: Float32Array
  readonly labelRoot: Float32Array
  readonly distances: readonly number[]
}

const layerNames = (layers: number): readonly string[] =>
  Array.from({ length: layers }, (_, i) => [`forward${i}`, `backward${i}`, ...(i > 0 ? [`input${i}`] : [])])
    .flat()
    .concat(headNames)
    .map((name) => `parser.${name}`)

/** The kernel scores dependents by fours: so many rows at most beyond the last. */
const SPARE_ROWS = 3

const bufferSizes = (hidden: number, labelRows: number): Readonly<Record<keyof Buffers, number>> => ({
  states: 2 * MOST_ROWS * 2 * hidden,
  below: 2 * MOST_ROWS * 2 * hidden,
  read: 2 * MOST_ROWS * 2 * hidden,
  hiddenLabels: 2 * MOST_ROWS * labelRows,
  gates: 4 * MOST_ROWS * 6 * hidden,
  sums: 4 * MOST_ROWS * 6 * hidden,
  state: 4 * MOST_ROWS * hidden,
  scores: 4 * (MOST_WORDS + SPARE_ROWS) * (MOST_WORDS + 1),
})

const valueBytes = (rows: number): number => 4 * (MOST_ROWS + SPARE_ROWS) * rows

const sumOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size + 16, 0)

/** Loads the parser's layers into a kernel of its own. */
export const openParserNet = (
  file: ModelFile,
  words: WordTable,
  makeKernel: (bytes: number) => Kernel,
): ParserNet => {
  const settings = file.settings<Settings>('parser')
  const { hidden, layers, distances } = settings
  const sizes = bufferSizes(hidden, file.matrix('parser.label_head').rows)
  const headBytes = headNames.map((name) => valueBytes(file.matrix(`parser.${name}`).rows))
  const kernel = makeKernel(
    encoderBytes(file) +
      denseBytes(file, layerNames(layers)) +
      sumOf(headBytes) +
      sumOf(Object.values(sizes)),
  )
  const open = (name: string, steps = STATE_STEPS): Dense => openDense(kernel, file, `parser.${name}`, steps)
  const openHead = (name: HeadName): Head => {
    const dense = open(name, name === 'label' ? HIDDEN_STEPS : STATE_STEPS)
    return { dense, values: kernel.reserve(valueBytes(dense.rows)) }
  }
  const fromNames = <K extends string, T>(names: readonly K[], make: (name: K) => T) =>
    Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, T>
  return {
    kernel,
    encode: openEncoder(file, words, kernel, settings),
    hidden,
    recurrent: Array.from({ length: layers }, (_, i) => ({
      input: i > 0 ? open(`input${i}`) : undefined,
      forward: openRecurrent(kernel, file, `parser.forward${i}`, STATE_STEPS),
      backward: openRecurrent(kernel, file, `parser.backward${i}`, STATE_STEPS),
    })),
    heads: fromNames(headNames, openHead),
    buffers: fromNames(Object.keys(sizes) as (keyof Buffers)[], (name) => kernel.reserve(sizes[name])),
    tags: file.labels('tags'),
    relations: file.labels('relations'),
    arcRoot: file.floats('parser.arc_root'),
    labelRoot: file.floats('parser.label_root'),
    distances,
  }
}

/** Reckons one head's values for `count` rows of states at `inputs`. */
export const applyHead = (
  { kernel, heads, buffers }: ParserNet,
  name: HeadName,
  inputs: number,
  count: number,
): Head => {
  const head = heads[name]
  applyDense(kernel, head.dense, inputs, buffers.sums, head.values, count)
  return head
}
