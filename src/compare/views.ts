import type { ActorAction, ClaimGroup, ComparedEntity, MatrixRow, TimelineEntry } from './comparison.js'
import { refOf } from './groups.js'
import { writtenBase } from './lemma.js'
import type { PreparedArticle } from './prepare-article.js'
import type { DatedTime, Statement } from './statement.js'
import { byRange, rangesMeet } from './time.js'

/** Who says what, group by group. */
export const matrixOf = (groups: readonly ClaimGroup[]): readonly MatrixRow[] =>
  groups.map(({ id, headline, claims }) => {
    const cells: Record<string, { claims: string[]; sources: string[] }> = {}
    for (const { article, claim, source } of claims) {
      const cell = (cells[article] ??= { claims: [], sources: [] })
      cell.claims.push(claim)
      if (!cell.sources.includes(source)) cell.sources.push(source)
    }
    return { group: id, headline, cells }
  })

type Dated = readonly [statement: Statement, time: DatedTime]

const kindOf = ({ claim }: Statement): TimelineEntry['kind'] =>
  claim.type === 'forecast'
    ? 'forecast'
    : claim.type === 'event' || claim.type === 'cause'
      ? 'happened'
      : 'state'

/** Dates that can be one, the finest first: `June 27` takes in `late June`. */
const daysTogether = (dated: readonly Dated[]): readonly (readonly Dated[])[] => {
  const finest = [...dated].sort(([, a], [, b]) => spread(a) - spread(b) || byRange(a, b))
  const sets: Dated[][] = []
  for (const item of finest) {
    const home = sets.find((set) => rangesMeet(set[0][1], item[1]))
    if (home === undefined) sets.push([item])
    else home.push(item)
  }
  return sets
}

/** A measure of how coarse a range is; not days, but in the same order. */
const spread = ({ from, to }: DatedTime): number => {
  const index = (day: string): number =>
    Number(day.slice(0, 4).replace('XXXX', '0')) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8))
  return index(to) - index(from)
}

const entryOf = (
  dated: readonly Dated[],
  members: readonly Statement[],
  publishedAt: ReadonlyMap<string, string | undefined>,
): TimelineEntry => {
  const [first, time] = dated[0]
  const claims = [...new Set(dated.map(([statement]) => statement))]
  const undated = members.filter(({ times }) => times.length === 0)
  const reported = [...claims, ...undated].flatMap(({ article }) => publishedAt.get(article) ?? [])
  return {
    date: time.value,
    from: time.from,
    to: time.to,
    kind: kindOf(first),
    about: first.claim.text ?? first.words,
    claims: claims.map(refOf),
    undated: undated.map(refOf),
    reported: [...new Set(reported)].sort(),
  }
}

/** Events by when they happened, with the days on which they were reported. Groups are one entry for each day told. */
export const timelineOf = (
  articles: readonly PreparedArticle[],
  groups: readonly (readonly Statement[])[],
): readonly TimelineEntry[] => {
  const grouped = new Set(groups.flat())
  const alone = articles.flatMap(({ statements }) =>
    statements.filter((statement) => !grouped.has(statement)).map((statement) => [statement]),
  )
  const publishedAt = new Map(articles.map(({ id, article }) => [id, article.meta?.publishedAt]))
  const told = new Set<Statement>()
  const entries = [...groups, ...alone].flatMap((members) => {
    // A claim of several groups is told once, in the first.
    const fresh = members.filter((statement) => !told.has(statement))
    for (const statement of fresh) told.add(statement)
    const dated = fresh.flatMap((statement) => statement.times.map((time): Dated => [statement, time]))
    return daysTogether(dated).map((set) => entryOf(set, members, publishedAt))
  })
  return entries.sort(
    (a, b) =>
      byRange(rangeOf(a), rangeOf(b)) || (JSON.stringify(a.claims) < JSON.stringify(b.claims) ? -1 : 1),
  )
}

const rangeOf = ({ from = '', to = '' }: TimelineEntry): { from: string; to: string } => ({ from, to })

/** Who does what to whom, over all articles; only what happened, with an actor that is an entity. */
export const actorsOf = (
  articles: readonly PreparedArticle[],
  entities: readonly ComparedEntity[],
): readonly ActorAction[] => {
  const clusterOf = new Map(
    entities.flatMap(({ id, members }) => members.map(({ article, entity }) => [`${article}/${entity}`, id])),
  )
  const actions = new Map<string, ActorAction>()
  for (const statement of articles.flatMap(({ statements }) => statements)) {
    const { claim, article } = statement
    const idOf = (entity: string | undefined): string | undefined =>
      entity && clusterOf.get(`${article}/${entity}`)
    const actor = idOf(claim.subject?.entity)
    if (actor === undefined || claim.type !== 'event') continue
    const patient = idOf(claim.object?.entity) ?? idOf(claim.complement?.entity)
    const action = actionOf(statement)
    const key = JSON.stringify([actor, action, patient, claim.polarity])
    const known = actions.get(key)
    const claims = [...(known?.claims ?? []), refOf(statement)]
    actions.set(key, {
      actor,
      action,
      ...(patient === undefined ? {} : { patient }),
      polarity: claim.polarity,
      claims,
    })
  }
  return [...actions.values()]
}

/** The base form of the predicate's last word, which is the verb. */
const actionOf = ({ terms, slots }: Statement): string => {
  const verb = terms.filter(({ role }) => role === 'predicate').at(-1)
  if (verb === undefined) return slots.predicate
  return 0 < verb.senses.length ? verb.lemma.replace(/_/g, ' ') : writtenBase(verb.lemma)
}
