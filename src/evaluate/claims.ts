import type { Claim } from '../article/claim.js'
import type { GoldClaim } from '../article/gold.js'
import { spanOf } from '../base/span.js'
import { type Alignment, alignSpans, overlapF1 } from './align.js'
import { describeClaim, describeDifferences, type Names } from './describe-claim.js'
import { isCore, isFull, type Judged, judgeClaim } from './judge-claim.js'
import type { LayerScore, Mistake } from './layer.js'
import { matchOf, shareOf } from './tally.js'

/** One to one, where predicates overlap, by the sum of the overlaps of predicate, subject and object. */
export const alignClaims = (
  gold: readonly GoldClaim[],
  found: readonly Claim[],
): Alignment<GoldClaim, Claim> =>
  alignSpans(
    gold,
    found,
    { gold: ({ predicate }) => spanOf(predicate), found: ({ predicate }) => spanOf(predicate) },
    (a, b) =>
      overlapF1(a.predicate, b.predicate) + overlapF1(a.subject, b.subject) + overlapF1(a.object, b.object),
  )

/** Claims detected, core and full; over the aligned ones the share of each attribute that is right. */
export const scoreClaims = (
  gold: readonly GoldClaim[],
  found: readonly Claim[],
  entityMap: ReadonlyMap<string, string>,
  names: Names,
): LayerScore => {
  const { pairs, missed, extra } = alignClaims(gold, found)
  const judged = pairs.map((pair) => judgeClaim(pair, entityMap))
  const tallyOf = (right: readonly Judged[]) => matchOf(right.length, found.length, gold.length)
  const attributed = judged.filter(({ pair }) => 0 < pair.gold.attribution.length)
  return {
    tallies: {
      'claim.detected': tallyOf(judged),
      'claim.core': tallyOf(judged.filter(isCore)),
      'claim.full': tallyOf(judged.filter(isFull)),
      'claim.subject': shareOf(judged, ({ subject }) => subject),
      'claim.object': shareOf(judged, ({ object }) => object),
      'claim.type': shareOf(judged, ({ type }) => type),
      'claim.polarity': shareOf(judged, ({ polarity }) => polarity),
      'claim.certainty': shareOf(judged, ({ certainty }) => certainty),
      'claim.source': shareOf(judged, ({ source }) => source),
      'claim.attributed': shareOf(attributed, ({ source }) => source),
    },
    mistakes: [
      ...missed.map((claim) => mistakeOf('miss', claim, { expected: describeClaim(claim, names.text) })),
      ...extra.map((claim) => mistakeOf('false alarm', claim, { found: describeClaim(claim, names.text) })),
      ...judged
        .filter((item) => !isFull(item))
        .map((item) => mistakeOf('wrong', item.pair.gold, describeDifferences(item, names))),
    ],
  }
}

const mistakeOf = (
  verdict: Mistake['verdict'],
  { predicate }: Pick<Claim, 'predicate'> | GoldClaim,
  what: Pick<Mistake, 'expected' | 'found'>,
): Mistake => ({ layer: 'claims', verdict, span: spanOf(predicate), ...what })
