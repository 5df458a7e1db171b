import { sigmoid, tangent } from './activation.js'
import type { Dense } from './dense.js'
import type { Kernel } from './kernel.js'

/** Steps to 1 of the states, which lie between -1 and 1. */
export const STATE_STEPS = 8192

/** Where one layer reads and writes. */
export interface LayerRun {
  readonly kernel: Kernel
  /** [words, 2 directions, 3 gates, units]: the input's share of the gates, bias included. */
  readonly gates: Float32Array
  /** Address of the int16 states, [words, 2 directions, units]. */
  readonly states: number
  /** Address for one step's sums. */
  readonly scratch: number
  readonly words: number
}

/**
 * One direction of a gated recurrent layer: r and z from input and state, n = tanh(input + r * state),
 * new state = n + z * (state - n).
 */
const runDirection = (run: LayerRun, layer: Dense, backward: boolean): void => {
  const { kernel, gates, words } = run
  const { rows, columns: units, factors, bias, weights } = layer
  const offset = backward ? units : 0
  const state = new Float32Array(units)
  const sums = kernel.int32.subarray(run.scratch >> 2, (run.scratch >> 2) + rows).fill(0)
  const out = kernel.int16
  for (let step = 0; step < words; step++) {
    const word = backward ? words - 1 - step : step
    const previous = run.states + 2 * ((backward ? word + 1 : word - 1) * 2 * units + offset)
    if (step > 0) kernel.multiply(weights, previous, run.scratch, rows, units, 1)
    const to = (run.states >> 1) + word * 2 * units + offset
    let gate = word * 2 * rows + (backward ? rows : 0)
    for (let unit = 0; unit < units; unit++, gate++) {
      const z = unit + units
      const n = z + units
      const reset = sigmoid(gates[gate] + sums[unit] * factors[unit] + bias[unit])
      const update = sigmoid(gates[gate + units] + sums[z] * factors[z] + bias[z])
      const fresh = tangent(gates[gate + 2 * units] + reset * (sums[n] * factors[n] + bias[n]))
      const value = fresh + update * (state[unit] - fresh)
      state[unit] = value
      out[to + unit] = (((value + 1) * STATE_STEPS + 0.5) | 0) - STATE_STEPS
    }
  }
}

/** Runs both directions of a layer over a sentence. */
export const runLayer = (run: LayerRun, forward: Dense, backward: Dense): void => {
  runDirection(run, forward, false)
  runDirection(run, backward, true)
}
