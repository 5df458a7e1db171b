import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapInOrder } from '../../src/node/in-order.js'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('mapInOrder', () => {
  it('keeps the order and the bound, however long each takes', async () => {
    const sized = fc.record({
      delays: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 20 }),
      ahead: fc.integer({ min: 1, max: 6 }),
      slowSource: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(sized, async ({ delays, ahead, slowSource }) => {
        let running = 0
        let most = 0
        const source = async function* () {
          for (const [index, delay] of delays.entries()) {
            if (slowSource) await pause(delay % 2)
            yield [index, delay] as const
          }
        }
        const work = async ([index, delay]: readonly [number, number]) => {
          most = Math.max(most, (running += 1))
          await pause(delay)
          running -= 1
          return index
        }
        const seen: number[] = []
        for await (const index of mapInOrder(source(), work, { ahead })) seen.push(index)
        expect(seen).toEqual([...delays.keys()])
        expect(most).toBeLessThanOrEqual(ahead)
      }),
      { numRuns: 40 },
    )
  })

  it('closes its source when it is left', async () => {
    let closed = false
    const source = function* () {
      try {
        for (;;) yield 1
      } finally {
        closed = true
      }
    }
    for await (const _ of mapInOrder(source(), async (item) => item, { ahead: 3 })) break
    expect(closed).toBe(true)
  })

  it('throws what its work throws, in its turn', async () => {
    const seen: number[] = []
    const work = async (item: number) => {
      if (item === 2) throw new Error('two')
      return item
    }
    const reading = (async () => {
      for await (const item of mapInOrder([1, 2, 3], work, { ahead: 3 })) seen.push(item)
    })()
    await expect(reading).rejects.toThrow('two')
    expect(seen).toEqual([1])
  })
})
