import { applyDense, type Dense, denseBytes, openDense } from './dense.js'
import type { ModelFile, Table } from './file.js'
import { type Kernel, openKernel } from './kernel.js'
import { contextCount } from './names-context.js'
import { type NameVectors, openNameVectors } from './names-vectors.js'
import { NAME_STEPS } from './plain-kernel.js'
import type { WordTable } from './word-table.js'

/** Width of the layers between words and tags. */
export const width = 96
/** Words of the first window. */
export const reach = 5
/** Columns of the notes taken on a word's occurrences. */
export const noteWidth = 24
/** Steps to 1 of the notes, which lie within 1. */
export const noteSteps = 16384
/** Rows that go through a layer in one call. */
export const batch = 64
/** Words kept ready with their share of the first layer, two kilobytes each. */
export const cachedForms = 8192

const layers = ['form', 'window', 'second', 'memory', 'top', 'recall', 'emit'] as const
type LayerName = (typeof layers)[number]

/** Addresses of what every batch uses again. */
interface Buffers {
  /** The words' shares of the first layer: those kept, and those of a batch with two words on either side. */
  readonly kept: number
  readonly projected: number
  /** int16 vectors: features of a form and its code; the first layer with a row on either side; the layer above. */
  readonly features: number
  readonly code: number
  readonly first: number
  readonly hidden: number
  readonly notes: number
  readonly zeros: number
  /** Addresses of vectors to add up. */
  readonly list: number
  readonly sums: number
  readonly values: number
  readonly recalled: number
  /** float32 vectors: what each fact in context adds to the first layer at each of three places, and its bias. */
  readonly context: number
  readonly windowBias: number
}

/** The net of training/names_net.py as it runs. */
export interface NamesNet {
  readonly kernel: Kernel
  readonly vectors: NameVectors
  /** Vectors of letter groups. */
  readonly groups: Table
  /** `window`: what a word gives to each of the five places of a window. */
  readonly layers: Readonly<Record<LayerName, Dense>>
  readonly buffers: Buffers
}

const bufferSizes = (featureWidth: number): Readonly<Record<keyof Buffers, number>> => ({
  kept: 4 * cachedForms * reach * width,
  projected: 4 * (batch + 6) * reach * width,
  features: 2 * featureWidth,
  code: 2 * width,
  first: 2 * (batch + 2) * width,
  hidden: 2 * batch * width,
  notes: 2 * 3 * 2 * noteWidth,
  zeros: 2 * width,
  list: 4 * (1 + reach + 3 * contextCount),
  sums: 4 * batch * width,
  values: 4 * batch * width,
  recalled: 4 * width,
  context: 4 * 3 * contextCount * width,
  windowBias: 4 * width,
})

const fromNames = <K extends string, T>(names: readonly K[], make: (name: K) => T): Record<K, T> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, T>

/** The net of a model file, on a kernel that `open` gives it. */
export const openNamesNet = (
  file: ModelFile,
  words: WordTable,
  open: (bytes: number) => Kernel = openKernel,
): NamesNet => {
  const sizes = bufferSizes(file.matrix('names.form').columns)
  const bufferBytes = Object.values(sizes).reduce((sum, size) => sum + size + 16, 0)
  const layerBytes = denseBytes(
    file,
    layers.map((name) => `names.${name}`),
  )
  const kernel = open(layerBytes + bufferBytes)
  const buffers = fromNames(Object.keys(sizes) as (keyof Buffers)[], (name) => kernel.reserve(sizes[name]))
  const unpack = (name: string): Float32Array => {
    const { codes, columns, scales } = file.matrix(name)
    return Float32Array.from(codes, (code, at) => code * scales[Math.floor(at / columns)])
  }
  kernel.float32.set(unpack('names.context'), buffers.context >> 2)
  kernel.float32.set(file.floats('names.windowBias'), buffers.windowBias >> 2)
  return {
    kernel,
    vectors: openNameVectors(file, words),
    groups: file.table('names.groups'),
    layers: fromNames(layers, (name) =>
      openDense(kernel, file, `names.${name}`, name === 'recall' ? noteSteps : NAME_STEPS),
    ),
    buffers,
  }
}

/** Values of `count` inputs at `from`, one row after the other (`stride` bytes apart), to `to`. */
export const applyLayer = (
  { kernel, layers, buffers }: NamesNet,
  name: LayerName,
  from: number,
  to: number,
  count: number,
  stride?: number,
): void => applyDense(kernel, layers[name], from, buffers.sums, to, count, stride)

/** The positive part of one vector of values plus the int16 at `base`, to `to`. */
export const rectify = ({ kernel, buffers }: NamesNet, values: number, base: number, to: number): void => {
  kernel.int32[buffers.list >> 2] = values
  kernel.gather(buffers.list, 1, base, to, width)
}
