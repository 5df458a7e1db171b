import type { ComparedEntity } from './comparison.js'
import type { NamedEntity } from './named-entity.js'
import type { PreparedArticle } from './prepare-article.js'
import { unionFind } from './union-find.js'

const spaced = (entity: NamedEntity): string => entity.spelled.join(' ')
const surname = (entity: NamedEntity): string => entity.spelled[entity.spelled.length - 1]
const hasGivenName = (entity: NamedEntity): boolean => 1 < entity.spelled.length

/** `a`, `alexander` and `alex` may be one given name; `alexander` and `andrei` not. */
const givenNamesFit = (a: NamedEntity, b: NamedEntity): boolean => {
  const [one, other] = [a.spelled[0], b.spelled[0]]
  return one.startsWith(other) || other.startsWith(one)
}

const lower = (text: string | undefined): string => (text ?? '').toLowerCase()

/** Both hold an office of something, and neither the offices nor what they are of have anything in common. */
const rolesClash = (a: NamedEntity, b: NamedEntity): boolean => {
  const offices = ({ roles }: NamedEntity) => roles.filter(({ of }) => of !== undefined)
  const [one, other] = [offices(a), offices(b)]
  if (one.length === 0 || other.length === 0) return false
  return !one.some((role) =>
    other.some(({ title, of }) => lower(role.title) === lower(title) || lower(role.of) === lower(of)),
  )
}

/** Whether the two articles have anything else in common, by the keys of their other entities. */
const shareCompany = (
  a: NamedEntity,
  b: NamedEntity,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
): boolean => {
  const others = keys.get(b.article)
  for (const key of keys.get(a.article) ?? []) {
    if (others?.has(key) && !key.endsWith(` ${spaced(a)}`) && !key.endsWith(` ${spaced(b)}`)) return true
  }
  return false
}

/** Key of an entity in its article's company. */
const companyKeys = (entity: NamedEntity): readonly string[] =>
  entity.type === 'person' ? [`person ${spaced(entity)}`] : entity.keys.map((key) => `${entity.type} ${key}`)

const blocksOf = (
  entities: readonly NamedEntity[],
  keysOf: (entity: NamedEntity) => readonly string[],
): Map<string, number[]> => {
  const blocks = new Map<string, number[]>()
  entities.forEach((entity, index) => {
    for (const key of keysOf(entity)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [index])
      else block.push(index)
    }
  })
  return blocks
}

/**
 * One id for the same person, place, organization or group in all articles. Places, organizations and groups are one by
 * a name in common; persons need names that fit, articles with something else in common, and roles that do not clash.
 */
export const mergeEntities = (articles: readonly PreparedArticle[]): readonly ComparedEntity[] => {
  const entities = articles.flatMap((article) => article.entities)
  const union = unionFind(entities.length)
  for (const block of blocksOf(entities, (entity) =>
    entity.type === 'person' ? [] : companyKeys(entity),
  ).values()) {
    for (const index of block) union.join(block[0], index)
  }
  const company = new Map(articles.map(({ id, entities: own }) => [id, new Set(own.flatMap(companyKeys))]))
  const persons = blocksOf(entities, (entity) => (entity.type === 'person' ? [surname(entity)] : []))
  for (const block of persons.values()) joinPersons(block, entities, union, company)
  return clustersOf(entities, union.rootOf)
}

type Union = ReturnType<typeof unionFind>

const joinPersons = (
  block: readonly number[],
  entities: readonly NamedEntity[],
  union: Union,
  company: ReadonlyMap<string, ReadonlySet<string>>,
): void => {
  const mayBeOne = (a: number, b: number): boolean =>
    entities[a].article !== entities[b].article &&
    !rolesClash(entities[a], entities[b]) &&
    shareCompany(entities[a], entities[b], company)
  const full = block.filter((index) => hasGivenName(entities[index]))
  for (const a of full) {
    for (const b of full) {
      if (a < b && givenNamesFit(entities[a], entities[b]) && mayBeOne(a, b)) union.join(a, b)
    }
  }
  // A bare surname goes to the one bearer that fits; with two of them it stays apart.
  const bare = block.filter((index) => !hasGivenName(entities[index]))
  for (const index of bare) {
    const bearers = full.filter((other) => mayBeOne(index, other))
    const roots = new Set(bearers.map(union.rootOf))
    if (roots.size === 1) union.join(index, bearers[0])
  }
  for (const a of bare) {
    for (const b of bare) {
      if (a < b && mayBeOne(a, b) && !full.some((other) => mayBeOne(a, other) || mayBeOne(b, other)))
        union.join(a, b)
    }
  }
}

/** The longest name, of equal ones the first in the alphabet. */
const fullest = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]

const clustersOf = (
  entities: readonly NamedEntity[],
  rootOf: (index: number) => number,
): readonly ComparedEntity[] => {
  const clusters = new Map<number, NamedEntity[]>()
  entities.forEach((entity, index) => {
    const root = rootOf(index)
    clusters.set(root, [...(clusters.get(root) ?? []), entity])
  })
  const found = [...clusters.values()].map((members) => ({
    members,
    id: `${members[0].article}/${members[0].entity}`,
  }))
  const idOf = new Map(
    found.flatMap(({ members, id }) => members.map((member) => [`${member.article}/${member.entity}`, id])),
  )
  return found.map(({ members, id }) => {
    const stands = members.find(({ standsFor }) => standsFor !== undefined)
    const standsFor = stands && idOf.get(`${stands.article}/${stands.standsFor}`)
    return {
      id,
      type: members[0].type,
      name: fullest(members.map(({ name }) => name)),
      names: [...new Set(members.flatMap(({ names }) => names))].sort(),
      ...(standsFor === undefined ? {} : { standsFor }),
      members: members.map(({ article, entity }) => ({ article, entity })),
    }
  })
}
