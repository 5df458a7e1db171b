import type { Entity } from '../article/entity.js'
import type { Gold } from '../article/gold.js'
import { overlapF1, overlapping, takeGreedily } from './align.js'

export type GoldEntity = NonNullable<Gold['entities']>[number]

/** Least overlap at which two mentions count as the same words. */
const sameWords = 0.5

/**
 * Which found entity a gold entity is, id by id: one to one, those that share most of their mentions first.
 * Each pair of mentions adds its overlap F1 where that is 0.5 or more; the types need not agree.
 */
export const matchEntities = (
  gold: readonly GoldEntity[],
  found: readonly Entity[],
): ReadonlyMap<string, string> => {
  const goldMentions = gold.flatMap((entity, owner) => entity.mentions.map((mention) => ({ mention, owner })))
  const foundMentions = found.flatMap((entity, owner) =>
    entity.mentions.map((mention) => ({ mention, owner })),
  )
  const scores = new Map<number, number>()
  const spansOf = (mentions: typeof goldMentions) => mentions.map(({ mention }) => mention)
  for (const [g, f] of overlapping(spansOf(goldMentions), spansOf(foundMentions))) {
    const shared = overlapF1(goldMentions[g].mention, foundMentions[f].mention)
    const key = goldMentions[g].owner * found.length + foundMentions[f].owner
    if (sameWords <= shared) scores.set(key, (scores.get(key) ?? 0) + shared)
  }
  const candidates = [...scores]
    .map(([key, score]) => ({ gold: Math.floor(key / found.length), found: key % found.length, score }))
    .sort((a, b) => b.score - a.score || a.gold - b.gold || a.found - b.found)
  return new Map([...takeGreedily(candidates)].map(([g, f]) => [gold[g].id, found[f].id]))
}
