import type { DateRule } from '../../../dates/rule.js'
import { inside, past, recurring, relative, reporting, time } from '../meanings.js'
import { dayPartCodes, grainOf } from '../words.js'
import { compared, shifted } from './shifted.js'

/** The period is told by what follows. */
const relativeClause =
  /^(?:-|['’]s (?!end)|\s(?:of|ended|ending|ends|to|when|that|after|before|where|in which|he|she|they|it|we|I|will|is|was|were)\b)/i

/** Dates told from the one last spoken of. */
export const anaphoricRules: readonly DateRule[] = [
  {
    id: 'en/date/later', // "a day later", "two weeks earlier", "six months before"
    needs: /\s(?:later|earlier|before|previously|prior|after)/i,
    pattern: '{count} {anyUnit} (?<way>later|earlier|before|previously|prior|after|afterwards?|beforehand)',
    read: ({ count, anyUnit }, { matched, after }) => {
      if (/(?:before|after|prior)$/i.test(matched) && /^\s[\p{L}\p{N}“"‘]/u.test(after)) return undefined
      return compared(shifted(anyUnit, count, /later$|after(?:wards?)?$/i.test(matched) ? 1 : -1, 'focus'))
    },
  },
  {
    id: 'en/date/vague-later', // "several weeks prior", "years later", "a few days earlier"
    pattern: '(?:{vague} )?{units} (?<way>later|earlier|prior|previously|before|after|afterwards?)',
    read: (_, { matched, after }) => {
      if (/(?:before|after|prior)$/i.test(matched) && /^\s[\p{L}\p{N}“"‘]/u.test(after)) return undefined
      return past
    },
  },
  {
    id: 'en/date/next-day', // "the next day", "the following morning", "the previous evening"
    pattern:
      'the (?:(?:very )?next|following|previous|preceding|day before|day after) (?:(?<unit>day)|{dayPart})',
    read: ({ dayPart }, { matched }) => {
      const offset = /next|following|after/i.test(matched) ? 1 : -1
      const date = relative('day', offset, 'focus')
      return dayPart === undefined || dayPart > 4 ? date : time(dayPartCodes[dayPart], date)
    },
  },
  {
    id: 'en/date/day-before', // "the day before", "the month before", "the year after"
    pattern: 'the {focusUnit} (?:before|after|earlier|later|previous|prior)',
    read: ({ focusUnit }, { matched, after }) => {
      if (/(?:before|after|prior)$/i.test(matched) && /^\s[\p{L}\p{N}“"‘]/u.test(after)) return undefined
      return relative(grainOf(focusUnit), /after|later/i.test(matched) ? 1 : -1, 'focus')
    },
  },
  {
    id: 'en/date/that-unit', // "that year", "the same month", "that very day"
    pattern: '(?:that (?:same |very )?|the (?:very )?same ){focusUnit}',
    read: ({ focusUnit }, { previous }) => {
      if (previous?.pos === 'VERB' && /^(?:said|says|say|think|believe)$/i.test(previous.text))
        return undefined
      return relative(grainOf(focusUnit), 0, 'focus')
    },
  },
  {
    id: 'en/date/that-day-part', // "that night", "that evening"
    pattern: 'that (?:same )?{dayPart}',
    read: ({ dayPart }) =>
      dayPart > 4 ? undefined : time(dayPartCodes[dayPart], relative('day', 0, 'focus')),
  },
  {
    id: 'en/date/quarter-ended', // "the quarter ended Sept. 30"
    pattern: '(?:the |its )?(?:fiscal )?quarter(?= (?:ended|ending|that ended) {month} {dayth})',
    read: ({ month, dayth }) => ({ type: 'holding', grain: 'quarter', of: recurring({ month, day: dayth }) }),
  },
  {
    id: 'en/date/the-period', // "the day", "the quarter", "the weekend"
    pattern: 'the (?:(?:whole|entire|full|fiscal|current) )?(?:week|weekend|month|quarter|year|day)',
    read: (_, { matched, after, before }) => {
      if (/\s\p{Lu}\p{Ll}+$/u.test(matched)) return undefined
      const unit = /\b\w+$/.exec(matched.toLowerCase())![0] as
        | 'week'
        | 'weekend'
        | 'month'
        | 'quarter'
        | 'year'
        | 'day'
      if (unit === 'quarter') {
        const isReported = /\b(?:in|for|of|during|from|on|since|throughout|through|over|at)\s$/i.test(before)
        return isReported && !/^(?:-|\s(?:of|to)\b)/.test(after) ? reporting(0) : undefined
      }
      if (relativeClause.test(after)) return undefined
      if (unit === 'weekend') return recurring({ weekend: true })
      const isAdjunct =
        /\b(?:in|for|(?:end|beginning|start|rest|remainder|middle|close|half|part|course|months|days|weeks|quarter|later|earlier) of|during|on|at|through|throughout|over|until|end|ended|ending|finish|finished|finishing|start|started|begin|began|close|closed)\s$/i.test(
          before,
        )
      if (unit === 'day') return isAdjunct ? relative('day', 0, 'scene') : undefined
      return isAdjunct || /full|fiscal/i.test(matched) ? relative(unit, 0, 'focus') : undefined
    },
  },
  {
    id: 'en/date/weekday-before', // "that Tuesday"
    pattern: '(?:that|the same) {fullWeekday}',
    read: ({ fullWeekday }) => recurring({ weekday: fullWeekday }),
  },
  {
    id: 'en/date/month-that-year', // "in March the same year", "in May of that year"
    pattern: '{fullMonth},?(?: of)? (?:that|the same|this|last|next) year',
    read: ({ fullMonth }, { matched }) => {
      if (/(?:that|same) year$/i.test(matched))
        return inside({ month: fullMonth }, relative('year', 0, 'focus'))
      const offset = /last year$/i.test(matched) ? -1 : /next year$/i.test(matched) ? 1 : 0
      return inside({ month: fullMonth }, relative('year', offset))
    },
  },
]
