import { describe, expect, it } from 'vitest'
import { AllegedlyError } from '../../src/base/error.js'
import { decodeBase64, decodeModel } from '../../src/model/base64.js'
import { checksum } from '../../src/model/checksum.js'
import { readModelFile } from '../../src/model/file.js'
import { defaultModel, loadModel } from '../../src/model/model.js'
import { weights } from '../../src/model/weights.js'

const whole = decodeModel(weights)
const changed = (at: number, value: number): Uint8Array => {
  const copy = whole.slice()
  copy[at] = value
  return copy
}
const tensorsAt = 12 + new DataView(whole.buffer).getUint32(8, true)

describe('loadModel', () => {
  const wrong: readonly [string, Uint8Array, RegExp][] = [
    ['nothing', new Uint8Array(0), /must begin with "ALGY"/],
    ['another file', new TextEncoder().encode('PK zip file or the like'), /must begin with "ALGY"/],
    ['another version', changed(4, 9), /has version 9/],
    ['a file cut within its header', whole.slice(0, 200), /cut within its header/],
    ['a broken header', changed(14, 0), /broken header/],
    ['a file cut within its weights', whole.slice(0, whole.length - 1000), /must hold \d+ bytes of weights/],
    ['one wrong byte', changed(tensorsAt + 5000, whole[tensorsAt + 5000] ^ 1), /does not match its checksum/],
  ]
  it.each(wrong)('refuses %s', (_, bytes, message) => {
    expect(() => loadModel(bytes)).toThrowError(message)
    try {
      loadModel(bytes)
    } catch (error) {
      expect(error).toBeInstanceOf(AllegedlyError)
      expect((error as AllegedlyError).code).toBe('bad-model')
    }
  })

  it('reads bytes at an odd place of a larger buffer', () => {
    const larger = new Uint8Array(whole.length + 3)
    larger.set(whole, 3)
    const words = ['It', 'rained', '.']
    expect(loadModel(larger.subarray(3)).parse(words)).toEqual(defaultModel().parse(words))
  })

  it('says what it is', () => {
    const { version, hash, licence } = defaultModel().info
    expect(version).toBe(2)
    expect(hash).toMatch(/^[0-9a-f]{8}$/)
    expect(licence).toBe('CC-BY-SA-4.0')
  })

  it('misses a tensor by name', () => {
    expect(() => readModelFile(whole).floats('parser.none')).toThrowError(/"parser.none" of type float32/)
  })
})

describe('checksum', () => {
  it('is the CRC-32 of the textbooks', () => {
    expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})

describe('decodeBase64', () => {
  it.each([
    ['', ''],
    ['Zg==', 'f'],
    ['Zm8=', 'fo'],
    ['Zm9v', 'foo'],
    ['8J+YgA==', '😀'],
  ])('%s', (text, plain) => {
    expect(new TextDecoder().decode(decodeBase64(text))).toBe(plain)
  })
})
