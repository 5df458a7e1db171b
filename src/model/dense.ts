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

/**
 * Puts a matrix where `multiply` reads it: as int16, four rows by eight columns together, so that one pointer runs
 * through all of it.
 */
export const placeWeights = (kernel: Kernel, { codes, rows, columns }: Omit<Matrix, 'scales'>): number => {
  const address = kernel.reserve(2 * codes.length)
  let to = address >> 1
  for (let row = 0; row < rows; row += 4)
    for (let column = 0; column < columns; column += 8)
      for (let from = row * columns + column, end = from + 4 * columns; from < end; from += columns)
        for (let k = from; k < from + 8; k++) kernel.int16[to++] = codes[k]
  return address
}

/** Bytes of kernel memory that the named layers take. */
export const denseBytes = (file: ModelFile, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + 2 * file.matrix(name).codes.length + 16 * file.matrix(name).rows + 32, 0)

/** Loads a layer; `steps` is how many steps to 1 its int16 inputs have. */
export const openDense = (kernel: Kernel, file: ModelFile, name: string, steps: number): Dense => {
  const matrix = file.matrix(name)
  const { rows, columns, scales } = matrix
  const weights = placeWeights(kernel, matrix)
  const layer = kernel.reserve(8 * rows)
  kernel.float32.set(
    scales.map((scale) => scale / steps),
    layer >> 2,
  )
  kernel.float32.set(file.floats(`${name}.bias`), (layer >> 2) + rows)
  return { rows, columns, weights, layer }
}

/** Loads the recurrent part of a gated layer: as `openDense`, its factors and biases as `gate` reads them. */
export const openRecurrent = (kernel: Kernel, file: ModelFile, name: string, steps: number): Dense => {
  const matrix = file.matrix(name)
  const { rows, columns: units } = matrix
  const weights = placeWeights(kernel, matrix)
  const layer = kernel.reserve(16 * rows)
  const factors = matrix.scales.map((scale) => scale / steps)
  const biases = file.floats(`${name}.bias`)
  let to = layer >> 3
  for (let unit = 0; unit < units; unit += 2)
    for (let row = unit; row < rows; row += units)
      for (const value of [factors[row], factors[row + 1], biases[row], biases[row + 1]])
        kernel.float64[to++] = value
  return { rows, columns: units, weights, layer }
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
