import type { Matrix, ModelFile } from './file.js'
import type { Kernel } from './kernel.js'

/** A linear layer whose weights lie in a kernel's memory. */
export interface Dense {
  readonly rows: number
  readonly columns: number
  /** Address of the weights. */
  readonly weights: number
  /** Output integers times these, plus the bias, are the values. */
  readonly factors: Float32Array
  readonly bias: Float32Array
}

const place = (kernel: Kernel, { codes }: Matrix): number => {
  const address = kernel.reserve(codes.length)
  kernel.int8.set(codes, address)
  return address
}

/** Bytes of kernel memory that the named layers take. */
export const denseBytes = (file: ModelFile, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + file.matrix(name).codes.length + 16, 0)

/** Loads a layer; `steps` is how many steps to 1 its int16 inputs have. */
export const openDense = (kernel: Kernel, file: ModelFile, name: string, steps: number): Dense => {
  const matrix = file.matrix(name)
  const { rows, columns, scales } = matrix
  const factors = scales.map((scale) => scale / steps)
  return { rows, columns, weights: place(kernel, matrix), factors, bias: file.floats(`${name}.bias`) }
}

/** Values of `count` vectors at `inputs`, into `values`; `scratch` is an address for the sums. */
export const applyDense = (
  kernel: Kernel,
  { rows, columns, weights, factors, bias }: Dense,
  inputs: number,
  scratch: number,
  count: number,
  values: Float32Array,
): void => {
  kernel.multiply(weights, inputs, scratch, rows, columns, count)
  const sums = kernel.int32
  for (let i = 0, at = scratch >> 2; i < count * rows; )
    for (let row = 0; row < rows; row++) values[i++] = sums[at++] * factors[row] + bias[row]
}
