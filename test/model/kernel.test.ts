import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openKernel, openPlainKernel } from '../../src/model/kernel.js'

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
          const [w, x, y] = [weights.length, 2 * inputs.length, 4 * expected.length].map(kernel.reserve)
          kernel.int8.set(weights, w)
          kernel.int16.set(inputs, x >> 1)
          kernel.multiply(w, x, y, rows, columns, count)
          expect(Array.from(kernel.int32.subarray(y >> 2, (y >> 2) + expected.length))).toEqual(expected)
        }
      }),
      { numRuns: 50 },
    )
  })
})
