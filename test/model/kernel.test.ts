import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWeights } from '../../src/model/dense.js'
import { type Kernel, openKernel, openPlainKernel } from '../../src/model/kernel.js'

const bytes = fc.integer({ min: -128, max: 127 })
const shorts = fc.integer({ min: -32767, max: 32767 })
const problem = fc
  .record({
    rows: fc.constantFrom(4, 8, 20),
    columns: fc.constantFrom(8, 16, 96),
    count: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ rows, columns, count }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      count: fc.constant(count),
      weights: fc.array(bytes, { minLength: rows * columns, maxLength: rows * columns }),
      inputs: fc.array(shorts, { minLength: count * columns, maxLength: count * columns }),
    }),
  )

describe('the kernel', () => {
  it('multiplies as the definition says, with WebAssembly and without', () => {
    fc.assert(
      fc.property(problem, ({ rows, columns, count, weights, inputs }) => {
        const expected = Array.from({ length: count * rows }, (_, i) => {
          const [vector, row] = [Math.floor(i / rows), i % rows]
          let sum = 0
          for (let k = 0; k < columns; k++) sum += weights[row * columns + k] * inputs[vector * columns + k]
          return sum
        })
        for (const kernel of [openKernel(65536), openPlainKernel(65536)]) {
          const w = placeWeights(kernel, { codes: Int8Array.from(weights), rows, columns })
          const [x, y] = [2 * inputs.length, 4 * expected.length].map(kernel.reserve)
          kernel.int16.set(inputs, x >> 1)
          kernel.multiply(w, x, 2 * columns, y, rows, columns, count)
          expect(Array.from(kernel.int32.subarray(y >> 2, (y >> 2) + expected.length))).toEqual(expected)
        }
      }),
      { numRuns: 50 },
    )
  })
  const floats = fc.float({ min: -4, max: 4, noNaN: true })
  const sums = fc.integer({ min: -(2 ** 24), max: 2 ** 24 })
  const filled = <T>(value: fc.Arbitrary<T>, length: number) =>
    fc.array(value, { minLength: length, maxLength: length })

  /** What both kernels leave in their first kilobytes of memory after the same work on the same numbers. */
  const expectSame = (
    prepare: (kernel: Kernel) => number,
    run: (kernel: Kernel, at: number) => void,
  ): void => {
    const [first, second] = [openKernel(65536), openPlainKernel(65536)].map((kernel) => {
      run(kernel, prepare(kernel))
      return Array.from(kernel.float32.subarray(0, 24_000))
    })
    expect(first).toEqual(second)
  }
  const place = (kernel: Kernel, numbers: readonly number[]): number => {
    const at = kernel.reserve(4 * numbers.length)
    kernel.float32.set(numbers, at >> 2)
    return at
  }

  it('scales, joins and pairs as plain JavaScript does', () => {
    fc.assert(
      fc.property(filled(floats, 480), filled(sums, 40), (numbers, totals) => {
        expectSame(
          (kernel) => place(kernel, numbers),
          (kernel, at) => {
            const to = kernel.reserve(4096)
            const from = kernel.reserve(160)
            kernel.int32.set(totals, from >> 2)
            kernel.scale(from, at, to, 8, 5)
            kernel.join(at, at + 4 * 96, to + 512, 96)
            kernel.pair(at, at + 4 * 8 * 24, to + 1024, 8, 7, 24)
          },
        )
      }),
      { numRuns: 50 },
    )
  })

  it('steps through a recurrent layer as plain JavaScript does', () => {
    const units = 8
    fc.assert(
      fc.property(filled(floats, 3 * 9 * units), filled(sums, 9 * units), (numbers, totals) => {
        expectSame(
          (kernel) => place(kernel, numbers),
          (kernel, at) => {
            const layer = kernel.reserve(8 * 6 * units)
            kernel.float64.set(
              numbers.slice(0, 6 * units).map((x) => x / 2 ** 22),
              layer >> 3,
            )
            const from = kernel.reserve(4 * 9 * units)
            kernel.int32.set(totals, from >> 2)
            const state = place(kernel, new Array(3 * units).fill(0.25))
            const to = kernel.reserve(1024)
            kernel.gate(at, from, layer, state, to, kernel.tables, units, 3)
          },
        )
      }),
      { numRuns: 50 },
    )
  })
})
