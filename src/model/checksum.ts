const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** CRC-32 as in zip and png, unsigned. */
export const checksum = (bytes: Uint8Array): number => {
  let rest = -1
  for (let i = 0; i < bytes.length; i++) rest = remainders[(rest ^ bytes[i]) & 255] ^ (rest >>> 8)
  return ~rest >>> 0
}
