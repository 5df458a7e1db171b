import type { Gold } from '../article/gold.js'
import type { Quantity } from '../article/quantity.js'
import { spanOf } from '../base/span.js'
import { alignSpans, overlapF1 } from './align.js'
import type { LayerScore } from './layer.js'
import { matchOf } from './tally.js'

type GoldQuantity = NonNullable<Gold['quantities']>[number]

const sameValue = (a: GoldQuantity, b: Quantity): boolean =>
  a.value === b.value && a.min === b.min && a.max === b.max

/** Relaxed (overlap, one to one), and value (`value`, `min` and `max` equal besides). */
export const scoreQuantities = (gold: readonly GoldQuantity[], found: readonly Quantity[]): LayerScore => {
  const { pairs, missed, extra } = alignSpans(gold, found, { gold: spanOf, found: spanOf }, overlapF1)
  const wrong = pairs.filter((pair) => !sameValue(pair.gold, pair.found))
  return {
    tallies: {
      'quantity.relaxed': matchOf(pairs.length, found.length, gold.length),
      'quantity.value': matchOf(pairs.length - wrong.length, found.length, gold.length),
    },
    mistakes: [
      ...missed.map(
        (item) =>
          ({ layer: 'quantities', verdict: 'miss', span: spanOf(item), expected: inShort(item) }) as const,
      ),
      ...extra.map(
        (item) =>
          ({
            layer: 'quantities',
            verdict: 'false alarm',
            span: spanOf(item),
            found: inShort(item),
          }) as const,
      ),
      ...wrong.map((pair) => {
        const [expected, present] = [inShort(pair.gold), inShort(pair.found)]
        return {
          layer: 'quantities',
          verdict: 'wrong',
          span: spanOf(pair.gold),
          expected,
          found: present,
        } as const
      }),
    ],
  }
}

const inShort = ({ value, min, max, bound, unit }: GoldQuantity): string =>
  [bound, value ?? `${min}-${max}`, unit].filter((part) => part !== undefined).join(' ')
