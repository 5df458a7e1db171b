import { describe, expect, it } from 'vitest'
import { remember } from '../../src/base/remember.js'

describe('remember', () => {
  it('asks once for a key that comes back soon, and again for one long unused', () => {
    const asked: string[] = []
    const upper = remember(2, (key) => {
      asked.push(key)
      return key.toUpperCase()
    })
    expect([...'ababcacdefa'].map(upper).join('')).toBe('ABABCACDEFA')
    expect(asked.join('')).toBe('abcdefa')
  })
})
