import { applyDense, type Dense, denseBytes, openDense } from './dense.js'
import { type EncodeForm, type EncoderSettings, encoderBytes, openEncoder } from './encoder.js'
import type { ModelFile } from './file.js'
import type { Kernel } from './kernel.js'
import { STATE_STEPS } from './recurrent.js'
import type { WordTable } from './word-table.js'

/** Longest sentence that is read in one piece. */
export const MOST_WORDS = 180
/** Steps to 1 of the label layer's inputs. */
export const HIDDEN_STEPS = 1024

interface Settings extends EncoderSettings {
  readonly hidden: number
  readonly layers: number
  /** Lower bounds of the classes of distance between word and head, the nearest class left out. */
  readonly distances: readonly number[]
}

const headNames = [
  'tag',
  'arc_dependent',
  'arc_head',
  'distance',
  'label_dependent',
  'label_head',
  'label',
] as const
export type HeadName = (typeof headNames)[number]

/** One recurrent layer; the first has its input multiplied by the encoder already. */
export interface RecurrentLayer {
  readonly input: Dense | undefined
  readonly forward: Dense
  readonly backward: Dense
}

/** Memory that every sentence uses again: addresses in the kernel, and arrays. */
interface Buffers {
  readonly states: number
  readonly below: number
  readonly hiddenLabels: number
  readonly sums: number
  readonly gates: Float32Array
  readonly scores: Float32Array
}

/** The tagger and parser, loaded. */
export interface ParserNet {
  readonly kernel: Kernel
  readonly encode: EncodeForm
  /** Units of one direction. */
  readonly hidden: number
  readonly recurrent: readonly RecurrentLayer[]
  readonly heads: ReadonlyMap<HeadName, { readonly dense: Dense; readonly values: Float32Array }>
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

const bufferBytes = (hidden: number, labelRows: number): number =>
  MOST_WORDS * (2 * 2 * (2 * hidden) + 2 * labelRows + 4 * 6 * hidden) + 64

const openBuffers = (kernel: Kernel, hidden: number, labelRows: number): Buffers => ({
  states: kernel.reserve(2 * MOST_WORDS * 2 * hidden),
  below: kernel.reserve(2 * MOST_WORDS * 2 * hidden),
  hiddenLabels: kernel.reserve(2 * MOST_WORDS * labelRows),
  sums: kernel.reserve(4 * MOST_WORDS * 6 * hidden),
  gates: new Float32Array(MOST_WORDS * 6 * hidden),
  scores: new Float32Array(MOST_WORDS * (MOST_WORDS + 1)),
})

/** Loads the parser's layers into a kernel of its own. */
export const openParserNet = (
  file: ModelFile,
  words: WordTable,
  makeKernel: (bytes: number) => Kernel,
): ParserNet => {
  const settings = file.settings<Settings>('parser')
  const { hidden, layers, distances } = settings
  const labelRows = file.matrix('parser.label_head').rows
  const kernel = makeKernel(
    encoderBytes(file) + denseBytes(file, layerNames(layers)) + bufferBytes(hidden, labelRows),
  )
  const open = (name: string, steps = STATE_STEPS): Dense => openDense(kernel, file, `parser.${name}`, steps)
  const openHead = (name: HeadName) => {
    const dense = open(name, name === 'label' ? HIDDEN_STEPS : STATE_STEPS)
    return { dense, values: new Float32Array((MOST_WORDS + 1) * dense.rows) }
  }
  return {
    kernel,
    encode: openEncoder(file, words, kernel, settings),
    hidden,
    recurrent: Array.from({ length: layers }, (_, i) => ({
      input: i > 0 ? open(`input${i}`) : undefined,
      forward: open(`forward${i}`),
      backward: open(`backward${i}`),
    })),
    heads: new Map(headNames.map((name) => [name, openHead(name)])),
    buffers: openBuffers(kernel, hidden, labelRows),
    tags: file.labels('tags'),
    relations: file.labels('relations'),
    arcRoot: file.floats('parser.arc_root'),
    labelRoot: file.floats('parser.label_root'),
    distances,
  }
}

/** Values of one head for `count` vectors at `inputs`, `rows` for each. */
export const applyHead = (
  net: ParserNet,
  name: HeadName,
  inputs: number,
  count: number,
): { readonly values: Float32Array; readonly rows: number } => {
  const { dense, values } = net.heads.get(name)!
  applyDense(net.kernel, dense, inputs, net.buffers.sums, count, values)
  return { values, rows: dense.rows }
}
