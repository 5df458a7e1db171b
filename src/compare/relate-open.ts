import type { RelationSlot } from './comparison.js'
import { coverOf, type Finding, finding, whole } from './finding.js'
import type { Statement } from './statement.js'

/** What one may say and the other leave open; `deeds`: asked of two events only. */
interface OpenSlot {
  readonly slot: RelationSlot
  readonly deeds: boolean
  readonly read: (statement: Statement) => string
}

/** The weightiest first. */
const openSlots: readonly OpenSlot[] = [
  { slot: 'quantity', deeds: true, read: ({ amounts }) => amounts.map(({ words }) => words).join(', ') },
  { slot: 'time', deeds: false, read: ({ times }) => times.map(({ words }) => words).join(', ') },
  { slot: 'actor', deeds: true, read: ({ slots }) => slots.subject },
  { slot: 'cause', deeds: true, read: ({ slots }) => slots.complement },
  { slot: 'place', deeds: true, read: ({ slots }) => slots.place },
]

export const elaborateRule = (a: Statement, b: Statement): Finding | undefined => {
  const areDeeds = a.claim.type === 'event' && b.claim.type === 'event'
  for (const { slot, deeds, read } of openSlots) {
    const [one, other] = [read(a), read(b)]
    if ((areDeeds || !deeds) && (one === '') !== (other === '')) return finding('elaborate', slot, one, other)
  }
  return undefined
}

/** Share of content that has a counterpart, from which two claims say the same. */
const sameContent = 0.5

export const agreeRule = (a: Statement, b: Statement): Finding | undefined =>
  Math.min(coverOf(a, b), coverOf(b, a)) < sameContent
    ? undefined
    : finding('agree', null, whole(a), whole(b))
