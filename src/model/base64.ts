const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Uint8Array(128)
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i

interface Decoders {
  readonly Uint8Array: { readonly fromBase64?: (text: string) => Uint8Array }
  readonly Buffer?: { readonly from: (text: string, encoding: 'base64') => Uint8Array }
}

/** The engine's own decoder, several times as fast; undefined where it has none. */
const decodeNatively = (text: string): Uint8Array | undefined => {
  const { Uint8Array: Bytes, Buffer: Pool } = globalThis as unknown as Decoders
  return Bytes.fromBase64?.(text) ?? Pool?.from(text, 'base64')
}

const writeBase64 = (text: string, bytes: Uint8Array): void => {
  const at = (place: number): number => values[text.charCodeAt(place) & 127]
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const four = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3)
    bytes[to] = four >> 16
    bytes[to + 1] = four >> 8
    bytes[to + 2] = four
  }
}

const lengthOf = (text: string): number => {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return (text.length / 4) * 3 - padding
}

/** Bytes of well-formed base64 with padding; the same everywhere. */
export const decodeBase64 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(lengthOf(text))
  writeBase64(text, bytes)
  return bytes
}

/** A model file as text: bytes in base64, then a letter of its alphabet for each number from -32 to 31. */
export interface ModelText {
  readonly packed: string
  readonly small: string
}

/** The model file that the text stands for. */
export const decodeModel = ({ packed, small }: ModelText): Uint8Array => {
  const first = lengthOf(packed)
  const bytes = new Uint8Array(first + small.length)
  const native = decodeNatively(packed)
  if (native === undefined) writeBase64(packed, bytes)
  else bytes.set(native)
  for (let at = 0; at < small.length; at++) bytes[first + at] = values[small.charCodeAt(at) & 127] - 32
  return bytes
}
