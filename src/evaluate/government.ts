import type { Entity } from '../article/entity.js'
import type { LayerScore } from './layer.js'
import type { GoldEntity } from './match-entities.js'
import { mentionsBySpan } from './resolution.js'
import { matchOf } from './tally.js'

const canGovern = ({ type }: Pick<Entity, 'type'>): boolean => type === 'place' || type === 'organization'

/** `sense: government`, over the name mentions of places and organizations that both sides have. */
export const scoreGovernment = (gold: readonly GoldEntity[], found: readonly Entity[]): LayerScore => {
  const foundMentions = mentionsBySpan(found.filter(canGovern))
  const both = [...mentionsBySpan(gold.filter(canGovern))].flatMap(([key, { mention }]) => {
    const other = foundMentions.get(key)
    if (other === undefined || mention.form !== 'name') return []
    return [
      { mention, expected: mention.sense === 'government', found: other.mention.sense === 'government' },
    ]
  })
  return {
    tallies: {
      government: matchOf(
        both.filter((pair) => pair.expected && pair.found).length,
        both.filter((pair) => pair.found).length,
        both.filter((pair) => pair.expected).length,
      ),
    },
    mistakes: both
      .filter((pair) => pair.expected !== pair.found)
      .map(({ mention, expected }) => ({
        layer: 'government',
        verdict: expected ? 'miss' : 'false alarm',
        span: { start: mention.start, end: mention.end },
      })),
  }
}
