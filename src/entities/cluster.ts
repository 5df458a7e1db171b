import type { EntityType, LinkBasis } from '../article/entity.js'
import type { NameMention } from '../names/candidate.js'
import type { GazetteerEntry } from '../names/gazetteer.js'

/** A name mention with its place among the tokens. */
export interface PlacedName extends NameMention {
  /** Token indexes, half-open. */
  readonly first: number
  readonly endToken: number
  readonly text: string
}

export interface LinkedName {
  readonly name: PlacedName
  readonly basis: LinkBasis
  readonly confidence: number
}

/** Name mentions of one person, place, body or group. */
export interface NameCluster {
  readonly type: EntityType
  /** The fullest form. */
  readonly name: string
  readonly entry?: GazetteerEntry
  readonly links: readonly LinkedName[]
}
