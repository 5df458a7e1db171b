import {
  type Comparison,
  type RelationSlot,
  type RelationType,
  relationTypes,
} from '../compare/comparison.js'
import { rangeOfValue, rangesMeet } from '../compare/time.js'
import type { ComparisonGold } from './comparison-gold.js'
import { type Match, matchOf, ratiosOf, shareOf, type Tally } from './tally.js'

/** Which gold claim and gold entity a finding stands for; undefined for none. Without it the ids are the gold's own. */
export interface GoldIds {
  readonly claim: (article: string, id: string) => string | undefined
  readonly entity: (article: string, id: string) => string | undefined
}

const ownIds: GoldIds = { claim: (_, id) => id, entity: (_, id) => id }

/** Scores of a comparison, with what went wrong in words. */
export interface ComparisonEvaluation {
  readonly tallies: Readonly<Record<string, Tally>>
  readonly figures: Readonly<Record<string, number>>
  readonly mistakes: readonly string[]
}

interface Label {
  readonly relation: RelationType
  readonly slot: RelationSlot | null
}

type Pairs = ReadonlyMap<string, Label>

const pairKey = (a: string, b: string): string => (a < b ? `${a} ~ ${b}` : `${b} ~ ${a}`)

/** Of two labels of one pair the stronger. */
const stronger = (a: Label, b: Label | undefined): Label =>
  b !== undefined && relationTypes.indexOf(a.relation) <= relationTypes.indexOf(b.relation) ? b : a

const put = (pairs: Map<string, Label>, key: string, label: Label): void => {
  pairs.set(key, stronger(label, pairs.get(key)))
}

/** The gold's pairs, and apart those that rest on words outside the slots, which no reading of claims can find. */
const goldPairs = ({ groups }: ComparisonGold): { readonly scored: Pairs; readonly unscored: Pairs } => {
  const scored = new Map<string, Label>()
  const unscored = new Map<string, Label>()
  for (const { pairs, embedded = [] } of groups) {
    const outside = new Set(
      embedded.filter(({ where }) => where === 'sentence').map(({ claim }) => claim.join('/')),
    )
    for (const { a, b, relation, slot } of pairs) {
      const isOutside = outside.has(a.join('/')) || outside.has(b.join('/'))
      put(isOutside ? unscored : scored, pairKey(a.join('/'), b.join('/')), { relation, slot })
    }
  }
  return { scored, unscored }
}

const foundPairs = ({ groups }: Comparison, ids: GoldIds): Pairs => {
  const pairs = new Map<string, Label>()
  const nameOf = ({ article, claim }: { readonly article: string; readonly claim: string }): string =>
    `${article}/${ids.claim(article, claim) ?? `(${claim})`}`
  for (const { relations } of groups) {
    for (const { a, b, relation, slot } of relations)
      put(pairs, pairKey(nameOf(a), nameOf(b)), { relation, slot })
  }
  return pairs
}

const isDisagreement = (label: Label | undefined): boolean =>
  label !== undefined && (label.relation === 'differ' || label.relation === 'contradict')

const tallyWhere = (gold: Pairs, found: Pairs, fits: (label: Label | undefined) => boolean): Match => {
  const expected = [...gold].filter(([, label]) => fits(label))
  const offered = [...found].filter(([, label]) => fits(label))
  return matchOf(offered.filter(([key]) => fits(gold.get(key))).length, offered.length, expected.length)
}

const pairTallies = (gold: Pairs, found: Pairs): Record<string, Tally> => {
  const right = [...found].filter(([key]) => gold.has(key))
  return {
    'comparison.pair': matchOf(right.length, found.size, gold.size),
    'comparison.relation': shareOf(right, ([key, { relation }]) => gold.get(key)?.relation === relation),
    'comparison.slot': shareOf(
      right.filter(([key, { relation }]) => gold.get(key)?.relation === relation),
      ([key, { slot }]) => gold.get(key)?.slot === slot,
    ),
    'comparison.disagreement': tallyWhere(gold, found, isDisagreement),
    'comparison.contradiction': tallyWhere(gold, found, (label) => label?.relation === 'contradict'),
    // The same on the pairs that are right, so that finding pairs and judging them can be told apart.
    'comparison.judged': tallyWhere(
      new Map([...gold].filter(([key]) => found.has(key))),
      new Map(right),
      isDisagreement,
    ),
  }
}

