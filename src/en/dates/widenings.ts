import type { Meaning, Portion } from '../../dates/meaning.js'
import type { WideningRule } from '../../dates/rule.js'
import { inside, portion, relative, time } from './meanings.js'
import { dayPartCodes } from './words.js'

const isDated = (meaning: Meaning): boolean =>
  ['period', 'recurring', 'relative', 'inside'].includes(meaning.type)

/** A single day, so that a time of day may stand with it. */
const isDay = (meaning: Meaning): boolean => {
  if (meaning.type === 'relative') return meaning.grain === 'day'
  if (meaning.type !== 'recurring' && meaning.type !== 'inside') return false
  const { day, weekday, nth, easter } = meaning.fields
  return day !== undefined || weekday !== undefined || nth !== undefined || easter !== undefined
}

const portionOf = (words: string): Portion =>
  /mid/i.test(words)
    ? 'middle'
    : /late|end|close|final|last|rest|remainder|outgoing/i.test(words)
      ? 'late'
      : 'early'

/** Counted back from publication by more than a step: `two years ago`. */
const isAgo = (meaning: Meaning): boolean =>
  (meaning.type === 'relative' && Math.abs(meaning.offset) > 1) ||
  (meaning.type === 'reporting' && meaning.otherwise !== undefined)

/** Widens dates by the words around them. */
export const widenings: readonly WideningRule[] = [
  {
    id: 'en/date/part-of', // "late June", "early next year", "mid-1996", "the end of 2024"
    side: 'before',
    pattern:
      '(?:(?:the |very )?(?:early|late|mid|middle)(?:-| )|(?:the )?(?:very )?(?:end|beginning|start|middle|close|early part|latter part|latter half|early days|rest|remainder) of |(?:earlier|later)(?: in)? |(?:early|late) in )',
    read: (inner, _, words) => {
      if (!isDated(inner)) return undefined
      if (/^(?:earlier|later)/i.test(words) || !/(?:early|late|mid)(?:dle)?(?:-|\s)$/i.test(words))
        return inner
      return portion(portionOf(words), inner)
    },
  },
  {
    id: 'en/date/week-of', // "the week of March 6"
    side: 'before',
    pattern: '(?:the )?week of ',
    read: (inner) => (isDay(inner) ? { type: 'holding', grain: 'week', of: inner } : undefined),
  },
  {
    id: 'en/date/month-of', // "June last year", "the third quarter of last year", "this year's first quarter"
    side: 'after',
    pattern:
      ',? (?:of |in )?(?:(?<last>last)|(?<this>this|the current)|(?<next>next)|(?<that>that|the same|the previous|the following)) year',
    read: (inner, _, words) => {
      if (inner.type !== 'recurring' || inner.turn !== undefined || inner.fields.weekday !== undefined)
        return undefined
      return inside(inner.fields, yearNamed(words))
    },
  },
  {
    id: 'en/date/month-of-year', // "the third quarter of 2009", "the second quarter of fiscal 1990"
    side: 'after',
    pattern: ',? (?:of |in )?(?:fiscal (?:year )?)?{year}',
    read: (inner, { year }) =>
      inner.type === 'recurring' &&
      (inner.fields.quarter ?? inner.fields.half) !== undefined &&
      inner.turn === undefined
        ? inside(inner.fields, { type: 'period', period: { grain: 'year', index: year } })
        : undefined,
  },
  {
    id: 'en/date/year-ago-quarter', // "the year-ago third quarter"
    side: 'before',
    pattern: '(?:the )?year[- ](?:ago|earlier) ',
    read: (inner) =>
      inner.type === 'recurring' && inner.turn === undefined && inner.fields.quarter !== undefined
        ? inside(inner.fields, relative('year', -1))
        : undefined,
  },
  {
    id: 'en/date/years-quarter', // "last year's third quarter", "this year's first half"
    side: 'before',
    pattern: "(?:(?<last>last)|(?<this>this)|(?<next>next)|(?<that>that)) year['’]s ",
    read: (inner, _, words) =>
      inner.type === 'recurring' && inner.turn === undefined
        ? inside(inner.fields, yearNamed(words))
        : undefined,
  },
  {
    id: 'en/time/day-part-after', // "Friday morning", "yesterday afternoon", "June 28 at night"
    side: 'after',
    pattern: ',?(?: in the| at)? (?:early |late |mid-)?{dayPart}',
    read: (inner, { dayPart }) => (isDay(inner) ? time(dayPartCodes[dayPart], inner) : undefined),
  },
  {
    id: 'en/time/day-part-before', // "the morning of June 28", "the night of Friday"
    side: 'before',
    pattern: '(?:the )?(?:early |late |mid[- ]?(?=morning|afternoon))?{dayPart} (?:of |on )?',
    read: (inner, { dayPart }) => (isDay(inner) ? time(dayPartCodes[dayPart], inner) : undefined),
  },
  {
    id: 'en/time/clock-before', // "9 a.m. Tuesday", "10:30 on June 28", "noon on Friday"
    side: 'before',
    pattern:
      '(?:{hour}(?:[:.]{minute})?(?: ?{halfDay})?(?: {zone})?|(?<noon>noon|midnight))(?:,? (?:on )?|, )',
    read: (inner, { hour, minute, halfDay, zone }, words) => {
      if (!isDay(inner)) return undefined
      if (/^(?:noon|midnight)/i.test(words)) return time(/^noon/i.test(words) ? '12:00' : '24:00', inner)
      if (halfDay === undefined && !words.includes(':')) return undefined
      return time(clockOf(hour, minute, halfDay, zone), inner)
    },
  },
  {
    id: 'en/time/clock-after', // "June 28 at 10:35 a.m.", "Jul 5, 2025 10:01"
    side: 'after',
    pattern:
      ',?(?: at| around| by)? ?(?:{hour}(?:[:.]{minute})?(?: ?{halfDay})?(?: {zone})?|(?<noon>noon|midnight))',
    read: (inner, { hour, minute, halfDay, zone }, words) => {
      if (!isDay(inner)) return undefined
      if (/(?:noon|midnight)$/i.test(words)) return time(/noon$/i.test(words) ? '12:00' : '24:00', inner)
      if (halfDay === undefined && (minute === undefined || !words.includes(':'))) return undefined
      return time(clockOf(hour, minute, halfDay, zone), inner)
    },
  },
  {
    id: 'en/duration/about', // "more than four hours", "nearly two years", "at least a decade"
    side: 'before',
    pattern:
      '(?:more than|less than|fewer than|nearly|almost|at least|up to|over|about|around|approximately|roughly|at most|just over|just under|well over|some|only|just) ',
    read: (inner, _, words) =>
      ((inner.type === 'duration' && inner.amount !== undefined) || isAgo(inner)) &&
      !/^(?:some|only|just|about|around|roughly|approximately|over)\s$/i.test(words)
        ? inner
        : undefined,
  },
]

const yearNamed = (words: string): Meaning => {
  if (/\b(?:that|same)\b/i.test(words)) return relative('year', 0, 'focus')
  if (/\bprevious\b/i.test(words)) return relative('year', -1, 'focus')
  if (/\bfollowing\b/i.test(words)) return relative('year', 1, 'focus')
  return relative('year', /\blast\b/i.test(words) ? -1 : /\bnext\b/i.test(words) ? 1 : 0)
}

const clockOf = (hour: number, minute = 0, halfDay?: number, zone?: number): string => {
  const hours = halfDay === undefined ? hour : (hour % 12) + halfDay
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}${zone === 1 ? 'Z' : ''}`
}
