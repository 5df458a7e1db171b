import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeBatches, ownRows, rowsOf } from '../../src/model/batches.js'

const words = (text: string): readonly string[] => text.split(' ')

describe('makeBatches', () => {
  it('puts the longest first and counts who is still there at each step', () => {
    const [batch] = makeBatches([words('a b'), words('c d e'), words('f')], 20)
    expect(batch.sentences).toEqual([words('c d e'), words('a b'), words('f')])
    expect(batch.starts).toEqual([0, 3, 5, 6])
    expect(ownRows(batch)).toEqual([0, 4, 7])
  })

  it('keeps every sentence and the limit', () => {
    const sentences = fc.array(fc.array(fc.nat(9), { minLength: 1, maxLength: 30 }), { maxLength: 40 })
    fc.assert(
      fc.property(sentences, (given) => {
        const batches = makeBatches(given, 40)
        expect(new Set(batches.flatMap((batch) => batch.sentences))).toEqual(new Set(given))
        for (const batch of batches) expect(rowsOf(batch.sentences)).toBeLessThanOrEqual(40)
      }),
    )
  })
})
