import { toDayNumber, weekdayOf } from '../base/calendar.js'
import type { CalendarFields } from './meaning.js'
import {
  dayOfMonth,
  dayPeriod,
  daysOf,
  type Grain,
  type Period,
  periodHolding,
  periodOfYear,
  widen,
} from './period.js'
import type { Heading } from './verb-tense.js'

/** Western Easter Sunday; the anonymous Gregorian computus. */
const easterSunday = (year: number): Period => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const months = h + l - 7 * m + 114
  return dayPeriod({ year, month: Math.floor(months / 31), day: (months % 31) + 1 })
}

/** The `nth` weekday of a month, counted from its end where `nth` is negative. */
const nthWeekday = (year: number, month: number, weekday: number, nth: number): Period => {
  const first = toDayNumber({ year, month, day: 1 })
  const toFirst = (weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7
  if (nth > 0) return { grain: 'day', index: first + toFirst + (nth - 1) * 7 }
  const fifth = first + toFirst + 28
  const last = daysOf(periodOfYear('month', year, month)).last
  return { grain: 'day', index: fifth <= last ? fifth : fifth - 7 }
}

/** The one of a year that the fields tell. */
export const recurringInYear = (fields: CalendarFields, year: number): Period | undefined => {
  const { month, day, quarter, half, season, nth, weekday, easter } = fields
  if (easter !== undefined) {
    const sunday = easterSunday(year)
    return { ...sunday, index: sunday.index + easter }
  }
  if (nth !== undefined && month !== undefined && weekday !== undefined)
    return nthWeekday(year, month, weekday, nth)
  if (month !== undefined) {
    return day === undefined ? periodOfYear('month', year, month) : dayOfMonth(year, month, day)
  }
  if (quarter !== undefined) return periodOfYear('quarter', year, quarter)
  if (half !== undefined) return periodOfYear('half', year, half)
  if (season !== undefined) return periodOfYear('season', year, season)
  return undefined
}

const aroundLeapYear = [-4, -3, -2, -1, 0, 1, 2, 3, 4]

/** The dates around a day that the fields tell, in order. */
const candidatesAround = (fields: CalendarFields, reference: Period): readonly Period[] => {
  const { first } = daysOf(reference)
  if (fields.weekday !== undefined && fields.nth === undefined && fields.month === undefined) {
    const week = periodHolding('week', first).index
    return [-1, 0, 1].map((step) => ({ grain: 'day', index: (week + step) * 7 - 4 + fields.weekday! }))
  }
  if (fields.weekend) {
    const week = periodHolding('week', first).index
    return [-1, 0, 1].map((step) => ({ grain: 'weekend', index: week + step }))
  }
  if (fields.day !== undefined && fields.month === undefined) return daysAround(fields.day, first)
  const { index: year } = periodHolding('year', first)
  const steps = fields.month === 2 && fields.day === 29 ? aroundLeapYear : [-1, 0, 1]
  return steps.flatMap((step) => recurringInYear(fields, year + step) ?? [])
}

/** `the 15th`: of the month before, this one and the next. */
const daysAround = (day: number, reference: number): readonly Period[] => {
  const { index } = periodHolding('month', reference)
  return [-1, 0, 1].flatMap((step) => {
    const month = index + step
    return dayOfMonth(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, day) ?? []
  })
}

/** Newspapers tell of the week gone by: a weekday is past unless its verb says otherwise. */
const isWeekly = ({ weekday, weekend, nth }: CalendarFields): boolean =>
  weekend === true || (weekday !== undefined && nth === undefined)

/** `this June`: the one of the same year; `this weekend`: of the same week. */
const inSamePeriod = (
  fields: CalendarFields,
  candidates: readonly Period[],
  reference: Period,
): Period | undefined => {
  const around = reference.grain === 'year' ? reference : widen(reference, isWeekly(fields) ? 'week' : 'year')
  return candidates.find((candidate) => widen(candidate, around.grain).index === around.index)
}

/** Days between two periods; 0 where they overlap. */
const distance = (a: Period, b: Period): number => {
  const [one, other] = [daysOf(a), daysOf(b)]
  return Math.max(0, one.first - other.last, other.first - one.last)
}

const nearest = (candidates: readonly Period[], reference: Period): Period | undefined => {
  let best: Period | undefined
  for (const candidate of candidates) {
    if (best === undefined || distance(candidate, reference) < distance(best, reference)) best = candidate
  }
  return best
}

/** Days within which the nearest one is meant, whatever the tense: newspapers give the year of others. */
const plainlyNear: Partial<Record<Grain, number>> = { day: 120, month: 31, quarter: 60, half: 60, season: 60 }

const isPlainlyNear = (candidate: Period | undefined, reference: Period, fields: CalendarFields): boolean =>
  candidate !== undefined &&
  fields.weekday === undefined &&
  (fields.day === undefined || fields.month !== undefined) &&
  distance(candidate, reference) <= (plainlyNear[candidate.grain] ?? 0)

/** The one that tense, `last` and `next`, or nearness to the reference pick. */
export const pickRecurring = (
  fields: CalendarFields,
  reference: Period,
  { turn, direction, isCertain }: Heading & { readonly turn?: number },
): Period | undefined => {
  const candidates = candidatesAround(fields, reference)
  const { first, last } = daysOf(reference)
  const before = candidates.filter((candidate) => daysOf(candidate).last < first)
  const after = candidates.filter((candidate) => daysOf(candidate).first > last)
  if (turn === -1) return before[before.length - 1]
  if (turn === 1) return after[0]
  const closest = nearest(candidates, reference)
  if (turn === 0 && fields.season !== undefined) return closest
  if (turn === 0 && !(isWeekly(fields) && direction !== undefined))
    return inSamePeriod(fields, candidates, reference)
  if (!isCertain && isPlainlyNear(closest, reference, fields)) return closest
  if (direction === undefined && !isWeekly(fields)) return closest
  if (direction !== 'future') {
    const begun = candidates.filter((candidate) => daysOf(candidate).first <= last)
    return begun[begun.length - 1]
  }
  return candidates.find((candidate) => daysOf(candidate).last >= first)
}
