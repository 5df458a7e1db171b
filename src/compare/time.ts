import { daysInMonth, formatIsoDay } from '../base/calendar.js'

/** A closed interval of days; `from` and `to` may begin with `XXXX` where the year is not known. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

/** First and last month of the named parts of a year in TIMEX3 values. */
const yearParts: Readonly<Record<string, readonly [number, number]>> = {
  H1: [1, 6],
  H2: [7, 12],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
}

const months = (year: string, first: number, last: number): DayRange => {
  const known = year === 'XXXX' ? 2000 : Number(year)
  const day = (month: number, date: number): string =>
    `${year}${formatIsoDay({ year: known, month, day: date }).slice(4)}`
  return { from: day(first, 1), to: day(last, daysInMonth(known, last)) }
}

const valuePattern = /^(\d{4}|XXXX)(?:-(\d{2}|[A-Z][A-Z0-9]))?(?:-(\d{2}))?(?:T|$)/

/** The days that a TIMEX3 value covers; `undefined` for durations, sets and vague references. */
export const rangeOfValue = (value: string): DayRange | undefined => {
  const match = valuePattern.exec(value)
  if (match === null) return undefined
  const [, year, part, date] = match
  if (part === undefined) return year === 'XXXX' ? undefined : months(year, 1, 12)
  if (part in yearParts) return months(year, ...yearParts[part])
  const month = Number(part)
  if (!(1 <= month && month <= 12)) return undefined
  if (date === undefined) return months(year, month, month)
  return { from: `${year}-${part}-${date}`, to: `${year}-${part}-${date}` }
}

/** Without the year where one of the two does not know it. */
const comparable = (a: DayRange, b: DayRange): readonly [DayRange, DayRange] => {
  if (![a.from, b.from].some((day) => day.startsWith('XXXX'))) return [a, b]
  const cut = ({ from, to }: DayRange): DayRange => ({ from: from.slice(4), to: to.slice(4) })
  return [cut(a), cut(b)]
}

/** Whether the two have a day in common. A coarse date and a finer one within it do. */
export const rangesMeet = (a: DayRange, b: DayRange): boolean => {
  const [one, other] = comparable(a, b)
  return one.from <= other.to && other.from <= one.to
}

/** Order by first day, then the finer first. */
export const byRange = (a: DayRange, b: DayRange): number => {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  return a.to === b.to ? 0 : a.to < b.to ? -1 : 1
}