/** B-cubed over the gold's members: how much of each one's cluster is right, and how much of the right one is there. */
const entityTally = (gold: ComparisonGold, comparison: Comparison, ids: GoldIds): Match => {
  const clusterOf = new Map<string, ReadonlySet<string>>()
  for (const { members } of comparison.entities) {
    const cluster = new Set(
      members.map(({ article, entity }) => `${article}/${ids.entity(article, entity) ?? `(${entity})`}`),
    )
    for (const member of cluster) clusterOf.set(member, cluster)
  }
  let found = 0
  let foundRight = 0
  let expected = 0
  let expectedRight = 0
  for (const { members } of gold.entities) {
    const own = members.map((member) => member.join('/'))
    for (const member of own) {
      const cluster = clusterOf.get(member)
      const common = own.filter((other) => cluster?.has(other)).length
      expected += 1
      expectedRight += common / own.length
      if (cluster === undefined) continue
      found += 1
      foundRight += common / [...cluster].filter((other) => !other.includes('(')).length
    }
  }
  return { type: 'match', found, foundRight, expected, expectedRight }
}

const datesFit = (a: string, b: string): boolean => {
  if (a === b) return true
  const [one, other] = [rangeOfValue(a), rangeOfValue(b)]
  return one !== undefined && other !== undefined && a.length === b.length && rangesMeet(one, other)
}

/** Entries with a date and at least one dated claim in common; gold entries without claims are not to be found. */
const timelineTally = (gold: ComparisonGold, comparison: Comparison, ids: GoldIds): Match => {
  const expected = gold.timeline.filter(({ claims }) => 0 < claims.length)
  const known = new Set(
    expected.flatMap(({ claims, undated = [] }) => [...claims, ...undated]).map((ref) => ref.join('/')),
  )
  const offered = comparison.timeline
    .map(({ date, claims }) => ({
      date,
      claims: claims.map(({ article, claim }) => `${article}/${ids.claim(article, claim)}`),
    }))
    .filter(({ claims }) => claims.some((claim) => known.has(claim)))
  const fits = (entry: (typeof expected)[number], other: (typeof offered)[number]): boolean =>
    datesFit(entry.date, other.date) && entry.claims.some((ref) => other.claims.includes(ref.join('/')))
  return {
    type: 'match',
    found: offered.length,
    foundRight: offered.filter((other) => expected.some((entry) => fits(entry, other))).length,
    expected: expected.length,
    expectedRight: expected.filter((entry) => offered.some((other) => fits(entry, other))).length,
  }
}

const shownLabel = (label: Label | undefined): string =>
  label === undefined ? 'none' : label.slot === null ? label.relation : `${label.relation} ${label.slot}`

const mistakesOf = (gold: Pairs, found: Pairs): readonly string[] => [
  ...[...gold].filter(([key]) => !found.has(key)).map(([key, label]) => `miss: ${key}, ${shownLabel(label)}`),
  ...[...found]
    .filter(([key]) => !gold.has(key))
    .map(([key, label]) => `false alarm: ${key}, ${shownLabel(label)}`),
  ...[...found]
    .filter(([key, label]) => gold.has(key) && shownLabel(gold.get(key)) !== shownLabel(label))
    .map(([key, label]) => `wrong: ${key}, ${shownLabel(label)} for ${shownLabel(gold.get(key))}`),
]

/**
 * Scores a comparison against its gold: entities, pairs of claims put together, their relation and slot, timeline.
 * The articles must bear the gold's ids. `ids` maps extracted claims and entities to the gold's.
 */
export const evaluateComparison = (
  gold: ComparisonGold,
  comparison: Comparison,
  ids: GoldIds = ownIds,
): ComparisonEvaluation => {
  const { scored, unscored } = goldPairs(gold)
  const found = new Map(
    [...foundPairs(comparison, ids)].filter(([key]) => scored.has(key) || !unscored.has(key)),
  )
  const tallies: Record<string, Tally> = {
    'comparison.entity': entityTally(gold, comparison, ids),
    ...pairTallies(scored, found),
    'comparison.timeline': timelineTally(gold, comparison, ids),
  }
  const figures = Object.fromEntries(
    Object.entries(tallies).flatMap(([name, tally]) =>
      Object.entries(ratiosOf(tally)).map(([ratio, value]) => [`${name}.${ratio}`, value]),
    ),
  )
  return { tallies, figures, mistakes: mistakesOf(scored, found) }
}
