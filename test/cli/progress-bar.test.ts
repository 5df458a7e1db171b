import { describe, expect, it } from 'vitest'
import { drawBar } from '../../src/cli/progress-bar.js'

describe('drawBar', () => {
  it.each([
    [{ done: 0, failed: 0, bytes: 0 }, 100, 0, '························   0 %  0 articles'],
    [
      { done: 10, failed: 1, bytes: 50 },
      100,
      4,
      '████████████············  50 %  10 articles, 2.5 a second, 1 error',
    ],
    [{ done: 1, failed: 0, bytes: 200 }, 100, 1, '████████████████████████ 100 %  1 article, 1.0 a second'],
    [{ done: 20, failed: 2, bytes: 200 }, undefined, 2, '20 articles, 10.0 a second, 2 errors'],
  ])('%j of %j bytes', (standing, size, seconds, bar) => {
    expect(drawBar(standing, size, seconds)).toBe(bar)
  })
})
