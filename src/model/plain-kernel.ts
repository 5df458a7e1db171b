import { sigmoid, tangent, toInt16 } from './activation.js'
import type { Arithmetic } from './arithmetic.js'

/** Steps to 1 of the states, which lie between -1 and 1. */
export const STATE_STEPS = 8192
/** Steps to 1 of the label layer's inputs. */
export const HIDDEN_STEPS = 1024
/** Steps to 1 of the 16-bit numbers between the name recogniser's layers. */
export const NAME_STEPS = 2048

const multiplyIn = (buffer: ArrayBuffer): Arithmetic['multiply'] => {
  const int16 = new Int16Array(buffer)
  const int32 = new Int32Array(buffer)
  const fourRows = (first: number, from: number, to: number, columns: number): void => {
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let end = from + columns, at = first; from < end; at += 24)
      for (let eight = from + 8; from < eight; from++, at++) {
        const input = int16[from]
        a = (a + Math.imul(int16[at], input)) | 0
        b = (b + Math.imul(int16[at + 8], input)) | 0
        c = (c + Math.imul(int16[at + 16], input)) | 0
        d = (d + Math.imul(int16[at + 24], input)) | 0
      }
    int32[to] = a
    int32[to + 1] = b
    int32[to + 2] = c
    int32[to + 3] = d
  }
  return (weights, inputs, stride, outputs, rows, columns, count) => {
    for (let vector = 0, to = outputs >> 2; vector < count; vector++) {
      const from = (inputs + vector * stride) >> 1
      for (let row = 0; row < rows; row += 4, to += 4)
        fourRows((weights >> 1) + row * columns, from, to, columns)
    }
  }
}

const scaleIn = (buffer: ArrayBuffer): Arithmetic['scale'] => {
  const int32 = new Int32Array(buffer)
  const float32 = new Float32Array(buffer)
  return (sums, layer, values, rows, count) => {
    const factors = layer >> 2
    for (let i = 0, at = sums >> 2, to = values >> 2; i < count; i++)
      for (let row = factors; row < factors + rows; row++)
        float32[to++] = int32[at++] * float32[row] + float32[row + rows]
  }
}

const gateIn = (buffer: ArrayBuffer): Arithmetic['gate'] => {
  const int16 = new Int16Array(buffer)
  const int32 = new Int32Array(buffer)
  const float32 = new Float32Array(buffer)
  const float64 = new Float64Array(buffer)
  return (gates, sums, layer, state, outputs, _tables, units, count) => {
    const factors = layer >> 3
    for (let sentence = 0; sentence < count; sentence++) {
      const gate = (gates >> 2) + sentence * 6 * units
      const sum = (sums >> 2) + sentence * 3 * units
      const old = (state >> 2) + sentence * units
      const to = (outputs >> 1) + sentence * 2 * units
      for (let unit = 0; unit < units; unit++) {
        const z = unit + units
        const n = z + units
        // Factors and biases of two units stand together, gate by gate.
        const at = factors + 6 * (unit & ~1) + (unit & 1)
        const reset = sigmoid(float32[gate + unit] + int32[sum + unit] * float64[at] + float64[at + 2])
        const update = sigmoid(float32[gate + z] + int32[sum + z] * float64[at + 4] + float64[at + 6])
        const share = int32[sum + n] * float64[at + 8] + float64[at + 10]
        const fresh = tangent(float32[gate + n] + reset * share)
        const value = fresh + update * (float32[old + unit] - fresh)
        float32[old + unit] = value
        int16[to + unit] = (((value + 1) * STATE_STEPS + 0.5) | 0) - STATE_STEPS
      }
    }
  }
}

const pairIn = (buffer: ArrayBuffer): Arithmetic['pair'] => {
  const float32 = new Float32Array(buffer)
  return (left, right, scores, lefts, rights, width) => {
    for (let l = 0, to = scores >> 2, from = left >> 2; l < lefts; l++, from += width)
      for (let r = 0, at = right >> 2; r < rights; r++, to++) {
        let score = float32[to]
        for (let k = from; k < from + width; k++) score += float32[k] * float32[at++]
        float32[to] = score
      }
  }
}

const joinIn = (buffer: ArrayBuffer): Arithmetic['join'] => {
  const int16 = new Int16Array(buffer)
  const float32 = new Float32Array(buffer)
  return (left, right, outputs, width) => {
    for (let k = 0; k < width; k++) {
      const value = float32[(left >> 2) + k] + float32[(right >> 2) + k]
      int16[(outputs >> 1) + k] = value > 0 ? toInt16(value, HIDDEN_STEPS) : 0
    }
  }
}

const gatherIn = (buffer: ArrayBuffer): Arithmetic['gather'] => {
  const int16 = new Int16Array(buffer)
  const int32 = new Int32Array(buffer)
  const float32 = new Float32Array(buffer)
  return (addresses, rows, base, outputs, width) => {
    const first = addresses >> 2
    for (let k = 0; k < width; k++) {
      let sum = float32[(int32[first] >> 2) + k]
      for (let row = 1; row < rows; row++) sum = Math.fround(sum + float32[(int32[first + row] >> 2) + k])
      const positive = Math.min(32767, Math.max(0, sum * NAME_STEPS + 0.5) | 0)
      int16[(outputs >> 1) + k] = Math.min(32767, positive + int16[(base >> 1) + k])
    }
  }
}

/** The kernel's arithmetic on a block of memory without WebAssembly. */
export const plainArithmetic = (buffer: ArrayBuffer): Arithmetic => ({
  multiply: multiplyIn(buffer),
  scale: scaleIn(buffer),
  gate: gateIn(buffer),
  pair: pairIn(buffer),
  join: joinIn(buffer),
  gather: gatherIn(buffer),
})
