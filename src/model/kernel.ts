import { decodeBase64 } from './base64.js'
import { kernelBytes } from './kernel-bytes.js'

/**
 * Multiplies matrices of int8 with vectors of int16 in one block of memory. All sums are integers, so that
 * WebAssembly and plain JavaScript give the same numbers to the last bit.
 */
export interface Kernel {
  readonly int8: Int8Array
  readonly int16: Int16Array
  readonly int32: Int32Array
  /** Takes a piece of the memory; its address, a multiple of 16. */
  reserve(bytes: number): number
  /** `count` vectors at `inputs` times the `rows` x `columns` matrix at `weights` (by fours and eights) to `outputs`. */
  multiply(
    weights: number,
    inputs: number,
    outputs: number,
    rows: number,
    columns: number,
    count: number,
  ): void
}

type Multiply = Kernel['multiply']

const PAGE = 65536

const openMemory = (buffer: ArrayBuffer, multiply: Multiply): Kernel => {
  let free = 0
  return {
    int8: new Int8Array(buffer),
    int16: new Int16Array(buffer),
    int32: new Int32Array(buffer),
    reserve: (bytes) => {
      const address = free
      free += Math.ceil(bytes / 16) * 16
      return address
    },
    multiply,
  }
}

/** The same in plain JavaScript, where WebAssembly or its SIMD is missing or forbidden. */
export const openPlainKernel = (bytes: number): Kernel => {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 16) * 16)
  const int8 = new Int8Array(buffer)
  const int16 = new Int16Array(buffer)
  const int32 = new Int32Array(buffer)
  const fourRows = (first: number, from: number, to: number, columns: number): void => {
    const second = first + columns
    const third = second + columns
    const fourth = third + columns
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let k = 0; k < columns; k++) {
      const input = int16[from + k]
      a = (a + Math.imul(int8[first + k], input)) | 0
      b = (b + Math.imul(int8[second + k], input)) | 0
      c = (c + Math.imul(int8[third + k], input)) | 0
      d = (d + Math.imul(int8[fourth + k], input)) | 0
    }
    int32[to] = a
    int32[to + 1] = b
    int32[to + 2] = c
    int32[to + 3] = d
  }
  return openMemory(buffer, (weights, inputs, outputs, rows, columns, count) => {
    let to = outputs >> 2
    for (let from = inputs >> 1, end = from + count * columns; from < end; from += columns)
      for (let row = 0; row < rows; row += 4, to += 4) fourRows(weights + row * columns, from, to, columns)
  })
}

let compiled: WebAssembly.Module | null | undefined

/** The compiled kernel; null where it cannot be had. */
const compile = (): WebAssembly.Module | null => {
  try {
    return new WebAssembly.Module(decodeBase64(kernelBytes) as BufferSource)
  } catch {
    return null
  }
}

const openWasmKernel = (module: WebAssembly.Module, bytes: number): Kernel => {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) })
  const { exports } = new WebAssembly.Instance(module, { m: { m: memory } })
  return openMemory(memory.buffer, exports.multiply as Multiply)
}

/** A kernel with `bytes` of memory: WebAssembly SIMD where the engine has it, else plain JavaScript. */
export const openKernel = (bytes: number): Kernel => {
  if (compiled === undefined) compiled = compile()
  return compiled === null ? openPlainKernel(bytes) : openWasmKernel(compiled, bytes)
}
