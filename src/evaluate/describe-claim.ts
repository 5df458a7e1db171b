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

const describeSource = (link: SourceLink | undefined, text: string): string => {
  if (link === undefined) return 'the author'
  return link.entity ?? (link.source === undefined ? 'nobody named' : wordsAt(text, link.source))
}

/** The parts in which an aligned pair differs, on both sides: `type event`, `type state`. */
export const describeDifferences = (judged: Judged, text: string): { expected: string; found: string } => {
  const { gold, found } = judged.pair
  const parts = [
    {
      name: 'subject',
      right: judged.subject,
      of: (claim: GoldClaim | Claim) => wordsAt(text, claim.subject),
    },
    { name: 'object', right: judged.object, of: (claim: GoldClaim | Claim) => wordsAt(text, claim.object) },
    { name: 'type', right: judged.type, of: ({ type }: GoldClaim | Claim) => type },
    { name: 'polarity', right: judged.polarity, of: ({ polarity }: GoldClaim | Claim) => polarity },
    { name: 'certainty', right: judged.certainty, of: ({ certainty }: GoldClaim | Claim) => certainty },
    {
      name: 'source',
      right: judged.source,
      of: ({ attribution }: GoldClaim | Claim) => describeSource(attribution[0], text),
    },
  ].filter(({ right }) => !right)
  const sideOf = (claim: GoldClaim | Claim) => parts.map(({ name, of }) => `${name} ${of(claim)}`).join(', ')
  return { expected: sideOf(gold), found: sideOf(found) }
}
