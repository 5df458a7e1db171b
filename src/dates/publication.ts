import { dayOfMonth, type Period, periodOfYear, standInYear, yearPeriod } from './period.js'

const publicationPattern = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?/

/** The publication date as a period; `undefined` when nothing of it is known. */
export const readPublication = (publishedAt: string | undefined): Period | undefined => {
  const match = publicationPattern.exec(publishedAt ?? '')
  if (match === null) return undefined
  const yearless = match[1] === 'XXXX'
  const year = yearless ? standInYear : Number(match[1])
  const unknown = yearless ? { yearless: true } : {}
  if (match[2] === undefined) return yearless ? undefined : yearPeriod(year)
  if (match[3] === undefined) return { ...periodOfYear('month', year, Number(match[2])), ...unknown }
  const day = dayOfMonth(year, Number(match[2]), Number(match[3]))
  return day && { ...day, ...unknown }
}
