import {
  type DayParts,
  daysInMonth,
  formatIsoDay,
  fromDayNumber,
  type IsoDay,
  toDayNumber,
} from '../base/calendar.js'

/** Sizes of calendar periods and of spans of time, from small to large. */
export const grains = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
] as const
export type Grain = (typeof grains)[number]

/**
 * One period of the calendar: the how-manyth of its grain. Days count from 1970-01-01, weeks and weekends from
 * the Monday before it; a year is its number, a month `year * 12 + month - 1`, a quarter, season and half likewise.
 */
export interface Period {
  readonly grain: Grain
  readonly index: number
  /** The year is a stand-in: `XXXX` in the value, and no interval. */
  readonly yearless?: boolean
}

/** The stand-in for an unknown year: a leap year, so that February 29 exists. */
export const standInYear = 2000

const perYear: Partial<Record<Grain, number>> = { month: 12, quarter: 4, season: 4, half: 2, year: 1 }
const yearsIn: Partial<Record<Grain, number>> = { decade: 10, century: 100, millennium: 1000 }
/** Months in which meteorological spring, summer, autumn and winter begin. */
const seasonStarts = [3, 6, 9, 12]

export const dayPeriod = (parts: DayParts): Period => ({ grain: 'day', index: toDayNumber(parts) })
export const yearPeriod = (year: number): Period => ({ grain: 'year', index: year })

/** The `number`th month, quarter, season or half of a year, counted from 1. */
export const periodOfYear = (grain: Grain, year: number, number: number): Period => ({
  grain,
  index: year * (perYear[grain] ?? 1) + number - 1,
})

export const shiftPeriod = (period: Period, offset: number): Period => ({
  ...period,
  index: period.index + offset,
})

const monthStart = (monthIndex: number): number =>
  toDayNumber({ year: Math.floor(monthIndex / 12), month: (((monthIndex % 12) + 12) % 12) + 1, day: 1 })

/** Index of the first month of a period of months. */
const firstMonth = ({ grain, index }: Period): number => {
  const years = yearsIn[grain]
  if (years !== undefined) return index * years * 12
  if (grain === 'season') return Math.floor(index / 4) * 12 + seasonStarts[((index % 4) + 4) % 4] - 1
  return index * (12 / (perYear[grain] ?? 1))
}

const monthsIn = (grain: Grain): number =>
  grain === 'season' ? 3 : yearsIn[grain] === undefined ? 12 / (perYear[grain] ?? 1) : yearsIn[grain]! * 12

/** Day numbers of the first and last day. */
export const daysOf = (period: Period): { readonly first: number; readonly last: number } => {
  const { grain, index } = period
  if (grain === 'week') return { first: index * 7 - 3, last: index * 7 + 3 }
  if (grain === 'weekend') return { first: index * 7 + 2, last: index * 7 + 3 }
  if (grains.indexOf(grain) <= grains.indexOf('day')) return { first: index, last: index }
  const month = firstMonth(period)
  return { first: monthStart(month), last: monthStart(month + monthsIn(grain)) - 1 }
}

/** The period of a grain that holds a day. */
export const periodHolding = (grain: Grain, dayNumber: number): Period => {
  if (grains.indexOf(grain) <= grains.indexOf('day')) return { grain: 'day', index: dayNumber }
  if (grain === 'week' || grain === 'weekend') return { grain, index: Math.floor((dayNumber + 3) / 7) }
  const { year, month } = fromDayNumber(dayNumber)
  if (grain === 'season') {
    return { grain, index: month < 3 ? (year - 1) * 4 + 3 : year * 4 + Math.floor(month / 3) - 1 }
  }
  const years = yearsIn[grain]
  if (years !== undefined) return { grain, index: Math.floor(year / years) }
  return { grain, index: Math.floor(((year * 12 + month - 1) * (perYear[grain] ?? 1)) / 12) }
}

/** The period of another grain in which a period begins; a smaller or equal one keeps its unknown year. */
export const widen = (period: Period, grain: Grain): Period => ({
  ...periodHolding(grain, daysOf(period).first),
  ...(period.yearless ? { yearless: true } : {}),
})

export const yearOf = (period: Period): number => fromDayNumber(daysOf(period).first).year

/** ISO year and week of the week with this index: those of its Thursday. */
const isoWeek = (index: number): { readonly year: number; readonly week: number } => {
  const thursday = index * 7
  const { year } = fromDayNumber(thursday)
  return { year, week: Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

const padded = (value: number, width: number): string =>
  value < 0 ? `-${String(-value).padStart(width, '0')}` : String(value).padStart(width, '0')
const nthInYear = (index: number, count: number): number => (((index % count) + count) % count) + 1

const formatWeek = (index: number, yearless: boolean): string => {
  const { year, week } = isoWeek(index)
  return yearless ? 'XXXX-WXX' : `${padded(year, 4)}-W${padded(week, 2)}`
}

/** The TIMEX3 value: `2025-06-28`, `2025-W26`, `2025-SU`, `198` for a decade, `19` for a century. */
export const formatPeriod = (period: Period): string => {
  const { grain, index, yearless = false } = period
  const inYear = (part: string, count: number): string =>
    `${yearless ? 'XXXX' : padded(Math.floor(index / count), 4)}-${part}`
  switch (grain) {
    case 'week':
      return formatWeek(index, yearless)
    case 'weekend':
      return `${formatWeek(index, yearless)}-WE`
    case 'month':
      return inYear(padded(nthInYear(index, 12), 2), 12)
    case 'quarter':
      return inYear(`Q${nthInYear(index, 4)}`, 4)
    case 'season':
      return inYear(['SP', 'SU', 'FA', 'WI'][nthInYear(index, 4) - 1], 4)
    case 'half':
      return inYear(`H${nthInYear(index, 2)}`, 2)
    case 'year':
      return yearless ? 'XXXX' : padded(index, 4)
    case 'decade':
      return yearless ? 'XXX' : padded(index, 3)
    case 'century':
    case 'millennium':
      return yearless ? 'XX' : padded(index, grain === 'century' ? 2 : 1)
    default:
      return yearless ? `XXXX${isoDayOf(index).slice(4)}` : isoDayOf(index)
  }
}

/** A day number as an ISO day; years before 1 with a sign. */
export const isoDayOf = (dayNumber: number): IsoDay => {
  const parts = fromDayNumber(dayNumber)
  return parts.year >= 0 ? formatIsoDay(parts) : `-${formatIsoDay({ ...parts, year: -parts.year })}`
}

/** The day of a month, or `undefined` where the month is too short; a yearless February has 29 days. */
export const dayOfMonth = (year: number, month: number, day: number): Period | undefined =>
  day >= 1 && day <= daysInMonth(year, month) ? dayPeriod({ year, month, day }) : undefined
