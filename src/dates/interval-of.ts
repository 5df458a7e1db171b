import type { Portion } from './meaning.js'
import { daysOf, type Grain, isoDayOf, type Period, periodHolding } from './period.js'
import type { Resolved } from './resolve-meaning.js'

/** The smaller periods by which a period is cut into parts. */
const cutBy: Partial<Record<Grain, Grain>> = {
  quarter: 'month',
  season: 'month',
  half: 'month',
  year: 'month',
  decade: 'year',
  century: 'year',
  millennium: 'year',
}

/** First and last day of the early or late half of a period, or of the middle half. */
const daysOfPortion = (
  period: Period,
  portion: Portion,
): { readonly first: number; readonly last: number } => {
  const { first, last } = daysOf(period)
  const grain = cutBy[period.grain] ?? 'day'
  const start = periodHolding(grain, first).index
  const length = periodHolding(grain, last).index - start + 1
  const from = portion === 'early' ? 0 : Math.floor(length * (portion === 'late' ? 1 / 2 : 1 / 4))
  const to = portion === 'late' ? length : Math.ceil(length * (portion === 'early' ? 1 / 2 : 3 / 4))
  return {
    first: daysOf({ grain, index: start + from }).first,
    last: daysOf({ grain, index: start + Math.max(from + 1, to) - 1 }).last,
  }
}

/** January 1 of the year 1: ISO days before it need an agreement between the parties. */
const firstIsoDay = -719162

/** First and last ISO day of what is denoted; halves of it for its early and late part, the middle half for its middle. */
export const intervalOf = ({
  period,
  portion,
}: Resolved): { readonly from: string; readonly to: string } | undefined => {
  if (period === undefined || period.yearless) return undefined
  const { first, last } = portion === undefined ? daysOf(period) : daysOfPortion(period, portion)
  if (first < firstIsoDay) return undefined
  return { from: isoDayOf(first), to: isoDayOf(last) }
}
