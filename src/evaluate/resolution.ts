import type { Entity, Mention } from '../article/entity.js'
import type { LayerScore, Mistake } from './layer.js'
import type { GoldEntity } from './match-entities.js'
import { type Match, shareOf } from './tally.js'

interface Owned {
  readonly mention: Mention
  readonly entity: string
}

type Mentions = ReadonlyMap<string, Owned>

/** All mentions by their exact span; of two at one span the first counts. */
export const mentionsBySpan = (entities: readonly Pick<Entity, 'id' | 'mentions'>[]): Mentions => {
  const bySpan = new Map<string, Owned>()
  for (const { id, mentions } of entities) {
    for (const mention of mentions) {
      const key = `${mention.start}:${mention.end}`
      if (!bySpan.has(key)) bySpan.set(key, { mention, entity: id })
    }
  }
  return bySpan
}

/**
 * B-cubed over all mentions (names, descriptions, pronouns), which are the same when their spans are equal.
 * For each found mention, the part of its entity's mentions that the gold has in one entity with it (precision);
 * for each gold mention, the part of its gold entity that was found in one entity with it (recall). A mention
 * that only one side has earns 0, so that missing mentions cost recall and spurious ones precision.
 * `resolution.marked` is the same without found pronouns and descriptions of a type of entity for which the
 * gold marks none: the guidelines mark them for people only, so that a right `it` of a ministry is no mistake.
 */
export const scoreResolution = (
  gold: readonly GoldEntity[],
  found: readonly Entity[],
  entityMap: ReadonlyMap<string, string>,
): LayerScore => {
  const goldMentions = mentionsBySpan(gold)
  const foundMentions = mentionsBySpan(found)
  const tied = (form: Mention['form']) =>
    shareOf(
      [...goldMentions].filter(([, { mention }]) => mention.form === form),
      ([key, { entity }]) => isTied(foundMentions.get(key), entityMap.get(entity)),
    )
  return {
    tallies: {
      'resolution.bcubed': bCubed(goldMentions, foundMentions),
      'resolution.marked': bCubed(goldMentions, mentionsBySpan(ofMarkedKinds(gold, found))),
      'resolution.pronoun': tied('pronoun'),
      'resolution.nominal': tied('nominal'),
    },
    mistakes: [...goldMentions].flatMap(([key, owned]) =>
      mistakeOf(owned, foundMentions.get(key), entityMap, gold, found),
    ),
  }
}

/** The found entities with the kinds of mention, by type and form, that the gold marks; all names, all of people. */
const ofMarkedKinds = (gold: readonly GoldEntity[], found: readonly Entity[]): readonly Entity[] => {
  const marked = new Set(gold.flatMap(({ type, mentions }) => mentions.map(({ form }) => `${type} ${form}`)))
  return found.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter(
      ({ form }) => form === 'name' || entity.type === 'person' || marked.has(`${entity.type} ${form}`),
    ),
  }))
}

const isTied = (found: Owned | undefined, entity: string | undefined): boolean =>
  found !== undefined && found.entity === entity

const bCubed = (gold: Mentions, found: Mentions): Match => {
  const goldSizes = countBy([...gold.values()].map(({ entity }) => entity))
  const foundSizes = countBy([...found.values()].map(({ entity }) => entity))
  const shared = [...gold].flatMap(([key, { entity }]) => {
    const other = found.get(key)
    return other === undefined ? [] : [{ gold: entity, found: other.entity }]
  })
  const cells = countBy(shared.map((pair) => JSON.stringify([pair.gold, pair.found])))
  const credit = (sizes: ReadonlyMap<string, number>, side: 'gold' | 'found'): number =>
    shared.reduce(
      (sum, pair) =>
        sum + (cells.get(JSON.stringify([pair.gold, pair.found])) ?? 0) / (sizes.get(pair[side]) ?? 1),
      0,
    )
  return {
    type: 'match',
    found: found.size,
    foundRight: credit(foundSizes, 'found'),
    expected: gold.size,
    expectedRight: credit(goldSizes, 'gold'),
  }
}

const countBy = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Names that were not found at all are the names layer's mistakes; here stand the wrong and missing ties. */
const mistakeOf = (
  { mention, entity }: Owned,
  found: Owned | undefined,
  entityMap: ReadonlyMap<string, string>,
  gold: readonly GoldEntity[],
  foundEntities: readonly Entity[],
): readonly Mistake[] => {
  if (isTied(found, entityMap.get(entity))) return []
  if (found === undefined && mention.form === 'name') return []
  return [
    {
      layer: 'resolution',
      verdict: found === undefined ? 'miss' : 'wrong',
      span: { start: mention.start, end: mention.end },
      expected: nameOf(gold, entity),
      found: found && nameOf(foundEntities, found.entity),
    },
  ]
}

const nameOf = (entities: readonly Pick<Entity, 'id' | 'name'>[], id: string): string =>
  entities.find((entity) => entity.id === id)?.name ?? id
