import type { Meaning } from '../../../dates/meaning.js'
import { duration, isCalendarGrain, relative, reporting } from '../meanings.js'
import { grainOf } from '../words.js'

/** Back or forth by `count` units; hours and minutes are too small to move a day. */
export const shifted = (
  unit: number,
  count: number,
  direction: 1 | -1,
  from: 'publication' | 'focus',
): Meaning => {
  const grain = grainOf(unit)
  if (!isCalendarGrain(grain)) return duration(grain, count)
  if (count === 0.5 && grain === 'year') return relative('half', direction, from)
  if (grain === 'decade') return relative('year', direction * Math.round(count * 10), from)
  if (grain === 'century') return relative('year', direction * Math.round(count * 100), from)
  return relative(grain, direction * Math.floor(count), from)
}

/** `a year ago`: in a report, the same quarter of the year before. */
export const compared = (meaning: Meaning): Meaning =>
  meaning.type === 'relative' && meaning.grain === 'year' && Math.abs(meaning.offset) === 1
    ? reporting(meaning.offset, { otherwise: meaning, isOver: true })
    : meaning
