import type { Matrix, ModelFile } from './file.js'
import type { Kernel } from './kernel.js'

/** A linear layer in a kernel's memory. */
export interface Dense {
  readonly rows: number
  readonly columns: number
  /** Address of the weights. */
  readonly weights: number
  /** Address of a factor for each row, which makes values of output integers, and of the biases behind them. */
  readonly layer: number
}

const place = (kernel: Kernel, { codes }: Matrix): number => {
  const address = kernel.reserve(codes.length)
  kernel.int8.set(codes, address)
  return address
}

/** Bytes of kernel memory that the named layers take. */
export const denseBytes = (file: ModelFile, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + file.matrix(name).codes.length + 8 * file.matrix(name).rows + 32, 0)

/** Loads a layer; `steps` is how many steps to 1 its int16 inputs have. */
export const openDense = (kernel: Kernel, file: ModelFile, name: string, steps: number): Dense => {
  const matrix = file.matrix(name)
  const { rows, columns, scales } = matrix
  const weights = place(kernel, matrix)
  const layer = kernel.reserve(8 * rows)
  kernel.float32.set(
    scales.map((scale) => scale / steps),
    layer >> 2,
  )
  kernel.float32.set(file.floats(`${name}.bias`), (layer >> 2) + rows)
  return { rows, columns, weights, layer }
}

/** Values of `count` vectors at `inputs`, `stride` bytes apart, to `values`; `sums` is an address to reckon at. */
export const applyDense = (
  kernel: Kernel,
  { rows, columns, weights, layer }: Dense,
  inputs: number,
  sums: number,
  values: number,
  count: number,
  stride = 2 * columns,
): void => {
  kernel.multiply(weights, inputs, stride, sums, rows, columns, count)
  kernel.scale(sums, layer, values, rows, count)
}
