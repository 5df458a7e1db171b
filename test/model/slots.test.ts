import { describe, expect, it } from 'vitest'
import { openSlots } from '../../src/model/slots.js'

describe('openSlots', () => {
  it('fills a slot once while it is asked for, and lets the unused go first', () => {
    const filled: string[] = []
    const slotOf = openSlots(3, (key) => filled.push(key))
    const ask = (keys: string) => [...keys].map(slotOf)
    expect(ask('abcab')).toEqual([0, 1, 2, 0, 1])
    expect(ask('d')).toEqual([2])
    expect(ask('abd')).toEqual([0, 1, 2])
    expect(filled.join('')).toBe('abcd')
  })

  it('never holds two keys in one slot', () => {
    const held = new Map<number, string>()
    const slotOf = openSlots(16, (key, slot) => held.set(slot, key))
    for (let i = 0; i < 5000; i++) {
      const key = `k${(i * i) % 97}`
      expect(held.get(slotOf(key))).toBe(key)
    }
    expect(held.size).toBe(16)
  })
})
