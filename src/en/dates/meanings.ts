import type { Anchor, CalendarFields, Meaning, Portion } from '../../dates/meaning.js'
import type { Grain } from '../../dates/period.js'
import type { Site } from '../../dates/rule.js'

export const inYear = (year: number): Meaning => ({ type: 'period', period: { grain: 'year', index: year } })
export const inside = (fields: CalendarFields, of: Meaning): Meaning => ({ type: 'inside', fields, of })
export const onDay = (year: number, month: number, day: number): Meaning =>
  inside({ month, day }, inYear(year))
/** A decade by its number: 198 for the 1980s. */
export const inDecade = (decade: number): Meaning => ({
  type: 'period',
  period: { grain: 'decade', index: decade },
})
/** A century by its number: 19 for the 19th. */
export const inCentury = (century: number): Meaning => ({
  type: 'period',
  period: { grain: 'century', index: century - 1 },
})
export const recurring = (fields: CalendarFields, turn?: number): Meaning => ({
  type: 'recurring',
  fields,
  ...(turn === undefined ? {} : { turn }),
})
export const relative = (grain: Grain, offset: number, from: Anchor = 'publication'): Meaning => ({
  type: 'relative',
  grain,
  offset,
  from,
})
/** The quarter or half reported on, `offset` years away or in `year`. */
export const reporting = (
  offset: number,
  more: { readonly year?: number; readonly otherwise?: Meaning; readonly isOver?: true } = {},
): Meaning => ({
  type: 'reporting',
  offset,
  ...more,
})
export const duration = (grain: Grain, amount?: number): Meaning => ({
  type: 'duration',
  grain,
  ...(amount === undefined ? {} : { amount }),
})
export const portion = (part: Portion, of: Meaning): Meaning => ({ type: 'portion', portion: part, of })
export const time = (clock: string, of?: Meaning): Meaning => ({
  type: 'time',
  time: clock,
  ...(of ? { of } : {}),
})
export const repeated = (value: string): Meaning => ({ type: 'fixed', kind: 'SET', value })

export const past: Meaning = { type: 'fixed', kind: 'DATE', value: 'PAST_REF' }
export const present: Meaning = { type: 'fixed', kind: 'DATE', value: 'PRESENT_REF' }
export const future: Meaning = { type: 'fixed', kind: 'DATE', value: 'FUTURE_REF' }

/** Years, not hours: such an amount of time can be counted back in the calendar. */
export const isCalendarGrain = (grain: Grain): boolean => !['second', 'minute', 'hour'].includes(grain)

export const isCapitalised = ({ matched }: Site): boolean => /^\P{L}*\p{Lu}/u.test(matched)
