const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Uint8Array(128)
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i

/** Bytes of well-formed base64 with padding; faster than `atob` on megabytes, and the same everywhere. */
export const decodeBase64 = (text: string): Uint8Array => {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  const at = (place: number): number => values[text.charCodeAt(place) & 127]
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const four = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3)
    bytes[to] = four >> 16
    bytes[to + 1] = four >> 8
    bytes[to + 2] = four
  }
  return bytes
}
