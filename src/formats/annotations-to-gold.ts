import type { Gold } from '../article/gold.js'
import { bySpan, type Span, spanOf } from '../base/span.js'
import { parseGold } from '../evaluate/parse-gold.js'
import { type Annotations, type Region, regionLabels } from './annotations.js'

const hasLabelOf = (labels: readonly string[]) => (region: Region) => labels.includes(region.label)

/** For each id the first id of its group; groups that share an id are one. */
const findGroups = (same: Annotations['same']): ((id: string) => string) => {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    let at = id
    while (parent.has(at)) at = parent.get(at)!
    return at
  }
  for (const group of same) {
    for (const id of group.slice(1)) {
      const [first, other] = [rootOf(group[0]), rootOf(id)]
      if (first !== other) parent.set(other, first)
    }
  }
  return rootOf
}

const longest = (texts: readonly string[]): string => texts.reduce((a, b) => (b.length > a.length ? b : a))

const entityOf = (id: string, regions: readonly Region[], text: string) => {
  const mentions = [...regions].sort(bySpan).map(({ start, end, marks }) => ({
    start,
    end,
    form: marks.form ?? 'name',
    ...(marks.sense === 'government' ? { sense: 'government' } : {}),
  }))
  const names = mentions.filter(({ form }) => form === 'name')
  const surfaces = (names.length === 0 ? mentions : names).map(({ start, end }) => text.slice(start, end))
  return { id, type: regions[0].label, name: longest(surfaces), mentions }
}

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

/**
 * Annotations as a gold file. A layer (entities, dates, claims) without a single region was not annotated and is left
 * out. Throws `bad-gold` at a mark that is not allowed or a span outside the text.
 */
export const annotationsToGold = ({ text, regions, links, same }: Annotations, name: string): Gold => {
  const groupOf = findGroups(same)
  const isMention = hasLabelOf(regionLabels.mentions)
  const byId = new Map(regions.map((region) => [region.id, region]))
  const entities = groupBy(regions.filter(isMention), ({ id }) => groupOf(id))
  const linksOf = groupBy(links, ({ from }) => from)

  const slotOf = (region: Region) => ({
    ...spanOf(region),
    ...(isMention(region) ? { entity: groupOf(region.id) } : {}),
  })
  const claimOf = ({ id, label, marks, ...predicate }: Region) => {
    const own = linksOf.get(id) ?? []
    const targets = (role: string): readonly Region[] =>
      own.filter((link) => link.role.replace(/\d{1,9}$/, '') === role).flatMap(({ to }) => byId.get(to) ?? [])
    const slot = (role: string) => targets(role).map(slotOf)[0] ?? null
    const spans = (role: string): readonly Span[] => targets(role).map(spanOf)
    const [source, speaker, [cue]] = [slot('source'), slot('speaker'), spans('cue')]
    const entity = source?.entity ?? speaker?.entity
    const isAttributed = source !== null || speaker !== null || cue !== undefined
    const link = {
      ...(entity === undefined ? {} : { entity }),
      ...(source === null ? {} : { source: spanOf(source) }),
      ...(cue === undefined ? {} : { cue }),
      mode: marks.mode ?? 'indirect',
    }
    return {
      id,
      type: label,
      subject: slot('subject'),
      predicate: spanOf(predicate),
      object: slot('object'),
      complement: slot('complement'),
      polarity: marks.polarity ?? 'positive',
      certainty: marks.certainty ?? 'certain',
      time: spans('time'),
      place: spans('place'),
      condition: spans('condition'),
      attribution: isAttributed ? [link] : [],
    }
  }

  const dates = regions.filter(hasLabelOf(regionLabels.dates)).map((region) => ({
    ...spanOf(region),
    type: region.label,
    value: region.value ?? '',
  }))
  const claims = regions.filter(hasLabelOf(regionLabels.claims)).map(claimOf)
  return parseGold(
    {
      schema: 1,
      text,
      ...(entities.size === 0
        ? {}
        : { entities: [...entities].map(([id, group]) => entityOf(id, group, text)) }),
      ...(dates.length === 0 ? {} : { dates }),
      ...(claims.length === 0 ? {} : { claims }),
    },
    name,
  )
}
