import type { SourceLink } from '../article/attribution.js'
import type { Claim } from '../article/claim.js'
import type { GoldClaim } from '../article/gold.js'
import type { Span } from '../base/span.js'
import type { Judged } from './judge-claim.js'

const wordsAt = (text: string, span: Span | null): string =>
  span === null ? 'none' : `“${text.slice(span.start, span.end).replace(/\s+/g, ' ')}”`

/** `event: “Baku” – “canceled” – “a visit”`. */
export const describeClaim = (claim: GoldClaim | Claim, text: string): string =>
  `${claim.type}: ${[claim.subject, claim.predicate, claim.object].map((span) => wordsAt(text, span)).join(' – ')}`

/** What it takes to say in words whom a claim is from. */
export interface Names {
  readonly text: string
  readonly gold: ReadonlyMap<string, string>
  readonly found: ReadonlyMap<string, string>
}

const describeSource = (
  link: SourceLink | undefined,
  text: string,
  names: ReadonlyMap<string, string>,
): string => {
  if (link === undefined) return 'the author'
  if (link.entity !== undefined) return names.get(link.entity) ?? link.entity
  return link.source === undefined ? 'nobody named' : wordsAt(text, link.source)
}

/** The parts in which an aligned pair differs, on both sides: `type event`, `type state`. */
export const describeDifferences = (judged: Judged, names: Names): { expected: string; found: string } => ({
  expected: describeParts(judged, judged.pair.gold, names.text, names.gold),
  found: describeParts(judged, judged.pair.found, names.text, names.found),
})

const describeParts = (
  judged: Judged,
  claim: GoldClaim | Claim,
  text: string,
  names: ReadonlyMap<string, string>,
): string =>
  [
    { right: judged.subject, words: `subject ${wordsAt(text, claim.subject)}` },
    { right: judged.object, words: `object ${wordsAt(text, claim.object)}` },
    { right: judged.type, words: `type ${claim.type}` },
    { right: judged.polarity, words: `polarity ${claim.polarity}` },
    { right: judged.certainty, words: `certainty ${claim.certainty}` },
    { right: judged.source, words: `source ${describeSource(claim.attribution[0], text, names)}` },
  ]
    .filter(({ right }) => !right)
    .map(({ words }) => words)
    .join(', ')
