import { applyDense, type Dense, denseBytes, openDense } from './dense.js'
import type { ModelFile, Table } from './file.js'
import { type Kernel, openKernel } from './kernel.js'

/** Width of the layers between words and tags. */
export const width = 96
/** Words of the first window. */
export const reach = 5
/** Columns of the notes taken on a word's occurrences. */
export const noteWidth = 24
/** Steps to 1 of the 16-bit numbers between layers, and of the notes, which lie within 1. */
export const steps = 2048
export const noteSteps = 16384
/** Inputs that go through a layer in one call. */
export const batch = 64

/**
 * A layer as a function of `count` inputs, which begin at `at` in `from` and stand `step` apart. Its values, one row
 * after the other, stay until the next call.
 */
export type Product = (from: Int16Array, at: number, step: number, count: number) => Float32Array

/** The net of training/names_net.py as it runs. */
export interface NamesNet {
  /** Word vectors: `codes` picks one of 256 centres for each four columns. */
  readonly codes: Uint8Array
  readonly centres: Float32Array
  /** How often a word has a capital in mid-sentence, 0 to 255. */
  readonly habits: Uint8Array
  /** The most frequent words' own vectors, and those of letter groups. */
  readonly frequent: Table
  readonly groups: Table
  /** For each of three places and each fact in context, what it adds to the first layer. */
  readonly context: Float32Array
  readonly windowBias: Float32Array
  readonly form: Product
  /** What a word gives to each of the five places of a window. */
  readonly window: Product
  readonly second: Product
  readonly memory: Product
  readonly top: Product
  readonly recall: Product
  readonly emit: Product
}

const layers = ['form', 'window', 'second', 'memory', 'top', 'recall', 'emit'].map((name) => `names.${name}`)

const openProduct = (kernel: Kernel, layer: Dense, inputs: number, sums: number): Product => {
  const { rows, columns } = layer
  const place = kernel.reserve(4 * batch * rows)
  const values = kernel.float32.subarray(place >> 2, (place >> 2) + batch * rows)
  return (from, at, step, count) => {
    kernel.int16.set(from.subarray(at, at + (count - 1) * step + columns), inputs >> 1)
    applyDense(kernel, layer, inputs, sums, place, count, 2 * step)
    return values
  }
}

/** The net of a model file, on a kernel that `open` gives it. */
export const openNamesNet = (file: ModelFile, open: (bytes: number) => Kernel = openKernel): NamesNet => {
  const sides = layers.map((name) => file.matrix(name))
  const inputBytes = 2 * batch * Math.max(...sides.map(({ columns }) => columns))
  const sumBytes = 4 * batch * Math.max(...sides.map(({ rows }) => rows))
  const valueBytes = sides.reduce((sum, { rows }) => sum + 4 * batch * rows + 16, 0)
  const kernel = open(denseBytes(file, layers) + inputBytes + sumBytes + valueBytes + 64)
  const inputs = kernel.reserve(inputBytes)
  const sums = kernel.reserve(sumBytes)
  const product = (name: string) => {
    const layer = openDense(kernel, file, `names.${name}`, name === 'recall' ? noteSteps : steps)
    return openProduct(kernel, layer, inputs, sums)
  }
  const unpack = (name: string): Float32Array => {
    const { codes, columns, scales } = file.matrix(name)
    return Float32Array.from(codes, (code, at) => code * scales[Math.floor(at / columns)])
  }
  return {
    codes: file.bytes('names.codes'),
    centres: unpack('names.centres'),
    habits: file.bytes('names.habits'),
    frequent: file.table('names.frequent'),
    groups: file.table('names.groups'),
    context: unpack('names.context'),
    windowBias: file.floats('names.windowBias'),
    form: product('form'),
    window: product('window'),
    second: product('second'),
    memory: product('memory'),
    top: product('top'),
    recall: product('recall'),
    emit: product('emit'),
  }
}

/** Negative values to 0, all to 16 bits. */
export const rectify = (values: Float32Array, out: Int16Array, at: number, count: number): void => {
  for (let o = 0; o < count; o++) {
    out[at + o] = Math.min(32767, Math.max(0, values[o] * steps + 0.5))
  }
}
