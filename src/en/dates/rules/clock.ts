import type { Meaning } from '../../../dates/meaning.js'
import type { DateRule } from '../../../dates/rule.js'
import { time } from '../meanings.js'
import { dayPartCodes } from '../words.js'

const padded = (value: number): string => String(value).padStart(2, '0')
const clock = (hour: number, minute = 0, zulu = false): string =>
  `${padded(hour)}:${padded(minute)}${zulu ? 'Z' : ''}`
const hourOf = (hour: number, halfDay: number): number => (hour % 12) + halfDay

/** `08:30 - 18:00` without a day beside it is a timetable's, of no day. */
const timeAt = (at: string, before: string, after: string): Meaning => {
  const isRange = /^\s?[-–]\s?\d/.test(after) || /\d(?:\s?[ap]\.?m\.?)?\s?[-–]\s?$/i.test(before)
  const hasDay = /\b(?:\p{L}+day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)\b/iu.test(
    before + after,
  )
  return isRange && !hasDay ? { type: 'fixed', kind: 'TIME', value: `XXXX-XX-XXT${at}` } : time(at)
}

/** Times of day. */
export const clockRules: readonly DateRule[] = [
  {
    id: 'en/time/half-day', // "10:35 a.m.", "6 pm EDT"
    pattern: '{hour}(?:[:.]{minute})?(?: ?{halfDay})(?:,? \\(?{zone}\\)?| local time| eastern(?: time)?)?',
    read: ({ hour, minute, halfDay, zone }, { before, after }) =>
      hour > 12 || /[\d$.:]$/.test(before)
        ? undefined
        : timeAt(clock(hourOf(hour, halfDay), minute, zone === 1), before, after),
  },
  {
    id: 'en/time/full', // "18:00", "18:00 UTC", "0800 GMT"
    pattern:
      '(?:{hour}:{minute}(?::[0-5]\\d)?(?: ?{zone}| local time| hours| hrs)?|(?<h>[0-2]\\d)(?<m>[0-5]\\d) ?(?:{zone:of}|hours|hrs))',
    read: ({ hour, minute, zone, of }, { matched, before, after }) => {
      if (/[\d$:.,]$/.test(before) || /^[:.]\d/.test(after)) return undefined
      if (hour !== undefined) {
        const isClock =
          zone !== undefined ||
          matched.length >= 5 ||
          /\b(?:at|by|from|until|since|around|about|before|after|,)\s$/i.test(before)
        return isClock ? timeAt(clock(hour, minute, zone === 1), before, after) : undefined
      }
      if (of === undefined && !/\b(?:at|by|until|from|before|after|around|about|since)\s$/i.test(before))
        return undefined
      return time(clock(Number(matched.slice(0, 2)), Number(matched.slice(2, 4)), of === 1))
    },
  },
  {
    id: 'en/time/oclock', // "ten o'clock", "4 in the morning"
    pattern:
      "(?:{hour}|{number})(?: o['’]clock(?: (?:in|at) (?:the )?{dayPart})?| (?:in|at) (?:the )?{dayPart:part})",
    read: ({ hour, number, dayPart, part }) => {
      const at = hour ?? number
      const when = dayPart ?? part
      if (at > 12 || at < 1) return undefined
      const later = when !== undefined && when >= 1 && when <= 3 && !(when === 3 && at < 6)
      return time(clock(later ? hourOf(at, 12) : at))
    },
  },
  {
    id: 'en/time/noon', // "noon", "midnight", "midday"
    pattern: '(?:noon|midnight|midday)',
    read: (_, { matched, before, previous, next }) => {
      if (
        previous?.pos === 'DET' ||
        (/^\p{Lu}/u.test(matched) && before.trim() !== '') ||
        next?.pos === 'NOUN' ||
        !/(?:\b(?:at|by|until|before|after|around|about|from|since|to|and|of|past|shortly|just)\s|^)$/i.test(
          before,
        )
      )
        return undefined
      return time(/^midnight$/i.test(matched) ? '24:00' : '12:00')
    },
  },
  {
    id: 'en/time/day-part', // "in the morning", "during the night"
    pattern: '(?:the )?(?:early |late |mid[- ]?)?(?<part>morning|afternoon|evening|night|dawn)',
    read: (_, { matched, before, after }) => {
      const part = /\b\w+$/.exec(matched.toLowerCase())![0]
      if (
        part === 'dawn' ||
        !/^the\s/i.test(matched) ||
        !/\b(?:in|during|through|throughout|into)\s$/i.test(before)
      )
        return undefined
      if (/^\s(?:sky|news|air|shift|paper|show|light|session|hours?)\b/i.test(after)) return undefined
      return time(dayPartCodes[['morning', 'afternoon', 'evening', 'night'].indexOf(part)])
    },
  },
]
