import type { Dense } from './dense.js'
import type { Kernel } from './kernel.js'

/** Where one layer reads and writes; rows stand step by step as the batch has them. */
export interface LayerRun {
  readonly kernel: Kernel
  /** Where each step's rows begin, one more than steps. */
  readonly starts: readonly number[]
  /** Address of [rows, 2 directions, 3 gates, units] of float32: the input's share of the gates, bias included. */
  readonly gates: number
  /** Address of the int16 states, [rows, 2 directions, units]. */
  readonly states: number
  /** Addresses for one step's sums and for the states of one step in float32. */
  readonly sums: number
  readonly state: number
}

/** One direction of a layer; sentences side by side, each from its own end. */
const runDirection = (
  run: LayerRun,
  { rows, columns: units, weights, layer }: Dense,
  backward: boolean,
): void => {
  const { kernel, starts, gates, states, sums, state } = run
  const stride = 4 * units
  const steps = starts.length - 1
  const side = backward ? 1 : 0
  let before = 0
  for (let step = 0; step < steps; step++) {
    const at = backward ? steps - 1 - step : step
    const count = starts[at + 1] - starts[at]
    const known = Math.min(before, count)
    if (known > 0) {
      const previous = states + starts[backward ? at + 1 : at - 1] * stride + side * 2 * units
      kernel.multiply(weights, previous, stride, sums, rows, units, known)
    }
    kernel.int32.fill(0, (sums >> 2) + known * rows, (sums >> 2) + count * rows)
    kernel.float32.fill(0, (state >> 2) + known * units, (state >> 2) + count * units)
    const input = gates + 4 * (2 * starts[at] + side) * rows
    const output = states + starts[at] * stride + side * 2 * units
    kernel.gate(input, sums, layer, state, output, kernel.tables, units, count)
    before = count
  }
}

/** Runs both directions of a layer over a batch of sentences. */
export const runLayer = (run: LayerRun, forward: Dense, backward: Dense): void => {
  runDirection(run, forward, false)
  runDirection(run, backward, true)
}
