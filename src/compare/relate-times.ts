import type { Certainty } from '../article/claim.js'
import { areOtherDeeds, type Finding, finding, isForecast, whole } from './finding.js'
import type { Statement } from './statement.js'
import { rangesMeet } from './time.js'

export const timeRule = (a: Statement, b: Statement): Finding | undefined => {
  if (a.times.length === 0 || b.times.length === 0 || areOtherDeeds(a, b)) return undefined
  if (a.times.some((one) => b.times.some((other) => rangesMeet(one, other)))) return undefined
  const isEvent = a.claim.type === 'event' && b.claim.type === 'event'
  const words = ({ times }: Statement): string => times.map((time) => time.words).join(', ')
  return finding(isEvent ? 'contradict' : 'differ', 'time', words(a), words(b))
}

export const forecastRule = (a: Statement, b: Statement): Finding | undefined =>
  isForecast(a) === isForecast(b) || areOtherDeeds(a, b)
    ? undefined
    : finding('differ', 'time', whole(a), whole(b))

const certaintyRank: Readonly<Record<Certainty, number>> = { certain: 2, probable: 1, possible: 0 }

export const certaintyRule = (a: Statement, b: Statement): Finding | undefined =>
  certaintyRank[a.claim.certainty] === certaintyRank[b.claim.certainty]
    ? undefined
    : finding('differ', 'certainty', a.claim.certainty, b.claim.certainty)
