/** A day of the proleptic Gregorian calendar as `YYYY-MM-DD`. No time zone, no clock. */
export type IsoDay = string

export interface DayParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const isoDayPattern = /^(\d{4})-(\d{2})-(\d{2})/

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

export const isRealDay = ({ year, month, day }: DayParts): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Reads the day of an ISO 8601 date or date-time; `undefined` when there is no such day. */
export const parseIsoDay = (text: string): DayParts | undefined => {
  const match = isoDayPattern.exec(text)
  if (match === null) return undefined
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isRealDay(parts) ? parts : undefined
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

export const formatIsoDay = ({ year, month, day }: DayParts): IsoDay =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`

/** Days since 1970-01-01; from H. Hinnant's "chrono-compatible low-level date algorithms" (the method, not the code). */
export const toDayNumber = ({ year, month, day }: DayParts): number => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

/** The inverse of `toDayNumber`. */
export const fromDayNumber = (dayNumber: number): DayParts => {
  const shifted = dayNumber + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthShifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthShifted < 10 ? monthShifted + 3 : monthShifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthShifted + 2) / 5) + 1,
  }
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (parts: DayParts): number => (((toDayNumber(parts) + 4) % 7) + 7) % 7

export const shiftDays = (parts: DayParts, days: number): DayParts => fromDayNumber(toDayNumber(parts) + days)
