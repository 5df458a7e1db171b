import { describe, expect, it } from 'vitest'
import { foldWord, hasHash, hashText, mixHash } from '../../src/model/names-hash.js'

describe('hashText', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a: %j', (text, hash) => expect(hashText(text)).toBe(hash))

  it('goes on where an earlier text ended', () => {
    expect(hashText(' york', hashText('new'))).toBe(hashText('new york'))
  })
})

describe('foldWord', () => {
  it.each([
    ['Wiśniewski', 'wisniewski'],
    ['SÃO', 'sao'],
    ['Ünal', 'unal'],
    ['U.S.', 'u.s.'],
  ])('%s', (word, folded) => expect(foldWord(word)).toBe(folded))
})

describe('hasHash', () => {
  const size = 1001
  const add = (bits: Uint8Array, hash: number, kind: number) => {
    const first = mixHash(hash ^ Math.imul(kind + 1, 0x9e3779b1))
    const step = (mixHash(first ^ 0x5bd1e995) | 1) >>> 0
    for (let probe = 0; probe < 4; probe++) {
      const bit = ((first + probe * step) % 2 ** 32) % size
      bits[bit >> 3] |= 1 << (bit & 7)
    }
  }

  it('knows what was added, under its class only', () => {
    const bits = new Uint8Array(126)
    for (const word of ['oslo', 'lima', 'accra']) add(bits, hashText(word), 2)
    const set = { bits, size, probes: 4 }
    expect(
      ['oslo', 'lima', 'accra', 'table', 'chair'].map((word) => hasHash(set, hashText(word), 2)),
    ).toEqual([true, true, true, false, false])
    expect(hasHash(set, hashText('oslo'), 3)).toBe(false)
  })
})
