import { GATE_TABLES } from './activation.js'
import type { Arithmetic } from './arithmetic.js'
import { decodeBase64 } from './base64.js'
import { kernelBytes } from './kernel-bytes.js'
import { plainArithmetic } from './plain-kernel.js'

/** One block of memory and the arithmetic on it. */
export interface Kernel extends Arithmetic {
  readonly int16: Int16Array
  readonly int32: Int32Array
  readonly float32: Float32Array
  readonly float64: Float64Array
  /** Address of the tables of sigmoid and tangent. */
  readonly tables: number
  /** Takes a piece of the memory; its address, a multiple of 16. */
  reserve(bytes: number): number
}

const PAGE = 65536

const openMemory = (buffer: ArrayBuffer, arithmetic: Arithmetic): Kernel => {
  let free = 0
  const reserve = (bytes: number): number => {
    const address = free
    free += Math.ceil(bytes / 16) * 16
    return address
  }
  const float32 = new Float32Array(buffer)
  const tables = reserve(GATE_TABLES.byteLength)
  float32.set(GATE_TABLES, tables >> 2)
  const views = { int16: new Int16Array(buffer), int32: new Int32Array(buffer) }
  const float64 = new Float64Array(buffer)
  return { ...arithmetic, ...views, float32, float64, tables, reserve }
}

const pagesOf = (bytes: number): number => Math.ceil((bytes + GATE_TABLES.byteLength + 16) / PAGE)

/** The same in plain JavaScript, where WebAssembly or its SIMD is missing or forbidden. */
export const openPlainKernel = (bytes: number): Kernel => {
  const buffer = new ArrayBuffer(pagesOf(bytes) * PAGE)
  return openMemory(buffer, plainArithmetic(buffer))
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
  const memory = new WebAssembly.Memory({ initial: pagesOf(bytes) })
  const { exports } = new WebAssembly.Instance(module, { m: { m: memory } })
  return openMemory(memory.buffer, exports as unknown as Arithmetic)
}

/** A kernel with `bytes` of memory: WebAssembly SIMD where the engine has it, else plain JavaScript. */
export const openKernel = (bytes: number): Kernel => {
  if (compiled === undefined) compiled = compile()
  return compiled === null ? openPlainKernel(bytes) : openWasmKernel(compiled, bytes)
}
