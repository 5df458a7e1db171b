import type { Attribution } from '../article/attribution.js'
import type { Entity, Mention } from '../article/entity.js'
import type { Problem } from '../article/problem.js'
import { keptOf, type Limits } from '../base/limits.js'
import { bySpan, cover } from '../base/span.js'

/** Who is meant and who said what, the one linked to the other. */
export interface Linked {
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
}

/** The same with no more mentions than allowed, the first in the text, and a problem that says where it was cut. */
export const cutMentions = (
  { entities, attributions }: Linked,
  limits: Limits,
): Linked & { readonly problems: readonly Problem[] } => {
  const mentions = entities.flatMap((entity) => entity.mentions)
  const kept = keptOf(limits, 'mentions', mentions.length)
  if (kept === mentions.length) return { entities, attributions, problems: [] }
  mentions.sort(bySpan)
  const message = `Only the first ${kept} of ${mentions.length} mentions of entities are kept.`
  return {
    ...keepOnly({ entities, attributions }, new Set(mentions.slice(0, kept))),
    problems: [{ code: 'cut', message, ...cover(mentions.slice(kept)) }],
  }
}

/** An entity without a mention goes, and every link to it. */
const keepOnly = ({ entities, attributions }: Linked, kept: ReadonlySet<Mention>): Linked => {
  const left = entities
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter((mention) => kept.has(mention)) }))
    .filter(({ mentions }) => 0 < mentions.length)
  const ids = new Set<string | undefined>(left.map(({ id }) => id))
  const unlinked = <T extends { readonly entity?: string }>(source: T): T =>
    ids.has(source.entity) ? source : { ...source, entity: undefined }
  return {
    entities: left.map((entity) =>
      ids.has(entity.standsFor) ? entity : { ...entity, standsFor: undefined },
    ),
    attributions: attributions.map((attribution) => ({
      ...attribution,
      source: attribution.source && unlinked(attribution.source),
      ...(attribution.chain && { chain: attribution.chain.map(unlinked) }),
    })),
  }
}
