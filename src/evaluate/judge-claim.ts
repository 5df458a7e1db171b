import type { SourceLink } from '../article/attribution.js'
import type { Claim } from '../article/claim.js'
import type { GoldClaim } from '../article/gold.js'
import { overlapF1, type Pair } from './align.js'

/** Least overlap F1 at which two slots, or two sources, are the same. */
const sameWords = 0.5

export type ClaimPair = Pair<GoldClaim, Claim>

/** What is right about an aligned pair of claims. */
export interface Judged {
  readonly pair: ClaimPair
  readonly subject: boolean
  readonly object: boolean
  readonly type: boolean
  readonly polarity: boolean
  readonly certainty: boolean
  readonly source: boolean
}

/** Both empty, the same entity, or the same words. A source that is named by nobody is not the author. */
export const isSameSource = (
  gold: SourceLink | undefined,
  found: SourceLink | undefined,
  entityMap: ReadonlyMap<string, string>,
): boolean => {
  if (gold === undefined || found === undefined) return gold === found
  if (gold.entity !== undefined && found.entity !== undefined && entityMap.get(gold.entity) === found.entity)
    return true
  if (gold.source !== undefined && found.source !== undefined)
    return sameWords <= overlapF1(gold.source, found.source)
  return isUnnamed(gold) && isUnnamed(found)
}

const isUnnamed = ({ entity, source }: SourceLink): boolean => entity === undefined && source === undefined

export const judgeClaim = (pair: ClaimPair, entityMap: ReadonlyMap<string, string>): Judged => {
  const { gold, found } = pair
  return {
    pair,
    subject: sameWords <= overlapF1(gold.subject, found.subject),
    object: sameWords <= overlapF1(gold.object, found.object),
    type: gold.type === found.type,
    polarity: gold.polarity === found.polarity,
    certainty: gold.certainty === found.certainty,
    source: isSameSource(gold.attribution[0], found.attribution[0], entityMap),
  }
}

export const isCore = ({ subject, object }: Judged): boolean => subject && object
export const isFull = (judged: Judged): boolean =>
  isCore(judged) && judged.type && judged.polarity && judged.certainty && judged.source
