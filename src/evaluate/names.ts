import { type Entity, type EntityType, entityTypes } from '../article/entity.js'
import type { Gold } from '../article/gold.js'
import type { Span } from '../base/span.js'
import type { LayerScore } from './layer.js'
import { matchOf } from './tally.js'

interface NameMention extends Span {
  readonly type: EntityType
}

type Named = Pick<Entity, 'type' | 'mentions'>

const keyOf = ({ type, start, end }: NameMention): string => `${type}:${start}:${end}`

const namesOf = (entities: readonly Named[]): ReadonlyMap<string, NameMention> =>
  new Map(
    entities.flatMap(({ type, mentions }) =>
      mentions
        .filter(({ form }) => form === 'name')
        .map(({ start, end }) => [keyOf({ type, start, end }), { type, start, end }] as const),
    ),
  )

/** Name mentions by exact span and type: per type, over all, and `name.proper` over all but groups. */
export const scoreNames = (gold: NonNullable<Gold['entities']>, found: readonly Entity[]): LayerScore => {
  const goldNames = namesOf(gold)
  const foundNames = namesOf(found)
  const tallyOf = (types: readonly EntityType[]) => {
    const expected = [...goldNames].filter(([, { type }]) => types.includes(type))
    const present = [...foundNames.values()].filter(({ type }) => types.includes(type)).length
    return matchOf(expected.filter(([key]) => foundNames.has(key)).length, present, expected.length)
  }
  return {
    tallies: {
      name: tallyOf(entityTypes),
      'name.proper': tallyOf(entityTypes.filter((type) => type !== 'group')),
      ...Object.fromEntries(entityTypes.map((type) => [`name.${type}`, tallyOf([type])])),
    },
    mistakes: [
      ...absentFrom(goldNames, foundNames).map(
        ({ type, start, end }) =>
          ({ layer: 'names', verdict: 'miss', span: { start, end }, expected: type }) as const,
      ),
      ...absentFrom(foundNames, goldNames).map(
        ({ type, start, end }) =>
          ({ layer: 'names', verdict: 'false alarm', span: { start, end }, found: type }) as const,
      ),
    ],
  }
}

const absentFrom = (names: ReadonlyMap<string, NameMention>, others: ReadonlyMap<string, NameMention>) =>
  [...names].filter(([key]) => !others.has(key)).map(([, name]) => name)
