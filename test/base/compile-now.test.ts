import { describe, expect, it } from 'vitest'
import { compileNow } from '../../src/base/compile-now.js'

describe('compileNow', () => {
  it.each([/b+/, /b+/g, /b+/gi, /(?<=a)b+$/])('changes nothing of what %s finds', (pattern) => {
    for (const like of ['', 'x', 'B’', 'ab'.repeat(600)]) {
      compileNow(pattern, like)
      expect(pattern.lastIndex).toBe(0)
      expect(pattern.exec('abb')?.index).toBe(1)
      pattern.lastIndex = 0
    }
  })
})
