import { AllegedlyError } from '../base/error.js'
import { checksum } from './checksum.js'
import type { ModelInfo } from './types.js'

const MAGIC = 'ALGY'
const VERSION = 2
const PREFIX = 12

type TensorType = 'int8' | 'uint8' | 'float32'

interface Entry {
  readonly type: TensorType
  readonly shape: readonly number[]
  /** Bytes from the first tensor. */
  readonly at: number
  readonly scale?: number
}

interface Header {
  readonly labels: Readonly<Record<string, readonly string[]>>
  readonly info: Readonly<Record<string, unknown>> & Omit<ModelInfo, 'version' | 'hash'>
  readonly tensors: Readonly<Record<string, Entry>>
  readonly bytes: number
  readonly crc32: number
}

/** A table of numbers in 8 bits; `scale` times a code is the value. */
export interface Table {
  readonly codes: Int8Array
  readonly rows: number
  readonly columns: number
  readonly scale: number
}

/** A matrix in 8 bits with a scale for each row. */
export interface Matrix {
  readonly codes: Int8Array
  readonly rows: number
  readonly columns: number
  readonly scales: Float32Array
}

/** An opened model file: its tensors by name, views on the bytes given. Layout: training/model_file.py. */
export interface ModelFile {
  readonly info: ModelInfo
  /** Settings of one net as the training wrote them. */
  settings<T>(net: string): T
  labels(name: string): readonly string[]
  has(name: string): boolean
  table(name: string): Table
  matrix(name: string): Matrix
  floats(name: string): Float32Array
  bytes(name: string): Uint8Array
  numbers(name: string): Int8Array
}

const wrong = (message: string, data: Record<string, unknown> = {}): AllegedlyError =>
  new AllegedlyError('bad-model', `The model file ${message}.`, data)

const readHeader = (bytes: Uint8Array): { header: Header; start: number } => {
  if (bytes.length < PREFIX || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC)
    throw wrong(`must begin with "${MAGIC}"`, { length: bytes.length })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint32(4, true)
  if (version !== VERSION)
    throw wrong(`has version ${version}; this release reads version ${VERSION}`, { version })
  const start = PREFIX + view.getUint32(8, true)
  if (start > bytes.length) throw wrong('is cut within its header', { length: bytes.length, needed: start })
  try {
    return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, start))) as Header, start }
  } catch {
    throw wrong('has a broken header')
  }
}

const checkBody = (body: Uint8Array, { bytes, crc32 }: Header): void => {
  if (body.length !== bytes) throw wrong(`must hold ${bytes} bytes of weights, but holds ${body.length}`)
  const sum = checksum(body)
  if (sum !== crc32) throw wrong('does not match its checksum', { expected: crc32, found: sum })
}

/** Tensors start at multiples of 16 bytes; float views need the buffer itself aligned. */
const aligned = (body: Uint8Array): Uint8Array => (body.byteOffset % 4 === 0 ? body : body.slice())

const sizeOf = ({ shape }: Entry): number => shape.reduce((product, side) => product * side, 1)

/**
 * Opens a model file; throws `bad-model` where it is of another kind or version, cut, or damaged. One that is `known`
 * to be whole is not looked through.
 */
export const readModelFile = (given: Uint8Array, { known = false } = {}): ModelFile => {
  const { header, start } = readHeader(given)
  const body = aligned(given.subarray(start))
  if (!known) checkBody(body, header)
  const entry = (name: string, type: TensorType): Entry => {
    const found = header.tensors[name]
    if (found?.type !== type) throw wrong(`must hold a tensor "${name}" of type ${type}`, { name, type })
    return found
  }
  const view = <T>(
    name: string,
    type: TensorType,
    Kind: new (b: ArrayBufferLike, at: number, n: number) => T,
  ): T => {
    const found = entry(name, type)
    return new Kind(body.buffer, body.byteOffset + found.at, sizeOf(found))
  }
  const sides = (name: string): { rows: number; columns: number } => {
    const [rows, columns] = entry(name, 'int8').shape
    return { rows, columns }
  }
  const floats = (name: string): Float32Array => view(name, 'float32', Float32Array)
  const codes = (name: string): Int8Array => view(name, 'int8', Int8Array)
  const bytes = (name: string): Uint8Array => view(name, 'uint8', Uint8Array)
  const { licence, figures } = header.info
  return {
    info: { version: VERSION, hash: header.crc32.toString(16).padStart(8, '0'), licence, figures },
    settings: <T>(net: string) => {
      if (!(net in header.info)) throw wrong(`must hold the settings of "${net}"`, { net })
      return header.info[net] as T
    },
    labels: (name) => header.labels[name] ?? [],
    has: (name) => name in header.tensors,
    table: (name) => ({ codes: codes(name), ...sides(name), scale: entry(name, 'int8').scale ?? 1 }),
    matrix: (name) => ({ codes: codes(name), ...sides(name), scales: floats(`${name}.scale`) }),
    floats,
    bytes,
    numbers: codes,
  }
}
