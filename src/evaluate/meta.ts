import type { Gold } from '../article/gold.js'
import { type Meta, metaFields } from '../article/meta.js'
import type { LayerScore } from './layer.js'
import { shareOf } from './tally.js'

const folded = (value: string | undefined): string | undefined => value?.replace(/\s+/g, ' ').trim()

/** Share of the fields stated in the text that are right; those that the caller gave are not scored. */
export const scoreMeta = (gold: NonNullable<Gold['meta']>, found: Meta): LayerScore => {
  const stated = metaFields.filter((field) => gold[field] !== undefined && !gold.given?.includes(field))
  const isRight = (field: (typeof metaFields)[number]) => folded(gold[field]) === folded(found[field])
  return {
    tallies: { meta: shareOf(stated, isRight) },
    mistakes: stated
      .filter((field) => !isRight(field))
      .map((field) => ({
        layer: 'meta',
        verdict: found[field] === undefined ? 'miss' : 'wrong',
        span: gold.spans?.[field],
        expected: `${field} ${gold[field]}`,
        found: found[field],
      })),
  }
}
