import { describe, expect, it } from 'vitest'
import { smallSource, toSmallLetters } from '../../src/base/small-letters.js'

describe('toSmallLetters', () => {
  it.each([
    ['In MAY 2024', 'in may 2024'],
    ['ÇAĞLA Öztürk of İzmir', 'çağla öztürk of ızmir'],
    ['ΟΔΟΣ, Straße, Київ', 'οδος, straße, київ'],
  ])('%s', (text, small) => {
    expect(toSmallLetters(text)).toBe(small)
  })

  it('leaves each letter at its place', () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code)
    const moved = codes.filter((code) => toSmallLetters(`a${String.fromCharCode(code)}b`).length !== 3)
    expect(moved).toEqual([])
  })
})

describe('smallSource', () => {
  it.each([
    ['(?:September|Sept\\.) 11', '(?:september|sept\\.) 11'],
    ['(?<oneDay>[A-Z]\\D)\\S\\B(?<!X)', '(?<oneDay>[a-z]\\D)\\S\\B(?<!x)'],
    ['\\p{Lu}\\P{L}\\u00C0', '\\p{Lu}\\P{L}\\u00c0'],
  ])('%s', (source, small) => {
    expect(smallSource(source)).toBe(small)
  })
})
